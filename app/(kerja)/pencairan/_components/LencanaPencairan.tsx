import { Lencana } from '@/components/ui/Lencana';
import { pencairan } from '@/lib/core/lifecycle/pencairan';

/** The word, tone and mark of a state come from the machine; group and officer read the same. */
export function LencanaPencairan({
  status,
  sunyi,
}: {
  status: keyof typeof pencairan.states;
  sunyi?: boolean;
}) {
  const { label, nada, ikon } = pencairan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
