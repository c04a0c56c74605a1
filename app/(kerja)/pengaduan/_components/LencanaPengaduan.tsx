import { Lencana } from '@/components/ui/Lencana';
import { pengaduan } from '@/lib/core/lifecycle/konsultasi';

export function LencanaPengaduan({
  status,
  sunyi,
}: {
  status: keyof typeof pengaduan.states;
  sunyi?: boolean;
}) {
  const { label, nada, ikon } = pengaduan.states[status];
  return <Lencana status={status} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
