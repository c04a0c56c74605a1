import { describe, expect, it } from 'vitest';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { BAGIAN, type IsiProposal } from '@/lib/proposal/bagian';
import {
  kalimatAmbilAlih,
  kalimatAnggaran,
  kalimatBagian,
  kalimatPembeda,
  nomorProposal,
  pokokBerubah,
  targetMeja,
  umurMeja,
  type VersiBeku,
} from '@/lib/proposal/rules';
import { RAB } from '../../helpers/rab-contoh';

const penuh = Object.fromEntries(
  BAGIAN.flatMap((b) => b.bidang.map((k) => [k, 'isi'])),
) as unknown as IsiProposal;

const pada = (tanggal: string) => new Date(`${tanggal}T09:00:00+08:00`);

describe('kalimatBagian', () => {
  it('menyebut bagian yang kosong dan tidak menuntut pembeda', () => {
    const { latarBelakang: _l, jadwal: _j, pembeda: _p, ...isi } = penuh;
    expect(kalimatBagian(isi, 3)).toBe('Belum diisi: Latar belakang dan Jadwal.');
    expect(kalimatBagian({ ...penuh, pembeda: undefined }, 1)).toBeNull();
  });
  it('spasi saja tetap kosong, dan rencana belanja harus ada', () => {
    expect(kalimatBagian({ ...penuh, maksud: '  ' }, 0)).toBe(
      'Belum diisi: Maksud dan Rencana belanja.',
    );
  });
});

describe('kalimatAnggaran (F54, T24, N1, N2)', () => {
  it.each(Object.entries(RAB))('RAB %s pas', (_, { butir }) => {
    expect(kalimatAnggaran(butir, SETELAN_AWAL)).toBeNull();
  });
  it('angkutan 550.000 kurang Rp150.000', () => {
    const butir = RAB.A.butir.map((b) =>
      b.uraian === 'Angkutan barang' ? { ...b, hargaSatuan: 550_000 } : b,
    );
    expect(kalimatAnggaran(butir, SETELAN_AWAL)).toBe(
      'Rencana belanja kurang Rp150.000 dari Rp20.000.000.',
    );
  });
  it('satu rupiah kurang atau lebih pun ditolak', () => {
    const satu = (hargaSatuan: number) => [{ volumeMilli: 1000, hargaSatuan }];
    expect(kalimatAnggaran(satu(19_999_999), SETELAN_AWAL)).toContain('kurang Rp1 ');
    expect(kalimatAnggaran(satu(20_000_001), SETELAN_AWAL)).toContain('lebih Rp1 ');
    expect(kalimatAnggaran(satu(19_999_999), { ...SETELAN_AWAL, paguPasMutlak: false })).toBeNull();
    expect(kalimatAnggaran([], { ...SETELAN_AWAL, paguPasMutlak: false })).toContain('masih Rp0');
  });
});

describe('kalimatPembeda (F39, T11)', () => {
  it('wajib sejak ambang, bukan sebelumnya', () => {
    expect(kalimatPembeda({}, 1, 2)).toBeNull();
    expect(kalimatPembeda({}, 2, 2)).toBe(
      'Sudah ada 2 usaha sama di desa ini. Tulis apa beda usaha Anda.',
    );
    expect(kalimatPembeda({ pembeda: 'Melayani dusun atas.' }, 5, 2)).toBeNull();
  });
});

describe('pokokBerubah', () => {
  const lama: VersiBeku = {
    isi: {},
    rab: [],
    anggota: [
      { id: 'a', nama: 'A', jabatan: 'KETUA' },
      { id: 'b', nama: 'B', jabatan: 'ANGGOTA' },
    ],
    jenisUsaha: 'kios-sembako',
    tempat: 'Jalan Poros, Balla',
    total: 20_000_000,
    lampiran: [],
  };
  it('urutan anggota, huruf besar, dan tanda baca bukan perubahan', () => {
    const baru = {
      ...lama,
      anggota: lama.anggota.toReversed(),
      tempat: 'jalan poros  balla.',
      lampiran: [{ jenis: 'KK', anggotaId: 'a', berkasId: 'x', sha256: 'y' }],
    };
    expect(pokokBerubah(lama, baru)).toEqual([]);
  });
  it('anggota, jabatan, usaha, tempat, dan jumlah masing-masing terlihat', () => {
    const satu = lama.anggota.slice(0, 1);
    const jabatan = lama.anggota.map((a) => ({ ...a, jabatan: 'BENDAHARA' }));
    expect(pokokBerubah(lama, { ...lama, anggota: satu })).toEqual(['anggota']);
    expect(pokokBerubah(lama, { ...lama, anggota: jabatan })).toEqual(['anggota']);
    expect(pokokBerubah(lama, { ...lama, jenisUsaha: 'x' })).toEqual(['jenis usaha']);
    expect(pokokBerubah(lama, { ...lama, tempat: 'Tomenawa' })).toEqual(['tempat usaha']);
    expect(pokokBerubah(lama, { ...lama, total: 1 })).toEqual(['jumlah dana']);
  });
});

describe('umur di meja', () => {
  it('menghitung hari kerja, bukan hari kalender', () => {
    // Friday 7 March to Monday 10 March 2025
    expect(umurMeja(pada('2025-03-07'), pada('2025-03-10'), SETELAN_AWAL)).toBe(1);
  });
  it('ambil alih baru sesudah dua kali target', () => {
    const sejak = pada('2025-02-24');
    expect(kalimatAmbilAlih('DI_DESA', sejak, pada('2025-03-04'), SETELAN_AWAL)).toBe(
      'Baru 6 hari kerja. Ambil alih bisa setelah 6 hari kerja.',
    );
    expect(kalimatAmbilAlih('DI_DESA', sejak, pada('2025-03-05'), SETELAN_AWAL)).toBeNull();
    expect(kalimatAmbilAlih('DRAF', sejak, pada('2025-12-05'), SETELAN_AWAL)).not.toBeNull();
  });
  it('meja tanpa petugas tidak punya batas', () => {
    expect(targetMeja('DRAF', SETELAN_AWAL)).toBeNull();
    expect(targetMeja('DI_DINAS', SETELAN_AWAL)).toBe(2);
  });
});

it('nomor: tahun, kabupaten, urut empat angka', () => {
  expect(nomorProposal(2025, '7316', 1)).toBe('2025-7316-0001');
  expect(nomorProposal(2025, '7316', 12345)).toBe('2025-7316-12345');
});
