import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { cocokkanDesa } from '@/lib/kegiatan/desa';
import { desaKegiatan } from '@/lib/kegiatan/pilihan';
import { kunciHadir } from '@/lib/kegiatan/rules';
import { CatatHadir, HapusHadir } from '@/lib/kegiatan/schema';
import { findPendamping } from '@/lib/pengguna/queries';
import { type Ctx, command } from '@/lib/server/command';
import type { Kegiatan } from '@/prisma/generated/client';

type Isian = z.output<typeof CatatHadir>;
type Orang = Pick<Isian, 'alamat' | 'hp' | 'sertifikat' | 'wilayah'> & {
  nama: string;
  penggunaId?: string;
  lulus?: boolean;
};

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

/** At a training a companion is chosen by account, since passing it opens the assignment (F62). */
async function peserta(ctx: Ctx, row: Kegiatan, input: Isian): Promise<Result<Orang>> {
  if (!input.penggunaId) {
    if (!input.nama) return salah({ nama: 'Nama belum diisi.' });
    if (input.lulus) return salah({ penggunaId: 'Pilih pendamping yang lulus.' });
    return bertempat(
      ctx,
      row,
      { nama: input.nama, alamat: input.alamat, hp: input.hp },
      input.wilayah,
    );
  }
  if (row.jenis !== 'PELATIHAN_PENDAMPING')
    return salah({ penggunaId: 'Akun pendamping hanya dipilih pada pelatihan.' });
  const orang = await findPendamping(ctx.actor, ctx.tx, input.penggunaId, ctx.sekarang);
  if (!orang) return salah({ penggunaId: 'Pilih pendamping di wilayah Anda.' });
  if (input.lulus && !input.sertifikat)
    return salah({ sertifikat: 'Nomor sertifikat belum diisi.' });
  const { penggunaId, lulus, sertifikat, alamat } = input;
  return ok({ nama: orang.nama, penggunaId, lulus, alamat, ...(lulus && { sertifikat }) });
}

/**
 * The village is chosen, or read from what was written: reaching each village once is the aim of
 * socialisation, so it is kept whenever it is known (F30).
 */
async function bertempat(
  ctx: Ctx,
  row: Kegiatan,
  orang: Orang,
  pilihan: string | undefined,
): Promise<Result<Orang>> {
  if (!pilihan && !orang.alamat) return ok(orang);
  const semua = await desaKegiatan(ctx.tx, row.wilayah);
  if (!pilihan) {
    const cocok = cocokkanDesa(orang.alamat ?? '', semua);
    return ok('kode' in cocok ? { ...orang, wilayah: cocok.kode } : orang);
  }
  const desa = semua.find((d) => d.kode === pilihan);
  if (!desa) return salah({ wilayah: 'Pilih desa atau kelurahan di wilayah kegiatan.' });
  return ok({ ...orang, alamat: orang.alamat ?? desa.label.split(',')[0], wilayah: desa.kode });
}

export const catatHadir = command({
  may: 'kegiatan.catatHadir',
  input: CatatHadir,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, input, id) => {
    const hasil = await peserta(ctx, row, input);
    if (!hasil.ok) return hasil;
    const orang = hasil.nilai;
    const lama = await ctx.tx.kehadiran.findMany({ where: { kegiatanId: id } });
    const kembar = orang.penggunaId
      ? lama.some((l) => l.penggunaId === orang.penggunaId)
      : lama.some((l) => kunciHadir(l) === kunciHadir(orang));
    if (kembar) return refuse(masalah('sudah-ada', 'Orang ini sudah tercatat hadir.'));
    const kehadiranId = randomUUID();
    await ctx.tx.kehadiran.create({ data: { id: kehadiranId, kegiatanId: id, ...orang } });
    return ok({
      id,
      sukses: `${orang.nama} tercatat hadir.`,
      isi: {
        kehadiranId,
        ...(orang.penggunaId && { penggunaId: orang.penggunaId }),
        lulus: orang.lulus ?? null,
      },
      data: { kehadiranId },
    });
  },
});

export const hapusHadir = command({
  may: 'kegiatan.hapusHadir',
  input: HapusHadir,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async ({ tx }, _row, { kehadiranId }, id) => {
    // a member who joined from this list points to it (F31)
    if ((await tx.anggota.count({ where: { kehadiranId } })) > 0)
      return refuse(masalah('sudah-diputuskan', 'Orang ini sudah menjadi anggota kelompok.'));
    const { count } = await tx.kehadiran.deleteMany({ where: { id: kehadiranId, kegiatanId: id } });
    if (count === 0) return refuse(masalah('tidak-ditemukan', 'Peserta ini sudah tidak ada.'));
    return ok({ id, sukses: 'Peserta dihapus dari daftar.', isi: { kehadiranId } });
  },
});
