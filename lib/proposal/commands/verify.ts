import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { muat } from '@/lib/proposal/commands/load';
import { KejenuhanInput, PeriksaInput, SurveiInput } from '@/lib/proposal/desk-schema';
import { AWAL_PUTARAN } from '@/lib/proposal/guards';
import { setelanOf } from '@/lib/proposal/load';
import { hitungSerupa } from '@/lib/proposal/similar';
import { keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';

/** Snapshots of the verification: written once, never changed (rules 2.5, F46). */

const isian = (bidang: string, pesan: string) =>
  refuse(masalah('isian-salah', undefined, { [bidang]: pesan }));

const nanti = (ctx: Ctx, tanggal: string) => tanggal > hariIni(ctx.sekarang, ctx.zona);

const putaran = (ctx: Ctx, id: string) =>
  ctx.tx.peristiwa.count({ where: { subjekId: id, aksi: { in: AWAL_PUTARAN } } });

/** Ids that sort by time: the newest snapshot of a member is the one that counts (UUID version 7). */
export function idUrut(saat: Date, urutan: number): string {
  const b = randomBytes(16);
  b.writeUIntBE(saat.getTime(), 0, 6);
  b.writeUInt16BE(0x7000 + (urutan & 0xfff), 6);
  b[8] = 0x80 | ((b[8] ?? 0) & 0x3f);
  const h = b.toString('hex');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

/** One member or all that remain, of one source, period and day: one event, one row for each. */
export const periksaAnggota = command({
  may: 'proposal.periksaAnggota',
  input: PeriksaInput,
  load: muat,
  run: async (ctx, row, { id, anggotaId, hasil, sumber, periode, tanggal, catatan }) => {
    if (nanti(ctx, tanggal)) return isian('tanggal', 'Tanggal pemeriksaan belum terjadi.');
    if (anggotaId.length !== hasil.length) return refuse(masalah('permintaan-rusak'));
    const pilih = anggotaId.flatMap((a, i) => (hasil[i] ? [{ a, h: hasil[i] }] : []));
    if (pilih.length === 0) return isian('hasil', 'Isi hasil paling sedikit satu anggota.');
    const ids = new Set(pilih.map((p) => p.a));
    const dikenal = await ctx.tx.anggota.count({
      where: { id: { in: [...ids] }, kelompokId: row.kelompokId, sampai: null },
    });
    if (dikenal !== pilih.length) return isian('anggotaId', 'Ada anggota yang bukan kelompok ini.');
    const ke = await putaran(ctx, id);
    const sudah = await ctx.tx.periksaAnggota.count({ where: { proposalId: id } });
    await ctx.tx.periksaAnggota.createMany({
      data: pilih.map(({ a, h }, i) => ({
        id: idUrut(ctx.sekarang, sudah + i),
        proposalId: id,
        anggotaId: a,
        sumber,
        periode,
        terdata: h !== 'TIDAK',
        desil: /^\d/.test(h) ? Number(h) : null,
        tanggal: keDate(tanggal),
        petugasId: ctx.actor.id,
        petugas: ctx.actor.nama,
        catatan: catatan ?? null,
        putaran: ke,
      })),
    });
    return ok({
      id,
      sukses: `${pilih.length} anggota tercatat.`,
      isi: { sumber, periode, tanggal, jumlah: pilih.length, putaran: ke },
    });
  },
});

export const catatSurvei = command({
  may: 'proposal.catatSurvei',
  input: SurveiInput,
  load: muat,
  run: async (ctx, _row, { id, tanggal, tim, layak, catatan }) => {
    if (nanti(ctx, tanggal)) return isian('tanggal', 'Tanggal kunjungan belum terjadi.');
    if (!layak && !catatan) return isian('catatan', 'Tulis mengapa tidak layak.');
    const ke = await putaran(ctx, id);
    await ctx.tx.survei.create({
      data: {
        id: randomUUID(),
        proposalId: id,
        tanggal: keDate(tanggal),
        tim: tim.split('\n').filter((n) => n !== ''),
        layak,
        catatan: catatan ?? null,
        petugasId: ctx.actor.id,
        putaran: ke,
        pada: ctx.sekarang,
      },
    });
    return ok({ id, sukses: 'Kunjungan lapangan tercatat.', isi: { tanggal, layak, putaran: ke } });
  },
});

/** The copy-cat decision (F39): the number of similar businesses is counted here, not typed. */
export const putuskanKejenuhan = command({
  may: 'proposal.putuskanKejenuhan',
  input: KejenuhanInput,
  load: muat,
  run: async (ctx, row, { id, hasil, alasan }) => {
    const serupa = await hitungSerupa(ctx.tx, row.kelompok);
    const { ambangJenuh } = await setelanOf(ctx.tx, row);
    if (hasil === 'BELUM_JENUH' && serupa >= ambangJenuh)
      return isian('hasil', `Sudah ada ${serupa} usaha sama. Putuskan cukup berbeda atau jenuh.`);
    if (hasil !== 'BELUM_JENUH' && !alasan) return isian('alasan', 'Tulis alasan putusan ini.');
    const ke = await putaran(ctx, id);
    await ctx.tx.putusanKejenuhan.create({
      data: {
        id: randomUUID(),
        proposalId: id,
        hasil,
        alasan: alasan ?? null,
        serupa,
        petugasId: ctx.actor.id,
        putaran: ke,
        pada: ctx.sekarang,
      },
    });
    return ok({ id, sukses: 'Putusan tersimpan.', isi: { hasil, serupa, putaran: ke } });
  },
});
