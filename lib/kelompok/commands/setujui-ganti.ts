import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { nikSudahHidup } from '@/lib/kelompok/ganda';
import { SetujuiGanti } from '@/lib/kelompok/ganti-schema';
import { terapkan } from '@/lib/kelompok/terapkan-ganti';
import { type Ctx, command } from '@/lib/server/command';

/** Offices that have agreed to this replacement so far. */
export async function yangSetuju(
  tx: Ctx['tx'],
  kelompokId: string,
  penggantianId: string,
): Promise<Set<string>> {
  const rows = await tx.peristiwa.findMany({
    where: {
      subjekId: kelompokId,
      aksi: 'kelompok.setujuiGanti',
      isi: { path: ['penggantianId'], equals: penggantianId },
    },
    select: { peran: true },
  });
  return new Set(rows.map((r) => r.peran));
}

/** The village agrees; once the proposal is determined the head of division must agree as well. */
export const setujuiGanti = command({
  may: 'kelompok.setujuiGanti',
  input: SetujuiGanti,
  load: muat,
  bentrok: nikSudahHidup,
  run: async (ctx, k, { penggantianId, setuju, catatan }, id) => {
    const p = await ctx.tx.penggantian.findFirst({
      where: { id: penggantianId, kelompokId: id, hasil: null },
    });
    if (!p) return refuse(masalah('tidak-ditemukan', 'Penggantian ini tidak menunggu putusan.'));
    const anggotaSaja = await ctx.tx.anggota.count({
      where: { kelompokId: id, penggunaId: p.pengusulId, jabatan: { not: 'KETUA' } },
    });
    if (anggotaSaja > 0 && !p.pendukungId)
      return refuse(masalah('belum-lengkap', 'Usul ini masih perlu dukungan satu anggota lain.'));
    const ditetapkan = k.row.proposal.some((x) => x.status === 'DITETAPKAN');
    const perlu = ditetapkan ? ['DESA', 'DINAS_KABID'] : ['DESA'];
    const { peran } = ctx.actor;
    if (!perlu.includes(peran))
      return refuse(masalah('bukan-waktunya', 'Kepala Bidang ikut memutus setelah ditetapkan.'));
    const sudah = await yangSetuju(ctx.tx, id, penggantianId);
    if (sudah.has(peran))
      return refuse(masalah('sudah-diputuskan', 'Kantor Anda sudah menyetujui penggantian ini.'));
    await ctx.catat({
      aksi: 'kelompok.setujuiGanti',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan: catatan,
      isi: { penggantianId, setuju },
    });
    const putus = (hasil: 'DISETUJUI' | 'DITOLAK') =>
      ctx.tx.penggantian.update({
        where: { id: penggantianId },
        data: { hasil, diputus: ctx.sekarang, catatan: catatan ?? null },
      });
    if (!setuju) {
      await putus('DITOLAK');
      return ok({ id, sukses: 'Penggantian tidak disetujui.' });
    }
    sudah.add(peran);
    if (perlu.some((r) => !sudah.has(r)))
      return ok({ id, sukses: 'Persetujuan tercatat. Satu kantor lagi perlu setuju.' });
    const jadi = await terapkan(ctx, k, p, randomUUID());
    if (!jadi.ok) return jadi;
    await putus('DISETUJUI');
    return ok({ id, sukses: 'Penggantian disetujui dan berlaku mulai hari ini.' });
  },
});
