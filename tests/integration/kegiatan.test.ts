import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { cariKegiatan, findKegiatan, riwayatKegiatan } from '@/lib/kegiatan/queries';
import { bacaSaring } from '@/lib/kegiatan/saring';
import { db } from '@/lib/server/db';
import { ditolak, HARI, harus, jalankan, pendampingHari, sosialisasi } from '../helpers/kegiatan';
import { pelaku, unggah } from '../helpers/people';

let staf: Actor;
let provinsi: Actor;
let pendamping: Actor;
let tetangga: Actor;

beforeAll(async () => {
  [staf, provinsi, tetangga, pendamping] = await Promise.all([
    pelaku('staf.enrekang', HARI),
    pelaku('provinsi.sulsel', HARI),
    pelaku('staf.tator', HARI),
    pendampingHari(),
  ]);
});

describe('merencanakan', () => {
  it('pelatihan selalu membawa empat pokok materi (F62)', async () => {
    const { id } = await harus('kegiatan.rencanakan', provinsi, {
      ...sosialisasi({ jenis: 'PELATIHAN_PENDAMPING', wilayah: '73' }),
    });
    const k = await findKegiatan(provinsi, id);
    expect(k?.materi).toEqual(['Penggunaan dana', 'Usaha', 'Kreativitas', 'Sumber daya setempat']);
    expect(k?.status).toBe('DIRENCANAKAN');
  });

  it('jenis yang bukan miliknya ditolak dengan nama pemiliknya', async () => {
    const p = await ditolak(
      'kegiatan.rencanakan',
      pendamping,
      sosialisasi({ jenis: 'PENGARAHAN' }),
    );
    expect(p.kode).toBe('belum-lengkap:jenisSesuaiPeran');
    expect(p.pesan).toBe('Pengarahan dicatat oleh staf Dinas Sosial.');
  });

  it('di luar wilayahnya tidak ada, di tingkat yang salah dibetulkan', async () => {
    for (const wilayah of ['731604', '7318'])
      expect(
        (await ditolak('kegiatan.rencanakan', pendamping, sosialisasi({ wilayah }))).kode,
      ).toBe('di-luar-wilayah');
    const desa = await ditolak(
      'kegiatan.rencanakan',
      pendamping,
      sosialisasi({ wilayah: '7316031021' }),
    );
    expect(desa.bidang).toEqual({ wilayah: 'Pilih wilayah kegiatan.' });
    const tiada = await ditolak('kegiatan.rencanakan', staf, sosialisasi({ wilayah: '731699' }));
    expect(tiada.bidang).toHaveProperty('wilayah');
  });
});

