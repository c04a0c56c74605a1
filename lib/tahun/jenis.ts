type Pilihan = { nilai: string; label: string };

/** How a setting is typed; ranges are those of settings.md and belong to the row, not to a form. */
export type Jenis =
  | { jenis: 'rupiah' | 'bilangan' | 'desimal'; min: number; maks: number; satuan?: string }
  | { jenis: 'yaTidak' }
  | { jenis: 'pilihan'; pilihan: readonly Pilihan[] }
  | { jenis: 'teks'; boleh?: boolean }
  | { jenis: 'baris' | 'libur' | 'penandatangan'; min?: number };

export type Bidang = Jenis & {
  /** path in Setelan, e.g. `kriteria.c.luarUsia` */
  kunci: string;
  label: string;
  bantu?: string;
  /** where the rule comes from */
  sumber: string;
};

export const DERAJAT: Jenis = {
  jenis: 'pilihan',
  pilihan: [
    { nilai: 'wajib', label: 'Wajib: menolak' },
    { nilai: 'peringatan', label: 'Peringatan saja' },
    { nilai: 'prioritas', label: 'Prioritas: menambah nilai' },
  ],
};
export const YA: Jenis = { jenis: 'yaTidak' };
export const angka = (min: number, maks: number, satuan?: string): Jenis => ({
  jenis: 'bilangan',
  min,
  maks,
  satuan,
});
export const pilih = (...p: [string, string][]): Jenis => ({
  jenis: 'pilihan',
  pilihan: p.map(([nilai, label]) => ({ nilai, label })),
});
export const b = (
  kunci: string,
  label: string,
  jenis: Jenis,
  sumber: string,
  bantu?: string,
): Bidang => ({
  kunci,
  label,
  sumber,
  ...(bantu && { bantu }),
  ...jenis,
});

export const RUPIAH: Jenis = { jenis: 'rupiah', min: 1, maks: 1_000_000_000 };
