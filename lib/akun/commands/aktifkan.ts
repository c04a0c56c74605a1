import 'server-only';
import { z } from 'zod';
import { akhiriSesiOrang } from '@/lib/akun/intake';
import { findKode, type KodeTerbuka } from '@/lib/akun/queries';
import { KODE_TIDAK_BERLAKU, sandiLemah } from '@/lib/akun/rules';
import { sandi } from '@/lib/akun/sandi';
import { kode, namaPengguna } from '@/lib/akun/schema';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { berlakuPada, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { sidikSandi } from '@/lib/server/sign-in';

export const Aktifkan = z.object({ kode, namaPengguna, sandi: sandi('Kata sandi') });

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

/** Name to sign in with: an office's is fixed by the ADMIN, a member chooses it (again). */
function pilihNama(k: KodeTerbuka, diisi: string | undefined): { nama?: string; salah?: string } {
  if (k.untuk === 'kantor' && k.namaPengguna)
    return diisi && diisi !== k.namaPengguna
      ? { salah: 'Akun ini sudah punya nama pengguna. Tulis persis seperti dari admin.' }
      : { nama: k.namaPengguna };
  const nama = diisi ?? k.namaPengguna ?? undefined;
  return nama ? { nama } : { salah: 'Nama pengguna belum diisi.' };
}

/** The member's role in the group from today, unless it is there already. */
async function beriPeran(ctx: Ctx, k: KodeTerbuka): Promise<void> {
  if (!k.anggota) return;
  const { id, kelompokId, peran } = k.anggota;
  const ada = await ctx.tx.peranPengguna.count({
    where: { penggunaId: k.penggunaId, kelompokId, peran, ...berlakuPada(ctx.sekarang) },
  });
  if (ada === 0)
    await ctx.tx.peranPengguna.create({
      data: {
        // the code is used once, so its id is free to name the role it gives
        id: k.id,
        penggunaId: k.penggunaId,
        peran,
        wilayah: [],
        kelompokId,
        dari: keDate(hariIni(ctx.sekarang, ctx.zona)),
      },
    });
  await ctx.tx.anggota.update({ where: { id }, data: { penggunaId: k.penggunaId } });
}

/** Two members may share one phone; the account takes it only while nobody else has it. */
async function hpBebas(ctx: Ctx, k: KodeTerbuka): Promise<string | null> {
  const hp = k.anggota?.hp ?? null;
  if (!hp) return null;
  const dipakai = await ctx.tx.pengguna.count({ where: { hp, id: { not: k.penggunaId } } });
  return dipakai > 0 ? null : hp;
}

/** A code becomes an account: once, within seven days (steps.md 5). The actor is the new person. */
export const aktifkanAkun = command({
  may: 'akun.aktifkan',
  input: Aktifkan,
  load: async (ctx, input) => {
    const k = await findKode(ctx.tx, input.kode, ctx.sekarang, true);
    const subject = { noun: 'akun', status: null, wilayah: '' };
    return k && { id: k.penggunaId, row: k, subject };
  },
  run: async (ctx, k, input, id) => {
    if (!k.berlaku) return refuse(masalah('tidak-ditemukan', KODE_TIDAK_BERLAKU));
    const { nama: namaPengguna, salah: keliru } = pilihNama(k, input.namaPengguna);
    if (keliru || !namaPengguna)
      return salah({ namaPengguna: keliru ?? 'Nama pengguna belum diisi.' });
    const lemah = sandiLemah(input.sandi.buka(), { peran: k.peran, namaPengguna });
    if (lemah) return salah({ sandi: lemah });
    const terpakai = await ctx.tx.pengguna.count({ where: { namaPengguna, id: { not: id } } });
    if (terpakai > 0) return salah({ namaPengguna: await saran(ctx, namaPengguna) });
    const isi = { namaPengguna, sandi: await sidikSandi(input.sandi.buka()) };
    if (k.sudahAda) await ctx.tx.pengguna.update({ where: { id }, data: isi });
    else
      await ctx.tx.pengguna.create({
        data: { id, nama: k.nama, hp: await hpBebas(ctx, k), dibuat: ctx.sekarang, ...isi },
      });
    await beriPeran(ctx, k);
    await ctx.tx.kodeAktivasi.update({ where: { id: k.id }, data: { dipakai: ctx.sekarang } });
    await akhiriSesiOrang(ctx.tx, id);
    return ok({ id, sukses: 'Akun Anda aktif.', isi: { baru: !k.sudahAda } });
  },
  bentrok: {
    Pengguna_namaPengguna_key: masalah('isian-salah', undefined, {
      namaPengguna: 'Nama pengguna ini sudah dipakai. Pilih nama lain.',
    }),
  },
});

/** The next free name of the same kind, so that nobody has to guess what is left. */
async function saran(ctx: Ctx, nama: string): Promise<string> {
  const dasar = nama.replace(/\d+$/, '').slice(0, 36);
  const rows = await ctx.tx.pengguna.findMany({
    where: { namaPengguna: { startsWith: dasar } },
    select: { namaPengguna: true },
    take: 1000,
  });
  const ada = new Set(rows.map((r) => r.namaPengguna));
  let n = 2;
  while (ada.has(`${dasar}${n}`)) n += 1;
  return `Nama pengguna ini sudah dipakai. Coba ${dasar}${n}.`;
}
