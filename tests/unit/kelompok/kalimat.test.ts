import { describe, expect, it } from 'vitest';
import { judulKelompok, type Keadaan, langkahBerikut } from '@/lib/kelompok/kalimat';

const draf: Keadaan = {
  id: 'k',
  status: 'DRAF',
  wilayah: '7316031021',
  dibuka: false,
  anggotaMin: 5,
  jumlahAnggota: 0,
  tolak: 4,
  adaBeritaAcara: false,
  bolehUbah: true,
  bolehKode: false,
  proposal: [],
};

describe('kalimat pertama halaman kelompok', () => {
  it.each<[string, Partial<Keadaan>, string]>([
    ['kosong', {}, 'Tambah anggota pertama'],
    ['empat anggota', { jumlahAnggota: 4 }, 'Tambah 1 anggota lagi'],
    ['ada yang salah', { jumlahAnggota: 5, tolak: 2 }, 'Betulkan 2 hal dulu'],
    ['tanpa surat', { jumlahAnggota: 5, tolak: 0 }, 'Unggah berita acara musyawarah'],
    [
      'siap',
      { jumlahAnggota: 5, tolak: 0, adaBeritaAcara: true },
      'Ajukan ke Lurah untuk disahkan',
    ],
    ['hanya melihat', { bolehUbah: false }, 'Kelompok sedang dibentuk'],
  ])('DRAF, %s', (_apa, ubah, judul) => {
    expect(langkahBerikut({ ...draf, ...ubah }, 'PENDAMPING').judul).toBe(judul);
  });

  it('yang menunggu tahu siapa yang bertindak', () => {
    const k: Keadaan = { ...draf, status: 'MENUNGGU_PENGESAHAN', wilayah: '7316032003' };
    expect(langkahBerikut(k, 'DESA').judul).toBe('Periksa anggota lalu sahkan');
    expect(langkahBerikut(k, 'PENDAMPING').isi).toBe('Kepala Desa belum membuka berkas ini.');
  });

  it('sesudah disahkan ketua menulis proposal, kecuali sudah ada', () => {
    const k: Keadaan = { ...draf, status: 'DISAHKAN', bolehUbah: false };
    expect(langkahBerikut(k, 'KETUA').taut?.href).toBe('/proposal/baru');
    const ada = { ...k, proposal: [{ id: 'p', status: 'DI_DESA' }] };
    expect(langkahBerikut(ada, 'KETUA').taut?.href).toBe('/proposal/p');
    const ditolak = { ...k, proposal: [{ id: 'p', status: 'DITOLAK' }] };
    expect(langkahBerikut(ditolak, 'KETUA').taut?.href).toBe('/proposal/baru');
  });

  it('kata KUBE tidak ditulis dua kali', () => {
    expect(judulKelompok('Sipatuo')).toBe('KUBE Sipatuo');
    expect(judulKelompok('Kube Mandiri')).toBe('Kube Mandiri');
    expect(judulKelompok('Kubewa')).toBe('KUBE Kubewa');
  });
});
