import type { Correction, Day } from '../../domain/register/types';
import type { Choices } from '../../host/types';
import { daysBetween } from '../text/dates';

/** What the user proposed and sees already, by region (id). It stays on this device. */
export type Proposals = Readonly<Record<string, readonly Correction[]>>;

/** How long a proposal is kept after its meeting, or after it was made where the meeting has no date. */
const KEPT_DAYS = 60;

/** The proposals that this device remembers, without those of meetings that are long past. */
export function rememberedProposals(choices: Choices | null, today: Day): Proposals {
  const kept = Object.entries(choices?.proposals ?? {}).map(([region, proposals]) => [
    region,
    proposals.filter(({ meeting, at }) => daysBetween((meeting.start ?? at).slice(0, 10), today) <= KEPT_DAYS),
  ]);
  return Object.fromEntries(kept.filter(([, proposals]) => proposals !== undefined && proposals.length > 0));
}

/** With one proposal more. */
export function withProposal(all: Proposals, region: string, proposal: Correction): Proposals {
  return { ...all, [region]: [...(all[region] ?? []), proposal] };
}

/** Without a proposal (id). */
export function withoutProposal(all: Proposals, id: string): Proposals {
  const left = Object.entries(all).map(
    ([region, proposals]) => [region, proposals.filter((proposal) => proposal.id !== id)] as const,
  );
  return Object.fromEntries(left.filter(([, proposals]) => proposals.length > 0));
}
