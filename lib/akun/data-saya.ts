import 'server-only';
import { type Actor, PERAN } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

const SATU_JAM = 3_600_000;

export type AkunTercatat = {
  nama: string;
  namaPengguna: string | null;
  hp: string | null;
  dibuat: string;
  peran: { id: string; peran: string; tempat: string; dari: string; sampai: string | null }[];
};

/** The account as it is stored, with every role it ever had. */
export async function akunTercatat(actor: Actor): Promise<AkunTercatat> {
  const p = await db().pengguna.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      nama: true,
      namaPengguna: true,
      hp: true,
      dibuat: true,
      peran: {
        orderBy: [{ dari: 'desc' }, { id: 'asc' }],
        include: { kelompok: { select: { nama: true } } },
      },
    },
  });
  const nama = await namaWilayahBanyak(
    db(),
    p.peran.flatMap((r) => r.wilayah).filter((w) => w !== ''),
  );
  return {
    nama: p.nama,
    namaPengguna: p.namaPengguna,
    hp: p.hp,
    dibuat: waktuIndonesia(p.dibuat, SETELAN_AWAL.zonaWaktu),
    peran: p.peran.map((r) => ({
      id: r.id,
      peran: PERAN[r.peran].label,
      tempat: r.kelompok
        ? `KUBE ${r.kelompok.nama}`
        : r.wilayah
            .map((w) => (w === '' ? 'Seluruh Indonesia' : (nama.get(w)?.nama ?? w)))
            .join(', '),
      dari: dariDate(r.dari),
      sampai: r.sampai && dariDate(r.sampai),
    })),
  };
}

/** Asked for within the last hour, so the sheet may open. */
export async function dataSayaDiminta(actor: Actor): Promise<boolean> {
  const { sekarang } = await jam();
  const n = await db().peristiwa.count({
    where: {
      subjekId: actor.id,
      aksi: 'akun.dataSaya',
      aktorId: actor.id,
      pada: { gt: new Date(sekarang.getTime() - SATU_JAM), lte: sekarang },
    },
  });
  return n > 0;
}
