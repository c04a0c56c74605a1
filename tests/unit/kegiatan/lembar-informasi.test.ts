import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LembarInformasi } from '@/components/kube/LembarInformasi';

const lembar = (lain: Partial<Parameters<typeof LembarInformasi>[0]> = {}) =>
  renderToStaticMarkup(
    createElement(LembarInformasi, {
      kantor: 'Dinas Sosial Kabupaten Enrekang',
      alamat: ['Jalan Contoh 1'],
      sumberDana: 'APBN',
      pagu: 20_000_000,
      bentuk: 'UANG',
      anggotaMin: 5,
      anggotaMaks: 20,
      langkahKecamatan: true,
      ...lain,
    }),
  );

it('menjawab dari mana, berapa, dan bahwa semuanya gratis, menurut setelan tahun itu (F31)', () => {
  const teks = lembar();
  expect(teks).toContain('Dari pemerintah pusat, lewat Kementerian Sosial');
  expect(teks).toContain('Rp20.000.000');
  expect(teks).toContain('dua puluh juta rupiah');
  expect(teks).toContain('Gratis. Tanpa potongan.');
  expect(teks).toContain('Desa, kecamatan, lalu Dinas Sosial memeriksa');
  const lain = lembar({ sumberDana: 'APBD', pagu: 15_000_000, langkahKecamatan: false });
  expect(lain).toContain('Dari pemerintah kabupaten.');
  expect(lain).toContain('lima belas juta rupiah');
  expect(lain).not.toMatch(/Kementerian|kecamatan/);
});

it('terbaca oleh tamatan SD: tidak ada kalimat lebih dari lima belas kata', () => {
  const kalimat = lembar()
    .replace(/<\/(p|li|h3)>/g, '. ')
    .replace(/<[^>]+>/g, '')
    .split(/[.?:]\s+/);
  expect(kalimat.filter((k) => k.trim().split(/\s+/).length > 15)).toEqual([]);
});
