import {
  denganKecuali,
  type Kecuali,
  kecualiUntuk,
  nilaiAnggota,
  temuanNilai,
} from '@/lib/core/kelayakan';
import type { Derajat, KategoriUsaha, Setelan } from '@/lib/core/setelan';
import { bukanMiskin, gabung, SEBUTAN } from '@/lib/core/syarat-anggota';

export type Jabatan = 'KETUA' | 'SEKRETARIS' | 'BENDAHARA' | 'ANGGOTA';
export type Pendidikan =
  | 'TIDAK_SEKOLAH'
  | 'TIDAK_TAMAT_SD'
  | 'SD'
  | 'SMP'
  | 'SMA'
  | 'PERGURUAN_TINGGI';

/** What the rules need of a member; the indexes are keyed hashes, so no NIK or KK comes here. */
export type AnggotaRingkas = {
  nama: string;
  jabatan: Jabatan;
  nikIndeks: string;
  kkIndeks: string;
  /** 'YYYY-MM-DD' */
  tanggalLahir: string;
  jenisKelamin: 'L' | 'P';
  /** ten digits without dots */
  desaKode: string;
  pendidikan: Pendidikan;
  pekerjaan: string;
  bisaBaca: boolean;
  bisaTulis: boolean;
  bisaHitung: boolean;
  /** an ASN, TNI or POLRI in the family */
  keluargaAsn: boolean;
  /** 1–10 from data terpadu; null = not found there */
  desil: number | null;
  /** refusals the Kabid lifted for this person, with his reason (T2, F28) */
  kecuali?: readonly Kecuali[];
};

export type KelompokRingkas = {
  desaKode: string;
  kategori: KategoriUsaha;
  /** at least one member is on an attendance list of a socialisation (T7) */
  adaYangHadirSosialisasi: boolean;
};

export type KodeTemuan =
  | 'anggota-kurang'
  | 'anggota-lebih'
  | 'kk-sama'
  | 'nik-sama'
  | 'pengurus-kurang'
  | 'pengurus-ganda'
  | 'pengurus-rangkap'
  | 'keluarga-asn'
  | 'sudah-bekerja'
  | 'pendidikan'
  | 'kecamatan-lain'
  | 'desa-lain'
  | 'tanggal-lahir'
  | 'usia'
  | 'usia-perhatian'
  | 'baca-tulis'
  | 'bukan-miskin'
  | 'bukan-miskin-bagian'
  | 'bukan-miskin-semua'
  | 'desil'
  | 'sosialisasi';

export type Temuan = {
  kode: KodeTemuan;
  pesan: string;
  berat: 'tolak' | 'peringatan';
  /** place in the list that was given, from 0; absent = about the whole group */
  anggota?: number;
};

const PENGURUS = ['KETUA', 'SEKRETARIS', 'BENDAHARA'] as const;

/** Formation rules T1–T10 over plain data: browser and server say the same sentences. */
export function periksaKelompok(
  anggota: readonly AnggotaRingkas[],
  kelompok: KelompokRingkas,
  setelan: Setelan,
  hariIni: string,
): Temuan[] {
  return [
    ...periksaJumlah(anggota, setelan),
    ...periksaPengurus(anggota),
    ...periksaKembar(anggota, setelan, hariIni),
    ...anggota.flatMap((a, i) =>
      temuanNilai(nilaiAnggota(a, kelompok, setelan, hariIni)).map((t) => ({ ...t, anggota: i })),
    ),
    ...periksaBagianMiskin(anggota, kelompok, setelan),
    ...periksaSosialisasi(kelompok),
  ];
}

/** A finding about the whole group, or about its members together. */
function temuan(derajat: Derajat, kode: KodeTemuan, pesan: string): Temuan[] {
  if (derajat === 'prioritas') return [];
  return [{ kode, pesan, berat: derajat === 'wajib' ? 'tolak' : 'peringatan' }];
}

export const adaTolak = (temuan: readonly Temuan[]) => temuan.some((t) => t.berat === 'tolak');

/** Families, not heads: the 5–20 of Permensos 2/2019 Ps 3 are kepala keluarga (T1, T2). */
export const jumlahKk = (anggota: readonly Pick<AnggotaRingkas, 'kkIndeks'>[]) =>
  new Set(anggota.map((a) => a.kkIndeks)).size;

