import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { bebanPendamping, tugasOrang } from '@/lib/pengguna/queries/tugas';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { ditolak, HARI, harus, jumlah } from '../helpers/pengguna';
import { jalan, pelaku, saat } from '../helpers/people';

let admin: Actor;
let baraka: Actor;
let curio: Actor;

beforeAll(async () => {
  [admin, baraka, curio] = await Promise.all([
    pelaku('admin.enrekang', HARI),
    pelaku('pendamping.baraka', HARI),
    pelaku('pendamping.curio', HARI),
  ]);
  const { id } = await jalan('provinsi.sulsel', HARI, 'kegiatan.rencanakan', {
    jenis: 'PELATIHAN_PENDAMPING',
    wilayah: '73',
    judul: 'Pelatihan pendamping',
    tempat: 'Makassar',
    tanggal: '2025-01-15',
  });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', {
    id,
    penggunaId: baraka.id,
    lulus: 'ya',
    sertifikat: 'SERT/1/2025',
  });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', { id, penggunaId: curio.id });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.laksanakan', { id });
});

describe('penugasan pendamping (F62, T9; langkah 1x dan 1y)', () => {
  const aksi = 'pengguna.tugaskanPendamping';

  it('yang belum lulus ditolak: satu penolakan, tanpa peristiwa, tanpa penugasan', async () => {
    const p = await ditolak(aksi, admin, { id: curio.id, kecamatan: '731603', dari: '2025-01-20' });
    expect(p.kode).toContain('belum-lengkap');
    expect(p.pesan).toContain('belum lulus pelatihan provinsi');
    expect(await jumlah(aksi, curio.id)).toEqual({ peristiwa: 0, penolakan: 1 });
    expect(await db().penugasan.count({ where: { pendampingId: curio.id } })).toBe(0);
  });

  it('lulus pada pelatihan yang belum terlaksana belum berarti', async () => {
    const { id } = await jalan('provinsi.sulsel', HARI, 'kegiatan.rencanakan', {
      jenis: 'PELATIHAN_PENDAMPING',
      wilayah: '73',
      judul: 'Pelatihan susulan',
      tempat: 'Makassar',
      tanggal: '2025-01-15',
    });
    await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', {
      id,
      penggunaId: curio.id,
      lulus: 'ya',
      sertifikat: 'SERT/2/2025',
    });
    expect((await ditolak(aksi, admin, { id: curio.id, kecamatan: '731603' })).kode).toBe(
      'belum-lengkap:pengguna.tugaskanPendamping',
    );
  });

  it('yang lulus bertugas mulai tanggalnya, tidak bertumpuk, dan berhenti seketika', async () => {
    const input = { id: baraka.id, kecamatan: '731603', dari: '2025-01-20' };
    await harus(aksi, admin, input);
    const wilayah = async (tanggal: string) =>
      (await topiOf(db(), baraka.id, saat(tanggal)))[0]?.actor.wilayah;
    expect(await wilayah('2025-01-19')).toEqual([]);
    expect(await wilayah('2025-01-20')).toEqual(['731603']);
    const tumpuk = await ditolak(aksi, admin, { ...input, dari: '2025-06-01' });
    expect(tumpuk).toMatchObject({
      kode: 'sudah-ada',
      pesan: 'Sudah ditugaskan ke kecamatan ini sejak 20 Januari 2025.',
    });
    const terbalik = await ditolak(aksi, admin, {
      ...input,
      kecamatan: '731604',
      sampai: '2025-01-01',
    });
    expect(terbalik.bidang).toHaveProperty('sampai');
    for (const kecamatan of ['731801', '731699', '7316'])
      expect((await ditolak(aksi, admin, { ...input, kecamatan })).bidang).toHaveProperty(
        'kecamatan',
      );

    const [tugas] = await tugasOrang(admin, baraka.id);
    await harus('pengguna.akhiriTugas', admin, { id: baraka.id, penugasanId: tugas?.id });
    expect(await wilayah('2025-01-20')).toEqual([]);
    await harus(aksi, admin, input);
    expect(await wilayah('2025-01-20')).toEqual(['731603']);
    const { baris } = await bebanPendamping(admin);
    expect(baris).toHaveLength(12);
  });
});
