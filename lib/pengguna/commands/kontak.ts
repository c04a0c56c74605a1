import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { catatKontak } from '@/lib/kontak/intake';
import { putusKontak } from '@/lib/kontak/rules';
import { PeriksaKontakPendamping } from '@/lib/kontak/schema';
import { hari, muat } from '@/lib/pengguna/commands/muat';
import { terpakai } from '@/lib/pengguna/commands/orang';
import { wilayahRumah } from '@/lib/pengguna/rumah';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';

/** The yearly question whether a companion's number still answers (rules 2.11). */
export const periksaKontakPendamping = command({
  may: 'pengguna.periksaKontak',
  input: PeriksaKontakPendamping,
  bentrok: terpakai,
  // staff look after companions only, never after other accounts
  load: async (ctx, input) => {
    const ada = await muat(ctx, input);
    return ada?.row.peran.some((r) => r.peran === 'PENDAMPING')
      ? { ...ada, subject: { ...ada.subject, kurang: undefined } }
      : null;
  },
  run: async (ctx, orang, jawab, id) => {
    const putusan = putusKontak(orang.hp, jawab);
    if ('salah' in putusan) return refuse(masalah('isian-salah', undefined, putusan.salah));
    if (putusan.hp !== orang.hp)
      await ctx.tx.pengguna.update({ where: { id }, data: { hp: putusan.hp } });
    const wilayah = wilayahRumah(orang.peran, keDate(hari(ctx)));
    await catatKontak(ctx, { penggunaId: id, wilayah }, putusan.catatan);
    return ok({ id, sukses: putusan.sukses, isi: { hasil: jawab.hasil } });
  },
});
