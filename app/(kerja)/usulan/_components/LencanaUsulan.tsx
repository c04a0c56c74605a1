import { Lencana } from '@/components/ui/Lencana';
import { usulan } from '@/lib/core/lifecycle/usulan';

type Props = { status: keyof typeof usulan.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaUsulan({ status, sunyi }: Props) {
  const { label, nada, ikon } = usulan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
