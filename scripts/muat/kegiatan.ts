import { jalan, saat, unggah } from '@/scripts/muat/langkah';

type Rencana = Readonly<{
  oleh: string;
  jenis: string;
  wilayah: string;
  judul: string;
  tempat: string;
  tanggal: string;
  materi?: string;
}>;

const rencanakan = (r: Rencana, pada: string) => {
  const { oleh, ...isi } = r;
  return jalan(oleh, saat(pada), 'kegiatan.rencanakan', isi);
};

/** Step 2: the companions of Enrekang are told how the year goes. */
export async function pengarahan(): Promise<void> {
  const { id } = await rencanakan(
    {
      oleh: 'staf.enrekang',
      jenis: 'PENGARAHAN',
      wilayah: '7316',
      judul: 'Pengarahan pendamping tahun 2025',
      tempat: 'Aula Dinas Sosial Enrekang',
      tanggal: '2025-01-22',
    },
    '2025-01-20',
  );
  const pada = saat('2025-01-22', '12:00');
  await jalan('staf.enrekang', pada, 'kegiatan.catatHadirBanyak', {
    id,
    daftar: 'Akbar (contoh); Baraka; \nSahril (contoh); Curio; ',
  });
  await jalan('staf.enrekang', pada, 'kegiatan.laksanakan', {
    id,
    daftarHadir: await unggah('staf.enrekang', pada, 'daftar-hadir.jpg'),
    notulen: 'Dibahas jadwal sosialisasi, syarat anggota, dan larangan memotong bantuan.',
  });
}

/** Activities that are still to come, past without a record, or called off (F29–F31, F66). */
export async function muatKegiatan(): Promise<void> {
  await rencanakan(
    {
      oleh: 'provinsi.sulsel',
      jenis: 'PELATIHAN_PENDAMPING',
      wilayah: '73',
      judul: 'Pelatihan pendamping KUBE angkatan dua',
      tempat: 'Balai Diklat, Makassar',
      tanggal: '2025-09-11',
      materi: 'Penggunaan dana\nUsaha\nKreativitas\nSumber daya setempat',
    },
    '2025-08-25',
  );
  for (const [oleh, wilayah, tempat] of [
    ['staf.enrekang', '7316', 'Aula Dinas Sosial Enrekang'],
    ['staf.tator', '7318', 'Aula Dinas Sosial Tana Toraja'],
  ] as const)
    await rencanakan(
      {
        oleh,
        jenis: 'PENGARAHAN',
        wilayah,
        judul: 'Pengarahan pendamping semester dua',
        tempat,
        tanggal: '2025-09-22',
      },
      '2025-09-01',
    );
  const batal = await rencanakan(
    {
      oleh: 'staf.enrekang',
      jenis: 'BIMTEK',
      wilayah: '7316',
      judul: 'Bimbingan pembukuan kelompok',
      tempat: 'Kantor Camat Baraka',
      tanggal: '2025-08-05',
    },
    '2025-07-21',
  );
  await jalan('staf.enrekang', saat('2025-08-04'), 'kegiatan.batalkan', {
    id: batal.id,
    alasan: 'Pemateri berhalangan.',
  });
}
