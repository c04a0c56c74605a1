import { Lencana } from '@/components/ui/Lencana';

const KATA = {
  MENUNGGU: { label: 'Menunggu dicocokkan', nada: 'proses' },
  DIKONFIRMASI: { label: 'Dibenarkan', nada: 'baik' },
  DITOLAK: { label: 'Ditolak', nada: 'bahaya' },
} as const;

export function LencanaCatatan({ status, sunyi }: { status: string; sunyi?: boolean }) {
  const { label, nada } = KATA[status as keyof typeof KATA] ?? KATA.MENUNGGU;
  return <Lencana status={status} label={label} nada={nada} sunyi={sunyi} />;
}
