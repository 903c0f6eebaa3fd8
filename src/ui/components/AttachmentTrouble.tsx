import type { ReactNode } from 'react';
import type { GraphProblem } from '../../graph/types';
import { nlHosted } from '../text/nl-hosted';
import { GraphTrouble } from './GraphTrouble';

interface AttachmentTroubleProps {
  readonly problem: GraphProblem;
  readonly onRetry: () => void;
  readonly other: ReactNode;
}

/** An attachment that only Graph can give, and did not. */
export default function AttachmentTrouble({ problem, onRetry, other }: AttachmentTroubleProps) {
  return (
    <GraphTrouble problem={problem} what={nlHosted.states.attachmentAsk} onRetry={onRetry} other={other} level={2} />
  );
}
