import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, refuse } from '@/lib/core/result';
import { tambahHari } from '@/lib/core/tanggal';
import { alihkanTindakLanjut } from '@/lib/kegiatan/intake-serah';
import { alihkanKunjungan } from '@/lib/kunjungan/intake-serah';
import { diriSendiri, hari, salah } from '@/lib/pengguna/commands/muat';
import { type BerkasTugas, muatTugas } from '@/lib/pengguna/commands/muat-tugas';
import { periksaKecamatan, sudahBertugas } from '@/lib/pengguna/commands/tugas';
import { bacaSerahan, susunPaket } from '@/lib/pengguna/paket';
import { muatOrang, type Orang } from '@/lib/pengguna/queries';
import { berlakuHari } from '@/lib/pengguna/rules';
import { SerahTerima } from '@/lib/pengguna/schema-tugas';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { namaWilayah } from '@/lib/wilayah/queries';
import type { Penugasan } from '@/prisma/generated/client';

type Muatan = BerkasTugas & { baru: Orang };

const kemarin = (ctx: Ctx) => keDate(tambahHari(hari(ctx), -1));

// the last day counts, so what must stop now ended yesterday
const akhiri = (ctx: Ctx, t: Penugasan) =>
  ctx.tx.penugasan.update({
    where: { id: t.id },
    data: { dari: t.dari > kemarin(ctx) ? kemarin(ctx) : t.dari, sampai: kemarin(ctx) },
  });

/** Substitutes of whoever leaves stop too; so does the receiver's own time as a substitute. */
async function akhiriPengganti(ctx: Ctx, { tugas, baru }: Muatan): Promise<void> {
  const { kecamatan } = tugas;
  const cuti = await ctx.tx.serahTerima.findMany({
    where: { kecamatan, sifat: 'SEMENTARA', dariId: tugas.pendampingId },
    select: { kepadaId: true },
  });
  const rows = await ctx.tx.penugasan.findMany({
    where: {
      kecamatan,
      pengganti: true,
      pendampingId: { in: [baru.id, ...cuti.map((c) => c.kepadaId)] },
      sampai: { gt: kemarin(ctx) },
    },
  });
  for (const t of rows) await akhiri(ctx, t);
}

/** The receiver already serves here for good: then only the tasks move. */
const sudahTetap = (ctx: Ctx, { tugas, baru }: Muatan) =>
  ctx.tx.penugasan.count({
    where: {
      pendampingId: baru.id,
      kecamatan: tugas.kecamatan,
      pengganti: false,
      sampai: null,
      dari: { lte: keDate(hari(ctx)) },
    },
  });

async function mulaiTugas(ctx: Ctx, m: Muatan, alasan: string): Promise<Problem | null> {
  if ((await sudahTetap(ctx, m)) > 0) return null;
  const { kecamatan, sampai } = m.tugas;
  const masa = { dari: hari(ctx), sampai: sampai && dariDate(sampai) };
  const tumpuk = await sudahBertugas(ctx, m.baru.id, kecamatan, masa);
  if (tumpuk) return tumpuk;
  await ctx.tx.penugasan.create({
    data: {
      id: randomUUID(),
      pendampingId: m.baru.id,
      kecamatan,
      dari: keDate(masa.dari),
      sampai,
      alasan,
    },
  });
  return null;
}

/**
 * The kecamatan goes to another companion today (T49): the old assignment ends and with it the
 * access, the new one begins, open visits and promises carry the new name. What is signed keeps the
 * old one, and who acted before still may not decide (notBy reads events).
 */
export const serahTerima = command({
  may: 'pengguna.serahTerima',
  input: SerahTerima,
  load: async (ctx, { id, kepadaId }) => {
    const berkas = await muatTugas(ctx, id, kepadaId);
    const ada = berkas && (await muatOrang(ctx.actor, ctx.tx, kepadaId, ctx.sekarang));
    if (!berkas || !ada) return null;
    const row: Muatan = { ...berkas, baru: ada.orang };
    return { id: kepadaId, row, subject: ada.subject };
  },
  run: async (ctx, m, { alasan, catatan }, id) => {
    const { tugas, lama, baru } = m;
    if (id === ctx.actor.id) return diriSendiri();
    if (id === tugas.pendampingId) return salah({ kepadaId: 'Pilih pendamping lain.' });
    if (tugas.pengganti)
      return refuse(masalah('bukan-waktunya', 'Pengganti sementara berhenti dengan sendirinya.'));
    if (berlakuHari(tugas.dari, tugas.sampai, keDate(hari(ctx))) !== 'KINI')
      return refuse(masalah('bukan-waktunya', 'Penugasan ini tidak sedang berlaku.'));
    const luar = await periksaKecamatan(ctx, baru, tugas.kecamatan);
    if (luar) return salah({ kepadaId: luar });
    const { kecamatan, pendampingId: dariId } = tugas;
    const serahan = await bacaSerahan(ctx.tx, { kecamatan, dariId }, ctx.sekarang);
    const paket = {
      ...(await susunPaket(ctx.tx, serahan, ctx.sekarang)),
      catatan: catatan ?? null,
    };
    await akhiri(ctx, tugas);
    await akhiriPengganti(ctx, m);
    const tumpuk = await mulaiTugas(ctx, m, alasan);
    if (tumpuk) return refuse(tumpuk);
    const kunjungan = await alihkanKunjungan(ctx, serahan, id);
    const tindakLanjut = await alihkanTindakLanjut(ctx, serahan, baru);
    const serahTerimaId = randomUUID();
    await ctx.tx.serahTerima.create({
      data: {
        id: serahTerimaId,
        kecamatan,
        dariId,
        dari: lama.orang.nama,
        kepadaId: id,
        kepada: baru.nama,
        sifat: 'TETAP',
        mulai: keDate(hari(ctx)),
        alasan,
        isi: paket,
        olehId: ctx.actor.id,
        oleh: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    const isi = { serahTerimaId, kecamatan, dariId, kepadaId: id, kunjungan, tindakLanjut };
    for (const subjekId of [dariId, id])
      await ctx.catat({ aksi: ctx.aksi, subjek: 'pengguna', subjekId, alasan, isi });
    const w = await namaWilayah(ctx.tx, kecamatan);
    return ok({
      id,
      sukses: `${w.lengkap} sekarang didampingi ${baru.nama}.`,
      data: { serahTerimaId },
    });
  },
});
