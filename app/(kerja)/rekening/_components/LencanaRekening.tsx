import { Lencana } from '@/components/ui/Lencana';
import { rekening } from '@/lib/core/lifecycle/rekening';

type Props = { status: keyof typeof rekening.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaRekening({ status, sunyi }: Props) {
  const { label, nada, ikon } = rekening.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
