import { jalan, surat, unggah } from '@/scripts/muat/langkah';

/** The business of a story and the companion's visits (steps 28–30), each step one real command. */

const hari = (pada: Date) => pada.toISOString().slice(0, 10);

export const mulaiUsaha = (ketua: string, kelompokId: string, tanggal: string, pada: Date) =>
  jalan(ketua, pada, 'kelompok.mulaiUsaha', { id: kelompokId, tanggal });

/** What a companion of the story writes down, with three pictures and the minutes of the visit. */
async function laporan(pendamping: string, pada: Date, berkas: string) {
  const foto = (n: number) => unggah(pendamping, pada, `kunjungan-${n}.jpg`);
  return {
    tanggal: hari(pada),
    kondisi: 'BERJALAN_BAIK',
    anggotaAktif: '6',
    penjualan: '4.500.000',
    pengeluaran: '3.100.000',
    kas: '1.400.000',
    pembinaan: '3',
    kepuasan: '3',
    kepemimpinan: '4',
    solidaritas: '3',
    tujuan: '3',
    sesuai: 'ya',
    masalah: 'Catatan kas belum diisi setiap hari.',
    saran: 'Bendahara mencatat setiap sore.',
    foto1: await foto(1),
    foto2: await foto(2),
    foto3: await foto(3),
    ...(await surat(pendamping, pada, `BA/K/${berkas.slice(0, 8)}/${hari(pada)}`, 'Pendamping')),
  };
}

type Lain = Record<string, string>;

export const lapor = async (pendamping: string, kunjunganId: string, pada: Date, lain?: Lain) =>
  jalan(pendamping, pada, 'kunjungan.lapor', {
    id: kunjunganId,
    ...(await laporan(pendamping, pada, kunjunganId)),
    ...lain,
  });

/** A visit that nobody had planned; answers its id. */
export async function laporTambahan(
  pendamping: string,
  kelompokId: string,
  pada: Date,
  lain?: Lain,
): Promise<string> {
  const { id } = await jalan(pendamping, pada, 'kunjungan.lapor', {
    kelompokId,
    ...(await laporan(pendamping, pada, kelompokId)),
    ...lain,
  });
  return id;
}

export const terimaKunjungan = (staf: string, id: string, pada: Date) =>
  jalan(staf, pada, 'kunjungan.terima', { id });

export const kembalikanKunjungan = (
  staf: string,
  id: string,
  pada: Date,
  alasan = 'Foto tidak menunjukkan tempat usaha.',
) => jalan(staf, pada, 'kunjungan.kembalikan', { id, alasan });

/** Called off in favour of a week later. */
export const batalkanKunjungan = (
  pendamping: string,
  id: string,
  pada: Date,
  tanggal = hari(new Date(pada.getTime() + 7 * 86_400_000)),
  alasan = 'Jalan ke desa terputus longsor.',
) => jalan(pendamping, pada, 'kunjungan.batalkan', { id, tanggal, alasan });

export const nyatakanTidakAktif = (
  kabid: string,
  kelompokId: string,
  pada: Date,
  alasan = 'Tiga kali dikunjungi, tempat usaha tutup.',
) => jalan(kabid, pada, 'kelompok.nyatakanTidakAktif', { id: kelompokId, alasan });

export const aktifkan = (
  kabid: string,
  kelompokId: string,
  pada: Date,
  alasan = 'Anggota sepakat membuka usaha lagi.',
) => jalan(kabid, pada, 'kelompok.aktifkan', { id: kelompokId, alasan });
