import 'server-only';
import { randomUUID } from 'node:crypto';
import { muatCalon } from '@/lib/calon/commands/muat';
import { CatatCalon, UbahCalon } from '@/lib/calon/schema';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hadirBisaCalon } from '@/lib/kegiatan/queries-hadir';
import { command } from '@/lib/server/command';
import { desaBerlaku } from '@/lib/wilayah/queries';

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

const SUDAH = masalah('sudah-ada', 'Orang ini sudah tercatat sebagai calon anggota.');

// two women of one name live in one village: an address or a phone tells them apart
const SAMA = masalah(
  'sudah-ada',
  'Nama ini sudah tercatat di desa itu. Bila orangnya lain, isi alamat atau nomor HP.',
);

/** Somebody who may one day be a member, before there is a group (F60). */
export const catatCalon = command({
  may: 'calon.catat',
  input: CatatCalon,
  bentrok: { Calon_kehadiranId_key: SUDAH },
  load: async (_ctx, input) => ({
    id: randomUUID(),
    row: null,
    subject: { noun: 'calon', status: null, wilayah: input.wilayah },
  }),
  run: async ({ tx, actor, sekarang }, _row, input, id) => {
    const { kehadiranId, ...isi } = input;
    if (!(await desaBerlaku(tx, isi.wilayah)))
      return salah({ wilayah: 'Pilih desa atau kelurahan.' });
    if (kehadiranId && !(await hadirBisaCalon(actor, tx, kehadiranId)))
      return refuse(masalah('tidak-ditemukan', 'Peserta ini tidak ada di wilayah Anda.'));
    const sama = await tx.calon.count({
      where: {
        wilayah: isi.wilayah,
        nama: { equals: isi.nama, mode: 'insensitive' },
        hp: isi.hp ?? null,
        alamat: isi.alamat ?? null,
      },
    });
    if (sama > 0) return refuse(SAMA);
    await tx.calon.create({
      data: {
        id,
        ...isi,
        kehadiranId: kehadiranId ?? null,
        dicatatId: actor.id,
        dicatat: actor.nama,
        dibuat: sekarang,
      },
    });
    return ok({
      id,
      sukses: `${isi.nama} tercatat sebagai calon anggota.`,
      isi: { wilayah: isi.wilayah, asal: isi.asal, kehadiranId: kehadiranId ?? null },
    });
  },
});

export const ubahCalon = command({
  may: 'calon.ubah',
  input: UbahCalon,
  load: (ctx, input) => muatCalon(ctx, input.id),
  run: async ({ tx, actor }, row, { id: _id, ...isi }, id) => {
    const diWilayah = actor.wilayah.some((w) => isi.wilayah.startsWith(w));
    if (!diWilayah || !(await desaBerlaku(tx, isi.wilayah)))
      return salah({ wilayah: 'Pilih desa atau kelurahan di wilayah Anda.' });
    await tx.calon.update({
      where: { id },
      data: {
        ...isi,
        jenisKelamin: isi.jenisKelamin ?? null,
        hp: isi.hp ?? null,
        alamat: isi.alamat ?? null,
        minat: isi.minat ?? null,
      },
    });
    return ok({
      id,
      sukses: 'Data calon disimpan.',
      isi: row.wilayah === isi.wilayah ? {} : { dari: row.wilayah, ke: isi.wilayah },
    });
  },
});
