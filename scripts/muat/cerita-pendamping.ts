import { db } from '@/lib/server/db';
import { jalan, saat, surat } from '@/scripts/muat/langkah';

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

const tugasDi = async (kecamatan: string): Promise<string> =>
  (await db().penugasan.findFirstOrThrow({ where: { kecamatan, sampai: null } })).id;

/**
 * A new companion: one kecamatan of her own with its letter, one she looks after during a leave,
 * and one that was handed over to her (F59, T49). None of the accounts that are printed changes.
 */
export async function muatPendamping(): Promise<void> {
  const [admin, baru] = ['admin.enrekang', 'pendamping.anggeraja'];
  const id = await luluskanPendamping('provinsi.sulsel', baru, '2025-08-20');
  const pada = saat('2025-08-28');
  await jalan(admin, pada, 'pengguna.tugaskanPendamping', {
    id,
    kecamatan: '731604',
    dari: '2025-09-01',
    alasan: 'Kecamatan ini belum punya pendamping.',
  });
  const tugas = await tugasDi('731604');
  await jalan(admin, pada, 'pengguna.catatSuratTugas', {
    id: tugas,
    ...(await surat(admin, pada, '800/41/DINSOS/2025', 'Mappasere (contoh)')),
  });
  await jalan(admin, saat('2025-09-05'), 'pengguna.tugaskanPengganti', {
    id: await tugasDi('731608'),
    penggantiId: id,
    dari: '2025-09-08',
    sampai: '2025-09-26',
    alasan: 'Cuti merawat orang tua.',
  });
  await jalan(admin, saat('2025-09-12', '15:00'), 'pengguna.serahTerima', {
    id: await tugasDi('731602'),
    kepadaId: id,
    alasan: 'Pendamping lama pindah ke kabupaten lain.',
    catatan: 'Kunjungi lebih dulu kelompok yang usahanya baru mulai.',
  });
}
