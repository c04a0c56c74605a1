import { PERAN } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { angka, type Bidang, b, DERAJAT, pilih, RUPIAH, YA } from '@/lib/tahun/jenis';

export const KELOMPOK_SETELAN = {
  dana: {
    judul: 'Dana dan dasar hukum',
    bidang: [
      b('paguPerKelompok', 'Dana per kelompok', RUPIAH, 'F54', 'Hanya sebelum tahun dibuka.'),
      b(
        'paguPasMutlak',
        'Rencana belanja harus pas dengan dana',
        YA,
        'F54',
        'Bila tidak, boleh kurang dari dana.',
      ),
      b('sumberDana', 'Sumber dana', pilih(['APBN', 'APBN'], ['APBD', 'APBD']), 'F55'),
      b(
        'pihakPenyalur',
        'Pihak penyalur',
        pilih(['SATKER_PUSAT', 'Satker Kementerian'], ['BPKAD', 'BPKAD']),
        'F55',
      ),
      b('bentukBantuan', 'Bentuk bantuan', pilih(['UANG', 'Uang'], ['BARANG', 'Barang']), 'F55'),
      b('dasarHukum', 'Dasar hukum di surat', { jenis: 'baris', min: 1 }, 'F7', 'Satu baris satu.'),
    ],
  },
  anggota: {
    judul: 'Anggota dan usia',
    bidang: [
      b('anggotaMin', 'Anggota paling sedikit', angka(1, 50, 'KK'), 'Permensos 2/2019 Ps 3'),
      b('anggotaMaks', 'Anggota paling banyak', angka(1, 50, 'KK'), 'Permensos 2/2019 Ps 3'),
      b('usia.min', 'Usia paling muda', angka(15, 100, 'tahun'), 'F24'),
      b('usia.maks', 'Usia paling tua', angka(15, 100, 'tahun'), 'F24'),
      b('usiaPerhatian.min', 'Usia produktif mulai', angka(15, 100, 'tahun'), 'F24'),
      b('usiaPerhatian.maks', 'Usia produktif sampai', angka(15, 100, 'tahun'), 'F24'),
      b(
        'desilMaks',
        'Desil tertinggi yang dihitung miskin',
        angka(1, 10),
        'F27',
        'Desil 1 paling miskin, desil 10 paling mampu.',
      ),
      b('satuKkSatuKelompok', 'Satu KK satu kelompok', YA, 'Permensos 2/2019'),
      b('belumPernahMenerima', 'Belum pernah menerima bantuan', YA, 'F27'),
    ],
  },
  kriteria: {
    judul: 'Berat tiap kriteria',
    bidang: [
      b('beratDesil', 'Desil lebih tinggi', DERAJAT, 'F27'),
      b('kriteria.a', 'a. Belum bekerja', DERAJAT, 'F22'),
      b('kriteria.b', 'b. Pendidikan rendah', DERAJAT, 'F23'),
      b('kriteria.c.luarUsia', 'c. Di luar usia anggota', DERAJAT, 'F24'),
      b('kriteria.c.luarUsiaPerhatian', 'c. Di luar usia produktif', DERAJAT, 'F24'),
      b('kriteria.d.pengurus', 'd. Baca tulis hitung, pengurus', DERAJAT, 'F25'),
      b('kriteria.d.anggota', 'd. Baca tulis hitung, anggota', DERAJAT, 'F25'),
      b('kriteria.e.desaLain', 'e. Tinggal di desa lain', DERAJAT, 'F26'),
      b('kriteria.e.kecamatanLain', 'e. Tinggal di kecamatan lain', DERAJAT, 'F26'),
      b('kriteria.f.harian', 'f. Miskin menurut data, usaha harian', DERAJAT, 'F27, F35'),
      b('kriteria.f.bulananTahunan', 'f. Miskin menurut data, usaha lain', DERAJAT, 'F27, F36–F37'),
      b('kriteria.asnTniPolri', 'Keluarga ASN, TNI, POLRI', DERAJAT, 'SE Kemensos 37/2022'),
    ],
  },
  alur: {
    judul: 'Alur dan target hari',
    bidang: [
      b('langkahKecamatan', 'Ada langkah kecamatan', YA, 'F34'),
      ...(
        [
          ['desa', 'Target desa'],
          ['kecamatan', 'Target kecamatan'],
          ['dinasTerima', 'Target terima di Dinas'],
          ['dinasVerifikasi', 'Target pemeriksaan Dinas'],
          ['kadis', 'Target Kepala Dinas'],
          ['pusat', 'Target Kementerian'],
        ] as const
      ).map(([k, label]) =>
        b(`targetHariKerja.${k}`, label, angka(1, 90, 'hari kerja'), 'Aturan Dinas'),
      ),
      b(
        'hariLibur',
        'Hari libur',
        { jenis: 'libur' },
        'SKB hari libur',
        'Hari ini tidak dihitung sebagai hari kerja.',
      ),
      b(
        'batasKeberatan',
        'Batas mengajukan keberatan',
        angka(1, 90, 'hari'),
        'Aturan Dinas',
        'Sesudah proposal ditolak.',
      ),
    ],
  },
  surat: {
    judul: 'Surat',
    bidang: [
      b('alamatUsulan', 'Alamat surat usulan', { jenis: 'teks' }, 'F47'),
      b('tembusan', 'Tembusan', { jenis: 'baris' }, 'F47', 'Satu tembusan satu baris.'),
      b('surat.klasifikasi', 'Kode klasifikasi', { jenis: 'teks' }, 'Tata naskah dinas'),
      b('surat.kop', 'Kepala surat', { jenis: 'teks', boleh: true }, 'Tata naskah dinas'),
      b(
        'surat.penandatangan',
        'Penanda tangan',
        { jenis: 'penandatangan' },
        'Tata naskah dinas',
        'Pejabat yang namanya dicetak di bawah surat. Plt dan Plh hanya di antara tanggalnya.',
      ),
    ],
  },
  serupa: {
    judul: 'Usaha serupa',
    bidang: [
      b(
        'ambangJenuh',
        'Jumlah usaha sama yang dihitung jenuh',
        angka(1, 50, 'kelompok'),
        'F39',
        'Dihitung per desa.',
      ),
      b(
        'ambangMirip',
        'Kemiripan nama usaha',
        { jenis: 'desimal', min: 0, maks: 1 },
        'F39',
        'Angka 0 sampai 1, misalnya 0,8.',
      ),
      b(
        'kataNonProduktif',
        'Kata belanja yang bukan modal',
        { jenis: 'baris' },
        'N6',
        'Satu kata satu baris.',
      ),
    ],
  },
  uang: {
    judul: 'Rekening dan pertanggungjawaban',
    bidang: [
      b('jedaRekening', 'Jeda ganti rekening', angka(0, 240, 'jam'), 'Pengamanan rekening'),
      b('toleransiRealisasi', 'Selisih belanja tiap barang', angka(0, 50, 'persen'), 'Aturan LPJ'),
      b('tenggatLpj', 'Tenggat LPJ sesudah dana diterima', angka(7, 180, 'hari'), 'Aturan LPJ'),
      b('batasMeterai', 'Kuitansi bermeterai di atas', RUPIAH, 'UU 10/2020'),
    ],
  },
  pendampingan: {
    judul: 'Pendampingan',
    bidang: [
      b(
        'jendelaKunjunganPertama.min',
        'Kunjungan pertama mulai',
        angka(1, 365, 'hari'),
        'F63',
        'Sesudah usaha mulai.',
      ),
      b(
        'jendelaKunjunganPertama.maks',
        'Kunjungan pertama sampai',
        angka(1, 365, 'hari'),
        'F63',
        'Sesudah usaha mulai.',
      ),
      ...(
        [
          ['HARIAN', 'harian'],
          ['BULANAN', 'bulanan'],
          ['TAHUNAN', 'tahunan'],
        ] as const
      ).flatMap(([k, nama]) =>
        (['TUMBUH', 'BERKEMBANG', 'MANDIRI'] as const).map((kelas) =>
          b(
            `irama.${k}.${kelas}`,
            `Jarak kunjungan, usaha ${nama}, kelas ${kelas.toLowerCase()}`,
            angka(1, 24, 'bulan'),
            'F63',
          ),
        ),
      ),
      b(
        'batasMulaiUsaha',
        'Usaha harus mulai dalam',
        angka(1, 365, 'hari'),
        'F63',
        'Sesudah dana diterima.',
      ),
      b('ambangKelas.berkembang', 'Nilai kelas berkembang', angka(1, 100, 'poin'), 'Aturan Dinas'),
      b('ambangKelas.mandiri', 'Nilai kelas mandiri', angka(1, 100, 'poin'), 'Aturan Dinas'),
      b('rasioPendamping', 'Kelompok per pendamping', angka(1, 100, 'kelompok'), 'F62'),
    ],
  },
  kantor: {
    judul: 'Kantor dan keamanan',
    bidang: [
      ...(
        [
          ['DESA', 'Desa'],
          ['KECAMATAN', 'Kecamatan'],
          ['DINAS', 'Dinas Sosial'],
          ['PROVINSI', 'Provinsi'],
          ['PUSAT', 'Kementerian'],
          ['PENYALUR', 'Penyalur'],
        ] as const
      ).map(([k, nama]) =>
        b(
          `memakaiAplikasi.${k}`,
          `${nama} memakai aplikasi`,
          YA,
          'Keadaan kantor',
          'Bila tidak, Dinas mencatat suratnya.',
        ),
      ),
      ...(Object.keys(SETELAN_AWAL.wajibTotp) as (keyof typeof SETELAN_AWAL.wajibTotp)[]).map((k) =>
        b(`wajibTotp.${k}`, `Kode sekali pakai: ${PERAN[k].label}`, YA, 'Keamanan akun'),
      ),
      b('retensi', 'Berkas disimpan sesudah selesai', angka(1, 50, 'tahun'), 'Retensi arsip'),
      b(
        'zonaWaktu',
        'Zona waktu',
        pilih(['Asia/Jakarta', 'WIB'], ['Asia/Makassar', 'WITA'], ['Asia/Jayapura', 'WIT']),
        'Keadaan kantor',
      ),
    ],
  },
} as const satisfies Record<string, { judul: string; bidang: readonly Bidang[] }>;

export type KelompokSetelan = keyof typeof KELOMPOK_SETELAN;

export const SEMUA_BIDANG: readonly Bidang[] = Object.values(KELOMPOK_SETELAN).flatMap(
  (k): readonly Bidang[] => k.bidang,
);
