import type { Peran } from '@/lib/core/actor';
import type { ArrowAction } from '@/lib/core/lifecycle/all';

/**
 * Where a rule holds: `wilayah` = the role's own territory (group, assigned kecamatan, office code);
 * `diri` = one's own account; `umum` = anyone, also without account; `akibat` = a consequence: it
 * runs only inside one of the commands named in `sebab`.
 */
export type Where = 'wilayah' | 'diri' | 'umum' | 'akibat';

export type Rule = {
  roles: readonly Peran[];
  where: Where;
  /** narrows the roles for single states of the file */
  perStatus?: Readonly<Record<string, readonly Peran[]>>;
  /** whoever did one of these on this file may not do this, in any role (lifecycle.md 1) */
  notBy?: readonly string[];
  sebab?: readonly string[];
};

/** Actions that move no machine: what they are called on a button. */
export const aksiBiasa = {
  'kegiatan.lihat': 'Lihat kegiatan',
  'kegiatan.ubah': 'Ubah kegiatan',
  'kegiatan.catatHadir': 'Tambah peserta',
  'kegiatan.hapusHadir': 'Hapus peserta',
  'kelompok.lihat': 'Lihat kelompok',
  'kelompok.ubah': 'Ubah data kelompok',
  'kelompok.tambahAnggota': 'Tambah anggota',
  'kelompok.ubahAnggota': 'Ubah anggota',
  'kelompok.keluarkanAnggota': 'Keluarkan anggota',
  'kelompok.gantiAnggota': 'Ganti anggota',
  'kelompok.gantiPengurus': 'Ganti pengurus',
  'kelompok.setujuiGanti': 'Setujui penggantian',
  'kelompok.bukaBerkas': 'Buka berkas',
  'kelompok.bukaNik': 'Lihat NIK lengkap',
  'kelompok.kodeAktivasi': 'Buat ulang kode aktivasi',
  'proposal.lihat': 'Lihat proposal',
  'proposal.ubah': 'Simpan isian',
  'proposal.setujuiIsi': 'Setujui isi proposal',
  'proposal.bukaBerkas': 'Buka berkas',
  'proposal.mintaMundur': 'Minta mundur',
  'proposal.periksaAnggota': 'Catat pemeriksaan',
  'proposal.catatSurvei': 'Catat kunjungan lapangan',
  'proposal.putuskanKejenuhan': 'Putuskan usaha serupa',
  'konsultasi.terbitkan': 'Terbitkan jawaban',
  'pengguna.aturPengguna': 'Simpan pengguna',
  'pengguna.aturPeran': 'Beri peran',
  'pengguna.cabutPeran': 'Akhiri peran',
  'pengguna.akhiriSesi': 'Akhiri sesi',
  'pengguna.buatKode': 'Buat kode aktivasi',
  'pengguna.tugaskanPendamping': 'Tugaskan pendamping',
  'pengguna.serahTerima': 'Serah terima tugas',
  'pengguna.periksaKontak': 'Periksa kontak pendamping',
  'pendamping.lihat': 'Lihat kinerja pendamping',
  'akun.gantiSandi': 'Ganti kata sandi',
  'akun.keluarSemua': 'Keluar dari semua perangkat',
  'akun.gantiPeran': 'Ganti peran',
  'akun.aktifkan': 'Aktifkan akun',
  'berkas.unggah': 'Unggah berkas',
  'tahunProgram.lihat': 'Lihat tahun program',
  'tahunProgram.aturTahun': 'Ubah setelan tahun',
  'tahunProgram.aturKuota': 'Tetapkan kuota',
  'usulan.lihat': 'Lihat surat usulan',
  'penetapan.lihat': 'Lihat penetapan',
  'rekening.lihat': 'Lihat rekening',
  'rekening.bukaNomor': 'Lihat nomor rekening lengkap',
  'rekening.catatTelepon': 'Catat telepon balik',
  'rekening.perbaruiSpesimen': 'Catat spesimen baru',
  'sptjm.lihat': 'Lihat SPTJM',
  'pencairan.lihat': 'Lihat pencairan',
  'pencairan.catatAuditor': 'Simpan catatan pengawas',
  'kunjungan.lihat': 'Lihat kunjungan',
  'keberatan.lihat': 'Lihat keberatan',
  'pengaduan.lihat': 'Lihat pengaduan',
  'pembekuan.lihat': 'Lihat pembekuan',
  'dicatatkan.lihat': 'Lihat catatan dari surat',
  'dicatatkan.rekam': 'Catat dari surat',
  'dicatatkan.konfirmasi': 'Benarkan catatan',
  'dicatatkan.tolak': 'Tolak catatan',
  'data.ekspor': 'Ekspor data',
  'data.jejakNomor': 'Lihat siapa membuka nomor',
  'kegiatan.aturTindakLanjut': 'Tambah tindak lanjut',
  'kegiatan.selesaikanTindakLanjut': 'Tandai selesai',
  'calon.lihat': 'Lihat calon anggota',
  'calon.catat': 'Catat calon anggota',
  'calon.ubah': 'Ubah calon anggota',
  'calon.catatPendekatan': 'Catat kunjungan rumah',
  'kelompok.kecualikan': 'Beri pengecualian',
  'kelompok.cabutPengecualian': 'Cabut pengecualian',
  'kelompok.catatDukungan': 'Catat dukungan',
  'kelompok.hapusDukungan': 'Hapus dukungan',
  'kelompok.catatPekerjaan': 'Catat pekerjaan sekarang',
  'kelompok.periksaKontak': 'Periksa kontak',
  'kelompok.putuskanGanda': 'Putuskan data ganda',
  'akun.dataSaya': 'Cetak data saya',
  'dataTerpadu.lihat': 'Lihat data terpadu',
  'dataTerpadu.impor': 'Muat data terpadu',
  'dataTerpadu.batalkan': 'Batalkan pemuatan',
  'dataTerpadu.lanjutkan': 'Lanjutkan pemuatan',
} as const;

