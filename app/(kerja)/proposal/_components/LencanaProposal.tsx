import { Lencana } from '@/components/ui/Lencana';
import { proposal } from '@/lib/core/lifecycle/proposal';
import type { StatusProposal } from '@/lib/proposal/labels';

/** The word, tone and mark of a state come from the machine; group and officer read the same. */
export function LencanaProposal({ status, sunyi }: { status: StatusProposal; sunyi?: boolean }) {
  const { label, nada, ikon } = proposal.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
