import { describe, expect, it } from 'vitest';
import { kodeBaku, panjangSandi, sandiLemah, sebutPerangkat, tokenPanjang } from '@/lib/akun/rules';
import { SANDI_LAZIM } from '@/lib/akun/sandi-lazim';

const ketua = { peran: ['KETUA' as const], namaPengguna: 'ketua.sipatuo' };
const staf = { peran: ['DINAS_STAF' as const], namaPengguna: 'staf.enrekang' };

describe('kata sandi', () => {
  it('panjangnya mengikuti pekerjaan, yang terpanjang berlaku', () => {
    expect(panjangSandi(['KETUA', 'PENDAMPING'])).toBe(8);
    expect(panjangSandi(['PENDAMPING', 'DINAS_STAF'])).toBe(10);
    expect(sandiLemah('kopi94x', ketua)).toBe('Kata sandi paling pendek 8 huruf.');
    expect(sandiLemah('kopi9408', ketua)).toBeNull();
    expect(sandiLemah('kopi94081', staf)).toBe('Kata sandi paling pendek 10 huruf.');
    expect(sandiLemah('kopi toraja manis', staf)).toBeNull();
    expect(sandiLemah('x'.repeat(201), staf)).toContain('paling panjang');
  });

  it.each([
    'password123',
    'PASSWORD-123',
    'Sikube2026',
    'enrekang123',
    'dinsos2025!',
    'sikube-enrekang-1',
    'rahasia123',
    '1234567890',
    '12-34-56-78-90',
    'aaaaaaaaaaaa',
    'abababababab',
  ])('%s terlalu mudah', (sandi) => {
    expect(sandiLemah(sandi, staf)).toContain('mudah ditebak');
  });

  it('nama pengguna sendiri bukan kata sandi', () => {
    const siapa = { ...staf, namaPengguna: 'mappasere.kadis' };
    expect(sandiLemah('mappasere-kadis', siapa)).toContain('nama pengguna');
    expect(sandiLemah('Mappasere kadis 77', siapa)).toContain('nama pengguna');
  });

  it('kata sekitar di dalam kalimat panjang tidak apa-apa', () => {
    expect(sandiLemah('enrekang sejuk di pagi hari', staf)).toBeNull();
  });

  it('daftar yang lazim berisi sekitar dua ratus dan semuanya cukup panjang', () => {
    expect(SANDI_LAZIM.size).toBeGreaterThan(200);
    expect([...SANDI_LAZIM].filter((s) => !/^[a-z0-9]{8,}$/.test(s))).toEqual([]);
  });
});

describe('kode aktivasi', () => {
  it('enam angka boleh berspasi, token tetap', () => {
    expect(kodeBaku(' 12 34-56 ')).toBe('123456');
    const token = `${'a-_B'.repeat(10)}cd1`;
    expect(kodeBaku(` ${token}\n`)).toBe(token);
    expect(tokenPanjang(token)).toBe(true);
    expect(tokenPanjang('123456')).toBe(false);
  });
});

it('perangkat disebut dengan kata', () => {
  const hp =
    'Mozilla/5.0 (Linux; Android 11; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
  expect(sebutPerangkat(hp)).toBe('Chrome di HP Android');
  expect(sebutPerangkat('')).toBe('Peramban lain di perangkat lain');
});
