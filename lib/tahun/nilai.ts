import { PERAN } from '@/lib/core/actor';
import type { Libur } from '@/lib/core/libur';
import { formatRupiah } from '@/lib/core/rupiah';
import type { Penandatangan, Setelan } from '@/lib/core/setelan';
import { angkaIndonesia, tanggalIndonesia } from '@/lib/core/tanggal';
import { SEMUA_BIDANG } from '@/lib/tahun/bidang';
import type { Bidang } from '@/lib/tahun/jenis';

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
  if (b.jenis === 'libur')
    return ((nilai ?? []) as Libur[]).map((h) => `${h.tanggal}; ${h.nama}`).join('\n');
  if (Array.isArray(nilai)) return nilai.join('\n');
  return nilai === null || nilai === undefined ? '' : String(nilai);
}

const STATUS = { DEFINITIF: '', PLT: 'Plt. ', PLH: 'Plh. ' } as const;

const bacaPejabat = (p: Penandatangan): string =>
  [
    `${p.nama}, ${STATUS[p.status]}${p.jabatan}`,
    p.nip && `NIP ${p.nip}`,
    `untuk ${PERAN[p.peran].label}`,
    `mulai ${tanggalIndonesia(p.dari)}`,
    p.sampai && `sampai ${tanggalIndonesia(p.sampai)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** What people read: with its unit, never a code. */
export function sebagaiBacaan(b: Bidang, nilai: unknown): string {
  if (b.jenis === 'rupiah') return formatRupiah(Number(nilai));
  if (b.jenis === 'yaTidak') return nilai ? 'Ya' : 'Tidak';
  if (b.jenis === 'pilihan')
    return b.pilihan.find((p) => p.nilai === nilai)?.label ?? String(nilai);
  if (b.jenis === 'libur' && (nilai as Libur[]).length > 0)
    return (nilai as Libur[]).map((h) => `${tanggalIndonesia(h.tanggal)}: ${h.nama}`).join('\n');
  if (b.jenis === 'penandatangan' && (nilai as Penandatangan[]).length > 0)
    return (nilai as Penandatangan[]).map(bacaPejabat).join('\n');
  if (b.jenis === 'bilangan' && b.satuan) return `${nilai} ${b.satuan}`;
  const teks = sebagaiIsian(b, nilai);
  return teks === '' ? 'Kosong' : teks;
}

export type Beda = { bidang: Bidang; lama: unknown; baru: unknown };

/** A change as people read it; of a long list only the lines that differ. */
export function bacaBeda({ bidang, lama, baru }: Beda): { lama: string; baru: string } {
  const [a, z] = [sebagaiBacaan(bidang, lama), sebagaiBacaan(bidang, baru)];
  if (!Array.isArray(lama)) return { lama: a, baru: z };
  const sisa = (dari: string, tanpa: string) => {
    const ada = new Set(tanpa.split('\n'));
    return dari
      .split('\n')
      .filter((t) => !ada.has(t))
      .join('\n');
  };
  const [hilang, baris] = [sisa(a, z), sisa(z, a)];
  // only the order changed
  if (!hilang && !baris) return { lama: a, baru: z };
  return { lama: hilang || 'Belum ada', baru: baris || 'Dihapus' };
}

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
