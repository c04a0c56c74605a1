import 'server-only';
import { ok } from '@/lib/core/result';
import { muat } from '@/lib/rekening/load';
import { BukaNomor, CatatTelepon, PerbaruiSpesimen } from '@/lib/rekening/schema';
import { command } from '@/lib/server/command';

/** Facts about an account that move no machine. */

/** Called back at the number the Dinas already had, not at one that came with the change. */
export const catatTelepon = command({
  may: 'rekening.catatTelepon',
  input: CatatTelepon,
  load: muat,
  run: async (ctx, row, { id, keterangan }) => {
    await ctx.tx.rekening.update({ where: { id }, data: { ditelepon: ctx.sekarang } });
    await ctx.catat({
      aksi: 'rekening.catatTelepon',
      subjek: 'rekening',
      subjekId: id,
      kelompokId: row.kelompokId,
      alasan: keterangan,
    });
    return ok({ id, sukses: 'Telepon balik tercatat.' });
  },
});

/** Other officers, other signatures at the bank: until then nothing is paid out. */
export const perbaruiSpesimen = command({
  may: 'rekening.perbaruiSpesimen',
  input: PerbaruiSpesimen,
  load: muat,
  run: async (ctx, row, { id, spesimen }) => {
    await ctx.tx.rekening.update({ where: { id }, data: { spesimen, spesimenUsang: false } });
    return ok({
      id,
      sukses: 'Spesimen baru tercatat.',
      isi: { lama: row.spesimen, baru: spesimen },
    });
  },
});

/**
 * Only the fact and the reason are written here; the page reads the number itself through
 * `nomorTerbuka`, for this person and five minutes (lifecycle.md 1, docs/keputusan/006).
 */
export const bukaNomor = command({
  may: 'rekening.bukaNomor',
  input: BukaNomor,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    await ctx.catat({
      aksi: 'rekening.bukaNomor',
      subjek: 'rekening',
      subjekId: id,
      kelompokId: row.kelompokId,
      alasan,
    });
    return ok({ id, sukses: 'Nomor rekening terlihat selama lima menit.' });
  },
});
