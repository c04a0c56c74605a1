import type { proposal } from '@/lib/core/lifecycle/proposal';
import type { StateOf } from '@/lib/core/machine';
import { bagianOf } from '@/lib/proposal/bagian';

export type StatusProposal = StateOf<typeof proposal>;

/** Why a desk sends a file back; a list, so that reports can count reasons (T38). */
export const ALASAN_KEMBALI = {
  FOTO_BURAM: 'Foto KK atau KTP tidak terbaca',
  BERKAS_KURANG: 'Ada berkas yang belum dilampirkan',
  DATA_ANGGOTA: 'Data anggota tidak cocok',
  ISIAN_KURANG: 'Isian belum jelas',
  RAB: 'Rencana belanja perlu diperbaiki',
  USAHA: 'Rencana usaha perlu dibicarakan lagi',
  LAINNYA: 'Alasan lain',
} as const;

export const ALASAN_TOLAK = {
  BUKAN_SASARAN: 'Anggota bukan sasaran program',
  TIDAK_LAYAK: 'Usaha tidak layak menurut kunjungan lapangan',
  JENUH: 'Usaha serupa di desa sudah jenuh',
  GANDA: 'Anggota sudah menerima bantuan sejenis',
  DATA_TIDAK_BENAR: 'Data proposal tidak benar',
  LAINNYA: 'Alasan lain',
} as const;

type Kalimat<T> = Readonly<Record<keyof T, string>>;

/** What each reason says to the group; the officer may change it before it is sent. */
export const KALIMAT_KEMBALI: Kalimat<typeof ALASAN_KEMBALI> = {
  FOTO_BURAM: 'Foto KK atau KTP tidak terbaca. Foto ulang di tempat terang, lalu kirim lagi.',
  BERKAS_KURANG: 'Ada berkas yang belum ada. Lampirkan berkas yang dicentang.',
  DATA_ANGGOTA: 'Data anggota tidak cocok dengan KK atau KTP. Periksa dan betulkan.',
  ISIAN_KURANG: 'Isian belum jelas. Tulis lebih rinci pada bagian yang dicentang.',
  RAB: 'Rencana belanja perlu diperbaiki. Periksa harga, jumlah, dan kegunaannya.',
  USAHA: 'Rencana usaha perlu dibicarakan lagi dengan anggota dan pendamping.',
  LAINNYA: '',
};

export const KALIMAT_TOLAK: Kalimat<typeof ALASAN_TOLAK> = {
  BUKAN_SASARAN: 'Sebagian anggota tidak termasuk sasaran program menurut data terpadu.',
  TIDAK_LAYAK: 'Kunjungan lapangan menunjukkan usaha belum bisa berjalan.',
  JENUH: 'Usaha yang sama sudah terlalu banyak di desa ini.',
  GANDA: 'Ada anggota yang sudah menerima bantuan sejenis.',
  DATA_TIDAK_BENAR: 'Ada isian proposal yang tidak sesuai keadaan.',
  LAINNYA: '',
};

const kunci = <T extends object>(o: T) =>
  Object.keys(o) as [keyof T & string, ...(keyof T & string)[]];

export const kunciAlasan = { kembali: kunci(ALASAN_KEMBALI), tolak: kunci(ALASAN_TOLAK) };

export const LABEL_SUMBER: Record<string, string> = {
  DTSEN: 'DTSEN',
  DTKS: 'DTKS',
  BERKAS: 'Surat keterangan',
};

export const LABEL_KEJENUHAN: Record<string, string> = {
  BELUM_JENUH: 'Belum jenuh',
  CUKUP_BERBEDA: 'Cukup berbeda',
  JENUH: 'Sudah jenuh',
};

/** "2025-Q1" as people say it. */
export function bacaPeriode(periode: string): string {
  const triwulan = /^(\d{4})-Q([1-4])$/.exec(periode);
  return triwulan
    ? `triwulan ${['I', 'II', 'III', 'IV'][Number(triwulan[2]) - 1]} ${triwulan[1]}`
    : periode;
}

export type SyaratBerkas = { kunci: string; label: string; wajib: boolean };

