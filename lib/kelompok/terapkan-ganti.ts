import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { susunAnggota } from '@/lib/kelompok/isi-anggota';
import { terbitkanKode } from '@/lib/kelompok/kode';
import { akhiriPeranKelompok } from '@/lib/kelompok/peran';
import type { IsianAnggota } from '@/lib/kelompok/schema';
import { type BarisAnggota, type IsiKelompok, periksaUlang } from '@/lib/kelompok/subjek';
import { tandaiSpesimenUsang } from '@/lib/rekening/intake';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { bukaSandi } from '@/lib/server/secret';
import type { Jabatan, Penggantian } from '@/prisma/generated/client';

const hari = (ctx: Ctx) => keDate(hariIni(ctx.sekarang, SETELAN_AWAL.zonaWaktu));

/** Rows are dated, never overwritten: the old one ends with a reason, the new one begins today. */
export async function terapkan(
  ctx: Ctx,
  k: IsiKelompok,
  p: Penggantian,
  idBaru: string,
): Promise<Result<null>> {
  const hasil =
    p.jenis === 'ANGGOTA' ? await anggota(ctx, k, p, idBaru) : await pengurus(ctx, k, p);
  if (!hasil.ok) return hasil;
  const tolak = (await periksaUlang(ctx, k)).filter((t) => t.berat === 'tolak');
  if (tolak.length > 0)
    return refuse(
      masalah(
        'belum-lengkap',
        tolak
          .slice(0, 2)
          .map((t) => t.pesan)
          .join(' '),
      ),
    );
  return ok(null);
}

async function anggota(ctx: Ctx, k: IsiKelompok, p: Penggantian, id: string) {
  const keluar = k.row.anggota.find((a) => a.id === p.keluarId);
  if (!keluar || !p.masuk) return refuse(masalah('sudah-berubah'));
  const isian = JSON.parse(bukaSandi(p.masuk, `Penggantian.masuk:${p.id}`)) as IsianAnggota;
  const isi = await susunAnggota(ctx, k.row, isian, id);
  if (!isi.ok) return isi;
  const { kolom, nik, kk } = isi.nilai;
  if (!nik || !kk) return refuse(masalah('sudah-berubah'));
  await tutup(ctx, k.row.id, keluar, p.alasan);
  const { _max } = await ctx.tx.anggota.aggregate({
    where: { kelompokId: k.row.id },
    _max: { urut: true },
  });
  await ctx.tx.anggota.create({
    data: {
      id,
      kelompokId: k.row.id,
      urut: (_max.urut ?? 0) + 1,
      dari: hari(ctx),
      ...kolom,
      // whoever comes in for an officer takes the seat, so it never stands empty
      jabatan: keluar.jabatan,
      ...nik,
      ...kk,
    },
  });
  await terbitkanKode(ctx, [id]);
  if (keluar.jabatan !== 'ANGGOTA') await tandaiSpesimenUsang(ctx, k.row.id);
  return ok(null);
}

async function tutup(ctx: Ctx, kelompokId: string, a: BarisAnggota, alasan: string): Promise<void> {
  await ctx.tx.anggota.update({ where: { id: a.id }, data: { sampai: hari(ctx), alasan } });
  if (a.penggunaId) await akhiriPeranKelompok(ctx, { kelompokId, penggunaId: a.penggunaId });
}

/** New seats; who sat there before is a plain member again, without the leader's rights (T48). */
async function pengurus(ctx: Ctx, k: IsiKelompok, p: Penggantian): Promise<Result<null>> {
  const baru = p.jabatan as Record<string, Jabatan>;
  for (const [id, jabatan] of Object.entries(baru)) {
    const naik = k.row.anggota.find((a) => a.id === id);
    if (!naik) return refuse(masalah('sudah-berubah'));
    const turun = k.row.anggota.filter((a) => a.jabatan === jabatan && a.id !== id);
    for (const a of turun) if (!baru[a.id]) await duduk(ctx, k, a, 'ANGGOTA');
    await duduk(ctx, k, naik, jabatan);
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
