import { formatRupiah } from '@/lib/core/rupiah';
import type { Penandatangan, Setelan } from '@/lib/core/setelan';
import { angkaIndonesia } from '@/lib/core/tanggal';
import { type Bidang, SEMUA_BIDANG } from '@/lib/tahun/bidang';

type Pohon = Record<string, unknown>;

/** One setting by its path; the table of bidang.ts names only paths that exist (tested). */
export const bacaNilai = (s: Setelan, kunci: string): unknown =>
  kunci.split('.').reduce<unknown>((o, k) => (o as Pohon | undefined)?.[k], s);

/** The settings with some paths replaced; the given ones stay as they are. */
export function denganNilai(s: Setelan, ubahan: Readonly<Record<string, unknown>>): Setelan {
  const baru = structuredClone(s);
  for (const [kunci, nilai] of Object.entries(ubahan)) {
    const jalur = kunci.split('.');
    const akhir = jalur.pop() ?? kunci;
    const induk = jalur.reduce<Pohon>((o, k) => o[k] as Pohon, baru as unknown as Pohon);
    induk[akhir] = nilai;
  }
  return baru;
}

const barisPenandatangan = (p: Penandatangan): string =>
  [p.peran, p.nama, p.nip, p.jabatan, p.status, p.dari, p.sampai ?? ''].join('; ');

/** What stands in the field: the text that its schema reads back to the same value. */
export function sebagaiIsian(b: Bidang, nilai: unknown): string {
  if (b.jenis === 'yaTidak') return nilai ? 'ya' : 'tidak';
  if (b.jenis === 'desimal') return angkaIndonesia(Number(nilai));
  if (b.jenis === 'penandatangan')
    return ((nilai ?? []) as Penandatangan[]).map(barisPenandatangan).join('\n');
  if (Array.isArray(nilai)) return nilai.join('\n');
  return nilai === null || nilai === undefined ? '' : String(nilai);
}

/** What people read: with its unit, never a code. */
export function sebagaiBacaan(b: Bidang, nilai: unknown): string {
  if (b.jenis === 'rupiah') return formatRupiah(Number(nilai));
  if (b.jenis === 'yaTidak') return nilai ? 'Ya' : 'Tidak';
  if (b.jenis === 'pilihan')
    return b.pilihan.find((p) => p.nilai === nilai)?.label ?? String(nilai);
  if (b.jenis === 'bilangan' && b.satuan) return `${nilai} ${b.satuan}`;
  const teks = sebagaiIsian(b, nilai);
  return teks === '' ? 'Kosong' : teks;
}

export type Beda = { bidang: Bidang; lama: unknown; baru: unknown };

export const bedaSetelan = (lama: Setelan, baru: Setelan): Beda[] =>
  SEMUA_BIDANG.flatMap((bidang) => {
    const [a, z] = [bacaNilai(lama, bidang.kunci), bacaNilai(baru, bidang.kunci)];
    return sebagaiIsian(bidang, a) === sebagaiIsian(bidang, z)
      ? []
      : [{ bidang, lama: a, baru: z }];
  });

/** Pairs that only make sense together: field → sentence. */
export function salahSilang(s: Setelan): Record<string, string> {
  const salah: Record<string, string> = {};
  const urut = (a: number, z: number, kunci: string, kalimat: string) => {
    if (a > z) salah[kunci] = kalimat;
  };
  urut(
    s.anggotaMin,
    s.anggotaMaks,
    'anggotaMaks',
    'Paling banyak tidak boleh di bawah paling sedikit.',
  );
  urut(s.usia.min, s.usia.maks, 'usia.maks', 'Usia tua tidak boleh di bawah usia muda.');
  urut(
    s.usiaPerhatian.min,
    s.usiaPerhatian.maks,
    'usiaPerhatian.maks',
    'Usia akhir tidak boleh di bawah usia mulai.',
  );
  urut(
    s.jendelaKunjunganPertama.min,
    s.jendelaKunjunganPertama.maks,
    'jendelaKunjunganPertama.maks',
    'Hari akhir tidak boleh di bawah hari mulai.',
  );
  urut(
    s.ambangKelas.berkembang + 1,
    s.ambangKelas.mandiri,
    'ambangKelas.mandiri',
    'Nilai mandiri harus di atas nilai berkembang.',
  );
  return salah;
}
