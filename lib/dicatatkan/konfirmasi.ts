import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { findCatatan, setelanKini, subjekCatatan } from '@/lib/dicatatkan/load';
import { sebutKantor } from '@/lib/dicatatkan/rules';
import { KonfirmasiInput } from '@/lib/dicatatkan/schema';
import { catat, catatPenolakan } from '@/lib/server/audit';
import { bacaJam } from '@/lib/server/clock';
import type { Call, Command, Ctx, Outcome } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { NOMOR_TERPAKAI, simpanSurat, suratTersimpan } from '@/lib/surat/intake';
import type { SuratInput } from '@/lib/surat/schema';
import { namaWilayah } from '@/lib/wilayah/queries';
import type { Dicatatkan } from '@/prisma/generated/client';

/** The office as actor: rights and area of the office, blame of both persons (lifecycle.md 1). */
async function sebagaiKantor(actor: Actor, row: Dicatatkan): Promise<Actor> {
  const jenis = kantorOf(row);
  return {
    id: actor.id,
    nama: actor.nama,
    peran: row.peran,
    wilayah: [row.wilayah],
    kelompokId: null,
    dicatat: {
      perekamId: row.perekamId,
      perekam: row.perekam,
      kantor: sebutKantor(jenis, await namaWilayah(db(), row.wilayah)),
    },
  };
}

const kantorOf = (row: Pick<Dicatatkan, 'peran'>) =>
  row.peran === 'DESA' || row.peran === 'KECAMATAN' || row.peran === 'PENYALUR'
    ? row.peran
    : 'PUSAT';

/** First in the step's own transaction: the record is still open, and is now settled. */
async function benarkan(
  ctx: Ctx,
  oleh: Actor,
  id: string,
  bersurat: boolean,
): Promise<Result<null>> {
  await ctx.tx.$queryRaw`select id from "Dicatatkan" where id = ${id}::uuid for update`;
  const row = await ctx.tx.dicatatkan.findUniqueOrThrow({ where: { id } });
  if (row.hasil) return refuse(masalah('sudah-diputuskan', 'Catatan ini sudah diputuskan.'));
  if ((await setelanKini(ctx.tx)).memakaiAplikasi[kantorOf(row)])
    return refuse(masalah('bukan-waktunya', 'Kantor itu sekarang memakai aplikasi sendiri.'));
  await ctx.tx.dicatatkan.update({
    where: { id },
    data: { hasil: 'DIKONFIRMASI', pengonfirmasiId: oleh.id, diputus: ctx.sekarang },
  });
  await catat(
    ctx.tx,
    { actor: oleh, sekarang: ctx.sekarang, perintahId: ctx.perintahId },
    {
      aksi: 'dicatatkan.konfirmasi',
      subjek: 'dicatatkan',
      subjekId: id,
      isi: { langkah: row.aksi, berkas: row.subjekId },
    },
  );
  return serahkanSurat(ctx, row, bersurat);
}

const JENIS = 'surat-kantor';

/**
 * The scan leaves the record and goes to the file that the step belongs to. Where there is no such
 * file yet, or the same letter is kept with another one, the record keeps it.
 */
async function serahkanSurat(ctx: Ctx, row: Dicatatkan, bersurat: boolean): Promise<Result<null>> {
  if (!row.subjekId) return ok(null);
  const isi = row.isi as unknown as SuratInput;
  if (!bersurat) {
    const ada = await suratTersimpan(ctx, isi, JENIS);
    if (ada === 'sama') return ok(null);
    if (ada === 'lain') return refuse(NOMOR_TERPAKAI);
  }
  await ctx.tx.berkas.updateMany({
    where: { subjek: 'dicatatkan', subjekId: row.id },
    data: { subjek: null, subjekId: null },
  });
  // a step whose command keeps no letter still rests on this paper
  if (bersurat) return ok(null);
  const surat = await simpanSurat(ctx, isi, {
    jenis: JENIS,
    subjek: row.subjek,
    subjekId: row.subjekId,
  });
  return surat.ok ? ok(null) : surat;
}

async function tolak(call: Call, problem: Problem, subjekId?: string): Promise<Result<Outcome>> {
  const sekarang = call.sekarang ?? (await bacaJam()).sekarang;
  await catatPenolakan(call.actor, sekarang, {
    aksi: 'dicatatkan.konfirmasi',
    kode: problem.kode,
    subjekId,
  });
  return refuse(problem);
}

/**
 * Confirming runs the recorded step itself, as the office, in one transaction with the record: the
 * step's own rules decide, and when they refuse nothing is written.
 */
export const konfirmasiCatatan: Command = {
  may: 'dicatatkan.konfirmasi',
  input: KonfirmasiInput,
  execute: async (call) => {
    const input = KonfirmasiInput.safeParse(call.input);
    if (!input.success) return refuse(masalah('permintaan-rusak'));
    const { id } = input.data;
    const row = await findCatatan(db(), call.actor, id);
    if (!row) return tolak(call, masalah('tidak-ditemukan'));
    // whether it is still open is asked under the lock, so that a repeated request is answered alike
    const subject = await subjekCatatan(db(), row, false);
    const refused = can(call.actor, 'dicatatkan.konfirmasi', subject);
    if (refused) return tolak(call, refused, id);
    const { perintah } = await import('@/lib/registry');
    const langkah = perintah[row.aksi];
    if (!langkah) return tolak(call, masalah('bukan-waktunya'), id);
    const bersurat = 'suratBerkas' in Object(langkah.input.safeParse(row.isi).data);
    return langkah.execute({
      ...call,
      actor: await sebagaiKantor(call.actor, row),
      input: row.isi,
      sertai: (ctx) => benarkan(ctx, call.actor, id, bersurat),
    });
  },
};
