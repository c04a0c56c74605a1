import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { findKontakAnggota, kontakAnggotaTua } from '@/lib/kelompok/queries-kontak';
import { riwayatKontak } from '@/lib/kontak/queries';
import { findKontakPendamping } from '@/lib/pengguna/queries/kontak';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';

const PADA = saat('2026-03-02');

let staf: Actor;
let luar: Actor;
let kelompokId: string;
let anggotaId: string;
let pendampingId: string;

async function tolak(aksi: string, actor: Actor, input: Record<string, unknown>) {
  const hasil = await perintah[aksi]?.execute({
    actor,
    perintahId: randomUUID(),
    input,
    sekarang: PADA,
  });
  if (!hasil || hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

const hpAnggota = async () =>
  (await db().anggota.findUniqueOrThrow({ where: { id: anggotaId } })).hp;

beforeAll(async () => {
  await pendampingBaraka();
  kelompokId = await kelompokSah(kisah('Kontak', 800));
  [staf, luar] = await Promise.all([pelaku('staf.enrekang', PADA), pelaku('staf.tator', PADA)]);
  anggotaId = (
    await db().anggota.findFirstOrThrow({ where: { kelompokId, jabatan: 'KETUA', sampai: null } })
  ).id;
  pendampingId = (
    await db().pengguna.findUniqueOrThrow({ where: { namaPengguna: 'pendamping.baraka' } })
  ).id;
}, 90_000);

describe('kontak anggota (rules 2.11)', () => {
  const periksa = (lain: object) =>
    jalan('staf.enrekang', PADA, 'kelompok.periksaKontak', { id: kelompokId, anggotaId, ...lain });

  it('nomor baru menyimpan yang lama di riwayat, lalu satu ketukan: masih aktif', async () => {
    const semula = await hpAnggota();
    await periksa({ hasil: 'BARU', hp: '0812 0000 8001' });
    expect(await hpAnggota()).toBe('081200008001');
    await periksa({ hasil: 'AKTIF' });
    const rows = await riwayatKontak(staf, { anggotaId });
    expect(rows.map((r) => [r.hp, r.kata]).toSorted()).toEqual(
      [
        [semula, 'Diganti'],
        ['081200008001', 'Masih aktif'],
      ].toSorted(),
    );
    expect(rows.every((r) => r.oleh === 'Anda')).toBe(true);
    expect((await findKontakAnggota(staf, anggotaId))?.terakhir).toBe('2026-03-02');
  });

  it('nomor sama atau kosong ditolak di bidangnya; orang luar tidak menemukan', async () => {
    const input = { id: kelompokId, anggotaId, hasil: 'BARU' };
    const aksi = 'kelompok.periksaKontak';
    expect((await tolak(aksi, staf, input)).bidang).toHaveProperty('hp');
    const sama = { ...input, hp: '081200008001' };
    expect((await tolak(aksi, staf, sama)).bidang).toHaveProperty('hp');
    expect((await tolak(aksi, luar, sama)).kode).toBe('tidak-ditemukan');
    expect(await findKontakAnggota(luar, anggotaId)).toBeNull();
  });

  it('daftar setahun: pengurus yang belum ditanya, di wilayah sendiri saja', async () => {
    const daftar = async (a: Actor) =>
      (await kontakAnggotaTua(a, { halaman: 1, semua: false })).baris.filter(
        (b) => b.kelompokId === kelompokId,
      );
    const milik = await daftar(staf);
    expect(milik.map((b) => b.jabatan).toSorted()).toEqual(['BENDAHARA', 'SEKRETARIS']);
    expect(milik.map((b) => b.id)).not.toContain(anggotaId);
    expect(await daftar(luar)).toEqual([]);
  });

  it('jejak tidak memuat nomornya', async () => {
    const rows = await db().peristiwa.findMany({ where: { aksi: 'kelompok.periksaKontak' } });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.map((r) => r.isi))).not.toContain('0812');
  });
});

describe('kontak pendamping', () => {
  const hp = async () =>
    (await db().pengguna.findUniqueOrThrow({ where: { id: pendampingId } })).hp;

  it('staf mengganti nomor; ADMIN pun meninggalkan riwayat; yang bukan pendamping 404', async () => {
    const aksi = 'pengguna.periksaKontak';
    await jalan('staf.enrekang', PADA, aksi, {
      id: pendampingId,
      hasil: 'BARU',
      hp: '081200008002',
    });
    expect(await hp()).toBe('081200008002');
    const orang = await db().pengguna.findUniqueOrThrow({ where: { id: pendampingId } });
    await jalan('admin.enrekang', PADA, 'pengguna.aturPengguna', {
      id: pendampingId,
      nama: orang.nama,
      hp: '081200008003',
    });
    const rows = await riwayatKontak(staf, { penggunaId: pendampingId });
    expect(rows.map((r) => r.hp)).toContain('081200008002');
    expect((await findKontakPendamping(staf, pendampingId))?.hp).toBe('081200008003');
    expect(await findKontakPendamping(luar, pendampingId)).toBeNull();
    const kabid = await db().pengguna.findUniqueOrThrow({
      where: { namaPengguna: 'kabid.enrekang' },
    });
    expect((await tolak(aksi, staf, { id: kabid.id, hasil: 'AKTIF' })).kode).toBe(
      'tidak-ditemukan',
    );
  });
});