function periksaJumlah(anggota: readonly AnggotaRingkas[], s: Setelan): Temuan[] {
  const kk = jumlahKk(anggota);
  const ada = `Kelompok ini ${anggota.length} anggota dari ${kk} KK.`;
  if (kk < s.anggotaMin) {
    const pesan = `${ada} Harus minimal ${s.anggotaMin} anggota dari KK berbeda.`;
    return temuan('wajib', 'anggota-kurang', pesan);
  }
  if (kk > s.anggotaMaks) {
    const pesan = `${ada} Paling banyak ${s.anggotaMaks} anggota dari KK berbeda.`;
    return temuan('wajib', 'anggota-lebih', pesan);
  }
  return [];
}

/** One ketua, one sekretaris, one bendahara, three different people (T6, Permensos 2/2019 Ps 3). */
function periksaPengurus(anggota: readonly AnggotaRingkas[]): Temuan[] {
  const hasil: Temuan[] = PENGURUS.flatMap((jabatan) => {
    const pemegang = anggota.filter((a) => a.jabatan === jabatan);
    if (pemegang.length === 1) return [];
    if (pemegang.length === 0) {
      const pesan = `Kelompok ini belum punya ${SEBUTAN[jabatan]}. Pilih satu anggota.`;
      return temuan('wajib', 'pengurus-kurang', pesan);
    }
    const nama = gabung(pemegang.map((a) => a.nama));
    const pesan = `Ada ${pemegang.length} ${SEBUTAN[jabatan]}: ${nama}. Pilih satu saja.`;
    return temuan('wajib', 'pengurus-ganda', pesan);
  });
  anggota.forEach((a, i) => {
    const rangkap = anggota
      .slice(0, i)
      .some((b) => b.nikIndeks === a.nikIndeks && jabatanPengurus(a) && jabatanPengurus(b));
    if (!rangkap) return;
    const pesan = `${a.nama} memegang dua jabatan pengurus. Setiap jabatan dipegang orang berbeda.`;
    hasil.push({ kode: 'pengurus-rangkap', pesan, berat: 'tolak', anggota: i });
  });
  return hasil;
}

const jabatanPengurus = (a: AnggotaRingkas) => a.jabatan !== 'ANGGOTA';

/** The same person or the same family twice in one group (T2); the later line carries the mark. */
function periksaKembar(anggota: readonly AnggotaRingkas[], s: Setelan, hariIni: string): Temuan[] {
  return anggota.flatMap((a, i): Temuan[] => {
    const sebelum = anggota.slice(0, i);
    const orang = sebelum.find((b) => b.nikIndeks === a.nikIndeks);
    if (orang) {
      const pesan = `NIK ${a.nama} sama dengan NIK ${orang.nama}. Satu orang cukup satu baris.`;
      return [{ kode: 'nik-sama', pesan, berat: 'tolak', anggota: i }];
    }
    const keluarga = sebelum.find((b) => b.kkIndeks === a.kkIndeks);
    if (!keluarga) return [];
    const kecuali = kecualiUntuk('kk-sama', a, hariIni);
    const sama = `${a.nama} satu KK dengan ${keluarga.nama}. Satu KK cukup satu anggota.`;
    const pesan = denganKecuali(sama, kecuali);
    const berat = !s.satuKkSatuKelompok || kecuali ? 'peringatan' : 'tolak';
    return [{ kode: 'kk-sama', pesan, berat, anggota: i }];
  });
}

/** HARIAN takes non-poor members too, but their share is shown, and never all of them (T10). */
function periksaBagianMiskin(
  anggota: readonly AnggotaRingkas[],
  kelompok: KelompokRingkas,
  s: Setelan,
): Temuan[] {
  const bukan = anggota.filter((a) => bukanMiskin(a, s)).length;
  if (bukan === 0) return [];
  if (bukan === anggota.length) {
    const pesan = 'Semua anggota tidak tercatat miskin. Bantuan ini untuk keluarga miskin.';
    return temuan('wajib', 'bukan-miskin-semua', pesan);
  }
  if (kelompok.kategori !== 'HARIAN') return [];
  const persen = Math.round((bukan / anggota.length) * 100);
  const pesan = `${bukan} dari ${anggota.length} anggota (${persen}%) tidak tercatat miskin.`;
  return temuan(s.kriteria.f.harian, 'bukan-miskin-bagian', pesan);
}

function periksaSosialisasi(kelompok: KelompokRingkas): Temuan[] {
  if (kelompok.adaYangHadirSosialisasi) return [];
  const pesan = 'Belum ada anggota yang tercatat hadir di sosialisasi.';
  return temuan('peringatan', 'sosialisasi', pesan);
}
