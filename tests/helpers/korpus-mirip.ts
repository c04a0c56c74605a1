import { kemiripan, kunciTemplat, type NaskahSiap, siapkanNaskah } from '@/lib/core/mirip-usaha';
import { CONTOH_RAB, jenisContoh } from '@/lib/proposal/contoh-rab';
import { type Acak, acakDari } from '@/tests/helpers/acak';
import { BARIS_SENDIRI, DARI_CONTOH, KALIMAT, PRODUK } from '@/tests/helpers/korpus-mirip-kalimat';
import { salinan } from '@/tests/helpers/korpus-mirip-ubah';

/** The corpus of the copy-cat guard (issue 5.2): honest proposals, pairs among them, and copies. */
export type Naskah = {
  nomor: number;
  /** number of the proposal it was copied from */
  dari?: number;
  desa: number;
  jenisUsaha: string;
  nama: string[];
  teks: string[];
  rab: { uraian: string; harga: number }[];
};

const ORANG = ['Sitti Hawa', 'Rahmat', 'Muh Yunus', 'Nurdin', 'Hasna', 'Baharuddin', 'Ramlah'];
const TEMPAT = ['Balla', 'Tomenawa', 'Parombean', 'Benteng Alla', 'Salukanan', 'Kendenan'];
const HASIL = ['bawang merah', 'kopi', 'jagung', 'cengkih', 'kemiri'];

const JENIS = Object.keys(PRODUK);

function bersihSatu(acak: Acak, nomor: number, jenisUsaha: string, desa: number): Naskah {
  const [produk, barang] = PRODUK[jenisUsaha] ?? [[jenisUsaha], [jenisUsaha]];
  const nama = acak.kocok(ORANG).slice(0, 3);
  const isi = (pola: string) =>
    pola.replace(/\{(\w+)\}/g, (_, celah: string) => {
      if (celah === 'n') return String(3 + acak.bulat(9));
      if (celah === 'uang') return `${1 + acak.bulat(9)}00.000`;
      if (celah === 'orang') return acak.pilih(nama);
      if (celah === 'tempat') return acak.pilih(TEMPAT);
      if (celah === 'hasil') return acak.pilih(HASIL);
      return acak.pilih(celah === 'produk' ? produk : barang);
    });
  const teks = KALIMAT.map((pola) =>
    acak
      .kocok(pola)
      .slice(0, 1 + acak.bulat(2))
      .map(isi)
      .join(' '),
  );
  // honest groups keep up to two sentences of the example, and most of the budget template
  const contoh = acak.kocok(DARI_CONTOH).slice(0, acak.bulat(3));
  for (const k of contoh) teks[acak.bulat(teks.length)] += ` ${k}`;
  const templat = CONTOH_RAB[jenisContoh(PRODUK[jenisUsaha]?.[0][0] ?? jenisUsaha)].butir;
  const rab = templat
    .filter(() => acak.satu() > 0.2)
    .map((b) => ({
      uraian: b.uraian,
      harga: Math.round(b.hargaSatuan * (0.9 + 0.2 * acak.satu())),
    }));
  for (const uraian of acak.kocok(BARIS_SENDIRI).slice(0, 1 + acak.bulat(4)))
    rab.push({ uraian, harga: 10_000 * (1 + acak.bulat(80)) });
  return { nomor, desa, jenisUsaha, nama, teks, rab };
}

/** Every fourth honest proposal has a neighbour: same business, same village, same template. */
export function buatKorpus(benih: number, banyak: number, salin: number) {
  const acak = acakDari(benih);
  const bersih: Naskah[] = [];
  while (bersih.length < banyak) {
    const jenis = acak.pilih(JENIS);
    const desa = acak.bulat(12);
    bersih.push(bersihSatu(acak, bersih.length, jenis, desa));
    if (bersih.length % 4 === 0 && bersih.length < banyak)
      bersih.push(bersihSatu(acak, bersih.length, jenis, desa));
  }
  const asal = acak.kocok(bersih).slice(0, salin);
  const tiruan = asal.map((n, i) => salinan(acak, n, banyak + i));
  return { bersih, tiruan };
}

const TEMPLAT = kunciTemplat(
  Object.values(CONTOH_RAB).flatMap((c) => c.butir.map((b) => b.uraian)),
);

export type Ukuran = { salinan: number; ditemukan: number; bersih: number; salahTuduh: number };

/**
 * Each copy against all honest proposals of its business, as the panel does. A copy is found when
 * its source reaches the threshold; an honest one is wronged when ANY other honest one does.
 */
export function ukur(bersih: readonly Naskah[], tiruan: readonly Naskah[], ambang: number): Ukuran {
  const siap = new Map<string, [Naskah, NaskahSiap][]>();
  for (const n of bersih)
    siap.set(n.jenisUsaha, [...(siap.get(n.jenisUsaha) ?? []), [n, siapkanNaskah(n, TEMPLAT)]]);
  const ditemukan = tiruan.filter((t) => {
    const asal = siap.get(t.jenisUsaha)?.find(([n]) => n.nomor === t.dari)?.[1];
    return asal && kemiripan(siapkanNaskah(t, TEMPLAT), asal).nilai >= ambang;
  }).length;
  const tertuduh = new Set<number>();
  for (const daftar of siap.values())
    for (const [i, [n, s]] of daftar.entries())
      for (const [m, lain] of daftar.slice(i + 1))
        if (kemiripan(s, lain).nilai >= ambang) tertuduh.add(n.nomor).add(m.nomor);
  return {
    salinan: tiruan.length,
    ditemukan,
    bersih: bersih.length,
    salahTuduh: tertuduh.size,
  };
}
