import 'server-only';
import type { pencairan } from '@/lib/core/lifecycle/pencairan';
import type { StateOf } from '@/lib/core/machine';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { db } from '@/lib/server/db';

type Langkah = { kalimat: string; kantor: string; berikutnya: string };

const MEMBENARKAN: Langkah = {
  kalimat: 'Dana sudah ditransfer ke rekening kelompok.',
  kantor: 'Kelompok',
  berikutnya: 'Dua anggota membenarkan jumlah yang masuk.',
};

/** After the decree the file is about money: where it is, without amount or name (T41). */
const LANGKAH: Record<StateOf<typeof pencairan>, Langkah> = {
  MENUNGGU_REKENING: {
    kalimat: 'Kelompok sudah ditetapkan sebagai penerima dan perlu mengirim rekening.',
    kantor: 'Kelompok',
    berikutnya: 'Ketua mengirim nomor rekening kelompok.',
  },
  REKENING_DIAJUKAN: {
    kalimat: 'Rekening kelompok sedang diperiksa Dinas Sosial.',
    kantor: 'Dinas Sosial',
    berikutnya: 'Dinas Sosial mengesahkan rekening.',
  },
  REKENING_TERVERIFIKASI: {
    kalimat: 'Rekening kelompok sudah benar. Surat tanggung jawab Dinas menyusul.',
    kantor: 'Dinas Sosial',
    berikutnya: 'Kepala Dinas menandatangani SPTJM.',
  },
  SIAP_SALUR: {
    kalimat: 'Semua syarat lengkap. Dana siap disalurkan.',
    kantor: 'Penyalur dana',
    berikutnya: 'Penyalur menerbitkan perintah bayar.',
  },
  DIPERINTAHKAN: {
    kalimat: 'Perintah bayar sudah terbit.',
    kantor: 'Penyalur dana',
    berikutnya: 'Bank mentransfer ke rekening kelompok.',
  },
  TERSALUR: MEMBENARKAN,
  // a difference is for the supervisors to look into, not for the public page (T25)
  BERSELISIH: MEMBENARKAN,
  DITERIMA: {
    kalimat: 'Dana sudah diterima kelompok dan dibelanjakan sesuai rencana.',
    kantor: 'Kelompok',
    berikutnya: 'Kelompok melaporkan belanja dan memulai usaha.',
  },
  RETUR: {
    kalimat: 'Bank belum bisa meneruskan dana. Rekening sedang diperbaiki.',
    kantor: 'Dinas Sosial',
    berikutnya: 'Dinas Sosial memperbaiki lalu dana dikirim lagi.',
  },
  DIBATALKAN: {
    kalimat: 'Penyaluran dana dibatalkan.',
    kantor: 'Dinas Sosial',
    berikutnya: 'Tanyakan alasannya ke Dinas Sosial.',
  },
};

/** Where the money of a determined proposal is, for whoever holds number and code; null = not yet. */
export async function lacakDana(nomor: string): Promise<(Langkah & { sejak: string }) | null> {
  const row = await db().pencairan.findFirst({
    where: { proposal: { nomor } },
    orderBy: { dibuat: 'desc' },
    select: { status: true, sejak: true },
  });
  if (!row) return null;
  const sejak = tanggalIndonesia(hariIni(row.sejak, SETELAN_AWAL.zonaWaktu));
  return { ...LANGKAH[row.status], sejak };
}
