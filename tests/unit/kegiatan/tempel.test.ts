import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cocokkanDesa, type Desa } from '@/lib/kegiatan/desa';
import { bacaTempel, uraiDaftar } from '@/lib/kegiatan/tempel';

const d = (kode: string, nama: string, kecamatan = 'Baraka'): Desa => ({
  kode,
  nama,
  kecamatan,
  label: `${nama}, Kec. ${kecamatan}`,
});
const BARAKA = [
  d('7316031021', 'Balla'),
  d('7316031001', 'Baraka'),
  d('7316032003', 'Banti'),
  d('7316032009', 'Parinding'),
];

describe('desa dengan kata kantor sendiri', () => {
  it.each([
    'Balla',
    'BALLA',
    'kel. balla',
    'Kelurahan Balla',
    'Kel Balla, Kec. Baraka',
    'Balla Baraka',
    'Dusun Salu, Kel. Balla',
    '  balla. ',
  ])('%s', (teks) => {
    expect(cocokkanDesa(teks, BARAKA)).toEqual({ kode: '7316031021' });
  });

  it('salah ketik hanya disarankan, yang asing dibiarkan', () => {
    expect(cocokkanDesa('Bala', BARAKA)).toEqual({ saran: ['Balla, Kec. Baraka'] });
    expect(cocokkanDesa('Parindingan', BARAKA)).toEqual({ saran: ['Parinding, Kec. Baraka'] });
    expect(cocokkanDesa('Makassar', BARAKA)).toEqual({ saran: [] });
    expect(cocokkanDesa('Desa', BARAKA)).toEqual({ saran: [] });
  });

  it('dua desa senama dibedakan oleh kecamatannya', () => {
    const dua = [...BARAKA, d('7316082001', 'Banti', 'Curio')];
    expect(cocokkanDesa('Banti', dua)).toEqual({
      saran: ['Banti, Kec. Baraka', 'Banti, Kec. Curio'],
    });
    expect(cocokkanDesa('Desa Banti Kec. Curio', dua)).toEqual({ kode: '7316082001' });
    expect(cocokkanDesa('Banti, Kec. Alla', dua)).toEqual({ saran: expect.any(Array) });
  });
});

describe('kolom dalam urutan apa pun', () => {
  const arif = { nama: 'Arif', alamat: 'Balla', hp: '081234567890', wilayah: '7316031021' };

  it('dengan kepala, dari Excel', () => {
    const teks =
      'No\tL/P\tNo. HP\tNama Lengkap\tDesa/Kel\tTtd\n1\tL\t0812-3456-7890\tArif\tBalla\t\n2\tP\t\tRahmi\tKel. Balla\t';
    const hasil = bacaTempel(teks, BARAKA);
    expect(hasil.dibuang).toEqual(['L/P', 'No.', 'Tanda tangan']);
    expect(hasil.baris).toEqual([
      { ke: 2, ...arif, salah: [], catatan: [] },
      { ke: 3, nama: 'Rahmi', alamat: 'Kel. Balla', wilayah: '7316031021', salah: [], catatan: [] },
    ]);
  });

  it('tanpa kepala, dikenali dari isinya', () => {
    for (const teks of [
      'Balla;081234567890;Arif',
      '1;Arif;81234567890;Balla',
      'L\tBalla\tArif\t081234567890',
    ])
      expect(uraiDaftar(teks, BARAKA)).toEqual({ baris: [arif] });
  });

  it('NIK tidak ikut tersimpan', () => {
    const { baris, dibuang } = bacaTempel('7316031505909950;Arif;Balla', BARAKA);
    expect(dibuang).toEqual(['NIK atau KK']);
    expect(JSON.stringify(baris)).not.toContain('7316031505909950');
  });

  it('desa yang belum dikenal tetap tersimpan dengan catatan', () => {
    const [b] = bacaTempel('Arif; Bala; ', BARAKA).baris;
    expect(b).toMatchObject({
      alamat: 'Bala',
      salah: [],
      catatan: ['Desa ini belum dikenal. Maksudnya Balla, Kec. Baraka?'],
    });
    expect(b).not.toHaveProperty('wilayah');
  });
});

describe('baris', () => {
  it('titik koma, tab, nama daerah, gelar, dan bentuk nomor HP', () => {
    const teks =
      'Baso’ ; Balla ;0812-3456-7890\n\nSitti Hawa, S.Pd.\tKel. Balla\t+62 812 3456 7891\nArif';
    expect(uraiDaftar(teks)).toEqual({
      baris: [
        { nama: 'Baso’', alamat: 'Balla', hp: '081234567890' },
        { nama: 'Sitti Hawa, S.Pd.', alamat: 'Kel. Balla', hp: '081234567891' },
        { nama: 'Arif' },
      ],
    });
  });

  it('satu baris salah menahan semuanya dan menyebut nomornya di lembar', () => {
    expect(uraiDaftar('Arif; Balla\n\nRahmi; Balla; 12345')).toEqual({
      baris: [],
      salah: 'Baris 3: nomor HP belum benar.',
    });
    expect(uraiDaftar('; Balla').salah).toBe('Baris 1: nama belum diisi.');
    expect(uraiDaftar('A; B; ; tambahan').salah).toBe(
      'Baris 1: isi nama, desa, dan nomor HP saja.',
    );
    expect(uraiDaftar('  \n ').salah).toBe('Daftar peserta belum diisi.');
    expect(uraiDaftar('Nama;Desa').salah).toBe('Daftar peserta belum diisi.');
    expect(uraiDaftar('Arif\n'.repeat(201)).salah).toBe('Paling banyak 200 orang sekali kirim.');
  });

  it('teks apa pun terbaca tanpa galat, dan tidak pernah menyimpan nama kosong', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (teks) => {
        expect(uraiDaftar(teks, BARAKA).baris.every((b) => b.nama !== '')).toBe(true);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
