import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { rekeningDitolak, rekeningSah } from '@/lib/pencairan/intake';
import { bentrokRekening } from '@/lib/rekening/commands/ajukan';
import { findRow, muat } from '@/lib/rekening/load';
import { SahkanRekening, TolakRekening } from '@/lib/rekening/schema';
import { command } from '@/lib/server/command';
import { consequence, move } from '@/lib/server/move';

/** The Dinas confirms or refuses an account; who entered it never does (T22). */

export const sahkanRekening = command({
  may: 'rekening.sahkan',
  input: SahkanRekening,
  load: muat,
  run: async (ctx, row, { id, alasanNama }) => {
    const hasil = await move(ctx, 'rekening', row, {
      alasan: alasanNama,
      data: { sejak: ctx.sekarang, alasanNama: alasanNama ?? null },
    });
    if (!hasil.ok) return hasil;
    const lanjut = await rekeningSah(ctx, row.kelompokId);
    return lanjut.ok ? ok({ id, sukses: 'Rekening disahkan.' }) : lanjut;
  },
  bentrok: bentrokRekening,
});

/** The old account leaves first, so that at no moment two are in force. */
export const sahkanGanti = command({
  may: 'rekening.sahkanGanti',
  input: SahkanRekening,
  load: muat,
  run: async (ctx, row, { id, alasanNama }) => {
    const lama = row.menggantiId && (await findRow(ctx.tx, ctx.actor, row.menggantiId));
    if (!lama) return refuse(masalah('sudah-berubah'));
    const keluar = await consequence(ctx, 'rekening', 'rekening.ganti', lama, {
      data: { sejak: ctx.sekarang },
      isi: { penggantiId: id },
    });
    if (!keluar.ok) return keluar;
    const hasil = await move(ctx, 'rekening', row, {
      alasan: alasanNama,
      data: { sejak: ctx.sekarang, alasanNama: alasanNama ?? null },
      isi: { menggantiId: lama.id },
    });
    if (!hasil.ok) return hasil;
    const lanjut = await rekeningSah(ctx, row.kelompokId);
    return lanjut.ok ? ok({ id, sukses: 'Rekening pengganti disahkan.' }) : lanjut;
  },
  bentrok: bentrokRekening,
});

export const tolakRekening = command({
  may: 'rekening.tolak',
  input: TolakRekening,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'rekening', row, { alasan, data: { sejak: ctx.sekarang } });
    if (!hasil.ok) return hasil;
    const lanjut = await rekeningDitolak(ctx, row.kelompokId);
    return lanjut.ok ? ok({ id, sukses: 'Rekening ditolak.' }) : lanjut;
  },
});
