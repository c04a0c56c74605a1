import 'server-only';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { can, type Subject } from '@/lib/core/can';
import { type Action, ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { riwayat } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { wilayahTahun } from '@/lib/tahun/commands/muat';
import { bedaSetelan } from '@/lib/tahun/nilai';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

export const bolehLihatTahun = (actor: Actor): boolean =>
  ruleOf('tahunProgram.lihat').roles.includes(actor.peran);

export const bolehSiapkan = (actor: Actor): boolean =>
  ruleOf('tahunProgram.siapkan').roles.includes(actor.peran) && actor.wilayah.length > 0;

/** Programme years, newest first, with the number of the settings that hold. */
export async function daftarTahun() {
  const rows = await db().tahunProgram.findMany({
    orderBy: { tahun: 'desc' },
    include: { setelan: { orderBy: { nomor: 'desc' }, take: 1, select: { nomor: true } } },
  });
  return rows.map(({ setelan, ...t }) => ({ ...t, versiSetelan: setelan[0]?.nomor ?? 0 }));
}

const tutup = (status: string): Subject['kurang'] =>
  status === 'DITUTUP'
    ? {
        'tahunProgram.aturTahun': 'Tahun ini sudah ditutup.',
        'tahunProgram.aturKuota': 'Tahun ini sudah ditutup.',
      }
    : undefined;

export type TahunTampil = NonNullable<Awaited<ReturnType<typeof findTahun>>>;

/** One year with its settings by version; national, so every office that may read it sees it. */
export async function findTahun(actor: Actor, tahun: string) {
  if (!/^\d{4}$/.test(tahun) || !bolehLihatTahun(actor)) return null;
  const row = await db().tahunProgram.findUnique({
    where: { tahun: Number(tahun) },
    include: { setelan: { orderBy: { nomor: 'desc' } } },
  });
  const [kini] = row?.setelan ?? [];
  if (!row || !kini) return null;
  const subject: Subject = {
    noun: 'tahunProgram',
    status: row.status,
    wilayah: wilayahTahun(actor),
    ...(await riwayat(db(), row.id)),
    kurang: tutup(row.status),
  };
  const boleh = (aksi: Action) => can(actor, aksi, subject) === null;
  return {
    id: row.id,
    tahun: row.tahun,
    nama: row.nama,
    penyelenggara: row.penyelenggara,
    status: row.status,
    nomor: kini.nomor,
    // written by our own commands from the same type, so its shape is known
    setelan: kini.nilai as unknown as Setelan,
    /** the settings as they stood at a version: what a form or a draft was filled in on */
    pada: (nomor: number) =>
      row.setelan.find((s) => s.nomor === nomor)?.nilai as unknown as Setelan | undefined,
    versi: row.setelan.map((s, i) => {
      const lalu = row.setelan[i + 1];
      return {
        nomor: s.nomor,
        catatan: s.catatan,
        dibuat: waktuIndonesia(s.dibuat, SETELAN_AWAL.zonaWaktu),
        beda: lalu
          ? bedaSetelan(lalu.nilai as unknown as Setelan, s.nilai as unknown as Setelan)
          : [],
      };
    }),
    subject,
    bolehAtur: boleh('tahunProgram.aturTahun'),
    bolehKuota: boleh('tahunProgram.aturKuota'),
    jejak: await bacaJejakBerkas(actor, row.id),
  };
}

/** Places and determined groups by kabupaten. */
export async function papanKuota(tahun: number) {
  const [kuota, ditetapkan] = await Promise.all([
    db().kuota.findMany({ where: { tahun }, orderBy: { wilayah: 'asc' } }),
    db().proposal.findMany({
      where: { tahun, status: 'DITETAPKAN' },
      select: { wilayah: true },
    }),
  ]);
  const nama = await namaWilayahBanyak(
    db(),
    kuota.map((k) => k.wilayah),
  );
  return kuota.map((k) => ({
    wilayah: k.wilayah,
    nama: nama.get(k.wilayah)?.lengkap ?? k.wilayah,
    jumlah: k.jumlah,
    ditetapkan: ditetapkan.filter((p) => p.wilayah.startsWith(k.wilayah)).length,
  }));
}

/**
 * Who takes the new version and who keeps the old: a file is bound at its first `ajukan`, and a
 * group that is forming goes by the living year only (null: another year rules now).
 */
export async function terdampak(tahun: number) {
  const [ikut, tetap, kelompok, berlaku] = await Promise.all([
    db().proposal.count({ where: { tahun, setelanId: null } }),
    db().proposal.count({ where: { tahun, setelanId: { not: null } } }),
    db().kelompok.count({ where: { status: { in: ['DRAF', 'MENUNGGU_PENGESAHAN'] } } }),
    setelanBerlaku(db()),
  ]);
  return { ikut, tetap, kelompok: berlaku?.tahun === tahun ? kelompok : null };
}

/** Kabupaten this actor may give places to. */
export async function pilihanKabupaten(actor: Actor) {
  const rows = await db().wilayah.findMany({
    where: {
      OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })),
      jenis: { in: ['KABUPATEN', 'KOTA'] },
      berakhir: null,
    },
    orderBy: { nama: 'asc' },
    take: 600,
    select: { kode: true, nama: true },
  });
  return rows.map((r) => ({ nilai: r.kode, label: r.nama }));
}
