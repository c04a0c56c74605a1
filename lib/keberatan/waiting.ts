import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, hariKerja } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { PEMUTUS, type Tujuan } from '@/lib/keberatan/rules';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';

/** Objections wait on the office above the one that refused, never on the person who refused. */
export async function tugasKeberatan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const tujuan = (Object.keys(PEMUTUS) as Tujuan[]).filter((t) => PEMUTUS[t].peran === actor.peran);
  if (tujuan.length === 0) return [];
  const rows = await db().keberatan.findMany({
    where: { AND: [lingkupMilikKelompok(actor)], status: 'DIAJUKAN', tujuan: { in: tujuan } },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 300,
    include: { proposal: { select: { nomor: true, kelompok: { select: { nama: true } } } } },
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
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const libur = new Set(SETELAN_AWAL.hariLibur);
  return rows
    .filter((r) => !sendiri.has(r.proposalId))
    .map((r) => ({
      href: `/keberatan/${r.id}`,
      judul: `KUBE ${r.proposal.kelompok.nama}`,
      keterangan: `Keberatan atas proposal ${r.proposal.nomor ?? ''}`.trim(),
      sejak: r.sejak,
      lewat:
        hariKerja(hariIni(r.sejak, SETELAN_AWAL.zonaWaktu), hari, libur) >
        SETELAN_AWAL.targetHariKerja[r.tujuan === 'PUSAT' ? 'pusat' : 'kadis'],
      aksi: 'Putuskan keberatan',
      status: r.status,
      noun: 'keberatan' as const,
    }));
}
