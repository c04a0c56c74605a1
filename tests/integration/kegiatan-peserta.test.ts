import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { findKegiatan } from '@/lib/kegiatan/queries';
import { pilihanPendamping } from '@/lib/pengguna/queries';
import { db } from '@/lib/server/db';
import { ditolak, HARI, harus, pendampingHari, sosialisasi } from '../helpers/kegiatan';
import { jalan, pelaku, unggah } from '../helpers/people';

let provinsi: Actor;
let pendamping: Actor;

beforeAll(async () => {
  [provinsi, pendamping] = await Promise.all([pelaku('provinsi.sulsel', HARI), pendampingHari()]);
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