describe('melaksanakan dan membatalkan', () => {
  it('perlu peserta, notulen untuk pengarahan, pindaian untuk sosialisasi, dan harinya sudah tiba', async () => {
    const { id } = await harus(
      'kegiatan.rencanakan',
      staf,
      sosialisasi({ jenis: 'PENGARAHAN', wilayah: '7316' }),
    );
    expect((await ditolak('kegiatan.laksanakan', staf, { id })).kode).toBe(
      'belum-lengkap:adaHadir',
    );
    await harus('kegiatan.catatHadir', staf, { id, nama: 'Akbar' });
    expect((await ditolak('kegiatan.laksanakan', staf, { id })).bidang).toEqual({
      notulen: 'Notulen belum diisi.',
    });
    await harus('kegiatan.laksanakan', staf, { id, notulen: 'Dibahas.\n\nDisepakati.' });
    expect((await ditolak('kegiatan.laksanakan', staf, { id, notulen: 'x' })).kode).toBe(
      'sudah-diputuskan',
    );

    const s = await harus('kegiatan.rencanakan', staf, sosialisasi());
    await harus('kegiatan.catatHadir', staf, { id: s.id, nama: 'Arif' });
    expect((await ditolak('kegiatan.laksanakan', staf, { id: s.id })).bidang).toHaveProperty(
      'daftarHadir',
    );

    const nanti = await harus('kegiatan.rencanakan', staf, sosialisasi({ tanggal: '2025-02-14' }));
    await harus('kegiatan.catatHadir', staf, { id: nanti.id, nama: 'Arif' });
    const p = await ditolak('kegiatan.laksanakan', staf, { id: nanti.id });
    expect(p.pesan).toBe('Kegiatan ini baru berlangsung 14 Februari 2025.');
  });

  it('berkas orang lain tidak bisa dipakai', async () => {
    const { id } = await harus('kegiatan.rencanakan', pendamping, sosialisasi());
    await harus('kegiatan.catatHadir', pendamping, { id, nama: 'Arif' });
    const daftarHadir = await unggah('staf.enrekang', HARI, 'hadir.jpg');
    expect(
      (await ditolak('kegiatan.laksanakan', pendamping, { id, daftarHadir })).bidang,
    ).toHaveProperty('daftarHadir');
  });

  it('batal dengan alasan, lalu tertutup', async () => {
    const { id } = await harus('kegiatan.rencanakan', pendamping, sosialisasi());
    expect(
      (await ditolak('kegiatan.batalkan', pendamping, { id, alasan: '' })).bidang,
    ).toHaveProperty('alasan');
    await harus('kegiatan.batalkan', pendamping, { id, alasan: 'Jalan tertutup longsor.' });
    expect((await ditolak('kegiatan.ubah', pendamping, { id, ...sosialisasi() })).pesan).toBe(
      'Kegiatan ini sudah dibatalkan.',
    );
    const riwayat = await riwayatKegiatan(pendamping, id);
    expect(riwayat.map((r) => [r.judul, r.oleh, r.alasan])).toEqual([
      ['Kegiatan direncanakan', 'Anda', null],
      ['Kegiatan dibatalkan', 'Anda', 'Jalan tertutup longsor.'],
    ]);
  });
});

describe('membaca', () => {
  it('tetangga dan anggota kelompok tidak melihat apa pun', async () => {
    const { id } = await harus('kegiatan.rencanakan', pendamping, sosialisasi());
    expect(await findKegiatan(tetangga, id)).toBeNull();
    expect(await findKegiatan(staf, 'bukan-uuid')).toBeNull();
    const anggota: Actor = {
      ...pendamping,
      peran: 'ANGGOTA',
      wilayah: [],
      kelompokId: randomUUID(),
    };
    expect(await findKegiatan(anggota, id)).toBeNull();
    expect((await cariKegiatan(anggota, bacaSaring({}))).jumlah).toBe(0);
    expect((await ditolak('kegiatan.batalkan', tetangga, { id, alasan: 'x' })).kode).toBe(
      'tidak-ditemukan',
    );
  });

  it('saringan menyaring, wilayah berawalan kode', async () => {
    await harus(
      'kegiatan.rencanakan',
      staf,
      sosialisasi({ wilayah: '731604', tanggal: '2024-05-01' }),
    );
    const cari = (p: Record<string, string>) => cariKegiatan(staf, bacaSaring(p));
    expect((await cari({ kecamatan: '731604' })).baris.map((b) => b.wilayah)).toEqual([
      'Kec. Anggeraja',
    ]);
    expect((await cari({ tahun: '2024' })).jumlah).toBe(1);
    expect((await cari({ jenis: 'PELATIHAN_PENDAMPING' })).jumlah).toBe(0);
    expect((await cari({ status: 'DIBATALKAN' })).jumlah).toBe(1);
  });
});

it('perintah yang sama dua kali berakibat satu kali', async () => {
  const perintahId = randomUUID();
  const input = sosialisasi({ judul: 'Sekali saja' });
  const satu = await jalankan('kegiatan.rencanakan', pendamping, input, HARI, perintahId);
  const dua = await jalankan('kegiatan.rencanakan', pendamping, input, HARI, perintahId);
  expect(dua).toEqual(satu);
  expect(await db().kegiatan.count({ where: { judul: 'Sekali saja' } })).toBe(1);
});