/**
 * What intake ticks off (F57). The list follows the settings version of the file; a file that was
 * taken over from a silent desk comes without that desk's letters.
 */
export function daftarKelengkapan(opsi: {
  langkahKecamatan: boolean;
  diambilAlih: boolean;
}): SyaratBerkas[] {
  const wajib = (k: string, label: string) => ({ kunci: k, label, wajib: true });
  return [
    wajib('proposal', 'Proposal ditandatangani ketua dan sekretaris'),
    wajib('rab', 'Rencana belanja lengkap dan jumlahnya pas'),
    wajib('ktp', 'KTP semua anggota terbaca'),
    wajib('kk', 'KK semua anggota terbaca'),
    wajib('musyawarah', 'Berita acara musyawarah kelompok'),
    wajib('pengesahan', 'Surat pengesahan kelompok dari desa'),
    ...(opsi.diambilAlih ? [] : [wajib('pengantar', 'Surat pengantar desa')]),
    ...(opsi.diambilAlih || !opsi.langkahKecamatan
      ? []
      : [wajib('rekomendasi', 'Rekomendasi camat')]),
    { kunci: 'tempat', label: 'Foto atau surat tempat usaha', wajib: false },
  ];
}

const PAPAN: Record<string, string> = { kk: 'KK', ktp: 'KTP', data: 'Data' };

/** What a flagged field is called; members by number and, where known, by name. */
export function labelBidang(
  bidang: string,
  anggota: readonly { urut: number; nama: string }[] = [],
): string {
  const orang = /^anggota\.(\d+)\.(kk|ktp|data)$/.exec(bidang);
  if (orang) {
    const nama = anggota.find((a) => a.urut === Number(orang[1]))?.nama;
    return `${PAPAN[orang[2] ?? '']} anggota ${orang[1]}${nama ? `, ${nama}` : ''}`;
  }
  const lain: Record<string, string> = {
    rab: 'Rencana belanja',
    lampiran: 'Lampiran',
    jenisUsaha: 'Jenis usaha',
  };
  return lain[bidang] ?? bagianOf(bidang)?.judul ?? bidang;
}

/** Which office holds a file, and what comes next. */
export const PEMEGANG: Record<StatusProposal, { kantor: string; berikutnya: string }> = {
  DRAF: { kantor: 'Kelompok', berikutnya: 'Ketua mengirim proposal ke desa.' },
  DI_DESA: { kantor: 'Kantor desa atau kelurahan', berikutnya: 'Desa memberi surat pengantar.' },
  DI_KECAMATAN: { kantor: 'Kantor camat', berikutnya: 'Camat memberi rekomendasi.' },
  DI_DINAS: { kantor: 'Dinas Sosial', berikutnya: 'Dinas menerima dan memeriksa berkas.' },
  DIVERIFIKASI: { kantor: 'Dinas Sosial', berikutnya: 'Dinas memutuskan layak atau tidak.' },
  LAYAK: { kantor: 'Dinas Sosial', berikutnya: 'Dinas mengusulkan ke Kementerian Sosial.' },
  DIUSULKAN: { kantor: 'Kementerian Sosial', berikutnya: 'Kementerian memeriksa usulan.' },
  DI_PUSAT: {
    kantor: 'Kementerian Sosial',
    berikutnya: 'Kementerian memutuskan layak atau tidak.',
  },
  LAYAK_PUSAT: { kantor: 'Kementerian Sosial', berikutnya: 'Kementerian menetapkan penerima.' },
  DITETAPKAN: { kantor: 'Kementerian Sosial', berikutnya: 'Kelompok menyiapkan rekening.' },
  DIKEMBALIKAN: { kantor: 'Kelompok', berikutnya: 'Kelompok memperbaiki dan mengirim lagi.' },
  DITUNDA: { kantor: 'Dinas Sosial', berikutnya: 'Dinas melanjutkan pemeriksaan.' },
  DITOLAK: { kantor: 'Selesai', berikutnya: 'Ketua bisa menanyakan alasannya ke Dinas.' },
  DIBATALKAN: { kantor: 'Selesai', berikutnya: 'Tidak ada langkah berikutnya.' },
};
