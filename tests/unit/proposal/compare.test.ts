import { describe, expect, it } from 'vitest';
import { bandingkan } from '@/lib/proposal/compare';
import type { ButirBeku, VersiBeku } from '@/lib/proposal/rules';

const butir = (uraian: string, harga: number): ButirBeku => ({
  uraian,
  volume: 1000,
  satuan: 'unit',
  harga,
  jumlah: harga,
});

const versi = (lain: Partial<VersiBeku> = {}): VersiBeku => ({
  isi: { pengusulJenis: 'LKS', pengusulNama: 'Warga', maksud: 'Lama' },
  rab: [butir('Rak', 100), butir('Rak', 200), butir('Etalase', 300)],
  anggota: [{ id: 'a', nama: 'Rahmi', jabatan: 'ANGGOTA' }],
  jenisUsaha: 'kios-sembako',
  tempat: '',
  total: 600,
  lampiran: [{ jenis: 'KK', anggotaId: 'a', berkasId: '1', sha256: 's1' }],
  ...lain,
});

describe('bandingkan', () => {
  it('versi yang sama tidak berbeda, dua baris senama pun tidak', () => {
    expect(bandingkan(versi(), versi())).toEqual([]);
  });
  it('menyebut baris belanja yang berubah, hilang, dan baru', () => {
    const baru = versi({
      rab: [butir('Rak', 100), butir('Rak', 250), butir('Meja', 300)],
      total: 650,
    });
    expect(bandingkan(versi(), baru).map((b) => [b.label, b.lama, b.baru])).toEqual([
      ['Rak', '1 unit × Rp200 = Rp200', '1 unit × Rp250 = Rp250'],
      ['Meja', null, '1 unit × Rp300 = Rp300'],
      ['Etalase', '1 unit × Rp300 = Rp300', null],
      ['Jumlah rencana belanja', 'Rp600', 'Rp650'],
    ]);
  });
  it('foto baru terlihat dari sidiknya, bukan dari namanya', () => {
    const baru = versi({
      lampiran: [{ jenis: 'KK', anggotaId: 'a', berkasId: '2', sha256: 's2' }],
    });
    expect(bandingkan(versi(), baru)).toEqual([
      { bidang: 'lampiran', label: 'KK Rahmi', lama: 'Foto lama', baru: 'Foto baru' },
    ]);
  });
  it('isian dan pengusul dengan kata manusia', () => {
    const baru = versi({ isi: { pengusulJenis: 'MASYARAKAT', pengusulNama: 'Warga' } });
    expect(bandingkan(versi(), baru)).toEqual([
      {
        bidang: 'pengusul',
        label: 'Pengusul',
        lama: 'Lembaga kesejahteraan sosial (LKS), Warga',
        baru: 'Masyarakat, Warga',
      },
      { bidang: 'maksud', label: 'Maksud', lama: 'Lama', baru: null },
    ]);
  });
  it('anggota yang keluar dan pengurus yang berganti', () => {
    const baru = versi({ anggota: [{ id: 'b', nama: 'Arif', jabatan: 'KETUA' }] });
    const beda = bandingkan(versi(), baru).filter((b) => b.bidang === 'anggota');
    expect(beda.map((b) => [b.lama, b.baru])).toEqual([
      [null, 'Arif, Ketua'],
      ['Rahmi, Anggota', null],
    ]);
  });
});
