import type { AnggotaRingkas, KelompokRingkas, KodeTemuan } from '@/lib/core/anggota';
import type { Kriteria } from '@/lib/core/kelayakan';
import { tanpaPekerjaanTetap } from '@/lib/core/pekerjaan';
import type { Derajat, Setelan } from '@/lib/core/setelan';
import { parseTanggal, umur } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';

export const SEBUTAN = {
  KETUA: 'ketua',
  SEKRETARIS: 'sekretaris',
  BENDAHARA: 'bendahara',
} as const;

/** The sentence about one person, and what is lacking with its weight; no `kurang` = fulfilled. */
export type Alasan = { pesan: string; kurang?: { kode: KodeTemuan; derajat: Derajat } };

type Aturan = (a: AnggotaRingkas, k: KelompokRingkas, s: Setelan, hariIni: string) => Alasan;

const sesuai = (pesan: string): Alasan => ({ pesan });
const kurang = (derajat: Derajat, kode: KodeTemuan, pesan: string): Alasan => ({
  pesan,
  kurang: { kode, derajat },
});

/** What one member must be, apart from the others. The weights are data of the year (F28). */
export const ATURAN: Readonly<Record<Kriteria, Aturan>> = {
  a: (a, _k, s) => bekerja(a, s),
  b: (a, _k, s) => sekolah(a, s),
  c: (a, _k, s, hariIni) => usia(a, s, hariIni),
  d: (a, _k, s) => baca(a, s),
  e: tinggal,
  f: miskin,
  asn: (a, _k, s) => keluarga(a, s),
};

/** F22 */
function bekerja(a: AnggotaRingkas, s: Setelan): Alasan {
  if (tanpaPekerjaanTetap(a.pekerjaan)) return sesuai(`${a.nama} belum punya pekerjaan tetap.`);
  const pesan = `${a.nama} sudah bekerja (${a.pekerjaan}). Yang diutamakan belum bekerja tetap.`;
  return kurang(s.kriteria.a, 'sudah-bekerja', pesan);
}

const RENDAH: readonly string[] = ['TIDAK_SEKOLAH', 'TIDAK_TAMAT_SD', 'SD', 'SMP'];

/** F23: up to SLTP */
function sekolah(a: AnggotaRingkas, s: Setelan): Alasan {
  if (RENDAH.includes(a.pendidikan)) return sesuai(`${a.nama} berpendidikan paling tinggi SMP.`);
  const pesan = `${a.nama} berpendidikan di atas SMP. Yang diutamakan berpendidikan rendah.`;
  return kurang(s.kriteria.b, 'pendidikan', pesan);
}

/** F24, rules 2.3 */
function usia(a: AnggotaRingkas, s: Setelan, hariIni: string): Alasan {
  if (!parseTanggal(a.tanggalLahir) || a.tanggalLahir > hariIni) {
    const pesan = `Tanggal lahir ${a.nama} belum benar. Cocokkan dengan KTP.`;
    return kurang('wajib', 'tanggal-lahir', pesan);
  }
  const tahun = umur(a.tanggalLahir, hariIni);
  const awal = `${a.nama} berumur ${tahun} tahun.`;
  const { usia: batas, usiaPerhatian, kriteria } = s;
  if (tahun < batas.min || tahun > batas.maks) {
    const kata = `Umur anggota harus ${batas.min} sampai ${batas.maks} tahun.`;
    return kurang(kriteria.c.luarUsia, 'usia', `${awal} ${kata}`);
  }
  if (tahun < usiaPerhatian.min || tahun > usiaPerhatian.maks) {
    const kata = `Yang diutamakan umur ${usiaPerhatian.min} sampai ${usiaPerhatian.maks} tahun.`;
    return kurang(kriteria.c.luarUsiaPerhatian, 'usia-perhatian', `${awal} ${kata}`);
  }
  return sesuai(awal);
}

/** F25, T8: who keeps the books must be able to */
function baca(a: AnggotaRingkas, s: Setelan): Alasan {
  const belum = [
    a.bisaBaca ? '' : 'membaca',
    a.bisaTulis ? '' : 'menulis',
    a.bisaHitung ? '' : 'berhitung',
  ].filter(Boolean);
  if (belum.length === 0) return sesuai(`${a.nama} bisa membaca, menulis, dan berhitung.`);
  const awal = `${a.nama} belum bisa ${gabung(belum)}.`;
  if (a.jabatan === 'ANGGOTA') {
    const pesan = `${awal} Siapkan teman yang membantu mencatat.`;
    return kurang(s.kriteria.d.anggota, 'baca-tulis', pesan);
  }
  const pesan = `${awal} Pilih ${SEBUTAN[a.jabatan]} yang bisa membaca, menulis, dan berhitung.`;
  return kurang(s.kriteria.d.pengurus, 'baca-tulis', pesan);
}

/** Same kecamatan is law, same village is the study's wish (T5, F26, rules 2.2). */
function tinggal(a: AnggotaRingkas, kelompok: KelompokRingkas, s: Setelan): Alasan {
  if (a.desaKode === kelompok.desaKode) return sesuai(`${a.nama} tinggal di desa kelompok.`);
  if (kodeTingkat(a.desaKode, 'kecamatan') === kodeTingkat(kelompok.desaKode, 'kecamatan')) {
    const pesan = `${a.nama} tinggal di desa lain, masih satu kecamatan. Pastikan jaraknya dekat.`;
    return kurang(s.kriteria.e.desaLain, 'desa-lain', pesan);
  }
  const pesan = `${a.nama} tinggal di kecamatan lain. Anggota harus dari kecamatan yang sama.`;
  return kurang(s.kriteria.e.kecamatanLain, 'kecamatan-lain', pesan);
}

/** Not in data terpadu, or above the desil that counts as poor (T10). */
export const bukanMiskin = (a: Pick<AnggotaRingkas, 'desil'>, setelan: Setelan) =>
  a.desil === null || a.desil > setelan.desilMaks;

/** F27; HARIAN is open to others too, the other two are not (F35–F37, T10) */
function miskin(a: AnggotaRingkas, kelompok: KelompokRingkas, s: Setelan): Alasan {
  if (!bukanMiskin(a, s)) return sesuai(`${a.nama} desil ${a.desil} di data terpadu.`);
  const awal =
    a.desil === null
      ? `${a.nama} belum ditemukan di data terpadu.`
      : `${a.nama} desil ${a.desil}, di atas batas ${s.desilMaks}.`;
  if (kelompok.kategori === 'HARIAN') return kurang(s.beratDesil, 'desil', awal);
  const jenis = kelompok.kategori === 'BULANAN' ? 'bulanan' : 'tahunan';
  const pesan = `${awal} Usaha ${jenis} hanya untuk keluarga miskin.`;
  return kurang(s.kriteria.f.bulananTahunan, 'bukan-miskin', pesan);
}

/** T4 */
function keluarga(a: AnggotaRingkas, s: Setelan): Alasan {
  if (!a.keluargaAsn) return sesuai(`Keluarga ${a.nama} tanpa ASN, TNI, atau POLRI.`);
  const pesan = `Di keluarga ${a.nama} ada ASN, TNI, atau POLRI. Keluarga itu tidak bisa menerima.`;
  return kurang(s.kriteria.asnTniPolri, 'keluarga-asn', pesan);
}

/** "membaca, menulis dan berhitung" */
export const gabung = (kata: readonly string[]) =>
  kata.length < 2 ? kata.join('') : `${kata.slice(0, -1).join(', ')} dan ${kata.at(-1)}`;
