import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { nilaiAnggota } from '@/lib/core/kelayakan';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';
import type { KelompokDinilai } from '@/lib/kelompok/rekap-kriteria';
import { PILIH_ANGGOTA, ringkasAnggota } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Beyond this the page asks for one kecamatan: ten members each are read at once. */
export const MAKS_KELOMPOK = 2000;

export type SaringKriteria = { kecamatan?: string; tahun?: number };

/** Offices that form, check, supervise or audit; members and payers do not compare groups. */
const BACA = /^(PENDAMPING|DESA|KECAMATAN|PROVINSI|DINAS_|PUSAT_|AUDITOR)/;
export const bacaLaporanKriteria = (actor: Actor): boolean => BACA.test(actor.peran);

export type LaporanKriteria = {
  kelompok: KelompokDinilai[];
  /** kecamatan code → name */
  nama: Map<string, string>;
  terlaluBanyak: boolean;
};

/**
 * Members of today against today's criteria, from what is stored; the year is that in which the
 * group was formed. Null = not for this role (F28).
 */
export async function laporanKriteria(
  actor: Actor,
  s: SaringKriteria,
): Promise<LaporanKriteria | null> {
  if (!bacaLaporanKriteria(actor)) return null;
  const { sekarang } = await jam();
  const setelan = (await setelanBerlaku(db()))?.setelan ?? SETELAN_AWAL;
  const hari = hariIni(sekarang, setelan.zonaWaktu);
  const rows = await db().kelompok.findMany({
    where: {
      AND: [
        lingkupKelompok(actor),
        s.kecamatan ? { wilayah: { startsWith: s.kecamatan } } : {},
        { status: { not: 'BUBAR' }, anggota: { some: { sampai: null } } },
      ],
    },
    orderBy: [{ wilayah: 'asc' }, { nomor: 'asc' }],
    take: MAKS_KELOMPOK + 1,
    select: {
      id: true,
      nama: true,
      nomor: true,
      wilayah: true,
      kategori: true,
      dibuat: true,
      anggota: {
        where: { sampai: null },
        orderBy: { urut: 'asc' },
        select: {
          ...PILIH_ANGGOTA,
          // what Dinas found stands in place of what was said
          periksa: {
            orderBy: { id: 'desc' },
            take: 1,
            select: { terdata: true, desil: true },
          },
        },
      },
    },
  });
  const kelompok = rows
    .slice(0, MAKS_KELOMPOK)
    .filter((k) => !s.tahun || hariIni(k.dibuat, setelan.zonaWaktu).startsWith(`${s.tahun}-`))
    .map(({ wilayah, kategori, anggota, dibuat: _, ...k }) => {
      const tempat = { desaKode: wilayah, kategori, adaYangHadirSosialisasi: true };
      return {
        ...k,
        kecamatan: kodeTingkat(wilayah, 'kecamatan'),
        anggota: anggota.map(({ periksa: [p], ...a }) => {
          const desil = p ? (p.terdata ? p.desil : null) : a.desil;
          return nilaiAnggota({ ...ringkasAnggota(a), desil }, tempat, setelan, hari);
        }),
      };
    });
  const nama = await namaWilayahBanyak(db(), [...new Set(kelompok.map((k) => k.kecamatan))]);
  return {
    kelompok,
    nama: new Map([...nama].map(([kode, n]) => [kode, n.nama])),
    terlaluBanyak: rows.length > MAKS_KELOMPOK,
  };
}
