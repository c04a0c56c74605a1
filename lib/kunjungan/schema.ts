import { z } from 'zod';
import {
  bilangan,
  id,
  idBoleh,
  paragraf,
  paragrafBoleh,
  pilihan,
  rupiah,
  tanggal,
  yaTidak,
} from '@/lib/form/fields';
import { KONDISI, PERTANYAAN } from '@/lib/kunjungan/labels';
import { suratFields } from '@/lib/surat/schema';

const skala = (label: string) =>
  pilihan(`jawaban "${label}"`, ['1', '2', '3', '4']).transform(Number);

/**
 * One report: of a scheduled visit by its `id`, or of one that nobody had planned by `kelompokId`.
 * The order is the order of the form; the summary of mistakes follows it.
 */
export const LaporKunjungan = z
  .object({
    id: idBoleh,
    kelompokId: idBoleh,
    tanggal: tanggal('Tanggal kunjungan'),
    kondisi: pilihan('keadaan usaha', KONDISI),
    anggotaAktif: bilangan('Anggota aktif', 0, 50),
    penjualan: rupiah('Penjualan'),
    pengeluaran: rupiah('Pengeluaran'),
    kas: rupiah('Uang kas'),
    pembinaan: skala(PERTANYAAN.pembinaan),
    kepuasan: skala(PERTANYAAN.kepuasan),
    kepemimpinan: skala(PERTANYAAN.kepemimpinan),
    solidaritas: skala(PERTANYAAN.solidaritas),
    tujuan: skala(PERTANYAAN.tujuan),
    sesuai: yaTidak('apakah masih sesuai kesepakatan'),
    penyimpangan: paragrafBoleh('Yang berbeda', 1000),
    masalah: paragrafBoleh('Masalah', 2000),
    saran: paragrafBoleh('Saran', 2000),
    foto1: idBoleh,
    foto2: idBoleh,
    foto3: idBoleh,
    ...suratFields,
  })
  .superRefine((v, c) => {
    const salah = (bidang: string, message: string) =>
      c.addIssue({ code: 'custom', path: [bidang], message });
    if (!v.id === !v.kelompokId) salah('id', 'Pilih kunjungan atau kelompoknya.');
    if (!v.sesuai && !v.penyimpangan)
      salah('penyimpangan', 'Tulis apa yang berbeda dari kesepakatan.');
    if (!v.foto1 && !v.foto2 && !v.foto3) salah('foto1', 'Unggah paling sedikit satu foto.');
  });

export type IsiLaporan = z.output<typeof LaporKunjungan>;

export const TerimaKunjungan = z.object({ id });

export const KembalikanKunjungan = z.object({ id, alasan: paragraf('Alasan', 1000) });

export const BatalkanKunjungan = z.object({
  id,
  tanggal: tanggal('Tanggal pengganti'),
  alasan: paragraf('Alasan', 500),
});
