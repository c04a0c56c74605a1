import 'server-only';
import type { Subject } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import type { RekeningRow } from '@/lib/rekening/load';
import { BOLEH_REKENING, bolehGantiPada, namaPemilikSesuai } from '@/lib/rekening/rules';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';

/** What the person at the form answered to a guard; absent on pages, where the form asks for it. */
export type Jawaban = { alasanNama?: string };

export const NOMOR_DIPAKAI = 'Nomor rekening ini sudah dipakai kelompok lain.';

/** All that `can` must know about one account (lifecycle.md 2, rekening; T22). */
export async function subjectOf(
  tx: Tx,
  row: RekeningRow,
  sekarang: Date,
  jawaban?: Jawaban,
): Promise<Subject> {
  const [jejak, lain, setelan] = await Promise.all([
    riwayat(tx, row.id),
    tx.rekening.findMany({
      where: {
        id: { not: row.id },
        status: { in: ['DIAJUKAN', 'AKTIF'] },
        OR: [{ kelompokId: row.kelompokId }, { nomorIndeks: row.nomorIndeks }],
      },
      select: { kelompokId: true, nomorIndeks: true, status: true },
    }),
    setelanBerlaku(tx),
  ]);
  const aktif = lain.some((r) => r.kelompokId === row.kelompokId && r.status === 'AKTIF');
  // an account belongs to no file and no year: the living settings say how long it waits
  const { jedaRekening } = setelan?.setelan ?? SETELAN_AWAL;
  const kurang: Record<string, string> = {
    ...kurangGanti(row, aktif, sekarang, jedaRekening),
    ...kurangBiasa(row),
  };
  if (jawaban && !namaPemilikSesuai(row.atasNama, row.kelompok.nama) && !jawaban.alasanNama)
    kurang.namaSesuai = 'Nama pemilik berbeda dari nama kelompok. Tulis alasannya atau tolak.';
  if (lain.some((r) => r.nomorIndeks === row.nomorIndeks)) kurang.rekeningUnik = NOMOR_DIPAKAI;
  if (aktif)
    kurang.rekeningPertama = 'Kelompok ini sudah punya rekening. Kabid mengesahkan penggantinya.';
  return {
    noun: 'rekening',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    ...jejak,
    kurang,
  };
}

function kurangGanti(row: RekeningRow, aktif: boolean, sekarang: Date, jedaJam: number) {
  const kurang: Record<string, string> = {};
  const boleh = bolehGantiPada(row.dibuat, jedaJam);
  if (!aktif) kurang.sudahDitelepon = 'Ini rekening pertama. Staf Dinas yang mengesahkan.';
  else if (!row.ditelepon) kurang.sudahDitelepon = 'Kelompok belum ditelepon balik.';
  if (sekarang < boleh)
    kurang.jedaRekening = `Tunggu ${jedaJam} jam sejak dikirim, sampai ${waktuIndonesia(boleh, SETELAN_AWAL.zonaWaktu)}.`;
  return kurang;
}

/** Plain actions go by their own id. */
function kurangBiasa(row: RekeningRow): Record<string, string> {
  const kurang: Record<string, string> = {};
  if (row.status !== 'DIAJUKAN' || !row.menggantiId)
    kurang['rekening.catatTelepon'] = 'Telepon balik hanya untuk rekening pengganti.';
  else if (row.ditelepon) kurang['rekening.catatTelepon'] = 'Telepon balik sudah dicatat.';
  if (row.status !== 'AKTIF' || !row.spesimenUsang)
    kurang['rekening.perbaruiSpesimen'] = 'Spesimen rekening ini tidak perlu diperbarui.';
  return kurang;
}

type Kelompok = { id: string; wilayah: string; status: string };

/** The one guard of `ajukan`, before there is a row: one account per group (F53). */
export async function subjectBaru(
  tx: Tx,
  k: Kelompok,
  alasanGanti: string | undefined,
): Promise<{ subject: Subject; aktif: { id: string; nomorIndeks: string } | null }> {
  const hidup = await tx.rekening.findMany({
    where: { kelompokId: k.id, status: { in: ['DIAJUKAN', 'AKTIF'] } },
    select: { id: true, nomorIndeks: true, status: true },
  });
  const aktif = hidup.find((r) => r.status === 'AKTIF') ?? null;
  const kurang: Record<string, string> = {};
  if (!BOLEH_REKENING.includes(k.status)) kurang.satuRekening = 'Kelompok ini belum disahkan.';
  else if (hidup.some((r) => r.status === 'DIAJUKAN')) kurang.satuRekening = SEDANG_DIPERIKSA;
  else if (aktif && !alasanGanti)
    kurang.satuRekening = 'Kelompok ini sudah punya rekening. Tulis alasan bila mau mengganti.';
  const subject = { noun: 'rekening', status: null, wilayah: k.wilayah, kelompokId: k.id, kurang };
  return { subject, aktif };
}

export const SEDANG_DIPERIKSA = 'Satu rekening kelompok ini sedang diperiksa Dinas.';
