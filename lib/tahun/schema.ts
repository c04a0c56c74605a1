import { z } from 'zod';
import { SEMUA_PERAN } from '@/lib/core/actor';
import type { Libur } from '@/lib/core/libur';
import { bersih } from '@/lib/core/nama';
import type { Penandatangan, PeranKantor } from '@/lib/core/setelan';
import { parseTanggal, tanggalIndonesia } from '@/lib/core/tanggal';
import {
  bilangan,
  id,
  paragraf,
  paragrafBoleh,
  pilihan,
  rupiah,
  teks,
  teksBoleh,
  yaTidak,
} from '@/lib/form/fields';
import { SEMUA_BIDANG } from '@/lib/tahun/bidang';
import type { Bidang } from '@/lib/tahun/jenis';

export const tahun = bilangan('Tahun', 2000, 2100);

export const SiapkanTahun = z.object({
  tahun,
  nama: teks('Nama program', 160),
  penyelenggara: teksBoleh('Penyelenggara', 160),
  /** year whose settings are copied; without it the newest */
  salin: z.preprocess((v) => v || undefined, tahun.optional()),
});

export const TahunSaja = z.object({ id });

export const AturKuota = z.object({
  tahun,
  wilayah: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim() : ''),
    z.string().regex(/^\d{4}$/, 'Pilih kabupaten.'),
  ),
  jumlah: bilangan('Kuota', 0, 10_000),
});

const barisDari = (t: string | undefined): string[] =>
  (t ?? '')
    .split('\n')
    .map(bersih)
    .filter((x) => x !== '');

/** "2025-08-17", also "17-08-2025" and "17/08/2025" as pasted from a table. */
function bacaTanggal(t: string): string | null {
  const balik = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(t);
  if (!balik) return parseTanggal(t);
  const [, h = '', b = '', th = ''] = balik;
  return parseTanggal(`${th}-${b.padStart(2, '0')}-${h.padStart(2, '0')}`);
}

const STATUS = ['DEFINITIF', 'PLT', 'PLH'] as const;

const bacaLibur = (baris: string): Libur | null => {
  const [tulisan = '', ...sisa] = baris.split(';').map(bersih);
  const tanggal = bacaTanggal(tulisan);
  const nama = sisa.join(', ');
  return tanggal && nama && nama.length <= 120 ? { tanggal, nama } : null;
};

/** One day stands once: two names for it would leave open which one holds. */
const satuTanggal = (daftar: Libur[], c: z.RefinementCtx): Libur[] => {
  const kembar = daftar.find((h, i) => daftar.findIndex((x) => x.tanggal === h.tanggal) < i);
  if (kembar)
    c.addIssue({
      code: 'custom',
      message: `${tanggalIndonesia(kembar.tanggal)} tertulis dua kali.`,
    });
  return daftar.toSorted((a, z) => a.tanggal.localeCompare(z.tanggal));
};

function bacaPenandatangan(baris: string): Penandatangan | null {
  const [peran = '', nama = '', nip = '', jabatan = '', s = '', dari = '', sampai = ''] = baris
    .split(';')
    .map(bersih);
  const status = STATUS.find((x) => x === s);
  const benar = (SEMUA_PERAN as string[]).includes(peran) && nama && jabatan && status;
  if (!benar || !parseTanggal(dari) || (sampai && !parseTanggal(sampai))) return null;
  return { peran: peran as PeranKantor, nama, nip, jabatan, status, dari, sampai: sampai || null };
}

/** Reads lines one by one; the first wrong line is named by what stands in it. */
const perBaris = <T>(label: string, min: number, baca: (t: string) => T | null) =>
  paragrafBoleh(label, 8000).transform((t, c) => {
    const baris = barisDari(t);
    const hasil = baris.map(baca);
    const salah = hasil.indexOf(null);
    if (salah >= 0)
      c.addIssue({
        code: 'custom',
        message: `${label} belum lengkap pada “${baris[salah]?.slice(0, 60)}”.`,
      });
    if (hasil.length < min) c.addIssue({ code: 'custom', message: `${label} belum diisi.` });
    return hasil.filter((x) => x !== null);
  });

const desimal = (label: string, min: number, maks: number) =>
  z.preprocess(
    (v) => (typeof v === 'string' ? v.trim().replace(',', '.') : ''),
    z
      .string()
      .refine((t) => /^\d+(\.\d{1,3})?$/.test(t) && Number(t) >= min && Number(t) <= maks, {
        error: `${label} harus angka ${min} sampai ${maks}.`,
      })
      .transform(Number),
  );

/** The schema of one setting, from its row in the table. */
export function skemaBidang(b: Bidang): z.ZodType {
  if (b.jenis === 'rupiah')
    return rupiah(b.label).refine((n) => n >= b.min && n <= b.maks, {
      error: `${b.label} belum benar. Contoh: 20.000.000.`,
    });
  if (b.jenis === 'bilangan') return bilangan(b.label, b.min, b.maks);
  if (b.jenis === 'desimal') return desimal(b.label, b.min, b.maks);
  if (b.jenis === 'yaTidak') return yaTidak(b.label);
  if (b.jenis === 'pilihan')
    return pilihan(b.label, b.pilihan.map((p) => p.nilai) as [string, ...string[]]);
  if (b.jenis === 'teks')
    return b.boleh ? paragrafBoleh(b.label, 500).transform((t) => t ?? null) : teks(b.label, 300);
  if (b.jenis === 'libur') return perBaris(b.label, 0, bacaLibur).transform(satuTanggal);
  if (b.jenis === 'penandatangan') return perBaris(b.label, 0, bacaPenandatangan);
  return perBaris(b.label, b.min ?? 0, (t) => t);
}

/**
 * The changed settings by path; what is not sent stays as it was, for a form shows one group only.
 * Read alone it is the preview, with `catatan` the command.
 */
function bacaUbahan(o: Readonly<Record<string, unknown>>, c: z.RefinementCtx) {
  const ubahan: Record<string, unknown> = {};
  for (const b of SEMUA_BIDANG) {
    if (o[b.kunci] === undefined) continue;
    const hasil = skemaBidang(b).safeParse(o[b.kunci]);
    if (hasil.success) ubahan[b.kunci] = hasil.data;
    else
      c.addIssue({
        code: 'custom',
        message: hasil.error.issues[0]?.message ?? b.label,
        path: [b.kunci],
      });
  }
  return ubahan;
}

export const UbahanSetelan = z.looseObject({}).transform(bacaUbahan);

export const AturTahun = z
  .looseObject({
    tahun,
    /** version the change was made on: whoever saved first wins */
    nomor: bilangan('Versi', 1, 100_000),
    catatan: paragraf('Catatan perubahan', 500),
  })
  .transform(({ tahun: th, nomor, catatan, ...sisa }, c) => ({
    tahun: th,
    nomor,
    catatan,
    ubahan: bacaUbahan(sisa, c),
  }));
