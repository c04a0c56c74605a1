import { describe, expect, it } from 'vitest';
import { bacaSaringan } from '@/lib/kelompok/daftar';
import { KembalikanKelompok, TambahAnggota, UbahAnggota } from '@/lib/kelompok/schema';

const id = '11111111-1111-4111-8111-111111111111';

const bidangSalah = (hasil: { error?: { issues: { path: PropertyKey[] }[] } }) => [
  ...new Set(hasil.error?.issues.map((i) => String(i.path[0]))),
];

describe('isian anggota', () => {
  it('menyebut semua yang kosong, menurut urutan formulir', () => {
    const hasil = TambahAnggota.safeParse({ id });
    expect(bidangSalah(hasil)).toEqual([
      'nama',
      'nik',
      'kk',
      'pekerjaan',
      'jabatan',
      'desa',
      'pendidikan',
    ]);
  });

  it('banyaknya angka NIK dan KK disebut bersama isian lain', () => {
    const hasil = TambahAnggota.safeParse({ id, nik: '7316 0332', kk: '731603010118990x' });
    const pesan = Object.fromEntries(
      hasil.error?.issues.map((i) => [String(i.path[0]), i.message]) ?? [],
    );
    expect(pesan.nik).toContain('kurang 8');
    expect(pesan.kk).toContain('hanya berisi angka');
  });

  it('saat mengubah, nomor boleh kosong tetapi tidak boleh setengah', () => {
    expect(bidangSalah(UbahAnggota.safeParse({ id, nik: '', kk: '' }))).not.toContain('nik');
    expect(bidangSalah(UbahAnggota.safeParse({ id, nik: '12', kk: '' }))).toContain('nik');
  });
});

describe('alasan mengembalikan', () => {
  it('alasan lain harus dijelaskan', () => {
    expect(bidangSalah(KembalikanKelompok.safeParse({ id, alasan: 'LAINNYA' }))).toEqual([
      'catatan',
    ]);
    expect(KembalikanKelompok.safeParse({ id, alasan: 'DOMISILI' }).success).toBe(true);
    expect(bidangSalah(KembalikanKelompok.safeParse({ id, alasan: 'karangan' }))).toEqual([
      'alasan',
    ]);
  });
});

describe('saringan dari alamat', () => {
  it('yang tidak dikenal dianggap tidak ada', () => {
    expect(
      bacaSaringan({ status: 'X', wilayah: "73'", kategori: 'APA', urut: 'z', halaman: '-3' }),
    ).toEqual({
      cari: '',
      status: '',
      wilayah: '',
      kategori: '',
      hidup: null,
      urut: 'baru',
      halaman: 1,
    });
  });

  it('nilai berganda memakai yang pertama', () => {
    const s = bacaSaringan({ cari: ['  Sipatuo  ', 'x'], status: 'DRAF', halaman: '2' });
    expect([s.cari, s.status, s.halaman]).toEqual(['Sipatuo', 'DRAF', 2]);
  });
});
