import type { Nada } from '@/lib/core/machine';
import { selisihPagu } from '@/lib/core/rab';
import { BAGIAN, type IsiProposal, type KunciBagian, terisi } from '@/lib/proposal/bagian';

/** One screen each: the questions, the budget where it is asked about, the photos at the end. */
export type Langkah = KunciBagian | 'rab' | 'lampiran';

export const LANGKAH: readonly Langkah[] = [
  ...BAGIAN.flatMap((b): Langkah[] =>
    b.kunci === 'rencanaPemasaran' ? [b.kunci, 'rab'] : [b.kunci],
  ),
  'lampiran',
];

export const adaLangkah = (teks: string): teks is Langkah =>
  (LANGKAH as readonly string[]).includes(teks);

/** Where "Simpan dan lanjut" leads: the next screen, after the last one the answers. */
export function jalurSesudah(id: string, langkah: Langkah): string {
  const berikut = LANGKAH[LANGKAH.indexOf(langkah) + 1];
  return berikut ? `/proposal/${id}/tulis/${berikut}` : `/proposal/${id}/kirim`;
}

export function jalurSebelum(id: string, langkah: Langkah): string {
  const lalu = LANGKAH[LANGKAH.indexOf(langkah) - 1];
  return lalu ? `/proposal/${id}/tulis/${lalu}` : `/proposal/${id}/tulis`;
}

export const letak = (langkah: Langkah): { ke: number; dari: number } => ({
  ke: LANGKAH.indexOf(langkah) + 1,
  dari: LANGKAH.length,
});

export type Keadaan = 'selesai' | 'sedang' | 'belum' | 'boleh-kosong' | 'perbaiki' | 'terkunci';

/** The words of the task list (ux.md 2); every tone comes with its word and icon. */
export const KEADAAN: Record<Keadaan, { label: string; nada: Nada }> = {
  selesai: { label: 'Selesai', nada: 'baik' },
  sedang: { label: 'Sedang diisi', nada: 'proses' },
  belum: { label: 'Belum mulai', nada: 'netral' },
  'boleh-kosong': { label: 'Boleh kosong', nada: 'netral' },
  perbaiki: { label: 'Perlu diperbaiki', nada: 'perhatian' },
  terkunci: { label: 'Belum bisa', nada: 'netral' },
};

export type Bahan = {
  isi: IsiProposal;
  butir: number;
  total: number;
  pagu: number;
  pasMutlak: boolean;
  /** photos that are there, and how many are asked for */
  foto: { ada: number; perlu: number };
  /** the same business is already common here, so the difference must be written (F39) */
  jenuh: boolean;
  salah: readonly string[];
};

export type Tugas = { langkah: Langkah; judul: string; keadaan: Keadaan; kata?: string };

const JUDUL_LAIN = { rab: 'Rencana belanja', lampiran: 'Foto KK dan KTP' };

export const judulLangkah = (langkah: Langkah): string =>
  langkah === 'rab' || langkah === 'lampiran'
    ? JUDUL_LAIN[langkah]
    : (BAGIAN.find((b) => b.kunci === langkah)?.judul ?? langkah);

/** Flags of the office name fields; member fields and photos are all mended on the photo screen. */
export const ditandai = (langkah: Langkah, salah: readonly string[]): string[] =>
  salah.filter((s) =>
    langkah === 'lampiran' ? s === 'lampiran' || /^anggota\.\d+\.(kk|ktp)$/.test(s) : s === langkah,
  );

export const daftarTugas = (b: Bahan): Tugas[] =>
  LANGKAH.map((langkah) => {
    const judul = judulLangkah(langkah);
    if (ditandai(langkah, b.salah).length > 0) return { langkah, judul, keadaan: 'perbaiki' };
    if (langkah === 'rab') return { langkah, judul, ...tugasRab(b) };
    if (langkah === 'lampiran') return { langkah, judul, ...tugasFoto(b.foto) };
    return { langkah, judul, keadaan: keadaanBagian(langkah, b) };
  });

function keadaanBagian(kunci: KunciBagian, b: Bahan): Keadaan {
  const bagian = BAGIAN.find((x) => x.kunci === kunci);
  if (!bagian) return 'belum';
  if (terisi(bagian, b.isi)) return 'selesai';
  if (bagian.bidang.some((k) => (b.isi[k] ?? '').trim() !== '')) return 'sedang';
  return bagian.wajib === 'jenuh' && !b.jenuh ? 'boleh-kosong' : 'belum';
}

function tugasRab(b: Bahan): Pick<Tugas, 'keadaan' | 'kata'> {
  if (b.butir === 0) return { keadaan: 'belum' };
  const cukup = b.total === b.pagu || (!b.pasMutlak && b.total < b.pagu);
  const { kalimat } = selisihPagu(b.total, b.pagu);
  const kata = kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
  return { keadaan: cukup ? 'selesai' : 'sedang', kata };
}

function tugasFoto({ ada, perlu }: Bahan['foto']): Pick<Tugas, 'keadaan' | 'kata'> {
  if (ada === 0) return { keadaan: 'belum' };
  return { keadaan: ada >= perlu ? 'selesai' : 'sedang', kata: `${ada} dari ${perlu} foto` };
}
