import { Lencana } from '@/components/ui/Lencana';
import { kegiatan } from '@/lib/core/lifecycle/kegiatan';

type Props = { status: keyof typeof kegiatan.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaKegiatan({ status, sunyi }: Props) {
  const { label, nada, ikon } = kegiatan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
