import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { meja, muat } from '@/lib/proposal/commands/load';
import { muatPusat } from '@/lib/proposal/commands/pusat';
import {
  AlasanInput,
  BatalkanInput,
  KembalikanInput,
  TolakInput,
  TundaInput,
} from '@/lib/proposal/desk-schema';
import { ALASAN_KEMBALI, ALASAN_TOLAK } from '@/lib/proposal/labels';
import { IdInput } from '@/lib/proposal/schema';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { catatJawaban } from '@/lib/usulan/intake';

/** Ways aside and back: returned, refused, put off, taken over, given up. */

// a file that Dinas looks at comes back to its intake, where a new round begins
const mejaPengembali = (status: string): string =>
  status === 'DIVERIFIKASI' || status === 'LAYAK' ? 'DI_DINAS' : status;

export const kembalikanProposal = command({
  may: 'proposal.kembalikan',
  input: KembalikanInput,
  load: muat,
  run: async (ctx, row, { id, bidang, alasan, catatan }) => {
    // the minutes spoke of a version that will change
    if (row.status === 'LAYAK')
      await ctx.tx.surat.updateMany({
        where: { subjekId: id, jenis: 'ba-verifikasi', dicabut: null },
        data: { dicabut: ctx.sekarang },
      });
    const bidangSalah = [...new Set(bidang)];
    const hasil = await move(ctx, 'proposal', row, {
      alasan: `${ALASAN_KEMBALI[alasan]}: ${catatan}`,
      data: {
        ...meja(ctx),
        kembaliKe: mejaPengembali(row.status),
        bidangSalah,
        catatanSalah: catatan,
        disetujui: null,
      },
      isi: { versi: row.nomorVersi, alasan, bidang: bidangSalah },
    });
    return hasil.ok ? ok({ id, sukses: 'Proposal dikembalikan ke kelompok.' }) : hasil;
  },
});

export const tolakProposal = command({
  may: 'proposal.tolak',
  input: TolakInput,
  load: muatPusat,
  run: async (ctx, row, { id, alasan, catatan }) => {
    const hasil = await move(ctx, 'proposal', row, {
      alasan: `${ALASAN_TOLAK[alasan]}: ${catatan}`,
      data: meja(ctx),
      isi: { versi: row.nomorVersi, alasan },
    });
    if (!hasil.ok) return hasil;
    // the Dinas' own refusal has no letter that waits for it; the Ministry's answers one (T19)
    const jawab = await catatJawaban(ctx, id, 'DITOLAK');
    return jawab.ok ? ok({ id, sukses: 'Proposal tidak disetujui.' }) : jawab;
  },
});

export const tundaProposal = command({
  may: 'proposal.tunda',
  input: TundaInput,
  load: muat,
  run: async (ctx, row, { id, sampai, alasan }) => {
    if (sampai <= hariIni(ctx.sekarang, ctx.zona))
      return refuse(
        masalah('isian-salah', undefined, { sampai: 'Pilih tanggal sesudah hari ini.' }),
      );
    const hasil = await move(ctx, 'proposal', row, {
      alasan,
      data: { ...meja(ctx), kembaliKe: row.status, tundaSampai: keDate(sampai) },
      isi: { sampai },
    });
    return hasil.ok ? ok({ id, sukses: 'Proposal ditunda.' }) : hasil;
  },
});

export const lanjutkanProposal = command({
  may: 'proposal.lanjutkan',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const hasil = await move(ctx, 'proposal', row, {
      ke: row.kembaliKe ?? 'DI_DINAS',
      data: { ...meja(ctx), kembaliKe: null, tundaSampai: null },
    });
    return hasil.ok ? ok({ id, sukses: 'Pemeriksaan dilanjutkan.' }) : hasil;
  },
});

export const ambilAlihProposal = command({
  may: 'proposal.ambilAlih',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'proposal', row, {
      alasan,
      data: meja(ctx),
      isi: { versi: row.nomorVersi, dari: row.status },
    });
    return hasil.ok ? ok({ id, sukses: 'Berkas diambil alih Dinas.' }) : hasil;
  },
});

export const batalkanProposal = command({
  may: 'proposal.batalkan',
  input: BatalkanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'proposal', row, { alasan, data: meja(ctx) });
    return hasil.ok ? ok({ id, sukses: 'Proposal dibatalkan.' }) : hasil;
  },
});
