import 'server-only';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { bacaJam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusKelompok, StatusProposal } from '@/prisma/generated/enums';

/** Whose site this is: one regency with a quota names it, several share it until one is chosen. */
export type Kantor = {
  kode: string;
  wilayah: string | null;
  nama: string;
  kop: string[];
  pilihan: { kode: string; nama: string }[];
};

export async function getKantor(pilih?: string): Promise<Kantor> {
  const berlaku = await setelanBerlaku(db());
  const kuota = await db().kuota.findMany({
    where: { tahun: berlaku?.tahun ?? 0 },
    orderBy: { wilayah: 'asc' },
    select: { wilayah: true },
  });
  const nama = await namaWilayahBanyak(
    db(),
    kuota.map((k) => k.wilayah),
  );
  const pilihan = [...nama.values()];
  const kop = (berlaku?.setelan.surat.kop ?? '').split('\n').filter((b) => b.trim() !== '');
  const satu = nama.get(pilih ?? '') ?? (pilihan.length === 1 ? pilihan[0] : undefined);
  if (!satu) return { kode: '', wilayah: null, nama: 'Dinas Sosial', kop, pilihan };
  const jenis = satu.jenis === 'KOTA' ? 'Kota' : 'Kabupaten';
  const kantor = `Dinas Sosial ${jenis} ${satu.nama}`;
  return { kode: satu.kode, wilayah: satu.nama, nama: kantor, kop, pilihan };
}

/** What one group receives this year; the page says it in the first sentence (F54). */
export async function getPagu(): Promise<number> {
  const berlaku = await setelanBerlaku(db());
  return (berlaku?.setelan ?? SETELAN_AWAL).paguPerKelompok;
}

/** Years a file is kept after closing, for the notice on personal data. */
export async function getRetensi(): Promise<number> {
  const berlaku = await setelanBerlaku(db());
  return (berlaku?.setelan ?? SETELAN_AWAL).retensi;
}

export type BarisWilayah = {
  kode: string;
  nama: string;
  kelompok: number;
  berjalan: number;
  proposal: number;
  ditetapkan: number;
};

export type AngkaPublik = {
  tahun: number | null;
  /** ready to read: "Data contoh" or not, and the day it was counted */
  contoh: boolean;
  pada: string;
  keadaan: { status: string; label: string; jumlah: number }[];
  keluarga: number;
  jumlah: Omit<BarisWilayah, 'kode' | 'nama'>;
  satuan: 'kecamatan' | 'kabupaten';
  baris: BarisWilayah[];
};

const HIDUP = (Object.keys(kelompok.states) as StatusKelompok[]).filter(
  (s) => 'hidup' in kelompok.states[s] && kelompok.states[s].hidup,
);
// what was determined stays determined, whatever happens to the money later
const DITETAPKAN: readonly StatusProposal[] = ['DITETAPKAN'];

/**
 * Figures anyone may see (lifecycle.md 1: public pages hold no personal data): counts of living
 * groups and of proposals, by area, drawn from the database at this moment.
 */
export async function getAngkaPublik(kantor: Kantor): Promise<AngkaPublik> {
  const [{ sekarang, contoh }, berlaku] = await Promise.all([bacaJam(), setelanBerlaku(db())]);
  const tahun = berlaku?.tahun ?? null;
  const panjang = kantor.kode === '' ? 4 : 6;
  const [kel, prop, keluarga] = await Promise.all([
    hitungKelompok(kantor.kode),
    hitungProposal(kantor.kode, tahun),
    hitungKeluarga(kantor.kode),
  ]);
  const baris = await susunBaris(kel, prop, panjang);
  const total = (k: keyof AngkaPublik['jumlah']) => baris.reduce((n, b) => n + b[k], 0);
  return {
    tahun,
    contoh,
    pada: hariIni(sekarang, SETELAN_AWAL.zonaWaktu),
    keadaan: HIDUP.map((status) => ({
      status,
      label: kelompok.states[status].label,
      jumlah: kel.filter((k) => k.status === status).reduce((n, k) => n + k.n, 0),
    })),
    keluarga,
    jumlah: {
      kelompok: total('kelompok'),
      berjalan: total('berjalan'),
      proposal: total('proposal'),
      ditetapkan: total('ditetapkan'),
    },
    satuan: panjang === 6 ? 'kecamatan' : 'kabupaten',
    baris,
  };
}

type Hitungan = { wilayah: string; status: string; n: number };

async function hitungKelompok(kode: string): Promise<Hitungan[]> {
  const rows = await db().kelompok.groupBy({
    by: ['wilayah', 'status'],
    where: { wilayah: { startsWith: kode }, status: { in: HIDUP } },
    _count: true,
  });
  return rows.map((r) => ({ wilayah: r.wilayah, status: r.status, n: r._count }));
}

async function hitungProposal(kode: string, tahun: number | null): Promise<Hitungan[]> {
  const rows = await db().proposal.groupBy({
    by: ['wilayah', 'status'],
    // a draft without a number has not been handed in
    where: {
      wilayah: { startsWith: kode },
      tahun: tahun ?? 0,
      nomor: { not: null },
      status: { not: 'DIBATALKAN' },
    },
    _count: true,
  });
  return rows.map((r) => ({ wilayah: r.wilayah, status: r.status, n: r._count }));
}

/** Families, not heads: one KK counts once (T2). The index is a keyed hash and stays inside. */
async function hitungKeluarga(kode: string): Promise<number> {
  const [row] = await db().$queryRaw<{ n: bigint }[]>`
    select count(distinct a."kkIndeks") as n from "Anggota" a
    join "Kelompok" k on k.id = a."kelompokId"
    where a.sampai is null and k.wilayah like ${`${kode}%`}
      and k.status::text = any(${HIDUP as string[]})`;
  return Number(row?.n ?? 0);
}

async function susunBaris(
  kel: readonly Hitungan[],
  prop: readonly Hitungan[],
  panjang: number,
): Promise<BarisWilayah[]> {
  const kodes = [...new Set([...kel, ...prop].map((h) => h.wilayah.slice(0, panjang)))].sort();
  const nama = await namaWilayahBanyak(db(), kodes);
  const jumlah = (daftar: readonly Hitungan[], kode: string, status?: readonly string[]) =>
    daftar
      .filter((h) => h.wilayah.startsWith(kode) && (!status || status.includes(h.status)))
      .reduce((n, h) => n + h.n, 0);
  return kodes.map((kode) => ({
    kode,
    nama: nama.get(kode)?.nama ?? kode,
    kelompok: jumlah(kel, kode),
    berjalan: jumlah(kel, kode, ['BERJALAN']),
    proposal: jumlah(prop, kode),
    ditetapkan: jumlah(prop, kode, DITETAPKAN),
  }));
}
