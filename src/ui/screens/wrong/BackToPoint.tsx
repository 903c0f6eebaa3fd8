import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useBaseStyles } from '../../components/base-styles';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';

interface BackToPointProps {
  readonly meeting: string;
  /** Null: back to the meeting. */
  readonly point: number | null;
}

/** Back to the point where something was not right. */
export function BackToPoint({ meeting, point }: BackToPointProps) {
  const base = useBaseStyles();
  const route =
    point === null ? ({ screen: 'meeting', id: meeting } as const) : ({ screen: 'point', id: meeting, point } as const);
  return (
    <Button
      as="a"
      appearance="transparent"
      className={base.textButton}
      style={{ marginLeft: 0 }}
      icon={<ChevronLeft20Regular aria-hidden />}
      href={formatRoute(route)}
    >
      {nl.common.back}
    </Button>
  );
}
