import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { umurTugas } from '@/lib/core/umur';
import { PEMUTUS, type Tujuan } from '@/lib/keberatan/rules';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { setelanBerkas } from '@/lib/tahun/queries';

/** Objections wait on the office above the one that refused, never on the person who refused. */
export async function tugasKeberatan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const tujuan = (Object.keys(PEMUTUS) as Tujuan[]).filter((t) => PEMUTUS[t].peran === actor.peran);
  if (tujuan.length === 0) return [];
  const rows = await db().keberatan.findMany({
    where: { AND: [lingkupMilikKelompok(actor)], status: 'DIAJUKAN', tujuan: { in: tujuan } },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 300,
    include: {
      proposal: {
        select: {
          nomor: true,
          tahun: true,
          setelan: { select: { nilai: true } },
          kelompok: { select: { nama: true } },
        },
      },
    },
  });
  const penolak = await db().peristiwa.findMany({
    where: {
      subjekId: { in: rows.map((r) => r.proposalId) },
      aksi: 'proposal.tolak',
      aktorId: actor.id,
    },
    select: { subjekId: true },
  });
  const sendiri = new Set(penolak.map((p) => p.subjekId));
  // the proposal it is about keeps its version, and its objection with it (settings.md)
  const setelan = await setelanBerkas(
    db(),
    rows.map((r) => r.proposal),
  );
  return rows
    .filter((r) => !sendiri.has(r.proposalId))
    .map((r) => {
      const s = setelan(r.proposal);
      const target = s.targetHariKerja[r.tujuan === 'PUSAT' ? 'pusat' : 'kadis'];
      return {
        href: `/keberatan/${r.id}`,
        judul: `KUBE ${r.proposal.kelompok.nama}`,
        keterangan: `Keberatan atas proposal ${r.proposal.nomor ?? ''}`.trim(),
        sejak: r.sejak,
        lewat: umurTugas(r.sejak, sekarang, target, s).lewat,
        aksi: 'Putuskan keberatan',
        status: r.status,
        noun: 'keberatan' as const,
      };
    });
}
