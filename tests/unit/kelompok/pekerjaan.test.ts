import { expect, it } from 'vitest';
import { menganggur, ringkasPekerjaan } from '@/lib/kelompok/pekerjaan';

it.each([
  ['menganggur', true],
  ['Menganggur (contoh)', true],
  ['belum bekerja', true],
  ['tidak ada kerja', true],
  ['Tidak bekerja', true],
  ['buruh tani', false],
  ['IRT', false],
  ['pekerja kebun', false],
])('%s: tanpa pekerjaan %s', (teks, ya) => {
  expect(menganggur(teks)).toBe(ya);
});

it('bagian yang dulu menganggur dan sekarang bekerja (F16)', () => {
  const a = (pekerjaan: string, pekerjaanSesudah: string | null) => ({
    pekerjaan,
    pekerjaanSesudah,
  });
  expect(
    ringkasPekerjaan([
      a('menganggur', 'pedagang'),
      a('menganggur', 'menganggur'),
      a('menganggur', null),
      a('buruh tani', 'pedagang'),
    ]),
  ).toEqual({ tercatat: 3, menganggurDulu: 3, bekerjaKini: 1 });
  expect(ringkasPekerjaan([])).toEqual({ tercatat: 0, menganggurDulu: 0, bekerjaKini: 0 });
});
