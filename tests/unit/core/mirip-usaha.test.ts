import { describe, expect, it } from 'vitest';
import { kemiripan, siapkanNaskah } from '@/lib/core/mirip-usaha';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { kataInti } from '@/lib/core/teks-usaha';
import { buatKorpus, ukur } from '@/tests/helpers/korpus-mirip';
import { PADANAN_PENYALIN } from '@/tests/helpers/korpus-mirip-ubah';

const sama = (a: string, b: string) => [...kataInti(a)].join() === [...kataInti(b)].join();

describe('penjaga usaha tiruan (F39)', () => {
  it('menyamakan padanan, imbuhan, dan nama orang', () => {
    expect(sama('warung', 'kios')).toBe(true);
    expect(sama('melayani penduduk', 'layani warga')).toBe(true);
    expect(sama('dipimpin oleh Sitti Hawa', 'dipimpin oleh Rahmat')).toBe(true);
  });

  it('urutan dan harga yang dekat tidak berpengaruh', () => {
    const teks = ['Kami melayani dusun atas setiap sore. Ada gudang dekat jalan poros besar.'];
    const rab = [
      { uraian: 'Terpal plastik', harga: 100_000 },
      { uraian: 'Kipas angin', harga: 300_000 },
    ];
    const asli = siapkanNaskah({ jenisUsaha: 'kios', teks, rab }, new Set());
    const lain = siapkanNaskah(
      {
        jenisUsaha: 'kios',
        teks: ['Ada gudang dekat jalan poros besar. Kami melayani dusun atas setiap sore.'],
        rab: rab.toReversed().map((b) => ({ ...b, harga: b.harga * 1.1 })),
      },
      new Set(),
    );
    expect(kemiripan(asli, lain).nilai).toBeCloseTo(1);
    expect(kemiripan(asli, lain).barisSama).toHaveLength(2);
  });

  it('penyalin memakai padanannya sendiri: paling banyak separuh dikenal pencocok', () => {
    const dikenal = PADANAN_PENYALIN.filter(([a, b]) => sama(a, b)).length;
    expect(dikenal / PADANAN_PENYALIN.length).toBeLessThanOrEqual(0.5);
  });

  it('menemukan ≥ 90 % salinan dan menuduh ≤ 5 % yang jujur pada contoh yang belum dilihat', () => {
    const { bersih, tiruan } = buatKorpus(7318, 300, 30);
    const u = ukur(bersih, tiruan, SETELAN_AWAL.ambangMirip);
    expect(u.ditemukan / u.salinan).toBeGreaterThanOrEqual(0.9);
    expect(u.salahTuduh / u.bersih).toBeLessThanOrEqual(0.05);
  });
});
