import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { findCatatan, setelanKini, subjekCatatan } from '@/lib/dicatatkan/load';
import { kalimatKantor, pemilikLangkah, wilayahKantor } from '@/lib/dicatatkan/rules';
import { findSasaran } from '@/lib/dicatatkan/sasaran';
import { RekamInput, TolakCatatan } from '@/lib/dicatatkan/schema';
import { command } from '@/lib/server/command';
import type { Prisma } from '@/prisma/generated/client';

/** What the step's own command will not accept is said to whoever records, not to whoever confirms. */
async function salahIsian(aksi: string, isi: Record<string, unknown>) {
  // the registry holds this command too, so it is asked only when a record is made
  const { perintah } = await import('@/lib/registry');
  const hasil = perintah[aksi]?.input.safeParse(isi);
  // RekamInput admits registered steps only
  if (!hasil) throw new Error(`${aksi} tidak terdaftar`);
  return hasil.error
    ? Object.fromEntries(hasil.error.issues.map((i) => [i.path.join('.'), i.message]))
    : null;
}

/** Staff records an office's paper; nothing moves until somebody else has compared it. */
export const rekamCatatan = command({
  may: 'dicatatkan.rekam',
  input: RekamInput,
  load: async (ctx, { aksi, id }) => {
    const noun = aksi.split('.')[0] ?? '';
    const sasaran = await findSasaran(ctx.tx, ctx.actor, noun, id);
    if (!sasaran) return null;
    const pemilik = pemilikLangkah(aksi, sasaran.status);
    const menunggu = await ctx.tx.dicatatkan.count({ where: { subjekId: id, hasil: null } });
    const kalimat =
      kalimatKantor(pemilik, await setelanKini(ctx.tx)) ??
      (menunggu > 0 ? 'Sudah ada catatan yang menunggu dibenarkan.' : null);
    return {
      id: randomUUID(),
      row: { sasaran, pemilik },
      subject: {
        noun: 'dicatatkan',
        status: null,
        wilayah: sasaran.wilayah,
        kelompokId: sasaran.kelompokId,
        kurang: kalimat ? { 'dicatatkan.rekam': kalimat } : undefined,
      },
    };
  },
  run: async (ctx, { sasaran, pemilik }, { aksi, ...isi }, id) => {
    if (!pemilik) return refuse(masalah('bukan-waktunya'));
    const salah = await salahIsian(aksi, isi);
    if (salah) return refuse(masalah('isian-salah', undefined, salah));
    const terikat = await ikatBerkas(ctx, isi.suratBerkas, 'dicatatkan', id, 'suratBerkas');
    if (!terikat.ok) return terikat;
    await ctx.tx.dicatatkan.create({
      data: {
        id,
        aksi,
        subjek: sasaran.noun,
        subjekId: isi.id,
        wilayah: wilayahKantor(pemilik.peran, sasaran.wilayah),
        peran: pemilik.peran,
        isi: isi as Prisma.InputJsonObject,
        perekamId: ctx.actor.id,
        perekam: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    return ok({
      id,
      sukses: 'Catatan tersimpan. Petugas Dinas lain membenarkannya.',
      isi: { langkah: aksi, berkas: isi.id },
    });
  },
});

export const tolakCatatan = command({
  may: 'dicatatkan.tolak',
  input: TolakCatatan,
  load: async (ctx, { id }) => {
    await ctx.tx.$queryRaw`select id from "Dicatatkan" where id = ${id}::uuid for update`;
    const row = await findCatatan(ctx.tx, ctx.actor, id);
    return row && { id, row, subject: await subjekCatatan(ctx.tx, row) };
  },
  run: async (ctx, row, { id, catatan }) => {
    await ctx.tx.dicatatkan.update({
      where: { id },
      data: {
        hasil: 'DITOLAK',
        catatan,
        pengonfirmasiId: ctx.actor.id,
        diputus: ctx.sekarang,
      },
    });
    return ok({ id, sukses: 'Catatan ditolak.', isi: { langkah: row.aksi, catatan } });
  },
});
