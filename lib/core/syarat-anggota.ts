import type { AnggotaRingkas, KelompokRingkas, KodeTemuan, Temuan } from '@/lib/core/anggota';
import type { Derajat, Setelan } from '@/lib/core/setelan';
import { parseTanggal, umur } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';

export const SEBUTAN = {
  KETUA: 'ketua',
  SEKRETARIS: 'sekretaris',
  BENDAHARA: 'bendahara',
} as const;

/** What one member must be, apart from the others: criteria c–f and the exclusion (F24–F28). */
export function periksaAnggota(
  a: AnggotaRingkas,
  kelompok: KelompokRingkas,
  setelan: Setelan,
  hariIni: string,
): Temuan[] {
  return [
    ...periksaUsia(a, setelan, hariIni),
    ...periksaTinggal(a, kelompok, setelan),
    ...periksaBaca(a, setelan),
    ...periksaKeluarga(a, setelan),
    ...periksaMiskin(a, kelompok, setelan),
  ];
}

/** Not in data terpadu, or above the desil that counts as poor (T10). */
export const bukanMiskin = (a: Pick<AnggotaRingkas, 'desil'>, setelan: Setelan) =>
  a.desil === null || a.desil > setelan.desilMaks;

/** wajib refuses, peringatan warns, prioritas says nothing here: it only counts in the score. */
export function temuan(derajat: Derajat, kode: KodeTemuan, pesan: string): Temuan[] {
  if (derajat === 'prioritas') return [];
  return [{ kode, pesan, berat: derajat === 'wajib' ? 'tolak' : 'peringatan' }];
}

function periksaUsia(a: AnggotaRingkas, s: Setelan, hariIni: string): Temuan[] {
  if (!parseTanggal(a.tanggalLahir) || a.tanggalLahir > hariIni) {
    const pesan = `Tanggal lahir ${a.nama} belum benar. Cocokkan dengan KTP.`;
    return temuan('wajib', 'tanggal-lahir', pesan);
  }
  const tahun = umur(a.tanggalLahir, hariIni);
  const { usia, usiaPerhatian, kriteria } = s;
  if (tahun < usia.min || tahun > usia.maks) {
    const batas = `Umur anggota harus ${usia.min} sampai ${usia.maks} tahun.`;
    return temuan(kriteria.c.luarUsia, 'usia', `${a.nama} berumur ${tahun} tahun. ${batas}`);
  }
  if (tahun < usiaPerhatian.min || tahun > usiaPerhatian.maks) {
    const batas = `Yang diutamakan umur ${usiaPerhatian.min} sampai ${usiaPerhatian.maks} tahun.`;
    const pesan = `${a.nama} berumur ${tahun} tahun. ${batas}`;
    return temuan(kriteria.c.luarUsiaPerhatian, 'usia-perhatian', pesan);
  }
  return [];
}

/** Same kecamatan is law, same village is the study's wish (T5, F26, rules 2.2). */
function periksaTinggal(a: AnggotaRingkas, kelompok: KelompokRingkas, s: Setelan): Temuan[] {
  if (a.desaKode === kelompok.desaKode) return [];
  if (kodeTingkat(a.desaKode, 'kecamatan') === kodeTingkat(kelompok.desaKode, 'kecamatan')) {
    const pesan = `${a.nama} tinggal di desa lain, masih satu kecamatan. Pastikan jaraknya dekat.`;
    return temuan(s.kriteria.e.desaLain, 'desa-lain', pesan);
  }
  const pesan = `${a.nama} tinggal di kecamatan lain. Anggota harus dari kecamatan yang sama.`;
  return temuan(s.kriteria.e.kecamatanLain, 'kecamatan-lain', pesan);
}

function periksaBaca(a: AnggotaRingkas, s: Setelan): Temuan[] {
  const belum = [
    a.bisaBaca ? '' : 'membaca',
    a.bisaTulis ? '' : 'menulis',
    a.bisaHitung ? '' : 'berhitung',
  ].filter(Boolean);
  if (belum.length === 0) return [];
  const awal = `${a.nama} belum bisa ${gabung(belum)}.`;
  if (a.jabatan === 'ANGGOTA') {
    const pesan = `${awal} Siapkan teman yang membantu mencatat.`;
    return temuan(s.kriteria.d.anggota, 'baca-tulis', pesan);
  }
  const pesan = `${awal} Pilih ${SEBUTAN[a.jabatan]} yang bisa membaca, menulis, dan berhitung.`;
  return temuan(s.kriteria.d.pengurus, 'baca-tulis', pesan);
}

function periksaKeluarga(a: AnggotaRingkas, s: Setelan): Temuan[] {
  if (!a.keluargaAsn) return [];
  const pesan = `Di keluarga ${a.nama} ada ASN, TNI, atau POLRI. Keluarga itu tidak bisa menerima.`;
  return temuan(s.kriteria.asnTniPolri, 'keluarga-asn', pesan);
}

function periksaMiskin(a: AnggotaRingkas, kelompok: KelompokRingkas, s: Setelan): Temuan[] {
  if (!bukanMiskin(a, s)) return [];
  const awal =
    a.desil === null
      ? `${a.nama} belum ditemukan di data terpadu.`
      : `${a.nama} desil ${a.desil}, di atas batas ${s.desilMaks}.`;
  if (kelompok.kategori === 'HARIAN') return temuan(s.beratDesil, 'desil', awal);
  const jenis = kelompok.kategori === 'BULANAN' ? 'bulanan' : 'tahunan';
  const pesan = `${awal} Usaha ${jenis} hanya untuk keluarga miskin.`;
  return temuan(s.kriteria.f.bulananTahunan, 'bukan-miskin', pesan);
}

/** "membaca, menulis dan berhitung" */
export const gabung = (kata: readonly string[]) =>
  kata.length < 2 ? kata.join('') : `${kata.slice(0, -1).join(', ')} dan ${kata.at(-1)}`;
