import { randomUUID } from 'node:crypto';

/** What the generated tests know of one prepared place: ids of one file of each kind. */
export type Tempat = {
  kegiatan: string;
  calon: string;
  kehadiran: string;
  kelompok: string;
  anggota: string;
  proposal: string;
  butir: string;
  orang: string;
  peran: string;
  penugasan: string;
  kunjungan: string;
  usulan: string;
  penetapan: string;
  rekening: string;
  sptjm: string;
};

const surat = () => ({
  suratNomor: `UJI/${randomUUID().slice(0, 8)}`,
  suratTanggal: '2025-02-20',
  suratPenandatangan: 'Penandatangan',
  suratBerkas: randomUUID(),
});

const anggota = {
  nama: 'Orang Uji',
  jabatan: 'ANGGOTA',
  nik: '7316031505909950',
  kk: '7316030101189950',
  desa: '7316031021',
  pendidikan: 'SD',
  pekerjaan: 'buruh tani',
};

const kelompok = {
  nama: 'Uji',
  desa: '7316031021',
  kategori: 'HARIAN',
  jenisUsaha: 'kios-sembako',
};

const laporan = () => ({
  tanggal: '2025-03-01',
  kondisi: 'BERJALAN_BAIK',
  anggotaAktif: '6',
  penjualan: '100.000',
  pengeluaran: '50.000',
  kas: '50.000',
  pembinaan: '3',
  kepuasan: '3',
  kepemimpinan: '3',
  solidaritas: '3',
  tujuan: '3',
  sesuai: 'ya',
  foto1: randomUUID(),
});

const kegiatan = { judul: 'Uji', tempat: 'Kantor', tanggal: '2025-03-01' };

