import 'server-only';
import { randomUUID } from 'node:crypto';
import { hariIni } from '@/lib/core/tanggal';
import type { Ctx } from '@/lib/server/command';
import { begin } from '@/lib/server/move';

type PengaduanBaru = {
  wilayah: string;
  kelompokId: string;
  pencairanId: string;
  judul: string;
  isi: string;
};

/**
 * A case that the application opens by itself. Its event names no group, so no timeline of the group
 * shows it, and only supervisors find it (T25).
 */
export async function bukaPengaduan(ctx: Ctx, baru: PengaduanBaru): Promise<string> {
  const id = randomUUID();
  const tahun = hariIni(ctx.sekarang, ctx.zona).slice(0, 4);
  // no running number: it would tell an outsider how many complaints there are
  const nomor = `ADU-${tahun}-${id.slice(0, 8).toUpperCase()}`;
  await begin(
    ctx,
    'pengaduan',
    { id, kelompokId: null, isi: { nomor } },
    // an empty list, not NULL: NOT (NULL has x) is NULL, and nobody would find the case
    () =>
      ctx.tx.pengaduan.create({
        data: { id, nomor, ...baru, terlapor: [], sejak: ctx.sekarang, dibuat: ctx.sekarang },
      }),
    'pengaduan.buat',
  );
  return id;
}