export type PlainAction = keyof typeof aksiBiasa;
export type Action = ArrowAction | PlainAction;

const KELOMPOK: readonly Peran[] = ['KETUA', 'ANGGOTA'];
const DINAS: readonly Peran[] = ['DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS'];
const PUSAT: readonly Peran[] = ['PUSAT_VERIFIKATOR', 'PUSAT_DIREKTUR'];
const KANTOR: readonly Peran[] = ['DESA', 'KECAMATAN', ...DINAS, 'PROVINSI', ...PUSAT, 'PENYALUR'];
const PEMBACA: readonly Peran[] = [...KELOMPOK, 'PENDAMPING', ...KANTOR, 'AUDITOR'];
const SEMUA: readonly Peran[] = [...PEMBACA, 'ADMIN'];

const akibat = (...sebab: string[]): Rule => ({ roles: [], where: 'akibat', sebab });

const milik = (...roles: Peran[]): Rule => ({ roles, where: 'wilayah' });

/** THE table: who may make which action happen, and where. A missing line does not compile. */
export const policy = {
  'tahunProgram.lihat': milik('ADMIN', ...DINAS, 'PROVINSI', ...PUSAT, 'AUDITOR'),
  'tahunProgram.siapkan': milik('ADMIN'),
  'tahunProgram.aturTahun': milik('ADMIN'),
  'tahunProgram.aturKuota': milik('PUSAT_DIREKTUR'),
  'tahunProgram.buka': milik('DINAS_KADIS', 'PUSAT_DIREKTUR'),
  'tahunProgram.tutupPengajuan': milik('DINAS_KADIS', 'PUSAT_DIREKTUR'),
  'tahunProgram.tutup': milik('DINAS_KADIS', 'PUSAT_DIREKTUR'),

  'kegiatan.lihat': milik(...SEMUA),
  'kegiatan.rencanakan': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),
  'kegiatan.ubah': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),
  'kegiatan.catatHadir': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),
  'kegiatan.hapusHadir': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),
  'kegiatan.laksanakan': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),
  'kegiatan.batalkan': milik('PROVINSI', 'PENDAMPING', 'DINAS_STAF'),

  'kegiatan.aturTindakLanjut': milik('PROVINSI', 'DINAS_STAF'),
  'kegiatan.selesaikanTindakLanjut': milik('PROVINSI', 'PENDAMPING', ...DINAS),

  // prospects before a group exists, and how they were won (F32, F60)
  'calon.lihat': milik('PENDAMPING', 'DESA', ...DINAS, 'AUDITOR'),
  'calon.catat': milik('PENDAMPING', 'DESA', 'DINAS_STAF'),
  'calon.ubah': milik('PENDAMPING', 'DESA', 'DINAS_STAF'),
  'calon.catatPendekatan': milik('PENDAMPING', 'DESA', 'DINAS_STAF'),

  // 250,000 people of a regency: only who checks members may load or search them (rules 2.5)
  'dataTerpadu.lihat': milik('DINAS_STAF', 'DINAS_KABID', 'AUDITOR'),
  'dataTerpadu.impor': milik('DINAS_STAF'),
  'dataTerpadu.batalkan': milik('DINAS_STAF', 'DINAS_KABID'),
  'dataTerpadu.lanjutkan': milik('DINAS_STAF'),

  'kelompok.lihat': milik(...SEMUA),
  // a leader becomes a user through his group, so nobody forms a first group as KETUA (docs/keputusan/004)
  'kelompok.bentuk': milik('PENDAMPING', 'DINAS_STAF'),
  'kelompok.ubah': milik('PENDAMPING', 'DINAS_STAF', 'KETUA'),
  'kelompok.tambahAnggota': milik('PENDAMPING', 'DINAS_STAF', 'KETUA'),
  'kelompok.ubahAnggota': milik('PENDAMPING', 'DINAS_STAF', 'KETUA'),
  'kelompok.keluarkanAnggota': milik('PENDAMPING', 'DINAS_STAF', 'KETUA'),
  'kelompok.ajukanPengesahan': milik('KETUA', 'PENDAMPING'),
  'kelompok.tarik': milik('KETUA', 'PENDAMPING'),
  'kelompok.bukaBerkas': milik('DESA'),
  'kelompok.sahkan': {
    roles: ['DESA'],
    where: 'wilayah',
    notBy: ['kelompok.bentuk', 'kelompok.ajukanPengesahan'],
  },
  'kelompok.kembalikan': milik('DESA'),
  'kelompok.mulaiUsaha': milik('KETUA', 'PENDAMPING'),
  'kelompok.nyatakanTidakAktif': milik('DINAS_KABID'),
  'kelompok.aktifkan': milik('DINAS_KABID'),
  'kelompok.luluskan': milik('DINAS_KABID'),
  'kelompok.bubarkan': {
    roles: ['KETUA', 'PENDAMPING', 'DINAS_KABID'],
    where: 'wilayah',
    perStatus: {
      DRAF: ['KETUA', 'PENDAMPING'],
      MENUNGGU_PENGESAHAN: ['KETUA', 'PENDAMPING'],
      DISAHKAN: ['DINAS_KABID'],
      BERJALAN: ['DINAS_KABID'],
      TIDAK_AKTIF: ['DINAS_KABID'],
    },
  },
  'kelompok.gantiAnggota': milik('KETUA', 'ANGGOTA', 'PENDAMPING'),
  'kelompok.gantiPengurus': milik('KETUA', 'ANGGOTA', 'PENDAMPING'),
  'kelompok.setujuiGanti': {
    roles: ['DESA', 'DINAS_KABID'],
    where: 'wilayah',
    notBy: ['kelompok.gantiAnggota', 'kelompok.gantiPengurus'],
  },
  'kelompok.imporRiwayat': milik('ADMIN'),
  // lifecycle.md 1: never ADMIN, PROVINSI, KECAMATAN; desa and companion only until DISAHKAN
  'kelompok.bukaNik': {
    roles: [
      'KETUA',
      'DESA',
      'PENDAMPING',
      'DINAS_STAF',
      'DINAS_KABID',
      'PUSAT_DIREKTUR',
      'AUDITOR',
    ],
    where: 'wilayah',
    perStatus: Object.fromEntries(
      ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF', 'LULUS', 'BUBAR'].map((s) => [
        s,
        ['KETUA', 'DINAS_STAF', 'DINAS_KABID', 'PUSAT_DIREKTUR', 'AUDITOR'] as const,
      ]),
    ),
  },
  'kelompok.kodeAktivasi': milik('DESA', 'PENDAMPING'),
  // an exception is the head of division's own, with his reason (F28, T2)
  'kelompok.kecualikan': milik('DINAS_KABID'),
  'kelompok.cabutPengecualian': milik('DINAS_KABID'),
  'kelompok.catatDukungan': milik('KETUA', 'PENDAMPING', 'DINAS_STAF'),
  'kelompok.hapusDukungan': milik('KETUA', 'PENDAMPING', 'DINAS_STAF'),
  'kelompok.catatPekerjaan': milik('KETUA', 'PENDAMPING', 'DINAS_STAF'),
  'kelompok.periksaKontak': milik('PENDAMPING', 'DINAS_STAF'),
  'kelompok.putuskanGanda': milik('DINAS_STAF', 'DINAS_KABID'),

  'proposal.lihat': milik(...PEMBACA),
  'proposal.tulis': milik('KETUA', 'PENDAMPING', 'DINAS_STAF', 'DESA'),
  'proposal.ubah': milik('KETUA', 'PENDAMPING', 'DINAS_STAF', 'DESA'),
  'proposal.setujuiIsi': milik('KETUA'),
  'proposal.ajukan': milik('KETUA', 'PENDAMPING'),
  'proposal.bukaBerkas': {
    roles: ['DESA', 'KECAMATAN', 'DINAS_STAF', 'DINAS_KABID'],
    where: 'wilayah',
    perStatus: {
      DI_DESA: ['DESA'],
      DI_KECAMATAN: ['KECAMATAN'],
      DI_DINAS: ['DINAS_STAF', 'DINAS_KABID'],
    },
  },
  'proposal.teruskan': {
    roles: ['DESA'],
    where: 'wilayah',
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan'],
  },
  'proposal.rekomendasikan': {
    roles: ['KECAMATAN'],
    where: 'wilayah',
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan', 'proposal.teruskan'],
  },
  'proposal.terima': {
    roles: ['DINAS_STAF'],
    where: 'wilayah',
    notBy: [
      'proposal.tulis',
      'proposal.ubah',
      'proposal.ajukan',
      'proposal.teruskan',
      'proposal.rekomendasikan',
    ],
  },
  'proposal.periksaAnggota': {
    roles: ['DINAS_STAF'],
    where: 'wilayah',
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan'],
  },
  'proposal.catatSurvei': {
    roles: ['DINAS_STAF'],
    where: 'wilayah',
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan'],
  },
  'proposal.putuskanKejenuhan': milik('DINAS_KABID'),
  'proposal.nyatakanLayak': {
    roles: ['DINAS_KABID'],
    where: 'wilayah',
    notBy: [
      'proposal.tulis',
      'proposal.ubah',
      'proposal.ajukan',
      'proposal.teruskan',
      'proposal.rekomendasikan',
      'proposal.periksaAnggota',
      'proposal.catatSurvei',
    ],
  },
  'proposal.usulkan': akibat('usulan.kirim'),
  'proposal.periksaPusat': milik('PUSAT_VERIFIKATOR'),
  'proposal.setujuiPusat': {
    roles: ['PUSAT_VERIFIKATOR'],
    where: 'wilayah',
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan', 'proposal.nyatakanLayak'],
  },
  'proposal.tetapkan': akibat('penetapan.tetapkan'),
  'proposal.kembalikan': {
    roles: ['DESA', 'KECAMATAN', 'DINAS_STAF', 'DINAS_KABID'],
    where: 'wilayah',
    perStatus: {
      DI_DESA: ['DESA'],
      DI_KECAMATAN: ['KECAMATAN'],
      DI_DINAS: ['DINAS_STAF', 'DINAS_KABID'],
      DIVERIFIKASI: ['DINAS_STAF', 'DINAS_KABID'],
      LAYAK: ['DINAS_KABID'],
    },
  },
  'proposal.kembalikanPusat': milik('PUSAT_VERIFIKATOR'),
  'proposal.tolak': {
    roles: ['DINAS_KABID', 'PUSAT_VERIFIKATOR'],
    where: 'wilayah',
    perStatus: { DIVERIFIKASI: ['DINAS_KABID'], DI_PUSAT: ['PUSAT_VERIFIKATOR'] },
    notBy: ['proposal.tulis', 'proposal.ubah', 'proposal.ajukan'],
  },
  'proposal.tunda': milik('DINAS_KABID'),
  'proposal.lanjutkan': milik('DINAS_KABID'),
  'proposal.ambilAlih': milik('DINAS_KABID'),
  'proposal.batalkan': milik('KETUA'),
  // the leader asks, the head of division confirms (lifecycle.md 2, mundur)
  'proposal.mintaMundur': milik('KETUA'),
  'proposal.mundur': milik('DINAS_KABID'),
  'proposal.alihkanTahun': milik('DINAS_KABID'),
  'proposal.tarik': {
    roles: ['KETUA', 'PENDAMPING', 'DESA', 'KECAMATAN'],
    where: 'wilayah',
    perStatus: {
      DI_DESA: ['KETUA', 'PENDAMPING'],
      DI_KECAMATAN: ['DESA', 'KETUA', 'PENDAMPING'],
      DI_DINAS: ['KECAMATAN', 'DESA', 'KETUA', 'PENDAMPING'],
    },
  },
  'proposal.gugur': akibat('kelompok.bubarkan'),
  'proposal.bukaKembali': akibat('keberatan.kabulkan'),
  'proposal.cabutPenetapan': akibat('penetapan.cabut'),

  'keberatan.lihat': milik(...KELOMPOK, 'PENDAMPING', ...DINAS, 'PROVINSI', ...PUSAT, 'AUDITOR'),
  'keberatan.ajukan': milik('KETUA'),
  'keberatan.kabulkan': {
    roles: ['DINAS_KADIS', 'PUSAT_DIREKTUR'],
    where: 'wilayah',
    notBy: ['proposal.tolak'],
  },
  'keberatan.tolak': {
    roles: ['DINAS_KADIS', 'PUSAT_DIREKTUR'],
    where: 'wilayah',
    notBy: ['proposal.tolak'],
  },

  'usulan.lihat': milik(...DINAS, 'PROVINSI', ...PUSAT, 'AUDITOR'),
  'usulan.susun': milik('DINAS_STAF'),
  'usulan.tandatangani': milik('DINAS_KADIS'),
  'usulan.kirim': milik('DINAS_STAF'),
  'usulan.jawab': akibat(
    'proposal.setujuiPusat',
    'proposal.tolak',
    'proposal.kembalikanPusat',
    // a group that leaves is an answer too
    'proposal.mundur',
    'kelompok.bubarkan',
  ),
  'usulan.batalkan': milik('DINAS_KADIS'),

  // each office sees only its own rows of the annex (lifecycle.md 2, penetapan)
  'penetapan.lihat': milik(...DINAS, 'PROVINSI', ...PUSAT, 'PENYALUR', 'AUDITOR'),
  'penetapan.susun': milik('PUSAT_VERIFIKATOR'),
  'penetapan.tetapkan': {
    roles: ['PUSAT_DIREKTUR'],
    where: 'wilayah',
    notBy: ['proposal.setujuiPusat', 'penetapan.susun'],
  },
  'penetapan.sampaikan': milik('PUSAT_VERIFIKATOR'),
  'penetapan.cabut': milik('PUSAT_DIREKTUR'),

  // the director may open a number, so he may see the account it belongs to
  'rekening.lihat': milik(
    ...KELOMPOK,
    'PENDAMPING',
    ...DINAS,
    'PUSAT_DIREKTUR',
    'PENYALUR',
    'AUDITOR',
  ),
  // who pays must see where to: the one addition to lifecycle.md 1 (docs/keputusan/006)
  'rekening.bukaNomor': milik(
    'KETUA',
    'DINAS_STAF',
    'DINAS_KABID',
    'PUSAT_DIREKTUR',
    'AUDITOR',
    'PENYALUR',
  ),
  'rekening.catatTelepon': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['rekening.ajukan'] },
  'rekening.perbaruiSpesimen': milik('DINAS_STAF'),
  'rekening.ajukan': milik('KETUA'),
  'rekening.sahkan': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['rekening.ajukan'] },
  'rekening.sahkanGanti': { roles: ['DINAS_KABID'], where: 'wilayah', notBy: ['rekening.ajukan'] },
  'rekening.tolak': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['rekening.ajukan'] },
  'rekening.ganti': akibat('rekening.sahkanGanti'),

  'sptjm.lihat': milik(...DINAS, ...PUSAT, 'PENYALUR', 'AUDITOR'),
  'sptjm.susun': milik('DINAS_STAF'),
  'sptjm.tandatangani': milik('DINAS_KADIS'),
  'sptjm.batalkan': milik('DINAS_KADIS'),

  'pencairan.lihat': milik(
    ...KELOMPOK,
    'PENDAMPING',
    ...DINAS,
    'PROVINSI',
    ...PUSAT,
    'PENYALUR',
    'AUDITOR',
  ),
  'pencairan.catatAuditor': milik('AUDITOR'),
  'pencairan.buka': akibat('penetapan.tetapkan'),
  'pencairan.rekeningDiajukan': akibat('rekening.ajukan', 'penetapan.tetapkan'),
  'pencairan.rekeningDitolak': akibat('rekening.tolak'),
  'pencairan.rekeningSah': akibat('rekening.sahkan', 'rekening.sahkanGanti', 'penetapan.tetapkan'),
  'pencairan.siap': akibat(
    'rekening.sahkan',
    'rekening.sahkanGanti',
    'sptjm.tandatangani',
    'penetapan.sampaikan',
  ),
  'pencairan.perintahkan': milik('PENYALUR'),
  'pencairan.catatSalur': {
    roles: ['PENYALUR'],
    where: 'wilayah',
    notBy: ['pencairan.perintahkan'],
  },
  'pencairan.catatRetur': milik('PENYALUR'),
  'pencairan.perbaikiRetur': milik('DINAS_STAF'),
  'pencairan.konfirmasi': milik('KETUA', 'ANGGOTA'),
  'pencairan.selesaikanSelisih': milik('DINAS_KADIS'),
  'pencairan.batalkan': milik('DINAS_KADIS'),
  'pencairan.gugur': akibat('kelompok.bubarkan', 'proposal.mundur', 'penetapan.cabut'),

  'pertanggungjawaban.buka': akibat('pencairan.konfirmasi', 'pencairan.selesaikanSelisih'),
  'pertanggungjawaban.ajukan': milik('KETUA'),
  'pertanggungjawaban.terima': milik('DINAS_STAF'),
  'pertanggungjawaban.kembalikan': milik('DINAS_STAF'),
  'perubahanRab.ajukan': milik('KETUA'),
  'perubahanRab.setujui': milik('DINAS_STAF', 'DINAS_KABID'),
  'perubahanRab.tolak': milik('DINAS_STAF', 'DINAS_KABID'),

  'kunjungan.lihat': milik(...KELOMPOK, 'PENDAMPING', ...DINAS, 'PROVINSI', ...PUSAT, 'AUDITOR'),
  'kunjungan.jadwalkan': akibat(
    'kelompok.mulaiUsaha',
    'kelompok.aktifkan',
    'kunjungan.batalkan',
    'kunjungan.terima',
  ),
  'kunjungan.lapor': milik('PENDAMPING'),
  'kunjungan.terima': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['kunjungan.lapor'] },
  'kunjungan.kembalikan': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['kunjungan.lapor'] },
  'kunjungan.batalkan': milik('PENDAMPING'),

  'laporan.tulis': milik('KETUA', 'PENDAMPING'),
  'laporan.ajukan': milik('KETUA'),
  'laporan.periksa': milik('PENDAMPING'),
  'laporan.terima': { roles: ['DINAS_STAF'], where: 'wilayah', notBy: ['laporan.periksa'] },
  'laporan.kirimPusat': milik('DINAS_KABID'),
  'laporan.kembalikan': {
    roles: ['PENDAMPING', 'DINAS_STAF'],
    where: 'wilayah',
    perStatus: { DIAJUKAN: ['PENDAMPING'], DIPERIKSA: ['DINAS_STAF'] },
  },

  'nominasi.usulkan': milik('PENDAMPING'),
  'nominasi.naikKabupaten': milik('DINAS_KABID'),
  'nominasi.naikProvinsi': milik('PROVINSI'),
  'nominasi.naikNasional': milik('PUSAT_VERIFIKATOR'),
  'nominasi.juara': milik('PUSAT_DIREKTUR'),
  'nominasi.hentikan': {
    roles: ['DINAS_KABID', 'PROVINSI', 'PUSAT_VERIFIKATOR'],
    where: 'wilayah',
    perStatus: {
      DIUSULKAN: ['DINAS_KABID'],
      KABUPATEN: ['DINAS_KABID'],
      PROVINSI: ['PROVINSI'],
      NASIONAL: ['PUSAT_VERIFIKATOR'],
    },
  },

  'konsultasi.buka': milik('KETUA', 'ANGGOTA', 'PENDAMPING'),
  'konsultasi.jawab': milik('PENDAMPING', 'DINAS_STAF'),
  'konsultasi.selesai': milik('KETUA', 'ANGGOTA', 'PENDAMPING'),
  'konsultasi.terbitkan': milik('DINAS_STAF'),

  'pengaduan.lihat': milik('AUDITOR', 'DINAS_KADIS'),
  'pengaduan.buat': { roles: SEMUA, where: 'umum' },
  'pengaduan.telusuri': milik('AUDITOR', 'DINAS_KADIS'),
  'pengaduan.selesaikan': milik('AUDITOR', 'DINAS_KADIS'),

  'pembekuan.lihat': milik('DINAS_KADIS', 'PUSAT_DIREKTUR', 'AUDITOR'),
  'pembekuan.bekukan': milik('DINAS_KADIS', 'PUSAT_DIREKTUR'),
  'pembekuan.cairkan': milik('DINAS_KADIS', 'PUSAT_DIREKTUR'),

  // paper of an office that does not use the application: recorded by staff, confirmed by another
  'dicatatkan.lihat': milik(...DINAS, 'AUDITOR'),
  'dicatatkan.rekam': milik('DINAS_STAF'),
  'dicatatkan.konfirmasi': { roles: DINAS, where: 'wilayah', notBy: ['dicatatkan.rekam'] },
  'dicatatkan.tolak': { roles: DINAS, where: 'wilayah', notBy: ['dicatatkan.rekam'] },

  'pengguna.aturPengguna': milik('ADMIN'),
  'pengguna.aturPeran': milik('ADMIN'),
  'pengguna.cabutPeran': milik('ADMIN'),
  'pengguna.akhiriSesi': milik('ADMIN'),
  'pengguna.buatKode': milik('ADMIN'),
  'pengguna.tugaskanPendamping': milik('ADMIN'),
  'pengguna.serahTerima': milik('ADMIN'),
  'pengguna.periksaKontak': milik('DINAS_STAF'),
  // a companion reads only the own page (F2); lib/pendamping keeps it so
  'pendamping.lihat': milik('PENDAMPING', ...DINAS, 'AUDITOR'),
  'akun.gantiSandi': { roles: SEMUA, where: 'diri' },
  'akun.dataSaya': { roles: SEMUA, where: 'diri' },
  'akun.keluarSemua': { roles: SEMUA, where: 'diri' },
  'akun.gantiPeran': { roles: SEMUA, where: 'diri' },
  'akun.aktifkan': { roles: SEMUA, where: 'umum' },
  'berkas.unggah': { roles: SEMUA, where: 'diri' },
  'data.ekspor': milik(...DINAS, 'PROVINSI', ...PUSAT, 'AUDITOR'),
  // who looked at a number or took a list away, and why (T46)
  'data.jejakNomor': milik('DINAS_KABID', 'AUDITOR'),
} satisfies Record<Action, Rule>;

export const ruleOf = (action: Action): Rule => policy[action];
