import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { dariDate, keDate } from '@/lib/server/actor';
import { zonaKini } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

/**
 * What this person promised at a meeting, until it is done (F66). A promise of somebody without an
 * account comes to the staff who kept the minutes, once its day has passed.
 */
export async function tugasTindakLanjut(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (!ruleOf('kegiatan.selesaikanTindakLanjut').roles.includes(actor.peran)) return [];
  const hari = keDate(hariIni(sekarang, await zonaKini()));
  const milik: Prisma.TindakLanjutWhereInput[] = [{ penanggungId: actor.id }];
  if (ruleOf('kegiatan.aturTindakLanjut').roles.includes(actor.peran))
    milik.push({ penanggungId: null, tenggat: { lt: hari } });
  const rows = await db().tindakLanjut.findMany({
    where: { AND: [lingkupKantor(actor), { OR: milik }], selesai: null },
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      uraian: true,
      penanggung: true,
      penanggungId: true,
      tenggat: true,
      dibuat: true,
    },
  });
  return rows.map((t) => ({
    href: `/kegiatan/tindak-lanjut#t-${t.id}`,
    judul: singkat(t.uraian),
    keterangan: `${t.penanggungId ? '' : `${t.penanggung}, `}paling lambat ${tanggalIndonesia(dariDate(t.tenggat))}`,
    sejak: t.dibuat,
    lewat: t.tenggat < hari,
    aksi: 'Kerjakan dan tandai selesai',
    status: null,
    noun: 'kegiatan',
  }));
}

const singkat = (teks: string): string => {
  const satu = teks.replace(/\s+/g, ' ');
  return satu.length > 90 ? `${satu.slice(0, 88).trimEnd()} …` : satu;
};
