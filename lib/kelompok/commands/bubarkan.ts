import 'server-only';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { targetsOf } from '@/lib/core/machine';
import { ok } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { simpanAset } from '@/lib/kelompok/aset';
import { muat } from '@/lib/kelompok/commands/muat';
import { akhiriPeranKelompok } from '@/lib/kelompok/peran';
import { BubarkanKelompok } from '@/lib/kelompok/schema';
import { gugurkanPencairan } from '@/lib/pencairan/intake';
import { kunciUang } from '@/lib/rekening/intake';
import { keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { consequence, move } from '@/lib/server/move';
import { nomorSuratTerpakai } from '@/lib/surat/intake';
import { catatJawaban, kunciUsulan } from '@/lib/usulan/intake';

/** Letters, proposals and money are locked before the group, as everywhere. */
async function muatUtuh(ctx: Ctx, input: { id: string }) {
  const berkas = await ctx.tx.proposal.findMany({
    where: { kelompokId: input.id },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const p of berkas) await kunciUsulan(ctx, p.id);
  await ctx.tx.$queryRaw`
    select id from "Proposal" where "kelompokId" = ${input.id}::uuid order by id for update`;
  await kunciUang(ctx, input.id);
  return muat(ctx, input);
}

/** Ends a group: living proposal, unpaid money, memberships, and access end with it (lifecycle.md 2). */
export const bubarkanKelompok = command({
  may: 'kelompok.bubarkan',
  input: BubarkanKelompok,
  load: muatUtuh,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, k, input, id) => {
    const { row } = k;
    const aset = await simpanAset(ctx, k, input);
    if (!aset.ok) return aset;
    const kini = hariIni(ctx.sekarang, ctx.zona);
    const hasil = await move(ctx, 'kelompok', row, {
      alasan: input.alasan,
      data: { berakhir: keDate(kini) },
      isi: { anggota: row.anggota.length, ...aset.nilai },
    });
    if (!hasil.ok) return hasil;
    for (const p of row.proposal) {
      if (targetsOf(proposal, 'proposal.gugur', p.status).length === 0) continue;
      // determined and paid: what became of the money stands in its own files
      if (p.status === 'DITETAPKAN' && row.pencairan.some((d) => d.status === 'DITERIMA')) continue;
      const gugur = await consequence(ctx, 'proposal', 'proposal.gugur', p, {
        alasan: input.alasan,
      });
      if (!gugur.ok) return gugur;
      const jawab = await catatJawaban(ctx, p.id, 'MUNDUR');
      if (!jawab.ok) return jawab;
    }
    const dana = await gugurkanPencairan(ctx, { kelompokId: id });
    if (!dana.ok) return dana;
    await ctx.tx.anggota.updateMany({
      where: { kelompokId: id, sampai: null },
      data: { sampai: keDate(kini), alasan: input.alasan ?? 'Kelompok dibubarkan' },
    });
    await ctx.tx.penggantian.updateMany({
      where: { kelompokId: id, hasil: null },
      data: {
        hasil: 'DITOLAK',
        diputus: ctx.sekarang,
        catatan: 'Kelompok dibubarkan.',
        masuk: null,
      },
    });
    await akhiriPeranKelompok(ctx, { kelompokId: id });
    return ok({ id, sukses: 'Kelompok dibubarkan.' });
  },
});
