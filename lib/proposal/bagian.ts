/** The sections of a proposal in the order they are asked, one question a screen (F17, F18, F41, F45). */
export const PENGUSUL = ['PERORANGAN', 'MASYARAKAT', 'LKS'] as const;

export type Pengusul = (typeof PENGUSUL)[number];

export const LABEL_PENGUSUL: Record<Pengusul, string> = {
  PERORANGAN: 'Perorangan',
  MASYARAKAT: 'Masyarakat',
  LKS: 'Lembaga kesejahteraan sosial (LKS)',
};

/** What a proposal says, as stored: every answer may still be missing in a draft. */
export type IsiProposal = {
  pengusulJenis?: Pengusul;
  pengusulNama?: string;
  latarBelakang?: string;
  maksud?: string;
  tujuan?: string;
  kebutuhanSetempat?: string;
  potensiLokal?: string;
  kesesuaianBudaya?: string;
  keterampilan?: string;
  tempatUsaha?: string;
  rencanaPemasaran?: string;
  jadwal?: string;
  pembeda?: string;
};

export type BidangIsi = keyof IsiProposal;

export type Bagian = {
  kunci: KunciBagian;
  judul: string;
  pertanyaan: string;
  bantuan: string;
  /** `jenuh`: compulsory only where the same business is already common (F39, T11) */
  wajib: boolean | 'jenuh';
  bidang: readonly BidangIsi[];
};

const KUNCI = [
  'pengusul',
  'latarBelakang',
  'maksud',
  'tujuan',
  'kebutuhanSetempat',
  'potensiLokal',
  'kesesuaianBudaya',
  'keterampilan',
  'tempatUsaha',
  'rencanaPemasaran',
  'jadwal',
  'pembeda',
] as const;

export type KunciBagian = (typeof KUNCI)[number];
export const KUNCI_BAGIAN: readonly [KunciBagian, ...KunciBagian[]] = KUNCI;

const satu = (
  kunci: Exclude<KunciBagian, 'pengusul'>,
  judul: string,
  pertanyaan: string,
  bantuan: string,
  wajib: Bagian['wajib'] = true,
): Bagian => ({ kunci, judul, pertanyaan, bantuan, wajib, bidang: [kunci] });

export const BAGIAN: readonly Bagian[] = [
  {
    kunci: 'pengusul',
    judul: 'Pengusul',
    pertanyaan: 'Siapa yang mengusulkan proposal ini?',
    bantuan: 'Bisa perorangan, masyarakat, atau lembaga. Kelompok sendiri termasuk masyarakat.',
    wajib: true,
    bidang: ['pengusulJenis', 'pengusulNama'],
  },
  satu(
    'latarBelakang',
    'Latar belakang',
    'Mengapa kelompok ini dibentuk?',
    'Ceritakan keadaan anggota dan mengapa usaha ini dipilih.',
  ),
  satu('maksud', 'Maksud', 'Apa maksud usaha ini?', 'Apa yang ingin dilakukan kelompok bersama?'),
  satu(
    'tujuan',
    'Tujuan',
    'Apa hasil yang ingin dicapai?',
    'Misalnya tambahan pendapatan tiap bulan untuk setiap keluarga.',
  ),
  satu(
    'kebutuhanSetempat',
    'Kebutuhan setempat',
    'Siapa di desa ini yang membutuhkan usaha Anda?',
    'Usaha ini dari, oleh, dan untuk masyarakat setempat.',
  ),
  satu(
    'potensiLokal',
    'Potensi setempat',
    'Apa yang sudah tersedia di desa untuk usaha ini?',
    'Misalnya bahan, lahan, pasar, atau alat yang mudah didapat.',
  ),
  satu(
    'kesesuaianBudaya',
    'Kesesuaian adat',
    'Apakah usaha ini cocok dengan adat setempat?',
    'Sebutkan dukungan tokoh masyarakat bila ada.',
  ),
  satu(
    'keterampilan',
    'Keterampilan anggota',
    'Apa yang sudah bisa dikerjakan anggota?',
    'Sebutkan siapa yang pernah berjualan, beternak, memasak, atau mengelas.',
  ),
  satu(
    'tempatUsaha',
    'Tempat usaha',
    'Di mana usaha ini dijalankan?',
    'Tulis alamat, milik siapa, dan boleh dipakai sampai kapan.',
  ),
  satu(
    'rencanaPemasaran',
    'Rencana pemasaran',
    'Kepada siapa dan bagaimana Anda menjual?',
    'Sebutkan pembeli, harga, dan cara menjualnya.',
  ),
  satu(
    'jadwal',
    'Jadwal',
    'Kapan setiap kegiatan dikerjakan?',
    'Urutkan dari belanja sampai usaha berjalan.',
  ),
  satu(
    'pembeda',
    'Pembeda',
    'Apa beda usaha Anda dari usaha serupa di desa ini?',
    'Wajib diisi bila usaha yang sama sudah banyak di desa.',
    'jenuh',
  ),
];

export const bagianOf = (kunci: string): Bagian | undefined =>
  BAGIAN.find((b) => b.kunci === kunci);

export const terisi = (b: Bagian, isi: IsiProposal): boolean =>
  b.bidang.every((k) => (isi[k] ?? '').trim() !== '');
