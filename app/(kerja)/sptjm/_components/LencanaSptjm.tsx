import { Lencana } from '@/components/ui/Lencana';
import { sptjm } from '@/lib/core/lifecycle/sptjm';

type Props = { status: keyof typeof sptjm.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaSptjm({ status, sunyi }: Props) {
  const { label, nada, ikon } = sptjm.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
