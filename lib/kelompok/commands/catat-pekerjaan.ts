import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { CatatPekerjaan } from '@/lib/kelompok/schema-orang';
import { command } from '@/lib/server/command';

/** The member's work since the business runs; the event keeps the day and the earlier answers (F16). */
export const catatPekerjaan = command({
  may: 'kelompok.catatPekerjaan',
  input: CatatPekerjaan,
  load: muat,
  run: async (ctx, k, { id, anggotaId, pekerjaanSesudah }) => {
    if (!k.row.anggota.some((a) => a.id === anggotaId))
      return refuse(masalah('tidak-ditemukan', 'Anggota ini tidak ada lagi di kelompok.'));
    await ctx.tx.anggota.update({ where: { id: anggotaId }, data: { pekerjaanSesudah } });
    return ok({
      id,
      sukses: 'Pekerjaan sekarang tersimpan.',
      isi: { anggotaId, pekerjaanSesudah },
    });
  },
});
