import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { DataAnggotaCetak, EksporAnggota } from '@/lib/kelompok/schema-orang';
import { command } from '@/lib/server/command';

/**
 * Data that leaves the screen is written down first: who, which file, why (T46). The file itself is
 * made at the download, for this person and five minutes (lib/kelompok/ekspor.ts).
 */
export const eksporAnggota = command({
  may: 'data.ekspor',
  input: EksporAnggota,
  load: muat,
  run: async (ctx, k, { id, alasan }) => {
    await ctx.catat({
      aksi: 'data.ekspor',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { apa: 'anggota', jumlah: k.row.anggota.length },
    });
    return ok({ id, sukses: 'Daftar bisa diunduh selama lima menit.' });
  },
});

/** "Data saya" of a member without an account, printed by the office that keeps it (T47). */
export const cetakDataAnggota = command({
  may: 'data.ekspor',
  input: DataAnggotaCetak,
  load: async (ctx, input) => {
    const k = await muat(ctx, input);
    if (!k || ctx.actor.peran === 'DINAS_STAF') return k;
    const pesan = 'Lembar data anggota dicetak oleh staf Dinas.';
    return { ...k, subject: { ...k.subject, kurang: { 'data.ekspor': pesan } } };
  },
  run: async (ctx, k, { id, anggotaId, alasan }) => {
    if (!k.row.anggota.some((a) => a.id === anggotaId))
      return refuse(masalah('tidak-ditemukan', 'Anggota ini tidak ada lagi di kelompok.'));
    await ctx.catat({
      aksi: 'data.ekspor',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { apa: 'data-anggota', anggotaId },
    });
    return ok({ id, sukses: 'Lembar bisa dicetak selama lima menit.', data: { anggotaId } });
  },
});
