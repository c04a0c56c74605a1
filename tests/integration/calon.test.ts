import { beforeAll, describe, expect, it } from 'vitest';
import { calonDariHadir, calonUntukKelompok, cariCalon, findCalon } from '@/lib/calon/queries';
import { perintahCalon } from '@/lib/calon/registry';
import { bacaSaring } from '@/lib/calon/saring';
import { tugasCalon } from '@/lib/calon/waiting';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { bentuk, sosialisasi } from '@/scripts/muat/cerita';
import { nikContoh } from '@/scripts/muat/sipatuo';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';
import { ujiPerintah } from '../helpers/uji-perintah';

const HARI = saat('2025-02-20');
const { harus, ditolak } = ujiPerintah(perintahCalon, HARI);
const BALLA = '7316031021';

let pendamping: Actor;
let staf: Actor;
let tetangga: Actor;
let hadir: Map<string, string>;

beforeAll(async () => {
  await pendampingBaraka();
  hadir = await sosialisasi('pendamping.baraka', '731603', ['Sitti (contoh)', 'Umar (contoh)']);
  [pendamping, staf, tetangga] = (await Promise.all(
    ['pendamping.baraka', 'staf.enrekang', 'staf.tator'].map((n) => pelaku(n, HARI)),
  )) as [Actor, Actor, Actor];
}, 120_000);

const isi = (lain: Record<string, string> = {}) => ({
  wilayah: BALLA,
  nama: 'Hasnah (contoh)',
  asal: 'KUNJUNGAN_RUMAH',
  ...lain,
});

describe('mencatat calon (F60)', () => {
  it('nama dan desa cukup; yang sama tidak dua kali; nomor HP tidak masuk jejak', async () => {
    const { id } = await harus('calon.catat', pendamping, isi({ hp: '0812 3456 7890' }));
    expect(await findCalon(pendamping, id)).toMatchObject({
      nama: 'Hasnah (contoh)',
      desa: 'Kel. Balla, Kec. Baraka',
      hp: '081234567890',
      keadaan: 'BARU',
    });
    expect(
      (await ditolak('calon.catat', staf, isi({ nama: 'HASNAH (contoh)', hp: '081234567890' })))
        .kode,
    ).toBe('sudah-ada');
    expect((await ditolak('calon.catat', pendamping, isi({ nama: '' }))).bidang).toEqual({
      nama: 'Nama belum diisi.',
    });
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id } });
    expect(JSON.stringify(jejak)).not.toMatch(/081234567890|Hasnah/);
  });

  it('dari daftar hadir, satu kali saja', async () => {
    const kehadiranId = hadir.get('Sitti (contoh)') ?? '';
    const input = isi({ nama: 'Sitti (contoh)', asal: 'SOSIALISASI', kehadiranId });
    const { id } = await harus('calon.catat', pendamping, input);
    expect([...(await calonDariHadir(staf, [kehadiranId]))]).toEqual([[kehadiranId, id]]);
    expect((await ditolak('calon.catat', staf, { ...input, nama: 'Sitti Dua' })).pesan).toBe(
      'Orang ini sudah tercatat sebagai calon anggota.',
    );
    const diTator = { ...input, wilayah: '7318051021', kehadiranId: hadir.get('Umar (contoh)') };
    expect((await ditolak('calon.catat', tetangga, diTator)).kode).toBe('tidak-ditemukan');
  });
});

