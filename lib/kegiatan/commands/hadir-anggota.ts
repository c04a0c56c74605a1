import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { kelompokBimtek } from '@/lib/kegiatan/bimtek';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { CatatHadirAnggota } from '@/lib/kegiatan/schema';
import { command } from '@/lib/server/command';

/** Coaching is recorded per member, so that a group page can say who learned what (F9). */
export const catatHadirAnggota = command({
  may: 'kegiatan.catatHadir',
  input: CatatHadirAnggota,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, input, id) => {
    if (row.jenis !== 'BIMTEK')
      return refuse(masalah('bukan-waktunya', 'Anggota dipilih pada bimbingan teknis saja.'));
    const kelompok = await kelompokBimtek(ctx.actor, ctx.tx, row, input.kelompokId);
    if (!kelompok)
      return refuse(
        masalah('isian-salah', undefined, { kelompokId: 'Pilih kelompok di wilayah kegiatan.' }),
      );
    const dipilih = kelompok.anggota.filter((a) => input.anggotaId.includes(a.id));
    if (dipilih.length < new Set(input.anggotaId).size)
      return refuse(
        masalah('isian-salah', undefined, { anggotaId: 'Pilih anggota kelompok ini.' }),
      );
    const baru = dipilih.filter((a) => !a.hadir);
    if (baru.length === 0)
      return refuse(masalah('sudah-ada', 'Semua anggota ini sudah tercatat hadir.'));
    await ctx.tx.kehadiran.createMany({
      data: baru.map((a) => ({
        id: randomUUID(),
        kegiatanId: id,
        nama: a.nama,
        alamat: `KUBE ${kelompok.nama}`,
        anggotaId: a.id,
        wilayah: a.wilayah,
      })),
    });
    return ok({
      id,
      sukses: `${baru.length} anggota KUBE ${kelompok.nama} tercatat hadir.`,
      isi: { kelompokId: kelompok.id, jumlah: baru.length },
    });
  },
});
