import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { ikatBerkas } from '@/lib/berkas/intake';
import { ruleOf } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { findCatatan, setelanKini, subjekCatatan } from '@/lib/dicatatkan/load';
import {
  kalimatKantor,
  type Pemilik,
  pemilikLangkah,
  tanpaBerkas,
  wilayahKantor,
} from '@/lib/dicatatkan/rules';
import {
  findSasaran,
  findSasaranBaru,
  pelakuSasaran,
  proposalDari,
  type Sasaran,
} from '@/lib/dicatatkan/sasaran';
import { RekamInput, TolakCatatan } from '@/lib/dicatatkan/schema';
import { type Ctx, command } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
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

/** Another paper about the same file or the same groups still waits to be compared. */
async function adaMenunggu(tx: Tx, id: string | undefined, isi: object): Promise<boolean> {
  if (id) return (await tx.dicatatkan.count({ where: { subjekId: id, hasil: null } })) > 0;
  const proposal = proposalDari({ ...isi });
  const lain = await tx.dicatatkan.findMany({
    where: { aksi: 'penetapan.susun', hasil: null },
    select: { isi: true },
  });
  return lain.some((r) =>
    proposalDari(r.isi as Record<string, unknown>).some((p) => proposal.includes(p)),
  );
}

/** Why this person may not record this paper now, or null. */
async function kalimatRekam(
  ctx: Ctx,
  sasaran: Sasaran,
  pemilik: Pemilik | null,
  { aksi, id, ...isi }: z.output<typeof RekamInput>,
): Promise<string | null> {
  const kantor = kalimatKantor(pemilik, await setelanKini(ctx.tx));
  if (kantor) return kantor;
  if (await adaMenunggu(ctx.tx, id, isi)) return 'Sudah ada catatan yang menunggu dibenarkan.';
  const pelaku = id ? await pelakuSasaran(ctx.tx, id, sasaran.lain) : {};
  return ruleOf(aksi).notBy?.some((a) => pelaku[a]?.includes(ctx.actor.id))
    ? masalah('pernah-memutus').pesan
    : null;
}

/** Staff records an office's paper; nothing moves until somebody else has compared it. */
export const rekamCatatan = command({
  may: 'dicatatkan.rekam',
  input: RekamInput,
  load: async (ctx, input) => {
    const { aksi, id, ...isi } = input;
    const noun = aksi.split('.')[0] ?? '';
    const sasaran = tanpaBerkas(aksi)
      ? await findSasaranBaru(ctx.tx, ctx.actor, aksi, isi)
      : await findSasaran(ctx.tx, ctx.actor, noun, id ?? '');
    if (!sasaran) return null;
    const pemilik = pemilikLangkah(aksi, sasaran.status, sasaran.pemutus);
    const kalimat = await kalimatRekam(ctx, sasaran, pemilik, input);
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
    const berkas = tanpaBerkas(aksi) ? null : (isi.id ?? null);
    await ctx.tx.dicatatkan.create({
      data: {
        id,
        aksi,
        subjek: sasaran.noun,
        subjekId: berkas,
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
      isi: { langkah: aksi, berkas },
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
