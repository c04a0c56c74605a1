import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { cariKegiatan, findKegiatan, riwayatKegiatan } from '@/lib/kegiatan/queries';
import { perintahKegiatan } from '@/lib/kegiatan/registry';
import { bacaSaring } from '@/lib/kegiatan/saring';
import { pilihanPendamping } from '@/lib/pengguna/queries';
import { db } from '@/lib/server/db';
import { jalan, pelaku, saat, unggah } from '../helpers/people';

const HARI = saat('2025-01-30');

type Aksi = keyof typeof perintahKegiatan;
type Isian = Record<string, unknown>;

const jalankan = (aksi: Aksi, actor: Actor, input: Isian, perintahId: string = randomUUID()) =>
  perintahKegiatan[aksi].execute({ actor, input, perintahId, sekarang: HARI });

async function harus(aksi: Aksi, actor: Actor, input: Isian) {
  const hasil = await jalankan(aksi, actor, input);
  if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.problem)}`);
  return hasil.nilai;
}

async function ditolak(aksi: Aksi, actor: Actor, input: Isian) {
  const hasil = await jalankan(aksi, actor, input);
  if (hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

let staf: Actor;
let provinsi: Actor;
let pendamping: Actor;
let tetangga: Actor;

beforeAll(async () => {
  [staf, provinsi, tetangga] = await Promise.all([
    pelaku('staf.enrekang', HARI),
    pelaku('provinsi.sulsel', HARI),
    pelaku('staf.tator', HARI),
  ]);
  // assigned to Baraka, as the actor is built from the database on that day
  pendamping = { ...(await pelaku('pendamping.baraka', HARI)), wilayah: ['731603'] };
});

const sosialisasi = (lain: Isian = {}) => ({
  jenis: 'SOSIALISASI',
  wilayah: '731603',
  judul: 'Sosialisasi di kantor camat',
  tempat: 'Kantor Camat Baraka',
  tanggal: '2025-01-30',
  ...lain,
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

describe('peserta', () => {
  it('satu per satu dan sekaligus, tanpa yang kembar; jejak tanpa nomor HP', async () => {
    const { id } = await harus('kegiatan.rencanakan', pendamping, sosialisasi());
    await harus('kegiatan.catatHadir', pendamping, {
      id,
      nama: 'Arif',
      alamat: 'Balla',
      hp: '0812 3456 7890',
    });
    expect((await ditolak('kegiatan.catatHadir', pendamping, { id, nama: ' ' })).bidang).toEqual({
      nama: 'Nama belum diisi.',
    });
    expect(
      (
        await ditolak('kegiatan.catatHadir', pendamping, {
          id,
          nama: 'ARIF',
          alamat: 'balla',
          hp: '081234567890',
        })
      ).kode,
    ).toBe('sudah-ada');
    const banyak = await harus('kegiatan.catatHadirBanyak', pendamping, {
      id,
      daftar: 'Arif; Balla; 081234567890\nRahmi\tBalla\nHasnah; Kadingeh',
    });
    expect(banyak.sukses).toBe('2 peserta ditambahkan. 1 sudah tercatat.');
    const k = await findKegiatan(pendamping, id);
    expect(k?.peserta.map((p) => p.nama)).toEqual(['Arif', 'Hasnah', 'Rahmi']);
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id } });
    expect(JSON.stringify(jejak)).not.toContain('081234567890');
    // whoever does not keep the list does not see phones
    const camat = await findKegiatan(await pelaku('kecamatan.baraka', HARI), id);
    expect(camat?.peserta.every((p) => p.hp === null)).toBe(true);
  });

  it('dihapus hanya sebelum terlaksana, ditambah juga sesudahnya', async () => {
    const { id } = await harus('kegiatan.rencanakan', pendamping, sosialisasi());
    for (const nama of ['Arif', 'Rahmi'])
      await harus('kegiatan.catatHadir', pendamping, { id, nama });
    const [arif, rahmi] = await db().kehadiran.findMany({
      where: { kegiatanId: id },
      orderBy: { nama: 'asc' },
    });
    await harus('kegiatan.hapusHadir', pendamping, { id, kehadiranId: arif?.id });
    const daftarHadir = await unggah('pendamping.baraka', HARI, 'hadir.jpg');
    await harus('kegiatan.laksanakan', pendamping, { id, daftarHadir });
    const p = await ditolak('kegiatan.hapusHadir', pendamping, { id, kehadiranId: rahmi?.id });
    expect(p.kode).toBe('belum-lengkap:kegiatan.hapusHadir');
    await harus('kegiatan.catatHadir', pendamping, { id, nama: 'Menyusul' });
    expect(await db().kehadiran.count({ where: { kegiatanId: id } })).toBe(2);
  });

  it('pelatihan memilih akun pendamping di provinsi itu saja', async () => {
    const { id } = await jalan('provinsi.sulsel', HARI, 'kegiatan.rencanakan', {
      ...sosialisasi({ jenis: 'PELATIHAN_PENDAMPING', wilayah: '73' }),
    });
    const pilihan = await pilihanPendamping(provinsi, HARI);
    expect(pilihan.map((x) => x.nama)).toContain('Akbar (contoh)');
    const kabid = await pelaku('kabid.enrekang', HARI);
    for (const penggunaId of [kabid.id, randomUUID()])
      expect((await ditolak('kegiatan.catatHadir', provinsi, { id, penggunaId })).bidang).toEqual({
        penggunaId: 'Pilih pendamping di wilayah Anda.',
      });
    const tanpa = await ditolak('kegiatan.catatHadir', provinsi, {
      id,
      penggunaId: pendamping.id,
      lulus: 'ya',
    });
    expect(tanpa.bidang).toHaveProperty('sertifikat');
    await harus('kegiatan.catatHadir', provinsi, {
      id,
      penggunaId: pendamping.id,
      lulus: 'ya',
      sertifikat: 'S-1',
    });
    expect(
      (await ditolak('kegiatan.catatHadir', provinsi, { id, penggunaId: pendamping.id })).kode,
    ).toBe('sudah-ada');
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
  const satu = await jalankan('kegiatan.rencanakan', pendamping, input, perintahId);
  const dua = await jalankan('kegiatan.rencanakan', pendamping, input, perintahId);
  expect(dua).toEqual(satu);
  expect(await db().kegiatan.count({ where: { judul: 'Sekali saja' } })).toBe(1);
});