/** A well-formed input for every command by route name: only the right to it may be missing. */
export const INPUT: Readonly<Record<string, (t: Tempat) => Record<string, unknown>>> = {
  'kegiatan.rencanakan': () => ({ jenis: 'SOSIALISASI', wilayah: '731603', ...kegiatan }),
  'kegiatan.ubah': (t) => ({ id: t.kegiatan, ...kegiatan }),
  'kegiatan.catatHadir': (t) => ({ id: t.kegiatan, nama: 'Peserta' }),
  'kegiatan.catatHadirBanyak': (t) => ({ id: t.kegiatan, daftar: 'Peserta; Balla; ' }),
  'kegiatan.hapusHadir': (t) => ({ id: t.kegiatan, kehadiranId: t.kehadiran }),
  'kegiatan.catatHadirAnggota': (t) => ({
    id: t.kegiatan,
    kelompokId: t.kelompok,
    anggotaId: [t.anggota],
  }),
  'kegiatan.catatSertifikat': (t) => ({
    id: t.kegiatan,
    kehadiranId: t.kehadiran,
    ...surat(),
  }),
  'kegiatan.tambahTindakLanjut': (t) => ({
    id: t.kegiatan,
    uraian: 'Uji',
    penanggung: 'Orang Uji',
    tenggat: '2025-03-01',
  }),
  'kegiatan.selesaikanTindakLanjut': () => ({ tindakLanjutId: randomUUID(), catatan: 'Uji' }),
  'kegiatan.laksanakan': (t) => ({ id: t.kegiatan }),
  'kegiatan.batalkan': (t) => ({ id: t.kegiatan, alasan: 'Uji' }),
  'calon.catat': () => ({ wilayah: '7316031021', nama: 'Calon Uji', asal: 'DESA' }),
  'calon.ubah': (t) => ({ id: t.calon, wilayah: '7316031021', nama: 'Calon Uji' }),
  'calon.catatPendekatan': (t) => ({
    id: t.calon,
    tanggal: '2025-03-01',
    cara: 'RUMAH',
    hasil: 'RAGU',
    catatan: 'Uji',
  }),
  'calon.masukKelompok': (t) => ({ id: t.calon, kelompokId: t.kelompok }),
  'kelompok.bentuk': () => kelompok,
  'kelompok.ubah': (t) => ({ id: t.kelompok, ...kelompok }),
  'kelompok.unggahBeritaAcara': (t) => ({ id: t.kelompok, ...surat() }),
  'kelompok.tambahAnggota': (t) => ({ id: t.kelompok, ...anggota }),
  'kelompok.ubahAnggota': (t) => ({ id: t.kelompok, anggotaId: t.anggota, ...anggota }),
  'kelompok.keluarkanAnggota': (t) => ({ id: t.kelompok, anggotaId: t.anggota, alasan: 'Uji' }),
  'kelompok.ajukanPengesahan': (t) => ({ id: t.kelompok }),
  'kelompok.tarik': (t) => ({ id: t.kelompok }),
  'kelompok.bukaBerkas': (t) => ({ id: t.kelompok }),
  'kelompok.sahkan': (t) => ({ id: t.kelompok, ...surat() }),
  'kelompok.kembalikan': (t) => ({ id: t.kelompok, alasan: 'ANGGOTA', catatan: 'Uji' }),
  'kelompok.bubarkan': (t) => ({ id: t.kelompok, alasan: 'Uji' }),
  'kelompok.mulaiUsaha': (t) => ({ id: t.kelompok, tanggal: '2025-03-01' }),
  'kelompok.nyatakanTidakAktif': (t) => ({ id: t.kelompok, alasan: 'Uji' }),
  'kelompok.aktifkan': (t) => ({ id: t.kelompok, alasan: 'Uji' }),
  'kelompok.luluskan': (t) => ({ id: t.kelompok }),
  'kunjungan.lapor': (t) => ({ kelompokId: t.kelompok, ...laporan(), ...surat() }),
  'kunjungan.terima': (t) => ({ id: t.kunjungan }),
  'kunjungan.kembalikan': (t) => ({ id: t.kunjungan, alasan: 'Uji' }),
  'kunjungan.batalkan': (t) => ({ id: t.kunjungan, tanggal: '2025-12-01', alasan: 'Uji' }),
  'kelompok.bukaNik': (t) => ({ id: t.kelompok, anggotaId: t.anggota, alasan: 'Uji' }),
  'kelompok.kodeAktivasi': (t) => ({ id: t.kelompok }),
  'kelompok.gantiAnggota': (t) => ({
    id: t.kelompok,
    ...anggota,
    keluarId: t.anggota,
    alasan: 'Uji',
    ...surat(),
  }),
  'kelompok.gantiPengurus': (t) => ({
    id: t.kelompok,
    ketua: t.anggota,
    alasan: 'Uji',
    ...surat(),
  }),
  'kelompok.dukungGanti': (t) => ({ id: t.kelompok, penggantianId: randomUUID() }),
  'kelompok.setujuiGanti': (t) => ({
    id: t.kelompok,
    penggantianId: randomUUID(),
    setuju: 'ya',
  }),
  'kelompok.imporRiwayat': () => ({
    baris: 'Uji;7316031021;HARIAN;kios-sembako;BERJALAN;2016-03-21;',
  }),
  'keberatan.ajukan': (t) => ({ proposalId: t.proposal, isi: 'Uji' }),
  'keberatan.kabulkan': () => ({ id: randomUUID(), putusan: 'Uji' }),
  'keberatan.tolak': () => ({ id: randomUUID(), putusan: 'Uji' }),
  'proposal.tulis': (t) => ({ kelompokId: t.kelompok }),
  'proposal.simpanBagian': (t) => ({ id: t.proposal, bagian: 'maksud', maksud: 'Uji' }),
  'proposal.simpanButir': (t) => ({
    id: t.proposal,
    uraian: 'Uji',
    volume: '1',
    satuan: 'unit',
    harga: '1.000',
  }),
  'proposal.hapusButir': (t) => ({ id: t.proposal, butirId: t.butir }),
  'proposal.pasangLampiran': (t) => ({ id: t.proposal, jenis: 'LAIN', berkasId: randomUUID() }),
  'proposal.lepasLampiran': (t) => ({ id: t.proposal, lampiranId: randomUUID() }),
  'proposal.setujuiIsi': (t) => ({ id: t.proposal }),
  'proposal.ajukan': (t) => ({ id: t.proposal }),
  'proposal.tarik': (t) => ({ id: t.proposal }),
  'proposal.bukaBerkas': (t) => ({ id: t.proposal }),
  'proposal.teruskan': (t) => ({ id: t.proposal, rekomendasi: 'ya', ...surat() }),
  'proposal.rekomendasikan': (t) => ({ id: t.proposal, ...surat() }),
  'proposal.terima': (t) => ({ id: t.proposal, agenda: '460/1', kelengkapan: ['proposal'] }),
  'proposal.periksaAnggota': (t) => ({
    id: t.proposal,
    sumber: 'DTSEN',
    periode: '2025-Q1',
    tanggal: '2025-03-12',
    anggotaId: t.anggota,
    hasil: '2',
  }),
  'proposal.catatSurvei': (t) => ({
    id: t.proposal,
    tanggal: '2025-03-12',
    tim: 'Tim',
    layak: 'ya',
  }),
  'proposal.putuskanKejenuhan': (t) => ({ id: t.proposal, hasil: 'BELUM_JENUH' }),
  'proposal.nyatakanLayak': (t) => ({ id: t.proposal, ...surat() }),
  'proposal.periksaPusat': (t) => ({ id: t.proposal }),
  'proposal.setujuiPusat': (t) => ({ id: t.proposal }),
  'proposal.kembalikanPusat': (t) => ({ id: t.proposal, alasan: 'Uji' }),
  'usulan.susun': (t) => ({ proposalId: t.proposal }),
  'usulan.tandatangani': (t) => ({ id: t.usulan, ...surat() }),
  'usulan.kirim': (t) => ({ id: t.usulan }),
  'usulan.batalkan': (t) => ({ id: t.usulan, alasan: 'Uji' }),
  'penetapan.susun': (t) => ({ proposalId: t.proposal }),
  'penetapan.tetapkan': (t) => ({ id: t.penetapan, ...surat() }),
  'penetapan.sampaikan': (t) => ({ id: t.penetapan, ...surat() }),
  'penetapan.cabut': (t) => ({ id: t.penetapan, alasan: 'Uji' }),
  'proposal.kembalikan': (t) => ({
    id: t.proposal,
    bidang: 'rab',
    alasan: 'RAB',
    catatan: 'Uji',
  }),
  'proposal.tolak': (t) => ({ id: t.proposal, alasan: 'BUKAN_SASARAN', catatan: 'Uji' }),
  'proposal.tunda': (t) => ({ id: t.proposal, sampai: '2025-12-01', alasan: 'Uji' }),
  'proposal.lanjutkan': (t) => ({ id: t.proposal }),
  'proposal.ambilAlih': (t) => ({ id: t.proposal, alasan: 'Uji' }),
  'proposal.batalkan': (t) => ({ id: t.proposal }),
  'rekening.ajukan': (t) => ({
    kelompokId: t.kelompok,
    bank: 'BRI',
    cabang: 'Uji',
    nomor: '0000-01-000000-53-1',
    atasNama: 'KUBE Uji',
    spesimen: 'Satu\nDua',
    fotoBuku: randomUUID(),
  }),
  'rekening.sahkan': (t) => ({ id: t.rekening }),
  'rekening.sahkanGanti': (t) => ({ id: t.rekening }),
  'rekening.tolak': (t) => ({ id: t.rekening, alasan: 'Uji' }),
  'rekening.catatTelepon': (t) => ({ id: t.rekening, keterangan: 'Uji' }),
  'rekening.perbaruiSpesimen': (t) => ({ id: t.rekening, spesimen: 'Satu\nDua' }),
  'rekening.bukaNomor': (t) => ({ id: t.rekening, alasan: 'Uji' }),
  'sptjm.susun': () => ({ pencairanId: randomUUID() }),
  'sptjm.tandatangani': (t) => ({ id: t.sptjm, ...surat() }),
  'sptjm.batalkan': (t) => ({ id: t.sptjm, alasan: 'Uji' }),
  'pencairan.perintahkan': () => ({ id: randomUUID(), nomor: 'SPM-1', tanggal: '2025-03-01' }),
  'pencairan.catatSalur': () => ({
    id: randomUUID(),
    jumlah: '20.000.000',
    referensi: 'TRX-1',
    tanggal: '2025-03-01',
    ...surat(),
  }),
  'pencairan.catatRetur': () => ({ id: randomUUID(), alasan: 'Uji' }),
  'pencairan.perbaikiRetur': () => ({ id: randomUUID() }),
  'pencairan.konfirmasi': () => ({ id: randomUUID(), jumlah: '20.000.000' }),
  'pencairan.catatAuditor': () => ({ id: randomUUID(), catatan: 'Uji' }),
  'pencairan.selesaikanSelisih': () => ({ id: randomUUID(), alasan: 'Uji' }),
  'pencairan.batalkan': () => ({ id: randomUUID(), alasan: 'Uji' }),
  'pengaduan.telusuri': () => ({ id: randomUUID() }),
  'pengaduan.selesaikan': () => ({ id: randomUUID(), hasil: 'TIDAK', catatan: 'Uji' }),
  'proposal.mintaMundur': (t) => ({ id: t.proposal, alasan: 'Uji' }),
  'proposal.mundur': (t) => ({ id: t.proposal, alasan: 'Uji' }),
  'proposal.alihkanTahun': (t) => ({ id: t.proposal, tahun: '2026' }),
  'pengguna.buatPengguna': () => ({ nama: 'Uji', peran: 'DESA', wilayah: '7316031021' }),
  'pengguna.aturPengguna': (t) => ({ id: t.orang, nama: 'Uji' }),
  'pengguna.aturPeran': (t) => ({ id: t.orang, peran: 'DESA', wilayah: '7316031021' }),
  'pengguna.cabutPeran': (t) => ({ id: t.orang, peranId: t.peran }),
  'pengguna.akhiriSesi': (t) => ({ id: t.orang }),
  'pengguna.buatKode': (t) => ({ id: t.orang }),
  'pengguna.tugaskanPendamping': (t) => ({ id: t.orang, kecamatan: '731603' }),
  'pengguna.akhiriTugas': (t) => ({ id: t.orang, penugasanId: t.penugasan }),
  'pengguna.tugaskanPengganti': (t) => ({
    id: t.penugasan,
    penggantiId: t.orang,
    dari: '2025-04-01',
    sampai: '2025-04-30',
    alasan: 'Cuti',
  }),
  'pengguna.catatSuratTugas': (t) => ({ id: t.penugasan, ...surat() }),
  'pengguna.periksaKontak': (t) => ({ id: t.orang, hasil: 'AKTIF' }),
  'kelompok.periksaKontak': (t) => ({ id: t.kelompok, anggotaId: t.anggota, hasil: 'AKTIF' }),
  'pengguna.serahTerima': (t) => ({ id: t.penugasan, kepadaId: t.orang, alasan: 'Pindah' }),
  // a year is national: the wrong place is a year that does not exist
  'tahunProgram.siapkan': () => ({ tahun: '2031', nama: 'Uji', salin: '2001' }),
  'tahunProgram.buka': () => ({ id: randomUUID() }),
  'tahunProgram.tutupPengajuan': () => ({ id: randomUUID() }),
  'tahunProgram.tutup': () => ({ id: randomUUID() }),
  'tahunProgram.aturTahun': () => ({ tahun: '2001', nomor: '1', catatan: 'Uji' }),
  'tahunProgram.aturKuota': () => ({ tahun: '2025', wilayah: '7316', jumlah: '20' }),
  'pembekuan.bekukan': () => ({ wilayah: '7316', alasan: 'Uji' }),
  'pembekuan.cairkan': () => ({ id: randomUUID(), alasan: 'Uji' }),
  'dicatatkan.rekam': (t) => ({ aksi: 'kelompok.sahkan', id: t.kelompok, ...surat() }),
  'dicatatkan.konfirmasi': () => ({ id: randomUUID() }),
  'dicatatkan.tolak': () => ({ id: randomUUID(), catatan: 'Uji' }),
};