describe('mengajak (F32)', () => {
  const ajak = (hasil: string, lain: Record<string, string> = {}) => ({
    tanggal: '2025-02-20',
    cara: 'RUMAH',
    hasil,
    catatan: 'Takut menanggung utang kelompok.',
    ...lain,
  });

  it('keadaan mengikuti jawaban terakhir; yang perlu ditemui lagi menunggu pada harinya', async () => {
    const { id } = await harus('calon.catat', pendamping, isi({ nama: 'Ramli (contoh)' }));
    await harus('calon.catatPendekatan', pendamping, {
      id,
      ...ajak('RAGU', { lanjut: '2025-02-27' }),
    });
    const tugas = (hari: string) => tugasCalon(pendamping, saat(hari));
    expect(await tugas('2025-02-26')).toEqual([]);
    expect((await tugas('2025-02-27')).map((t) => [t.judul, t.lewat])).toEqual([
      ['Ramli (contoh)', false],
    ]);
    expect((await tugas('2025-02-28'))[0]?.lewat).toBe(true);
    expect(await tugasCalon(staf, saat('2025-02-28'))).toEqual([]);
    const nantinya = (jam: string) => saat('2025-02-20', jam);
    await harus(
      'calon.catatPendekatan',
      pendamping,
      { id, ...ajak('TIDAK_BERTEMU') },
      nantinya('11:00'),
    );
    expect(await tugas('2025-02-28')).toEqual([]);
    const c = await findCalon(pendamping, id);
    expect([c?.keadaan, c?.pendekatan.map((p) => p.hasil)]).toEqual([
      'RAGU',
      ['TIDAK_BERTEMU', 'RAGU'],
    ]);
    await harus(
      'calon.catatPendekatan',
      pendamping,
      { id, ...ajak('BERMINAT') },
      nantinya('12:00'),
    );
    // an older visit, written down late
    await harus(
      'calon.catatPendekatan',
      pendamping,
      { id, ...ajak('MENOLAK', { tanggal: '2025-02-10' }) },
      nantinya('13:00'),
    );
    expect((await findCalon(staf, id))?.keadaan).toBe('BERMINAT');
    const nanti = await ditolak('calon.catatPendekatan', pendamping, {
      id,
      ...ajak('RAGU', { tanggal: '2025-02-21' }),
    });
    expect(nanti.bidang).toEqual({ tanggal: 'Tanggal ini belum terjadi.' });
  });

  it('catatannya hanya bertambah, juga di basis data', async () => {
    await expect(db().$executeRaw`update "Pendekatan" set catatan = 'diubah'`).rejects.toThrow();
  });

  it('masuk kelompok di desanya; sesudah itu tidak diajak lagi', async () => {
    const { id } = await harus('calon.catat', pendamping, isi({ nama: 'Nurdin (contoh)' }));
    const kelompokId = await bentuk(kisah('Calon', 800));
    const lain = await harus(
      'calon.catat',
      pendamping,
      isi({ nama: 'Nurdin (contoh)', wilayah: '7316031001' }),
    );
    expect(
      (await ditolak('calon.masukKelompok', pendamping, { id: lain.id, kelompokId })).bidang,
    ).toEqual({ kelompokId: 'Pilih kelompok di desa yang sama.' });
    await harus('calon.masukKelompok', pendamping, { id, kelompokId });
    expect((await findCalon(pendamping, id))?.kelompok?.nama).toBe('Calon');
    expect(
      (await ditolak('calon.catatPendekatan', pendamping, { id, ...ajak('RAGU') })).pesan,
    ).toBe('Orang ini sudah masuk kelompok.');
    const cari = (p: Record<string, string>) => cariCalon(pendamping, bacaSaring(p));
    expect((await cari({ kelompok: 'sudah' })).baris.map((c) => c.id)).toEqual([id]);
    expect((await cari({ desa: '7316031001' })).baris.map((c) => c.id)).toEqual([lain.id]);
    expect((await cari({ cari: 'nurdin' })).jumlah).toBe(2);
  });
});

it('calon yang dipilih saat menambah anggota tertaut sendiri ke kelompoknya', async () => {
  const k = kisah('Tautan', 1200);
  const kelompokId = await bentuk(k);
  const { id } = await harus('calon.catat', pendamping, isi({ nama: 'Sahida (contoh)' }));
  const lain = await harus('calon.catat', pendamping, isi({ wilayah: '7316031001' }));
  const tawaran = await calonUntukKelompok(pendamping, BALLA, kelompokId);
  expect(tawaran.map((c) => c.id)).toContain(id);
  expect(tawaran.map((c) => c.id)).not.toContain(lain.id);
  const anggota = async (benih: number, calonId: string) => {
    const { nik, kk } = nikContoh(benih);
    await jalan('pendamping.baraka', HARI, 'kelompok.tambahAnggota', {
      id: kelompokId,
      nama: 'Sahida (contoh)',
      nik,
      kk,
      jabatan: 'ANGGOTA',
      desa: BALLA,
      pendidikan: 'SD',
      pekerjaan: 'buruh tani',
      calonId,
    });
  };
  await anggota(1290, id);
  // a prospect of another village stays where he is
  await anggota(1291, lain.id);
  expect((await findCalon(pendamping, id))?.kelompokId).toBe(kelompokId);
  expect((await findCalon(pendamping, lain.id))?.kelompokId).toBeNull();
});

it('orang luar dan peran lain tidak melihat satu pun', async () => {
  const { id } = await harus('calon.catat', pendamping, isi({ nama: 'Rahasia (contoh)' }));
  expect(await findCalon(tetangga, id)).toBeNull();
  expect(await findCalon(staf, 'bukan-uuid')).toBeNull();
  expect((await ditolak('calon.ubah', tetangga, { id, ...isi() })).kode).toBe('tidak-ditemukan');
  expect(
    (await ditolak('calon.ubah', pendamping, { id, ...isi({ wilayah: '7318051021' }) })).bidang,
  ).toHaveProperty('wilayah');
  // in the same place, but not theirs to read
  for (const nama of ['kecamatan.baraka', 'provinsi.sulsel', 'admin.enrekang'])
    expect((await cariCalon(await pelaku(nama, HARI), bacaSaring({}))).jumlah).toBe(0);
  const auditor = await findCalon(await pelaku('auditor.enrekang', HARI), id);
  expect([auditor?.nama, auditor?.hp]).toEqual(['Rahasia (contoh)', null]);
});
