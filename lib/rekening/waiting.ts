import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Tugas } from '@/lib/core/tugas';
import { bolehGantiPada } from '@/lib/rekening/rules';
import { db } from '@/lib/server/db';
import { lingkupKelompok, lingkupMilikKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** The account waits on its leader, then on staff, and a replacement at last on the head of division. */
export async function tugasRekening(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (actor.peran === 'KETUA') return kirimRekening(actor);
  if (actor.peran !== 'DINAS_STAF' && actor.peran !== 'DINAS_KABID') return [];
  const rows = await db().rekening.findMany({
    where: {
      AND: [lingkupMilikKelompok(actor)],
      OR: [{ status: 'DIAJUKAN' }, { status: 'AKTIF', spesimenUsang: true }],
    },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 300,
    select: {
      id: true,
      status: true,
      wilayah: true,
      bank: true,
      menggantiId: true,
      ditelepon: true,
      dibuat: true,
      sejak: true,
      kelompok: { select: { nama: true } },
    },
  });
  // the same settings as the guard (subject.ts)
  const jeda = ((await setelanBerlaku(db()))?.setelan ?? SETELAN_AWAL).jedaRekening;
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.flatMap((r) => {
    const aksi =
      actor.peran === 'DINAS_STAF'
        ? tugasStaf(r)
        : r.status === 'DIAJUKAN' && r.ditelepon && sekarang >= bolehGantiPada(r.dibuat, jeda)
          ? 'Sahkan rekening pengganti'
          : null;
    if (!aksi) return [];
    return [
      {
        href: `/rekening/${r.id}`,
        judul: `KUBE ${r.kelompok.nama}`,
        keterangan: `${nama.get(r.wilayah)?.lengkap ?? r.wilayah} · ${r.bank}`,
        sejak: r.sejak,
        lewat: false,
        aksi,
        status: r.status,
        noun: 'rekening' as const,
      },
    ];
  });
}

type Baris = { status: string; menggantiId: string | null; ditelepon: Date | null };

function tugasStaf(r: Baris): string | null {
  if (r.status === 'AKTIF') return 'Catat spesimen baru';
  if (!r.menggantiId) return 'Periksa rekening';
  return r.ditelepon ? null : 'Telepon balik';
}

/** Determined, but the money has no place to go: only the leader can say where (step 22). */
async function kirimRekening(actor: Actor): Promise<Tugas[]> {
  const rows = await db().kelompok.findMany({
    where: {
      AND: [lingkupKelompok(actor)],
      pencairan: { some: { status: 'MENUNGGU_REKENING', bentuk: 'UANG' } },
      rekening: { none: { status: { in: ['DIAJUKAN', 'AKTIF'] } } },
    },
    take: 1,
    select: {
      nama: true,
      pencairan: {
        where: { status: 'MENUNGGU_REKENING' },
        orderBy: { sejak: 'asc' },
        take: 1,
        select: { sejak: true, status: true },
      },
    },
  });
  return rows.flatMap((k) =>
    k.pencairan.map((p) => ({
      href: '/rekening/baru',
      judul: `KUBE ${k.nama}`,
      keterangan: 'Dana menunggu nomor rekening kelompok',
      sejak: p.sejak,
      lewat: false,
      aksi: 'Kirim rekening',
      status: p.status,
      noun: 'pencairan' as const,
    })),
  );
}
