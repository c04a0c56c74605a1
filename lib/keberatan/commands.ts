import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { KEMBALI_KE, PEMUTUS, type Tujuan, tujuanDari } from '@/lib/keberatan/rules';
import { AjukanKeberatan, PutusanKeberatan } from '@/lib/keberatan/schema';
import { findRow, type KeberatanRow, subjectBaru, subjectOf } from '@/lib/keberatan/subject';
import { bukaKembali, MASIH_ADA_PROPOSAL, penolakanOf } from '@/lib/proposal/intake-keberatan';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';

/** A group that was refused is heard once more, by the office above (lifecycle.md 2, keberatan). */
export const ajukanKeberatan = command({
  may: 'keberatan.ajukan',
  input: AjukanKeberatan,
  load: async (ctx, { proposalId }) => {
    const p = await penolakanOf(ctx.tx, ctx.actor, proposalId, { kunci: true });
    return p && { id: randomUUID(), row: p, subject: await subjectBaru(ctx.tx, p, ctx.sekarang) };
  },
  bentrok: {
    Keberatan_satu: masalah('sudah-ada', 'Keberatan kelompok ini sedang diperiksa.'),
  },
  run: async (ctx, { row, putusan }, { isi, bukti }, id) => {
    const tujuan = tujuanDari(putusan?.peran ?? '');
    if (bukti) {
      const terikat = await ikatBerkas(ctx, bukti, 'keberatan', id, 'bukti');
      if (!terikat.ok) return terikat;
    }
    const { kelompokId, wilayah } = row;
    await begin(ctx, 'keberatan', { id, kelompokId, isi: { proposalId: row.id, tujuan } }, () =>
      ctx.tx.keberatan.create({
        data: {
          id,
          proposalId: row.id,
          kelompokId,
          wilayah,
          tujuan,
          isi,
          buktiId: bukti ?? null,
          sejak: ctx.sekarang,
          dibuat: ctx.sekarang,
        },
      }),
    );
    return ok({ id, sukses: `Keberatan terkirim ke ${PEMUTUS[tujuan].sebutan}.` });
  },
});

/** The proposal is locked before its objection, as everywhere: letter, proposal, then the rest. */
async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<KeberatanRow> | null> {
  const ada = await findRow(ctx.tx, ctx.actor, id);
  if (!ada) return null;
  await ctx.tx.$queryRaw`select id from "Proposal" where id = ${ada.proposalId}::uuid for update`;
  await ctx.tx.$queryRaw`select id from "Keberatan" where id = ${id}::uuid for update`;
  const row = await findRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, ctx.actor, row) };
}

export const kabulkanKeberatan = command({
  may: 'keberatan.kabulkan',
  input: PutusanKeberatan,
  load: muat,
  bentrok: { Proposal_satu_hidup: MASIH_ADA_PROPOSAL },
  run: async (ctx, row, { putusan }, id) => {
    const ke = KEMBALI_KE[row.tujuan as Tujuan];
    const hasil = await move(ctx, 'keberatan', row, {
      alasan: putusan,
      data: { putusan, sejak: ctx.sekarang },
      isi: { ke },
    });
    if (!hasil.ok) return hasil;
    const p = await penolakanOf(ctx.tx, ctx.actor, row.proposalId);
    if (!p?.putusan) return refuse(masalah('sudah-berubah'));
    const buka = await bukaKembali(ctx, p.row, ke, putusan);
    return buka.ok ? ok({ id, sukses: 'Keberatan dikabulkan. Proposal dibuka kembali.' }) : buka;
  },
});

export const tolakKeberatan = command({
  may: 'keberatan.tolak',
  input: PutusanKeberatan,
  load: muat,
  run: async (ctx, row, { putusan }, id) => {
    const hasil = await move(ctx, 'keberatan', row, {
      alasan: putusan,
      data: { putusan, sejak: ctx.sekarang },
    });
    return hasil.ok ? ok({ id, sukses: 'Keberatan tidak dikabulkan.' }) : hasil;
  },
});
