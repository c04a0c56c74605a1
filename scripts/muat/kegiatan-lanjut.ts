import { db } from '@/lib/server/db';
import { jalan, saat, unggah } from '@/scripts/muat/langkah';

const orang = async (namaPengguna: string): Promise<string> =>
  (await db().pengguna.findUniqueOrThrow({ where: { namaPengguna } })).id;

const rencanakan = async (oleh: string, pada: string, isi: Record<string, string>) =>
  (await jalan(oleh, saat(pada), 'kegiatan.rencanakan', isi)).id;

/** Coaching in bookkeeping: members of two groups came; the next one is still ahead (F9). */
async function bimtek(): Promise<void> {
  const id = await rencanakan('staf.enrekang', '2025-08-11', {
    jenis: 'BIMTEK',
    wilayah: '7316',
    judul: 'Bimtek buku kas dan pemasaran',
    tempat: 'Kantor Camat Baraka',
    tanggal: '2025-08-20',
    materi: 'Pemasaran\nBuku kas\nMembaca kebutuhan pasar',
    narasumber: 'Penyuluh Koperasi (contoh)',
  });
  const pada = saat('2025-08-20', '13:00');
  const kelompok = await db().kelompok.findMany({
    where: { status: { in: ['DISAHKAN', 'BERJALAN'] }, wilayah: { startsWith: '731603' } },
    orderBy: [{ nama: 'desc' }, { id: 'asc' }],
    take: 20,
    select: { id: true, nama: true, anggota: { where: { sampai: null }, select: { id: true } } },
  });
  const dua = [...kelompok].sort(
    (a, b) => Number(b.nama === 'Sipatuo') - Number(a.nama === 'Sipatuo'),
  );
  for (const k of dua.filter((k) => k.anggota.length > 0).slice(0, 2))
    await jalan('staf.enrekang', pada, 'kegiatan.catatHadirAnggota', {
      id,
      kelompokId: k.id,
      anggotaId: k.anggota.slice(0, 4).map((a) => a.id),
    });
  await jalan('staf.enrekang', pada, 'kegiatan.laksanakan', { id });
  await rencanakan('staf.enrekang', '2025-09-10', {
    jenis: 'BIMTEK',
    wilayah: '7316',
    judul: 'Bimtek pemasaran lewat HP',
    tempat: 'Aula Dinas Sosial Enrekang',
    tanggal: '2025-09-24',
  });
}

/** Minutes with promises: one overdue, one still open, one done, one of somebody without an account. */
async function rapat(): Promise<void> {
  const id = await rencanakan('staf.enrekang', '2025-08-25', {
    jenis: 'RAPAT_KOORDINASI',
    wilayah: '7316',
    judul: 'Rapat koordinasi pendamping bulan September',
    tempat: 'Aula Dinas Sosial Enrekang',
    tanggal: '2025-09-01',
  });
  const pada = saat('2025-09-01', '12:00');
  await jalan('staf.enrekang', pada, 'kegiatan.catatHadirBanyak', {
    id,
    daftar:
      'Nama;Asal\nAkbar (contoh);Baraka\nSahril (contoh);Curio\nSekcam Baraka (contoh);Baraka',
  });
  await jalan('staf.enrekang', pada, 'kegiatan.laksanakan', {
    id,
    notulen: 'Dibahas desa yang belum dijangkau dan kelompok yang belum melapor.',
  });
  const janji = [
    ['Sosialisasi di dua desa yang belum pernah dijangkau', 'pendamping.baraka', '2025-09-12'],
    ['Mengirim daftar calon ketua kelompok', 'pendamping.curio', '2025-09-22'],
    ['Menyiapkan formulir laporan kunjungan', 'staf2.enrekang', '2025-09-08'],
  ] as const;
  const dicatat: (string | undefined)[] = [];
  for (const [uraian, siapa, tenggat] of janji) {
    const { data } = await jalan('staf.enrekang', pada, 'kegiatan.tambahTindakLanjut', {
      id,
      uraian,
      penanggungId: await orang(siapa),
      tenggat,
    });
    dicatat.push(data?.tindakLanjutId);
  }
  await jalan('staf.enrekang', pada, 'kegiatan.tambahTindakLanjut', {
    id,
    uraian: 'Menyediakan aula kecamatan untuk sosialisasi',
    penanggung: 'Sekcam Baraka (contoh)',
    tenggat: '2025-09-30',
  });
  await jalan('staf2.enrekang', saat('2025-09-05'), 'kegiatan.selesaikanTindakLanjut', {
    tindakLanjutId: dicatat[2],
    catatan: 'Formulir sudah dibagikan.',
  });
}

