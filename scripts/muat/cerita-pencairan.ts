import { jalan, surat } from '@/scripts/muat/langkah';

/** The money path of a story (steps 25–27 and its side ways), each step one real command. */

const hari = (pada: Date) => pada.toISOString().slice(0, 10);

export const perintahkan = (id: string, pada: Date, nomor: string, penyalur = 'penyalur.pusat') =>
  jalan(penyalur, pada, 'pencairan.perintahkan', { id, nomor, tanggal: hari(pada) });

/** The sum as the decree says; the letter is the receipt, or the BAST for goods (T29). */
export const catatSalur = async (
  id: string,
  pada: Date,
  referensi: string,
  { jumlah = '20.000.000', penyalur = 'penyalur2.pusat' } = {},
) =>
  jalan(penyalur, pada, 'pencairan.catatSalur', {
    id,
    jumlah,
    referensi,
    tanggal: hari(pada),
    ...(await surat(penyalur, pada, `KW/${referensi}`, 'Bendahara kelompok (contoh)')),
  });

export const catatRetur = (
  id: string,
  pada: Date,
  alasan = 'Bank menolak: nomor rekening tidak aktif.',
  penyalur = 'penyalur2.pusat',
) => jalan(penyalur, pada, 'pencairan.catatRetur', { id, alasan });

export const perbaikiRetur = (staf: string, id: string, pada: Date) =>
  jalan(staf, pada, 'pencairan.perbaikiRetur', { id });

/** What this member saw on the account, typed in figures on his own phone. */
export const konfirmasi = (namaPengguna: string, id: string, pada: Date, jumlah = '20.000.000') =>
  jalan(namaPengguna, pada, 'pencairan.konfirmasi', { id, jumlah });

export const catatAuditor = (
  auditor: string,
  id: string,
  pada: Date,
  catatan = 'Rekening koran diperiksa. Dana masuk penuh, anggota salah baca.',
) => jalan(auditor, pada, 'pencairan.catatAuditor', { id, catatan });

export const selesaikanSelisih = (
  kadis: string,
  id: string,
  pada: Date,
  alasan = 'Sesuai catatan pengawas, dana diterima penuh.',
) => jalan(kadis, pada, 'pencairan.selesaikanSelisih', { id, alasan });

export const batalkanPencairan = (
  kadis: string,
  id: string,
  pada: Date,
  alasan = 'Kelompok tidak lagi memenuhi syarat.',
) => jalan(kadis, pada, 'pencairan.batalkan', { id, alasan });

export const telusuriPengaduan = (nama: string, id: string, pada: Date) =>
  jalan(nama, pada, 'pengaduan.telusuri', { id });

export const selesaikanPengaduan = (
  nama: string,
  id: string,
  pada: Date,
  hasil: 'TERBUKTI' | 'TIDAK' = 'TIDAK',
  catatan = 'Rekening koran menunjukkan dana masuk penuh.',
) => jalan(nama, pada, 'pengaduan.selesaikan', { id, hasil, catatan });
