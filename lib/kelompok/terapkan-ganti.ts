import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { periksaKursi, susunCalon } from '@/lib/kelompok/calon';
import { terbitkanKode } from '@/lib/kelompok/kode';
import { type Kursi, sesudahKursi } from '@/lib/kelompok/kursi';
import { akhiriPeranKelompok } from '@/lib/kelompok/peran';
import type { IsianAnggota } from '@/lib/kelompok/schema';
import type { BarisAnggota, IsiKelompok } from '@/lib/kelompok/subjek';
import { tandaiSpesimenUsang } from '@/lib/rekening/intake';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { bukaSandi } from '@/lib/server/secret';
import type { Jabatan, Penggantian } from '@/prisma/generated/client';

const hari = (ctx: Ctx) => keDate(hariIni(ctx.sekarang, ctx.zona));

/** Rows are dated, never overwritten: the old one ends with a reason, the new one begins today. */
export const terapkan = (ctx: Ctx, k: IsiKelompok, p: Penggantian): Promise<Result<null>> =>
  p.jenis === 'ANGGOTA' ? anggota(ctx, k, p) : pengurus(ctx, k, p);

/** Whoever decides has no such fields before them: the sentences say what is wrong. */
const tertahan = (p: Problem): Problem =>
  masalah(
    'belum-lengkap',
    `Belum bisa berlaku. ${Object.values(p.bidang ?? {})
      .slice(0, 2)
      .join(' ')}`,
  );

async function anggota(ctx: Ctx, k: IsiKelompok, p: Penggantian): Promise<Result<null>> {
  const keluar = k.row.anggota.find((a) => a.id === p.keluarId);
  if (!keluar || !p.masuk) return refuse(masalah('sudah-berubah'));
  const isian = JSON.parse(bukaSandi(p.masuk, `Penggantian.masuk:${p.id}`)) as IsianAnggota;
  const calon = await susunCalon(ctx, k, keluar, isian, randomUUID());
  if (!calon.ok) return refuse(tertahan(calon.problem));
  await ctx.tx.anggota.update({
    where: { id: keluar.id },
    data: { sampai: hari(ctx), alasan: p.alasan },
  });
  if (keluar.penggunaId)
    await akhiriPeranKelompok(ctx, { kelompokId: k.row.id, penggunaId: keluar.penggunaId });
  const { _max } = await ctx.tx.anggota.aggregate({
    where: { kelompokId: k.row.id },
    _max: { urut: true },
  });
  await ctx.tx.anggota.create({
    data: { kelompokId: k.row.id, urut: (_max.urut ?? 0) + 1, ...calon.nilai },
  });
  await terbitkanKode(ctx, [calon.nilai.id]);
  // a plain member signs at the bank only where the group chose so
  const biasa = keluar.jabatan === 'ANGGOTA';
  await tandaiSpesimenUsang(ctx, k.row.id, biasa ? keluar.nama : undefined);
  return ok(null);
}

/** New seats; who sat there before is a plain member again, without the leader's rights (T48). */
async function pengurus(ctx: Ctx, k: IsiKelompok, p: Penggantian): Promise<Result<null>> {
  const kursi = p.jabatan as Kursi[];
  const lama = new Map(k.row.anggota.map((a) => [a.id, a]));
  if (kursi.some((x) => !lama.has(x.masuk.id))) return refuse(masalah('sudah-berubah'));
  const salah = await periksaKursi(ctx, k, kursi);
  if (salah) return refuse(tertahan(salah));
  for (const baru of sesudahKursi(k.row.anggota, kursi)) {
    const a = lama.get(baru.id);
    if (a && a.jabatan !== baru.jabatan) await duduk(ctx, k, a, baru.jabatan);
  }
  await tandaiSpesimenUsang(ctx, k.row.id);
  return ok(null);
}

async function duduk(ctx: Ctx, k: IsiKelompok, a: BarisAnggota, jabatan: Jabatan): Promise<void> {
  await ctx.tx.anggota.update({ where: { id: a.id }, data: { jabatan } });
  const peran = jabatan === 'KETUA' ? 'KETUA' : 'ANGGOTA';
  const lama = a.jabatan === 'KETUA' ? 'KETUA' : 'ANGGOTA';
  if (!a.penggunaId) {
    if (peran === 'KETUA') await terbitkanKode(ctx, [a.id]);
    return;
  }
  if (peran === lama) return;
  await akhiriPeranKelompok(ctx, { kelompokId: k.row.id, penggunaId: a.penggunaId });
  await ctx.tx.peranPengguna.create({
    data: {
      id: randomUUID(),
      penggunaId: a.penggunaId,
      peran,
      wilayah: [],
      kelompokId: k.row.id,
      dari: hari(ctx),
    },
  });
}
