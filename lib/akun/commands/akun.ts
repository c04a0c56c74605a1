import 'server-only';
import { verify } from '@node-rs/argon2';
import { z } from 'zod';
import { akhiriSesiOrang } from '@/lib/akun/intake';
import { sandiLemah } from '@/lib/akun/rules';
import { sandi } from '@/lib/akun/sandi';
import { GantiPeran, KeluarSemua } from '@/lib/akun/schema';
import { PERAN } from '@/lib/core/actor';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { idBoleh } from '@/lib/form/fields';
import { topiOf } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { hitung, lupakan } from '@/lib/server/limit';
import { sidikSandi } from '@/lib/server/sign-in';

/** One's own account, locked. */
async function akunSendiri({ tx, actor }: Ctx) {
  await tx.$queryRaw`select id from "Pengguna" where id = ${actor.id}::uuid for update`;
  const row = await tx.pengguna.findUnique({
    where: { id: actor.id, nonaktif: null },
    select: { id: true, sandi: true, namaPengguna: true, peran: { select: { peran: true } } },
  });
  const subject = { noun: 'akun', status: null, wilayah: '', orangId: actor.id };
  return row && { id: actor.id, row, subject };
}

const GantiSandi = z.object({
  sandiLama: sandi('Kata sandi lama'),
  sandiBaru: sandi('Kata sandi baru'),
  sesi: idBoleh,
});

export const gantiSandi = command({
  may: 'akun.gantiSandi',
  input: GantiSandi,
  load: akunSendiri,
  run: async ({ tx }, row, { sandiLama, sandiBaru, sesi }, id) => {
    // a borrowed phone that is signed in must not become a place to guess the password (S-10)
    const laju = await hitung('masuk-akun', `ganti:${id}`);
    if (!laju.lolos) return refuse(masalah('terlalu-sering'));
    if (!row.sandi || !(await verify(row.sandi, sandiLama.buka())))
      return refuse(
        masalah('masuk-gagal', 'Kata sandi lama tidak cocok.', {
          sandiLama: 'Kata sandi lama tidak cocok.',
        }),
      );
    const lemah =
      sandiBaru.sidik === sandiLama.sidik
        ? 'Kata sandi baru harus berbeda dari yang lama.'
        : sandiLemah(sandiBaru.buka(), {
            peran: row.peran.map((p) => p.peran),
            namaPengguna: row.namaPengguna,
          });
    await lupakan('masuk-akun', `ganti:${id}`);
    if (lemah) return refuse(masalah('isian-salah', undefined, { sandiBaru: lemah }));
    await tx.pengguna.update({
      where: { id },
      data: { sandi: await sidikSandi(sandiBaru.buka()) },
    });
    const jumlah = await akhiriSesiOrang(tx, id, sesi);
    return ok({
      id,
      sukses: 'Kata sandi diganti. Perangkat lain sudah dikeluarkan.',
      isi: { sesiBerakhir: jumlah },
    });
  },
});

export const keluarSemua = command({
  may: 'akun.keluarSemua',
  input: KeluarSemua,
  load: akunSendiri,
  run: async ({ tx, actor }, _row, { sesi }, id) => {
    if (!sesi) {
      const jumlah = await akhiriSesiOrang(tx, id);
      return ok({ id, sukses: 'Anda keluar dari semua perangkat.', isi: { jumlah } });
    }
    const { count } = await tx.sesi.updateMany({
      where: { id: sesi, penggunaId: actor.id, berakhir: null },
      data: { berakhir: new Date() },
    });
    if (count === 0) return refuse(masalah('tidak-ditemukan', 'Perangkat ini sudah keluar.'));
    return ok({ id, sukses: 'Perangkat itu sudah dikeluarkan.', isi: { jumlah: count } });
  },
});

/** "Bertindak sebagai": which of one's roles this device works in. */
export const gantiPeran = command({
  may: 'akun.gantiPeran',
  input: GantiPeran,
  load: akunSendiri,
  run: async ({ tx, actor, sekarang }, _row, { peranId, sesi }, id) => {
    const topi = (await topiOf(tx, actor.id, sekarang)).find((t) => t.id === peranId);
    if (!topi) return refuse(masalah('tidak-ditemukan', 'Peran ini bukan peran Anda hari ini.'));
    const { count } = await tx.sesi.updateMany({
      where: { id: sesi, penggunaId: actor.id, berakhir: null },
      data: { peranId },
    });
    if (count === 0) return refuse(masalah('belum-masuk'));
    const { peran } = topi.actor;
    return ok({ id, sukses: `Anda bertindak sebagai ${PERAN[peran].label}.`, isi: { peran } });
  },
});
