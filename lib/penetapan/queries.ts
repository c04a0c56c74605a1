import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { hitungKuota } from '@/lib/penetapan/kuota';
import { findBaca } from '@/lib/penetapan/load';
import { sisaKuota } from '@/lib/penetapan/rules';
import { subjectOf } from '@/lib/penetapan/subject';
import { SIAP_DITETAPKAN } from '@/lib/penetapan/waiting';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { suratOf } from '@/lib/surat/queries';
import { barisProposal, saringCalon } from '@/lib/usulan/queries';
import { namaWilayah } from '@/lib/wilayah/queries';

export type PenetapanTampil = NonNullable<Awaited<ReturnType<typeof findPenetapan>>>;
export type PapanKuota = Awaited<ReturnType<typeof papanKuota>>;

/** Groups the Ministry agreed to and no draft carries: the waiting list beyond the quota too. */
export const siapDitetapkan = (actor: Actor, cari = '', kecamatan = '') =>
  barisProposal(
    { AND: [lingkupProposal(actor), SIAP_DITETAPKAN, saringCalon(cari, kecamatan)] },
    200,
  );

export const calonPenetapan = async (actor: Actor, cari: string, kecamatan: string) =>
  ruleOf('penetapan.susun').roles.includes(actor.peran)
    ? siapDitetapkan(actor, cari, kecamatan)
    : [];

/** Quota, used, rest, and who waits, of each kabupaten that has somebody waiting. */
export async function papanKuota(actor: Actor) {
  const rows = await db().proposal.findMany({
    where: { AND: [lingkupProposal(actor), { status: 'LAYAK_PUSAT' }] },
    select: { tahun: true, wilayah: true },
    take: 5000,
  });
  const tahun = [...new Set(rows.map((r) => r.tahun))].sort();
  const semua = await Promise.all(
    tahun.map((t) =>
      hitungKuota(db(), {
        tahun: t,
        wilayah: rows.filter((r) => r.tahun === t).map((r) => r.wilayah),
      }),
    ),
  );
  return semua.flat().map((t) => ({
    ...t,
    sisa: sisaKuota(t),
    menunggu: t.diminta,
    daftarTunggu: Math.max(0, t.diminta - sisaKuota(t)),
  }));
}

/** One decree with the rows this actor may see; its papers name all and open only for who may. */
export async function findPenetapan(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const row = await findBaca(db(), actor, id);
  if (!row) return null;
  // who sees only rows of an annex lies below the decree's own area: the rows are what is read
  const seluruhnya = actor.wilayah.some((w) => row.wilayah.startsWith(w));
  const subject = await subjectOf(db(), row);
  const dibaca = seluruhnya
    ? subject
    : { ...subject, wilayah: row.baris[0]?.proposal.wilayah ?? '' };
  if (can(actor, 'penetapan.lihat', dibaca)) return null;
  const [tempat, surat, jejak, isi, kuota] = await Promise.all([
    row.wilayah ? namaWilayah(db(), row.wilayah) : null,
    suratOf(db(), id, 'dicabut'),
    bacaJejakBerkas(actor, id),
    barisProposal({ id: { in: row.baris.map((b) => b.proposalId) } }),
    row.status === 'DRAF'
      ? hitungKuota(db(), {
          tahun: row.tahun,
          wilayah: row.baris.map((b) => b.proposal.wilayah),
        })
      : [],
  ]);
  const jumlah = new Map(row.baris.map((b) => [b.proposalId, Number(b.jumlah)]));
  const baris = isi.map((b) => ({ ...b, jumlah: jumlah.get(b.id) ?? b.jumlah }));
  return {
    id,
    status: row.status,
    tahun: row.tahun,
    tempat: tempat?.lengkap ?? 'Lintas provinsi',
    seluruhnya,
    surat,
    jejak,
    baris,
    total: baris.reduce((n, b) => n + b.jumlah, 0),
    kuota: kuota.map((t) => ({ ...t, sisa: sisaKuota(t) })),
    hariIni: hariIni(sekarang, SETELAN_AWAL.zonaWaktu),
    aksi: available(actor, subject),
  };
}
