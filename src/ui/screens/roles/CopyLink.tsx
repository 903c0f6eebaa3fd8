import { Button, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { useId, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { usePorts } from '../../ports';
import { formatRoute, type Route } from '../../router/route';
import { nlRoles } from '../../text/nl-roles';

const words = nlRoles.head;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  field: { minHeight: '44px', width: '100%', maxWidth: '480px', '& input': { fontSize: '16px' } },
});

interface CopyLinkProps {
  readonly to: Route;
  /** What the link opens. */
  readonly label: string;
}

/** Copies a link to a view: in Teams one that opens the tab, else the address of the page. */
export function CopyLink({ to, label }: CopyLinkProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { host } = usePorts();
  const id = useId();
  const [link, setLink] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = (): void => {
    const address = formatRoute(to);
    const text = host.deepLink(address, label) ?? `${window.location.href.replace(/#.*$/, '')}${address}`;
    const shown = (copied: boolean) => () => setLink({ text, copied });
    // Some hosts keep the clipboard from a frame; the link can then be selected.
    if (navigator.clipboard === undefined) shown(false)();
    else navigator.clipboard.writeText(text).then(shown(true), shown(false));
  };
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent"
        icon={<Link20Regular aria-hidden />}
        className={mergeClasses(base.textButton)}
        onClick={copy}
      >
        {words.link}
      </Button>
      <span role="status" className={base.small}>
        {link?.copied === true ? words.linkCopied : ''}
      </span>
      {link?.copied === false && (
        <>
          <label htmlFor={id} className={base.small}>
            {words.linkShown}
          </label>
          <Input
            id={id}
            readOnly
            className={styles.field}
            value={link.text}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
    </div>
  );
}
