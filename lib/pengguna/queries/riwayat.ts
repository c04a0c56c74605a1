import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { PERAN, type Peran } from '@/lib/core/actor';
import type { PlainAction } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { db } from '@/lib/server/db';

const JUDUL: Partial<Record<PlainAction, string>> = {
  'pengguna.aturPengguna': 'Data akun disimpan',
  'pengguna.aturPeran': 'Peran diberikan',
  'pengguna.cabutPeran': 'Peran diakhiri',
  'pengguna.akhiriSesi': 'Sesi diakhiri',
  'pengguna.buatKode': 'Tautan aktivasi dibuat',
  'pengguna.tugaskanPendamping': 'Penugasan diatur',
  'pengguna.serahTerima': 'Serah terima tugas',
  'pengguna.periksaKontak': 'Nomor HP diperiksa',
  'akun.aktifkan': 'Akun diaktifkan',
  'akun.gantiSandi': 'Kata sandi diganti',
};

export type ButirRiwayatOrang = {
  id: string;
  judul: string;
  oleh: string;
  pada: string;
  jenis: 'maju';
};

/** What happened to this account, newest first; the caller has found the person in scope. */
export async function riwayatOrang(actor: Actor, id: string): Promise<ButirRiwayatOrang[]> {
  const rows = await db().peristiwa.findMany({
    where: { subjekId: id, aksi: { in: Object.keys(JUDUL) } },
    orderBy: { urut: 'desc' },
    take: 20,
    select: { id: true, aksi: true, aktorId: true, peran: true, pada: true },
  });
  const oleh = (r: (typeof rows)[number]) =>
    r.aktorId === actor.id
      ? 'Anda'
      : r.aktorId === id
        ? 'pemilik akun'
        : (PERAN[r.peran as Peran]?.label ?? r.peran);
  return rows.map((r) => ({
    id: r.id,
    judul: JUDUL[r.aksi as PlainAction] ?? r.aksi,
    oleh: oleh(r),
    pada: waktuIndonesia(r.pada, SETELAN_AWAL.zonaWaktu),
    jenis: 'maju',
  }));
}
