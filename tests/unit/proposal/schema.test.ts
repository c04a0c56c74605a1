import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { KembalikanInput, PeriksaInput, TerimaInput } from '@/lib/proposal/desk-schema';
import { daftarKelengkapan, labelBidang } from '@/lib/proposal/labels';
import { BagianInput, ButirInput } from '@/lib/proposal/schema';

const id = randomUUID();
const salah = (s: z.ZodType, isi: object): string[] => {
  const hasil = s.safeParse({ id, ...isi });
  return hasil.success ? [] : hasil.error.issues.map((i) => i.path.join('.'));
};

describe('baris rencana belanja', () => {
  const baris = { uraian: 'Beras', volume: '2,5', satuan: 'kg', harga: 'Rp 13.500' };
  it('membaca jumlah dan harga seperti orang menulisnya', () => {
    expect(ButirInput.parse({ id, ...baris })).toMatchObject({ volume: 2500, harga: 13_500 });
  });
  it.each([
    [{ volume: '0' }, 'volume'],
    [{ volume: '-1' }, 'volume'],
    [{ volume: '3.000.000' }, 'volume'],
    [{ harga: '0' }, 'harga'],
    [{ harga: '1,5' }, 'harga'],
    [{ uraian: ' ' }, 'uraian'],
    [{ satuan: '' }, 'satuan'],
  ])('menolak %j', (lain, bidang) => {
    expect(salah(ButirInput, { ...baris, ...lain })).toEqual([bidang]);
  });
});

describe('bagian', () => {
  it('draf boleh kosong, bagian asing tidak', () => {
    expect(salah(BagianInput, { bagian: 'maksud', maksud: '' })).toEqual([]);
    expect(salah(BagianInput, { bagian: 'status' })).toEqual(['bagian']);
    expect(salah(BagianInput, { bagian: 'pengusul', pengusulJenis: 'RAJA' })).toEqual([
      'pengusulJenis',
    ]);
  });
});

describe('pengembalian (T18)', () => {
  const isi = { bidang: 'anggota.7.kk', alasan: 'FOTO_BURAM', catatan: 'KK nomor 7 buram.' };
  it('satu bidang cukup, tanpa catatan atau bidang tidak bisa', () => {
    expect(salah(KembalikanInput, isi)).toEqual([]);
    expect(salah(KembalikanInput, { ...isi, catatan: ' ' })).toEqual(['catatan']);
    expect(salah(KembalikanInput, { ...isi, bidang: '' })).toEqual(['bidang']);
    expect(salah(KembalikanInput, { ...isi, bidang: ['rab', '<b>'] })).toEqual(['bidang.1']);
  });
  it('nama bidang untuk orang', () => {
    const anggota = [{ urut: 7, nama: 'Rahmi' }];
    expect(labelBidang('anggota.7.kk', anggota)).toBe('KK anggota 7, Rahmi');
    expect(labelBidang('rab')).toBe('Rencana belanja');
    expect(labelBidang('latarBelakang')).toBe('Latar belakang');
  });
});

describe('pemeriksaan anggota', () => {
  const isi = {
    sumber: 'DTSEN',
    periode: '2025-q1',
    tanggal: '2025-03-12',
    anggotaId: randomUUID(),
    hasil: '',
  };
  it('satu anggota datang sebagai teks, juga yang kosong', () => {
    expect(PeriksaInput.parse({ id, ...isi })).toMatchObject({ periode: '2025-Q1', hasil: [''] });
  });
  it.each(['2025-Q5', '2025-13', 'Q1', '1999-Q1'])('periode %s ditolak', (periode) => {
    expect(salah(PeriksaInput, { ...isi, periode })).toEqual(['periode']);
  });
  it.each(['11', '0', 'ya'])('hasil %s ditolak', (hasil) => {
    expect(salah(PeriksaInput, { ...isi, hasil })).toEqual(['hasil.0']);
  });
});

describe('kelengkapan (F57)', () => {
  const kunci = (o: Parameters<typeof daftarKelengkapan>[0]) =>
    daftarKelengkapan(o).map((s) => s.kunci);
  it('mengikuti langkah kecamatan dan ambil alih', () => {
    expect(kunci({ langkahKecamatan: true, diambilAlih: false })).toContain('rekomendasi');
    expect(kunci({ langkahKecamatan: false, diambilAlih: false })).not.toContain('rekomendasi');
    expect(kunci({ langkahKecamatan: true, diambilAlih: true })).not.toContain('pengantar');
  });
  it('satu centang tetap daftar', () => {
    expect(TerimaInput.parse({ id, agenda: '460/41', kelengkapan: 'kk' }).kelengkapan).toEqual([
      'kk',
    ]);
  });
});
