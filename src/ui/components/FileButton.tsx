import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  /** File name endings, as in the `accept` of a file field. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly icon?: ButtonProps['icon'];
  readonly className?: string;
  readonly disabled?: boolean;
}

/** A button that opens the file chooser of the system. */
export function FileButton({
  accept,
  onFile,
  children,
  appearance = 'secondary',
  icon,
  className,
  disabled = false,
}: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        icon={icon ?? null}
        className={className ?? ''}
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-label={children}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

/** What the browser knows of a file, with its bytes. */
export async function chosenFile(file: File): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  return { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