type Kisah = readonly [
  oleh: string,
  desa: string,
  nama: string,
  minat: string,
  ajakan: readonly (readonly [tanggal: string, hasil: string, catatan: string, lanjut?: string])[],
];

const CALON: readonly Kisah[] = [
  [
    'pendamping.baraka',
    '7316031021',
    'Hasnawati',
    'kue tradisional',
    [
      ['2025-08-28', 'RAGU', 'Takut menanggung utang bila usaha gagal.', '2025-09-04'],
      ['2025-09-04', 'RAGU', 'Dijelaskan ini bantuan, bukan utang. Minta waktu.', '2025-09-12'],
    ],
  ],
  [
    'pendamping.baraka',
    '7316031001',
    'Mustakim',
    'bengkel motor',
    [['2025-09-08', 'BERMINAT', 'Punya alat sendiri. Mau mengajak empat tetangga.', '2025-09-15']],
  ],
  ['desa.banti', '7316032003', 'Rabiah', 'sayur', []],
  [
    'pendamping.baraka',
    '7316032003',
    'Sudirman',
    'ternak kambing',
    [['2025-09-03', 'MENOLAK', 'Sudah merantau mulai bulan depan.']],
  ],
  [
    'pendamping.curio',
    '7316082007',
    'Nurlina',
    'anyaman',
    [['2025-09-02', 'TIDAK_BERTEMU', 'Rumah kosong, sedang di kebun.', '2025-09-16']],
  ],
];

/** People before there is a group, and how the companion went back to them (F32, F60). */
async function calon(): Promise<void> {
  for (const [oleh, wilayah, nama, minat, ajakan] of CALON) {
    const { id } = await jalan(oleh, saat('2025-08-27'), 'calon.catat', {
      wilayah,
      nama: `${nama} (contoh)`,
      minat,
      asal: oleh.startsWith('desa.') ? 'DESA' : 'KUNJUNGAN_RUMAH',
    });
    for (const [tanggal, hasil, catatan, lanjut = ''] of ajakan)
      await jalan(oleh, saat(tanggal, '16:00'), 'calon.catatPendekatan', {
        id,
        tanggal,
        cara: 'RUMAH',
        hasil,
        catatan,
        lanjut,
      });
  }
  const hadir = await db().kehadiran.findFirst({
    where: { nama: 'Hadrah (contoh)', kegiatan: { jenis: 'SOSIALISASI' } },
  });
  if (hadir)
    await jalan('pendamping.baraka', saat('2025-08-27'), 'calon.catat', {
      wilayah: hadir.wilayah ?? '7316031021',
      nama: hadir.nama,
      asal: 'SOSIALISASI',
      kehadiranId: hadir.id,
    });
}

/** The certificate of Baraka's companion lies in the file, not only its number (F62). */
async function sertifikat(): Promise<void> {
  const hadir = await db().kehadiran.findFirstOrThrow({
    where: {
      penggunaId: await orang('pendamping.baraka'),
      kegiatan: { jenis: 'PELATIHAN_PENDAMPING' },
    },
  });
  const [oleh, pada] = ['provinsi.sulsel', saat('2025-01-16')];
  await jalan(oleh, pada, 'kegiatan.catatSertifikat', {
    id: hadir.kegiatanId,
    kehadiranId: hadir.id,
    suratNomor: hadir.sertifikat ?? 'SERT/001/2025',
    suratTanggal: '2025-01-15',
    suratPenandatangan: 'Kepala Dinas Sosial Provinsi (contoh)',
    suratBerkas: await unggah(oleh, pada, 'sertifikat.jpg'),
  });
}

export async function muatKegiatanLanjut(): Promise<void> {
  await sertifikat();
  await bimtek();
  await rapat();
  await calon();
}
