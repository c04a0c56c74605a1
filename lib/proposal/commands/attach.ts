import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/proposal/commands/load';
import { batalSetuju } from '@/lib/proposal/commands/write';
import { LampiranInput, LepasLampiranInput } from '@/lib/proposal/schema';
import { command } from '@/lib/server/command';

const LAMPIRAN_MAKS = 150;

/** A newer KK or KTP of the same member takes the place of the older, which stays stored. */
export const pasangLampiran = command({
  may: 'proposal.ubah',
  input: LampiranInput,
  load: muat,
  run: async (ctx, row, { id, jenis, anggotaId, berkasId }) => {
    if (jenis !== 'LAIN' && !(await anggotaDari(row.kelompokId, anggotaId)))
      return refuse(masalah('isian-salah', undefined, { anggotaId: 'Pilih anggotanya.' }));
    const jumlah = await ctx.tx.lampiran.count({ where: { proposalId: id } });
    if (jumlah >= LAMPIRAN_MAKS)
      return refuse(
        masalah('isian-salah', undefined, { berkasId: 'Lampiran sudah terlalu banyak.' }),
      );
    const terikat = await ikatBerkas(ctx, berkasId, 'proposal', id, 'berkasId');
    if (!terikat.ok) return terikat;
    if (jenis !== 'LAIN')
      await ctx.tx.lampiran.updateMany({
        where: { proposalId: id, jenis, anggotaId, diganti: false },
        data: { diganti: true },
      });
    await ctx.tx.lampiran.create({
      data: {
        id: randomUUID(),
        proposalId: id,
        jenis,
        anggotaId: jenis === 'LAIN' ? null : anggotaId,
        berkasId,
        pada: ctx.sekarang,
      },
    });
    await batalSetuju(ctx, id);
    return ok({ id, sukses: 'Foto tersimpan.', isi: { bagian: 'lampiran', jenis } });

    async function anggotaDari(kelompokId: string, anggota: string | undefined) {
      if (!anggota) return false;
      const n = await ctx.tx.anggota.count({ where: { id: anggota, kelompokId, sampai: null } });
      return n > 0;
    }
  },
});

/** Takes an attachment out of the file; its bytes stay, for older versions may hold it. */
export const lepasLampiran = command({
  may: 'proposal.ubah',
  input: LepasLampiranInput,
  load: muat,
  run: async (ctx, _row, { id, lampiranId }) => {
    const { count } = await ctx.tx.lampiran.updateMany({
      where: { id: lampiranId, proposalId: id, diganti: false },
      data: { diganti: true },
    });
    if (count === 0) return refuse(masalah('tidak-ditemukan', 'Lampiran ini sudah dilepas.'));
    await batalSetuju(ctx, id);
    return ok({ id, sukses: 'Lampiran dilepas.', isi: { bagian: 'lampiran', lepas: lampiranId } });
  },
});
