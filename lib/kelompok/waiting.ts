import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Tugas } from '@/lib/core/tugas';
import { umurTugas } from '@/lib/core/umur';
import { bacaLangkahGanti } from '@/lib/kelompok/jejak-ganti';
import { SYARAT_TAHAP } from '@/lib/kelompok/rules';
import { tungguGanti } from '@/lib/kelompok/tunggu-ganti';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

const BERTUGAS: readonly string[] = ['ANGGOTA', 'DESA', 'DINAS_KABID'];

/** A replacement waits on the second member, then on the village, after the decree on the Kabid too. */
export async function tugasGanti(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (!BERTUGAS.includes(actor.peran)) return [];
  const rows = await db().penggantian.findMany({
    where: {
      hasil: null,
      kelompok: {
        AND: [lingkupKelompok(actor)],
        status: { in: [...(SYARAT_TAHAP['kelompok.setujuiGanti']?.tahap ?? [])] },
      },
    },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      jenis: true,
      pengusulId: true,
      pada: true,
      kelompok: {
        select: {
          id: true,
          nama: true,
          wilayah: true,
          status: true,
          proposal: { where: { status: 'DITETAPKAN' }, select: { id: true } },
        },
      },
    },
  });
  if (rows.length === 0) return [];
  const [langkah, nama, berlaku] = await Promise.all([
    bacaLangkahGanti(
      db(),
      rows.map((r) => r.kelompok.id),
    ),
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.kelompok.wilayah),
    ),
    setelanBerlaku(db()),
  ]);
  const setelan = berlaku?.setelan ?? SETELAN_AWAL;
  return rows.flatMap((r): Tugas[] => {
    const { kelompok: k } = r;
    const t = tungguGanti(langkah.get(r.id) ?? [], k.proposal.length > 0);
    const anggota = actor.peran === 'ANGGOTA';
    const milik = anggota
      ? t.dukungan && r.pengusulId !== actor.id
      : !t.dukungan && t.kantor.includes(actor.peran);
    if (!milik) return [];
    const sejak = t.sejak ?? r.pada;
    const umur = umurTugas(sejak, sekarang, setelan.targetHariKerja.desa, setelan);
    return [
      {
        href: `/kelompok/${k.id}#penggantian`,
        judul: `KUBE ${k.nama}`,
        keterangan: `${nama.get(k.wilayah)?.lengkap ?? k.wilayah} · Penggantian ${r.jenis === 'PENGURUS' ? 'pengurus' : 'anggota'}`,
        sejak,
        lewat: !anggota && umur.lewat,
        aksi: anggota ? 'Dukung penggantian' : 'Putuskan penggantian',
        status: k.status,
        noun: 'kelompok',
      },
    ];
  });
}
