import { TombolTaut } from '@/components/ui/Tombol';
import type { Peran } from '@/lib/core/actor';
import { policy } from '@/lib/core/policy';
import type { KelompokTampil } from '@/lib/kelompok/queries';

const BERJALAN: readonly string[] = ['BERJALAN', 'TIDAK_AKTIF', 'LULUS'];

/** Two lists about the people of the group: their work since then, and a file for the office. */
export function TautOrang({ k, peran }: { k: KelompokTampil; peran: Peran }) {
  const ekspor: readonly string[] = policy['data.ekspor'].roles;
  return (
    <>
      {BERJALAN.includes(k.status) && (
        <TombolTaut href={`/kelompok/${k.id}/pekerjaan`} ikon="orang">
          Pekerjaan sebelum dan sekarang
        </TombolTaut>
      )}
      {ekspor.includes(peran) && (
        <TombolTaut href={`/kelompok/${k.id}/ekspor`} ikon="unduh">
          Unduh daftar anggota
        </TombolTaut>
      )}
    </>
  );
}
