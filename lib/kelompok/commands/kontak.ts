import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { catatKontak } from '@/lib/kontak/intake';
import { putusKontak } from '@/lib/kontak/rules';
import { PeriksaKontakAnggota } from '@/lib/kontak/schema';
import { command } from '@/lib/server/command';

/** The yearly question whether a member's number still answers (rules 2.11). */
export const periksaKontak = command({
  may: 'kelompok.periksaKontak',
  input: PeriksaKontakAnggota,
  load: muat,
  run: async (ctx, k, { anggotaId, ...jawab }, id) => {
    const a = k.row.anggota.find((x) => x.id === anggotaId);
    if (!a) return refuse(masalah('tidak-ditemukan', 'Anggota ini tidak ada lagi di kelompok.'));
    const putusan = putusKontak(a.hp, jawab);
    if ('salah' in putusan) return refuse(masalah('isian-salah', undefined, putusan.salah));
    if (putusan.hp !== a.hp)
      await ctx.tx.anggota.update({ where: { id: anggotaId }, data: { hp: putusan.hp } });
    await catatKontak(ctx, { anggotaId, wilayah: k.row.wilayah }, putusan.catatan);
    return ok({ id, sukses: putusan.sukses, isi: { anggotaId, hasil: jawab.hasil } });
  },
});
