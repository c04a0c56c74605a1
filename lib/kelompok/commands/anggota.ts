import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { calonJadiAnggota } from '@/lib/calon/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { idBoleh } from '@/lib/form/fields';
import { muat } from '@/lib/kelompok/commands/muat';
import { susunAnggota } from '@/lib/kelompok/isi-anggota';
import { KeluarkanAnggota, TambahAnggota, UbahAnggota } from '@/lib/kelompok/schema';
import type { IsiKelompok } from '@/lib/kelompok/subjek';
import { catatUbahHp } from '@/lib/kontak/intake';
import { keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';

const sudahAda: Record<string, Problem> = {
  Anggota_nik_kelompok: masalah('isian-salah', undefined, {
    nik: 'NIK ini sudah ada di kelompok ini.',
  }),
};

const hariKerja = (ctx: Ctx) => keDate(hariIni(ctx.sekarang, ctx.zona));

/** The picture of the card belongs to the group from now on; none sent = stays as it is. */
async function ikatFoto(ctx: Ctx, fotoKtp: string | undefined, kelompokId: string) {
  if (!fotoKtp) return ok({});
  const terikat = await ikatBerkas(ctx, fotoKtp, 'kelompok', kelompokId, 'fotoKtp');
  return terikat.ok ? ok({ fotoKtp }) : terikat;
}

export const tambahAnggota = command({
  may: 'kelompok.tambahAnggota',
  input: TambahAnggota.extend({ calonId: idBoleh, fotoKtp: idBoleh }),
  load: muat,
  bentrok: sudahAda,
  run: async (ctx, k, { id: kelompokId, calonId, fotoKtp, ...isian }) => {
    const id = randomUUID();
    const isi = await susunAnggota(ctx, k.row, isian, id);
    if (!isi.ok) return isi;
    const { kolom, nik, kk } = isi.nilai;
    if (!nik || !kk) throw new Error('anggota baru tanpa nomor');
    const foto = await ikatFoto(ctx, fotoKtp, kelompokId);
    if (!foto.ok) return foto;
    const terakhir = await ctx.tx.anggota.aggregate({
      where: { kelompokId },
      _max: { urut: true },
    });
    const urut = (terakhir._max.urut ?? 0) + 1;
    await ctx.tx.anggota.create({
      data: { id, kelompokId, urut, dari: hariKerja(ctx), ...kolom, ...foto.nilai, ...nik, ...kk },
    });
    const dariCalon = calonId ? await calonJadiAnggota(ctx, calonId, k.row) : false;
    return ok({
      id: kelompokId,
      sukses: 'Anggota tersimpan.',
      data: { anggotaId: id },
      isi: { anggotaId: id, urut, jabatan: isian.jabatan, ...(dariCalon && { calonId }) },
    });
  },
});

/** A member who is in the group today, with the numbers still encrypted. */
const findAnggota = (ctx: Ctx, k: IsiKelompok, id: string) =>
  ctx.tx.anggota.findFirst({ where: { id, kelompokId: k.row.id, sampai: null } });

const TIDAK_ADA = masalah('tidak-ditemukan', 'Anggota ini tidak ada lagi di kelompok.');

export const ubahAnggota = command({
  may: 'kelompok.ubahAnggota',
  input: UbahAnggota.extend({ fotoKtp: idBoleh }),
  load: muat,
  bentrok: sudahAda,
  run: async (ctx, k, { id: kelompokId, anggotaId, fotoKtp, ...isian }) => {
    const lama = await findAnggota(ctx, k, anggotaId);
    if (!lama) return refuse(TIDAK_ADA);
    const isi = await susunAnggota(ctx, k.row, isian, anggotaId, lama);
    if (!isi.ok) return isi;
    const { kolom, nik, kk } = isi.nilai;
    const foto = await ikatFoto(ctx, fotoKtp, kelompokId);
    if (!foto.ok) return foto;
    await ctx.tx.anggota.update({
      where: { id: anggotaId },
      data: { ...kolom, ...foto.nilai, ...nik, ...kk },
    });
    await catatUbahHp(ctx, { anggotaId, wilayah: k.row.wilayah }, lama.hp, kolom.hp);
    return ok({
      id: kelompokId,
      sukses: 'Perubahan anggota tersimpan.',
      data: { anggotaId },
      isi: {
        anggotaId,
        nikDiganti: nik !== null && nik.nikIndeks !== lama.nikIndeks,
        kkDiganti: kk !== null && kk.kkIndeks !== lama.kkIndeks,
        jabatan: isian.jabatan,
      },
    });
  },
});

/** The row gets an end and a reason; it is never deleted (lifecycle.md 2). */
export const keluarkanAnggota = command({
  may: 'kelompok.keluarkanAnggota',
  input: KeluarkanAnggota,
  load: muat,
  run: async (ctx, k, { id, anggotaId, alasan }) => {
    const lama = await findAnggota(ctx, k, anggotaId);
    if (!lama) return refuse(TIDAK_ADA);
    await ctx.tx.anggota.update({
      where: { id: anggotaId },
      data: { sampai: hariKerja(ctx), alasan },
    });
    await ctx.catat({
      aksi: 'kelompok.keluarkanAnggota',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { anggotaId, urut: lama.urut },
    });
    return ok({ id, sukses: 'Anggota sudah dikeluarkan.' });
  },
});
