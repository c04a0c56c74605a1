import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { nikSudahHidup } from '@/lib/kelompok/ganda';
import { SetujuiGanti } from '@/lib/kelompok/ganti-schema';
import { bacaLangkahGanti } from '@/lib/kelompok/jejak-ganti';
import { terapkan } from '@/lib/kelompok/terapkan-ganti';
import { tungguGanti } from '@/lib/kelompok/tunggu-ganti';
import { kunciUang } from '@/lib/rekening/intake';
import { type Ctx, command } from '@/lib/server/command';

/** Its payments and accounts first: an order to pay and a change of signers take turns. */
async function muatUang(ctx: Ctx, input: { id: string }) {
  await kunciUang(ctx, input.id);
  return muat(ctx, input);
}

/** The village agrees; once the proposal is determined the head of division must agree as well. */
export const setujuiGanti = command({
  may: 'kelompok.setujuiGanti',
  input: SetujuiGanti,
  load: muatUang,
  bentrok: nikSudahHidup,
  run: async (ctx, k, { penggantianId, setuju, catatan }, id) => {
    const p = await ctx.tx.penggantian.findFirst({
      where: { id: penggantianId, kelompokId: id, hasil: null },
    });
    if (!p) return refuse(masalah('tidak-ditemukan', 'Penggantian ini tidak menunggu putusan.'));
    const ditetapkan = k.row.proposal.some((x) => x.status === 'DITETAPKAN');
    const langkah = (await bacaLangkahGanti(ctx.tx, [id])).get(p.id) ?? [];
    const { peran } = ctx.actor;
    if (peran === 'DINAS_KABID' && !ditetapkan)
      return refuse(masalah('bukan-waktunya', 'Kepala Bidang ikut memutus setelah ditetapkan.'));
    const tunggu = tungguGanti(langkah, ditetapkan);
    if (!tunggu.kantor.includes(peran))
      return refuse(masalah('sudah-diputuskan', 'Kantor Anda sudah menyetujui penggantian ini.'));
    // a refusal needs no support, or one member alone could close the way for all others
    if (setuju && tunggu.dukungan)
      return refuse(masalah('belum-lengkap', 'Usul ini masih perlu dukungan satu anggota lain.'));
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
        // the numbers of whoever came in stand with the member; of whoever did not, nowhere
        data: { hasil, diputus: ctx.sekarang, catatan: catatan ?? null, masuk: null },
      });
    if (!setuju) {
      await putus('DITOLAK');
      return ok({ id, sukses: 'Penggantian tidak disetujui.' });
    }
    if (tunggu.kantor.length > 1)
      return ok({ id, sukses: 'Persetujuan tercatat. Satu kantor lagi perlu setuju.' });
    const jadi = await terapkan(ctx, k, p);
    if (!jadi.ok) return jadi;
    await putus('DISETUJUI');
    return ok({ id, sukses: 'Penggantian disetujui dan berlaku mulai hari ini.' });
  },
});
