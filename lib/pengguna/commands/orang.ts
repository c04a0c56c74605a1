import 'server-only';
import { randomUUID } from 'node:crypto';
import { akhiriSesiOrang, terbitkanTautan } from '@/lib/akun/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem } from '@/lib/core/result';
import { catatUbahHp } from '@/lib/kontak/intake';
import { diriSendiri, hari, muat } from '@/lib/pengguna/commands/muat';
import { periksaPeran, simpanPeran } from '@/lib/pengguna/commands/peran';
import { awalanBersama } from '@/lib/pengguna/rules';
import { wilayahRumah } from '@/lib/pengguna/rumah';
import { AturPengguna, BuatPengguna, UntukOrang } from '@/lib/pengguna/schema';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';

const bidang = (nama: string, pesan: string) =>
  masalah('isian-salah', undefined, { [nama]: pesan });

/** Names and phones are unique over the country: one may sign in with either. */
export const terpakai: Record<string, Problem> = {
  Pengguna_namaPengguna_key: bidang('namaPengguna', 'Nama pengguna ini sudah dipakai.'),
  Pengguna_hp_key: bidang('hp', 'Nomor HP ini sudah dipakai akun lain.'),
};

export const buatPengguna = command({
  may: 'pengguna.aturPengguna',
  input: BuatPengguna,
  load: async (_ctx, input) => ({
    id: randomUUID(),
    row: null,
    subject: { noun: 'pengguna', status: null, wilayah: awalanBersama(input.wilayah) },
  }),
  run: async (ctx, _row, input, id) => {
    const hasil = await periksaPeran(ctx, input);
    if (!hasil.ok) return hasil;
    const { nama, hp = null, namaPengguna = null, peran, wilayah } = input;
    await ctx.tx.pengguna.create({ data: { id, nama, hp, namaPengguna, dibuat: ctx.sekarang } });
    await simpanPeran(ctx, id, input, hasil.nilai);
    await terbitkanTautan(ctx, id);
    return ok({
      id,
      sukses: 'Akun dibuat. Serahkan tautan aktivasinya.',
      isi: { baru: true, peran, wilayah, ...hasil.nilai },
    });
  },
  bentrok: terpakai,
});

export const aturPengguna = command({
  may: 'pengguna.aturPengguna',
  input: AturPengguna,
  load: muat,
  run: async (ctx, orang, input, id) => {
    const { nama, hp = null, nonaktif } = input;
    if (nonaktif && id === ctx.actor.id) return diriSendiri();
    // a name once given is how the person signs in: an empty field keeps it
    const namaPengguna = input.namaPengguna ?? orang.namaPengguna;
    await ctx.tx.pengguna.update({
      where: { id },
      data: {
        nama,
        hp,
        namaPengguna,
        nonaktif: nonaktif ? (orang.nonaktif ?? ctx.sekarang) : null,
      },
    });
    const wilayah = wilayahRumah(orang.peran, keDate(hari(ctx)));
    await catatUbahHp(ctx, { penggunaId: id, wilayah }, orang.hp, hp);
    if (nonaktif) await akhiriSesiOrang(ctx.tx, id);
    return ok({
      id,
      sukses: 'Data pengguna disimpan.',
      isi: {
        nonaktif,
        namaBerubah: nama !== orang.nama,
        hpBerubah: hp !== orang.hp,
        namaPenggunaBerubah: namaPengguna !== orang.namaPengguna,
      },
    });
  },
  bentrok: terpakai,
});

export const akhiriSesi = command({
  may: 'pengguna.akhiriSesi',
  input: UntukOrang,
  load: muat,
  run: async ({ tx }, orang, _input, id) => {
    const jumlah = await akhiriSesiOrang(tx, id);
    return ok({ id, sukses: `${orang.nama} keluar dari ${jumlah} perangkat.`, isi: { jumlah } });
  },
});

export const buatKode = command({
  may: 'pengguna.buatKode',
  input: UntukOrang,
  load: muat,
  run: async (ctx, _orang, _input, id) => {
    await terbitkanTautan(ctx, id);
    return ok({ id, sukses: 'Tautan baru dibuat. Tautan lama tidak berlaku lagi.' });
  },
});
