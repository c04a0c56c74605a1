import 'server-only';
import { randomUUID } from 'node:crypto';
import { jumlahBaris, jumlahTepat } from '@/lib/core/jumlah';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { RUPIAH_MAKS } from '@/lib/core/rupiah';
import { bagianOf } from '@/lib/proposal/bagian';
import { muat } from '@/lib/proposal/commands/load';
import { isiOf } from '@/lib/proposal/load';
import {
  BagianInput,
  ButirInput,
  HapusButirInput,
  IdInput,
  TulisInput,
} from '@/lib/proposal/schema';
import { subjectBaru } from '@/lib/proposal/subject';
import { type Ctx, command } from '@/lib/server/command';
import { begin } from '@/lib/server/move';
import { lingkupKelompok } from '@/lib/server/scope';

export const tulisProposal = command({
  may: 'proposal.tulis',
  input: TulisInput,
  load: async (ctx, { kelompokId }) => {
    await ctx.tx.$queryRaw`select id from "Kelompok" where id = ${kelompokId}::uuid for update`;
    const row = await ctx.tx.kelompok.findFirst({
      where: { AND: [{ id: kelompokId }, lingkupKelompok(ctx.actor)] },
      select: { id: true, wilayah: true, status: true },
    });
    return row && { id: row.id, row, subject: await subjectBaru(ctx.tx, row) };
  },
  run: async (ctx, kelompok) => {
    if (kelompok.status === 'BUBAR' || kelompok.status === 'LULUS')
      return refuse(masalah('bukan-waktunya', 'Kelompok ini sudah selesai, jadi tidak mengusul.'));
    const tahun = await ctx.tx.tahunProgram.findFirst({
      where: { status: 'BUKA' },
      orderBy: { tahun: 'desc' },
      select: { tahun: true },
    });
    if (!tahun) return refuse(masalah('belum-lengkap', 'Pengajuan tahun ini belum dibuka.'));
    const id = randomUUID();
    await begin(ctx, 'proposal', { id, kelompokId: kelompok.id }, () =>
      ctx.tx.proposal.create({
        data: {
          id,
          kelompokId: kelompok.id,
          wilayah: kelompok.wilayah,
          tahun: tahun.tahun,
          isi: {},
          sejak: ctx.sekarang,
          dibuat: ctx.sekarang,
        },
      }),
    );
    return ok({ id });
  },
  bentrok: {
    Proposal_satu_hidup: masalah('sudah-ada', 'Kelompok ini masih punya proposal yang berjalan.'),
  },
});

/** What somebody else writes, the leader agrees to again before it goes out. */
export const batalSetuju = async (ctx: Ctx, id: string): Promise<void> => {
  if (ctx.actor.peran === 'KETUA') return;
  await ctx.tx.proposal.update({ where: { id }, data: { disetujui: null } });
};

export const simpanBagian = command({
  may: 'proposal.ubah',
  input: BagianInput,
  load: muat,
  run: async (ctx, row, { id, bagian, ...input }) => {
    const baru = Object.fromEntries(
      (bagianOf(bagian)?.bidang ?? []).map((k) => [k, input[k]] as const),
    );
    const isi = JSON.parse(JSON.stringify({ ...isiOf(row), ...baru })) as Record<string, string>;
    await ctx.tx.proposal.update({ where: { id }, data: { isi } });
    await batalSetuju(ctx, id);
    return ok({ id, sukses: 'Tersimpan.', isi: { bagian } });
  },
});

/** Enough for any budget of this size, and a wall against a runaway client. */
const BUTIR_MAKS = 60;

export const simpanButir = command({
  may: 'proposal.ubah',
  input: ButirInput,
  load: muat,
  run: async (ctx, row, { id, butirId, uraian, volume, satuan, harga }) => {
    if (jumlahTepat(volume, harga) > BigInt(RUPIAH_MAKS))
      return refuse(isian('harga', 'Jumlah baris ini terlalu besar. Periksa lagi harganya.'));
    const jumlah = jumlahBaris(volume, harga);
    if (jumlah === 0)
      return refuse(isian('volume', 'Jumlah baris ini Rp0. Periksa lagi jumlah barangnya.'));
    const lama = row.rab.find((b) => b.id === butirId);
    if (butirId && !lama) return refuse(masalah('tidak-ditemukan', 'Baris ini sudah dihapus.'));
    if (!lama && row.rab.length >= BUTIR_MAKS)
      return refuse(isian('uraian', `Rencana belanja paling banyak ${BUTIR_MAKS} baris.`));
    const data = { uraian, volume, satuan, harga: BigInt(harga), jumlah: BigInt(jumlah) };
    const baris = lama?.id ?? randomUUID();
    if (lama) await ctx.tx.butirRab.update({ where: { id: baris }, data });
    else {
      const urut = Math.max(0, ...row.rab.map((b) => b.urut)) + 1;
      await ctx.tx.butirRab.create({ data: { id: baris, proposalId: id, urut, ...data } });
    }
    await batalSetuju(ctx, id);
    return ok({
      id,
      sukses: 'Baris tersimpan.',
      isi: { bagian: 'rab', butir: baris, jumlah },
      data: { butirId: baris },
    });
  },
});

const isian = (bidang: string, pesan: string) =>
  masalah('isian-salah', undefined, { [bidang]: pesan });

export const hapusButir = command({
  may: 'proposal.ubah',
  input: HapusButirInput,
  load: muat,
  run: async (ctx, row, { id, butirId }) => {
    const lama = row.rab.find((b) => b.id === butirId);
    if (!lama) return refuse(masalah('tidak-ditemukan', 'Baris ini sudah dihapus.'));
    await ctx.tx.butirRab.delete({ where: { id: butirId } });
    await batalSetuju(ctx, id);
    return ok({
      id,
      sukses: 'Baris dihapus.',
      isi: { bagian: 'rab', dihapus: lama.uraian, jumlah: Number(lama.jumlah) },
    });
  },
});

export const setujuiIsi = command({
  may: 'proposal.setujuiIsi',
  input: IdInput,
  load: muat,
  run: async (ctx, _row, { id }) => {
    await ctx.tx.proposal.update({ where: { id }, data: { disetujui: ctx.sekarang } });
    return ok({ id, sukses: 'Isi proposal disetujui.' });
  },
});
