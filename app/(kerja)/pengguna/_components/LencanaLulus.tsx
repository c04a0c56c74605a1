import { Lencana } from '@/components/ui/Lencana';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Kelulusan } from '@/lib/pengguna/queries';

/** Without the province's certificate nobody is assigned: said in words and in red (F62, T9). */
export function LencanaLulus({ kelulusan: k }: { kelulusan: Kelulusan | null }) {
  if (!k)
    return <Lencana status="BELUM_LULUS" label="Belum lulus pelatihan provinsi" nada="bahaya" />;
  return (
    <span>
      Lulus {tanggalIndonesia(k.tanggal)}
      {k.sertifikat && `, sertifikat ${k.sertifikat}`}
    </span>
  );
}
