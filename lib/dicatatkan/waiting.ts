import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { labelAksi } from '@/lib/core/can';
import type { Noun } from '@/lib/core/lifecycle/all';
import { ruleOf } from '@/lib/core/policy';
import type { Tugas } from '@/lib/core/tugas';
import { umurTugas } from '@/lib/core/umur';
import { setelanKini } from '@/lib/dicatatkan/load';
import { db } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Papers that somebody else of Dinas has recorded and that wait for a second pair of eyes. */
export async function tugasDicatatkan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (!ruleOf('dicatatkan.konfirmasi').roles.includes(actor.peran)) return [];
  const rows = await db().dicatatkan.findMany({
    where: { AND: [lingkupKantor(actor), { hasil: null, perekamId: { not: actor.id } }] },
    orderBy: { pada: 'asc' },
    take: 200,
  });
  if (rows.length === 0) return [];
  const setelan = await setelanKini(db());
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    href: `/dicatatkan/${r.id}`,
    judul: labelAksi(r.aksi),
    keterangan: `${nama.get(r.wilayah)?.lengkap ?? r.wilayah} · dicatat ${r.perekam}`,
    sejak: r.pada,
    lewat: umurTugas(r.pada, sekarang, setelan.targetHariKerja.dinasTerima, setelan).lewat,
    aksi: 'Cocokkan dengan surat',
    status: null,
    noun: r.subjek as Noun,
  }));
}
