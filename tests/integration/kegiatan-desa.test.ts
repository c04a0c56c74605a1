import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { cakupan } from '@/lib/kegiatan/cakupan';
import { cakupanCsv } from '@/lib/kegiatan/cakupan-csv';
import { findKegiatan } from '@/lib/kegiatan/queries';
import { perintahKegiatan } from '@/lib/kegiatan/registry';
import { ajukanPengesahan, bentuk } from '@/scripts/muat/cerita';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat, unggah } from '../helpers/people';
import { ujiPerintah } from '../helpers/uji-perintah';

const HARI = saat('2025-02-20');
const { harus, ditolak } = ujiPerintah(perintahKegiatan, HARI);
const BALLA = '7316031021';

let pendamping: Actor;
let staf: Actor;

beforeAll(async () => {
  await pendampingBaraka();
  [pendamping, staf] = (await Promise.all(
    ['pendamping.baraka', 'staf.enrekang'].map((n) => pelaku(n, HARI)),
  )) as [Actor, Actor];
}, 120_000);

const sosialisasi = (oleh: Actor, wilayah: string) =>
  harus('kegiatan.rencanakan', oleh, {
    jenis: 'SOSIALISASI',
    wilayah,
    judul: 'Sosialisasi',
    tempat: 'Kantor Camat',
    tanggal: '2025-02-18',
  });

describe('desa orang yang hadir (F30, F31)', () => {
  it('dipilih, dikenali dari tulisan, atau dibiarkan bila asing', async () => {
    const { id } = await sosialisasi(pendamping, '731603');
    const catat = (isi: Record<string, string>) =>
      harus('kegiatan.catatHadir', pendamping, { id, ...isi });
    await catat({ nama: 'A', wilayah: BALLA });
    await catat({ nama: 'B', alamat: 'Kel. Balla' });
    await catat({ nama: 'C', alamat: 'Makassar' });
    await harus('kegiatan.catatHadirBanyak', pendamping, {
      id,
      daftar: 'L/P\tHP\tDesa\tNama\nL\t81234567890\tkelurahan balla\tD\nP\t\tBala\tE',
    });
    const k = await findKegiatan(pendamping, id);
    expect(k?.peserta.map((p) => [p.nama, p.desa, p.alamat])).toEqual([
      ['A', BALLA, 'Kel. Balla, Kec. Baraka'],
      ['B', BALLA, 'Kel. Balla, Kec. Baraka'],
      ['C', null, 'Makassar'],
      ['D', BALLA, 'Kel. Balla, Kec. Baraka'],
      ['E', null, 'Bala'],
    ]);
    // the same person chosen and written is one person
    expect(
      (await ditolak('kegiatan.catatHadir', pendamping, { id, nama: 'a', alamat: 'BALLA' })).kode,
    ).toBe('sudah-ada');
    expect(
      (await ditolak('kegiatan.catatHadir', pendamping, { id, nama: 'F', wilayah: '7318051021' }))
        .bidang,
    ).toHaveProperty('wilayah');
    expect(
      (await ditolak('kegiatan.catatHadirBanyak', pendamping, { id, daftar: 'G;Balla;123' }))
        .bidang,
    ).toEqual({ daftar: 'Baris 1: nomor HP belum benar.' });
  });
});

describe('cakupan', () => {
  it('yang belum pernah dijangkau lebih dulu; yang dijangkau dengan tanggal dan kelompoknya', async () => {
    const { id } = await sosialisasi(pendamping, '731603');
    await harus('kegiatan.catatHadir', pendamping, { id, nama: 'A', wilayah: BALLA });
    await harus('kegiatan.catatHadir', pendamping, { id, nama: 'B', alamat: 'Entah' });
    const sebelum = await cakupan(pendamping, undefined, 1);
    expect([sebelum.belum, sebelum.tanpaDesa]).toEqual([sebelum.desa, 0]);
    await harus('kegiatan.laksanakan', pendamping, {
      id,
      daftarHadir: await unggah('pendamping.baraka', HARI, 'hadir.jpg'),
    });
    const k = kisah('Cakupan', 900);
    await ajukanPengesahan(k, await bentuk(k));
    const sesudah = await cakupan(pendamping, undefined, 1);
    expect([sesudah.belum, sesudah.tanpaDesa]).toEqual([sesudah.desa - 1, 1]);
    expect(sesudah.baris[0]?.terakhir).toBeNull();
    expect(sesudah.baris.at(-1)).toEqual({
      kode: BALLA,
      desa: 'Kel. Balla',
      kecamatan: 'Baraka',
      orang: 1,
      kegiatan: 1,
      terakhir: '2025-02-18',
      calon: 0,
      kelompok: 1,
    });
    const csv = cakupanCsv(sesudah.baris);
    expect(csv).toContain('"7316031021";"Kel. Balla";"Baraka";"1";"1";"2025-02-18";"1"\r\n');
    expect(csv.split('\r\n')).toHaveLength(sesudah.desa + 2);
  });

  it('hanya wilayah sendiri; saringan tidak melebarkannya', async () => {
    const kode = async (a: Actor, kec?: string) =>
      (await cakupan(a, kec, 'semua')).baris.map((b) => b.kode);
    expect((await kode(staf)).every((k) => k.startsWith('7316'))).toBe(true);
    expect((await kode(staf, '731604')).every((k) => k.startsWith('731604'))).toBe(true);
    expect(await kode(pendamping, '731604')).toEqual([]);
    expect(await kode(staf, '731805')).toEqual([]);
    const desa = await pelaku('desa.balla', HARI);
    expect(await kode(desa)).toEqual([BALLA]);
    expect(await kode(desa, '731603')).toEqual([BALLA]);
    const ketua: Actor = { ...pendamping, peran: 'KETUA', wilayah: [], kelompokId: staf.id };
    expect(await kode(ketua)).toEqual([]);
    const camat = await cakupan(await pelaku('kecamatan.baraka', HARI), undefined, 1);
    expect(camat.baris.every((b) => b.calon === null)).toBe(true);
  });
});
