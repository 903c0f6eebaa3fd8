import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useBaseStyles } from '../../components/base-styles';
import { formatRoute } from '../../router/route';
import { nlCorrections } from '../../text/nl-corrections';

/** Back to the whole agenda that is being checked. */
export function BackToCheck({ meeting }: { readonly meeting: string }) {
  const base = useBaseStyles();
  return (
    <Button
      as="a"
      appearance="transparent"
      className={base.textButton}
      style={{ marginLeft: 0 }}
      icon={<ChevronLeft20Regular aria-hidden />}
      href={formatRoute({ screen: 'check', id: meeting })}
    >
      {nlCorrections.adjust.back}
    </Button>
  );
}
