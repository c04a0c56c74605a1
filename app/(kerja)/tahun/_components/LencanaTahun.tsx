import { Lencana } from '@/components/ui/Lencana';
import { tahunProgram } from '@/lib/core/lifecycle/tahun-program';

type Props = { status: keyof typeof tahunProgram.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaTahun({ status, sunyi }: Props) {
  const { label, nada, ikon } = tahunProgram.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
