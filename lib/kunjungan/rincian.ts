import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { KUNCI_TANYA, LABEL_KONDISI, PERTANYAAN, SKALA } from '@/lib/kunjungan/labels';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';

type Butir = { label: string; isi: string | null };

const uang = (n: number | null) => (n === null ? null : formatRupiah(n));

/** The report line by line, the same on the screen and on the printed sheet. */
export const isiLaporan = (k: KunjunganTampil): Butir[] => [
  { label: 'Tanggal kunjungan', isi: k.tanggal && tanggalIndonesia(k.tanggal) },
  { label: 'Pendamping', isi: k.pendamping },
  { label: 'Keadaan usaha', isi: k.kondisi && LABEL_KONDISI[k.kondisi] },
  { label: 'Anggota aktif', isi: k.anggotaAktif === null ? null : `${k.anggotaAktif} orang` },
  { label: 'Penjualan', isi: uang(k.penjualan) },
  { label: 'Pengeluaran', isi: uang(k.pengeluaran) },
  { label: 'Uang kas', isi: uang(k.kas) },
];

export const isiKesehatan = (k: KunjunganTampil): Butir[] =>
  KUNCI_TANYA.map((kunci) => {
    const n = String(k.jawaban[kunci] ?? '');
    return { label: PERTANYAAN[kunci], isi: n in SKALA ? SKALA[n as keyof typeof SKALA] : null };
  });

export const isiPenilaian = (k: KunjunganTampil): Butir[] => [
  {
    label: 'Masih sesuai kesepakatan',
    isi: k.sesuai === null ? null : k.sesuai ? 'Ya' : `Tidak. ${k.penyimpangan ?? ''}`,
  },
  { label: 'Masalah', isi: k.masalah },
  { label: 'Saran', isi: k.saran },
];
