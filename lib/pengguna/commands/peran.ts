import 'server-only';
import { randomUUID } from 'node:crypto';
import { PERAN, type Peran } from '@/lib/core/actor';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { tambahHari } from '@/lib/core/tanggal';
import { diriSendiri, hari, muat, salah } from '@/lib/pengguna/commands/muat';
import {
  bertumpuk,
  bolehMemberi,
  type Masa,
  masaSalah,
  NAMA_TINGKAT,
  tingkatCocok,
  tingkatPeran,
} from '@/lib/pengguna/rules';
import { AturPeran, CabutPeran } from '@/lib/pengguna/schema';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';

export type PeranBaru = { peran: Peran; wilayah: string[]; dari?: string; sampai?: string };

/** A role over areas that exist, at its level, within the ADMIN's own area; else why not. */
export async function periksaPeran(ctx: Ctx, p: PeranBaru): Promise<Result<Masa>> {
  const larangan = bolehMemberi(ctx.actor, p.peran, p.wilayah);
  if (larangan) return refuse(masalah('bukan-peran', larangan, { wilayah: larangan }));
  if (!tingkatCocok(p.peran, p.wilayah)) {
    const tingkat = tingkatPeran(p.peran).map((t) => NAMA_TINGKAT[t]);
    return salah({ wilayah: `${PERAN[p.peran].label} memakai ${tingkat.join(' atau ')}.` });
  }
  const kode = p.wilayah.filter((k) => k !== '');
  const ada = await ctx.tx.wilayah.count({ where: { kode: { in: kode }, berakhir: null } });
  if (ada < kode.length) return salah({ wilayah: 'Kode wilayah ini tidak ada.' });
  const masa = { dari: p.dari ?? hari(ctx), sampai: p.sampai ?? null };
  return masaSalah(masa)
    ? salah({ sampai: 'Tanggal akhir harus sesudah tanggal mulai.' })
    : ok(masa);
}

/** The row itself; the caller has checked it. */
export const simpanPeran = (ctx: Ctx, penggunaId: string, p: PeranBaru, masa: Masa) =>
  ctx.tx.peranPengguna.create({
    data: {
      id: randomUUID(),
      penggunaId,
      peran: p.peran,
      wilayah: p.wilayah,
      dari: keDate(masa.dari),
      sampai: masa.sampai ? keDate(masa.sampai) : null,
    },
  });

export const aturPeran = command({
  may: 'pengguna.aturPeran',
  input: AturPeran,
  load: muat,
  run: async (ctx, orang, input, id) => {
    if (id === ctx.actor.id) return diriSendiri();
    const hasil = await periksaPeran(ctx, input);
    if (!hasil.ok) return hasil;
    const masa = hasil.nilai;
    const sama = orang.peran.some(
      (r) =>
        r.peran === input.peran &&
        r.wilayah.some((w) => input.wilayah.includes(w)) &&
        bertumpuk(masa, { dari: dariDate(r.dari), sampai: r.sampai && dariDate(r.sampai) }),
    );
    if (sama) return refuse(masalah('sudah-ada', 'Peran ini sudah ada pada tanggal itu.'));
    await simpanPeran(ctx, id, input, masa);
    return ok({
      id,
      sukses: `Peran ${PERAN[input.peran].label} diberikan.`,
      isi: { peran: input.peran, wilayah: input.wilayah, ...masa },
    });
  },
});

export const cabutPeran = command({
  may: 'pengguna.cabutPeran',
  input: CabutPeran,
  load: muat,
  run: async (ctx, orang, { peranId }, id) => {
    if (id === ctx.actor.id) return diriSendiri();
    const r = orang.peran.find((p) => p.id === peranId);
    if (!r) return refuse(masalah('tidak-ditemukan', 'Peran ini tidak ada.'));
    if (r.kelompokId)
      return refuse(
        masalah('bukan-waktunya', 'Peran di kelompok berganti lewat penggantian pengurus.'),
      );
    const larangan = bolehMemberi(ctx.actor, r.peran, r.wilayah);
    if (larangan) return refuse(masalah('bukan-peran', larangan));
    // the last day counts, so a role that must stop now ended yesterday
    const kemarin = keDate(tambahHari(hari(ctx), -1));
    if (r.sampai && r.sampai <= kemarin)
      return refuse(masalah('sudah-diputuskan', 'Peran ini sudah berakhir.'));
    const dari = r.dari > kemarin ? kemarin : r.dari;
    await ctx.tx.peranPengguna.update({ where: { id: r.id }, data: { dari, sampai: kemarin } });
    if (r.peran === 'PENDAMPING') await akhiriSemuaTugas(ctx, id, kemarin);
    return ok({
      id,
      sukses: `Peran ${PERAN[r.peran].label} berakhir.`,
      isi: { peran: r.peran, wilayah: r.wilayah, dari: dariDate(r.dari) },
    });
  },
});

// whoever is no companion any more has no kecamatan either
async function akhiriSemuaTugas(ctx: Ctx, pendampingId: string, kemarin: Date): Promise<void> {
  const terbuka = { pendampingId, OR: [{ sampai: null }, { sampai: { gt: kemarin } }] };
  await ctx.tx.penugasan.updateMany({
    where: { ...terbuka, dari: { gt: kemarin } },
    data: { dari: kemarin, sampai: kemarin },
  });
  await ctx.tx.penugasan.updateMany({ where: terbuka, data: { sampai: kemarin } });
}
