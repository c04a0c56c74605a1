import { Lencana } from '@/components/ui/Lencana';
import { kunjungan } from '@/lib/core/lifecycle/kunjungan';

type Props = { status: keyof typeof kunjungan.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaKunjungan({ status, sunyi }: Props) {
  const { label, nada, ikon } = kunjungan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
