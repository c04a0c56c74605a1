import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { desaKegiatan } from '@/lib/kegiatan/pilihan';
import { kunciHadir } from '@/lib/kegiatan/rules';
import { CatatHadirBanyak } from '@/lib/kegiatan/schema';
import { uraiDaftar } from '@/lib/kegiatan/tempel';
import { command } from '@/lib/server/command';

/** A whole paper or Excel list at once: all of it, or the sentence about the first wrong line. */
export const catatHadirBanyak = command({
  may: 'kegiatan.catatHadir',
  input: CatatHadirBanyak,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async ({ tx }, row, input, id) => {
    const { baris, salah } = uraiDaftar(input.daftar, await desaKegiatan(tx, row.wilayah));
    if (salah) return refuse(masalah('isian-salah', undefined, { daftar: salah }));
    const lama = await tx.kehadiran.findMany({ where: { kegiatanId: id } });
    const ada = new Set(lama.map(kunciHadir));
    const baru = new Map(
      baris.map((b) => [kunciHadir(b), b] as const).filter(([k]) => !ada.has(k)),
    );
    if (baru.size === 0)
      return refuse(masalah('sudah-ada', 'Semua orang ini sudah tercatat hadir.'));
    const data = [...baru.values()].map((b) => ({ id: randomUUID(), kegiatanId: id, ...b }));
    await tx.kehadiran.createMany({ data });
    const sama = baris.length - baru.size;
    const desa = new Set(data.flatMap((d) => d.wilayah ?? [])).size;
    return ok({
      id,
      sukses: `${baru.size} peserta ditambahkan.${sama > 0 ? ` ${sama} sudah tercatat.` : ''}`,
      isi: { jumlah: baru.size, desa },
    });
  },
});
