import 'server-only';
import { randomUUID } from 'node:crypto';
import { ok } from '@/lib/core/result';
import { kodeTingkat } from '@/lib/core/territory';
import { muatPasangan } from '@/lib/kelompok/queries-mirip';
import { PutuskanGanda } from '@/lib/kelompok/schema-orang';
import { command } from '@/lib/server/command';

/**
 * A person's word about two alike memberships, kept beside all earlier ones. SAMA stops the forming
 * group at the village's door until one of the two leaves or a later word says BERBEDA.
 */
export const putuskanGanda = command({
  may: 'kelompok.putuskanGanda',
  input: PutuskanGanda,
  load: async ({ tx, actor }, { pertamaId, keduaId }) => {
    const row = await muatPasangan(tx, actor, pertamaId, keduaId);
    if (!row) return null;
    const wilayah = kodeTingkat(row[0].kelompok.wilayah, 'kabupaten');
    return {
      id: randomUUID(),
      row: { pasangan: row, wilayah },
      subject: { noun: 'ganda', status: null, wilayah },
    };
  },
  run: async (ctx, { pasangan: [pertama, kedua], wilayah }, { hasil, alasan }, id) => {
    await ctx.tx.putusanGanda.create({
      data: {
        id,
        pertamaId: pertama.id,
        keduaId: kedua.id,
        wilayah,
        hasil,
        alasan,
        petugasId: ctx.actor.id,
        petugas: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    await ctx.catat({
      aksi: 'kelompok.putuskanGanda',
      subjek: 'ganda',
      subjekId: id,
      alasan,
      isi: { pertamaId: pertama.id, keduaId: kedua.id, hasil },
    });
    const sukses =
      hasil === 'SAMA'
        ? 'Tercatat orang yang sama. Tanyakan ke desa siapa yang benar.'
        : 'Tercatat dua orang yang berbeda.';
    return ok({ id, sukses, data: { pertamaId: pertama.id, keduaId: kedua.id } });
  },
});
