import { db } from '@/lib/server/db';
import { jalan, saat } from '@/scripts/muat/langkah';

/** A later training of the province that this companion passes (F62), each step one real command. */
export async function luluskanPendamping(
  provinsi: string,
  pendamping: string,
  tanggal: string,
): Promise<string> {
  const orang = await db().pengguna.findUniqueOrThrow({ where: { namaPengguna: pendamping } });
  const { id } = await jalan(provinsi, saat(tanggal, '08:00'), 'kegiatan.rencanakan', {
    jenis: 'PELATIHAN_PENDAMPING',
    wilayah: '73',
    judul: 'Pelatihan pendamping susulan',
    tempat: 'Balai Diklat, Makassar',
    tanggal,
    materi: 'Penggunaan dana\nUsaha\nKreativitas\nSumber daya setempat',
  });
  await jalan(provinsi, saat(tanggal, '15:00'), 'kegiatan.catatHadir', {
    id,
    penggunaId: orang.id,
    lulus: 'ya',
    sertifikat: `SERT/${pendamping}/${tanggal.slice(0, 4)}`,
  });
  await jalan(provinsi, saat(tanggal, '16:00'), 'kegiatan.laksanakan', { id });
  return orang.id;
}
