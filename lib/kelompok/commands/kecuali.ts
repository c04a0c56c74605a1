import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { CabutPengecualian, Kecualikan } from '@/lib/kelompok/kecuali-schema';
import { nilaiKelompok } from '@/lib/kelompok/kelayakan';
import { type Ctx, command } from '@/lib/server/command';

const sudahAda: Record<string, Problem> = {
  Pengecualian_satu: masalah('sudah-ada', 'Hal ini sudah dikecualikan.'),
};

/** Files first, then the group (lock order): no exception slips in behind a "layak". */
async function muatDenganProposal(ctx: Ctx, input: { id: string }) {
  await ctx.tx.$queryRaw`select id from "Proposal" where "kelompokId" = ${input.id}::uuid
    order by id for update`;
  return muat(ctx, input);
}

/** Turns one refusal of one person into a warning that names who allowed it and why (T2, F28). */
export const kecualikan = command({
  may: 'kelompok.kecualikan',
  input: Kecualikan,
  load: muatDenganProposal,
  bentrok: sudahAda,
  run: async (ctx, k, { hal, alasan }, id) => {
    const { anggota } = await nilaiKelompok(ctx.tx, k, ctx.sekarang);
    const orang = anggota.find((a) => a.id === hal.anggotaId);
    if (!orang?.bolehKecuali.some((t) => t.kode === hal.kriteria))
      return refuse(
        masalah('isian-salah', undefined, { hal: 'Ketentuan ini tidak bisa dikecualikan.' }),
      );
    const pengecualianId = randomUUID();
    await ctx.tx.pengecualian.create({
      data: {
        id: pengecualianId,
        kelompokId: id,
        ...hal,
        wilayah: k.row.wilayah,
        alasan,
        olehId: ctx.actor.id,
        oleh: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    await ctx.catat({
      aksi: 'kelompok.kecualikan',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { pengecualianId, ...hal },
    });
    return ok({ id, sukses: `${orang.nama} dikecualikan untuk ketentuan ini.` });
  },
});

/** The row stays with its end; the refusal is back from now on. */
export const cabutPengecualian = command({
  may: 'kelompok.cabutPengecualian',
  input: CabutPengecualian,
  load: muatDenganProposal,
  run: async (ctx, k, { pengecualianId, alasan }, id) => {
    const ada = k.row.pengecualian.find((p) => p.id === pengecualianId);
    if (!ada) return refuse(masalah('tidak-ditemukan', 'Pengecualian ini sudah tidak berlaku.'));
    await ctx.tx.pengecualian.update({
      where: { id: pengecualianId },
      data: { dicabut: ctx.sekarang },
    });
    await ctx.catat({
      aksi: 'kelompok.cabutPengecualian',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { pengecualianId, anggotaId: ada.anggotaId, kriteria: ada.kriteria },
    });
    return ok({ id, sukses: 'Pengecualian dicabut.' });
  },
});
