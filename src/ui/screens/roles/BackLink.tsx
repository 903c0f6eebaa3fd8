import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useBaseStyles } from '../../components/base-styles';

interface BackLinkProps {
  readonly href: string;
  readonly children: string;
}

/** The way back to the list that a page belongs to. */
export function BackLink({ href, children }: BackLinkProps) {
  const base = useBaseStyles();
  return (
    <nav className={base.section} style={{ paddingTop: '8px' }}>
      <Button
        as="a"
        appearance="transparent"
        className={mergeClasses(base.textButton)}
        icon={<ChevronLeft20Regular aria-hidden />}
        href={href}
      >
        {children}
      </Button>
    </nav>
  );
}
