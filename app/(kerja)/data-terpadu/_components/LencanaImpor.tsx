import { Lencana } from '@/components/ui/Lencana';
import { STATUS_IMPOR, type StatusImpor } from '@/lib/data-terpadu/rules';

type Props = { status: StatusImpor; sunyi?: boolean };

export function LencanaImpor({ status, sunyi }: Props) {
  const { label, nada, ikon } = STATUS_IMPOR[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
