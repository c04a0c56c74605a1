import { Lencana } from '@/components/ui/Lencana';
import type { PenggunaRingkas } from '@/lib/pengguna/queries/daftar';

const KEADAAN = {
  AKTIF: { label: 'Aktif', nada: 'baik' },
  BELUM: { label: 'Belum diaktifkan', nada: 'perhatian' },
  NONAKTIF: { label: 'Nonaktif', nada: 'netral' },
} as const;

type Props = { aktif: PenggunaRingkas['aktif']; sunyi?: boolean };

export function LencanaAkun({ aktif, sunyi }: Props) {
  return <Lencana status={aktif} {...KEADAAN[aktif]} sunyi={sunyi} />;
}
