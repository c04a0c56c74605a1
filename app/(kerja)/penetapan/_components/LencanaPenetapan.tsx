import { Lencana } from '@/components/ui/Lencana';
import { penetapan } from '@/lib/core/lifecycle/penetapan';

type Props = { status: keyof typeof penetapan.states; sunyi?: boolean };

/** The word, tone and mark of a state come from the machine. */
export function LencanaPenetapan({ status, sunyi }: Props) {
  const { label, nada, ikon } = penetapan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
