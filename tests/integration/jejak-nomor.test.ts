import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { akunTercatat } from '@/lib/akun/data-saya';
import type { Actor } from '@/lib/core/actor';
import { bacaSaringanJejak, daftarJejak, pembukaanTentang } from '@/lib/jejak-nomor/queries';
import {
  dataAnggotaTerbuka,
  eksporTerbuka,
  findEkspor,
  KEPALA_EKSPOR,
} from '@/lib/kelompok/ekspor';
import { keanggotaanDi, keanggotaanSaya } from '@/lib/kelompok/queries-orang';
import { findPekerjaan } from '@/lib/kelompok/queries-pekerjaan';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { bukaLembar } from '@/lib/server/sheet';
import { tulisXlsx } from '@/lib/server/tulis-xlsx';
import { kelompokBerjalan } from '../helpers/dana';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku } from '../helpers/people';

const KINI = new Date();
const k = kisah('Jejak', 3300, { jenisUsaha: 'kopi-bubuk' });

let id: string;
let anggotaId: string;
let [staf, kabid, auditor, luar, admin]: Actor[] = [];

const harus = async (aksi: string, actor: Actor, input: object) => {
  const hasil = await perintah[aksi]?.execute({ actor, input, perintahId: randomUUID() });
  if (!hasil?.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil)}`);
};
const tolak = async (aksi: string, actor: Actor, input: object) => {
  const hasil = await perintah[aksi]?.execute({ actor, input, perintahId: randomUUID() });
  return hasil && !hasil.ok ? hasil.problem.kode : 'diterima';
};

beforeAll(async () => {
  await pendampingBaraka();
  id = (await kelompokBerjalan(k)).kelompokId;
  anggotaId = (await db().anggota.findFirstOrThrow({ where: { kelompokId: id, urut: 4 } })).id;
  [staf, kabid, auditor, luar, admin] = await Promise.all(
    ['staf.enrekang', 'kabid.enrekang', 'auditor.enrekang', 'staf.tator', 'admin.enrekang'].map(
      (n) => pelaku(n, KINI),
    ),
  );
}, 120_000);

const p = (a: Actor | undefined): Actor => {
  if (!a) throw new Error('pelaku belum ada');
  return a;
};

describe('ekspor daftar anggota (T46, T39)', () => {
  it('tanpa alasan tidak ada berkas; sesudahnya NIK penuh hanya bagi yang boleh membukanya', async () => {
    expect(await eksporTerbuka(p(staf), id)).toBeNull();
    expect(await tolak('kelompok.eksporAnggota', p(staf), { id, alasan: '' })).toBe('isian-salah');
    await harus('kelompok.eksporAnggota', p(staf), { id, alasan: 'Lampiran usulan' });
    const baris = await eksporTerbuka(p(staf), id);
    expect(baris).toHaveLength(6);
    expect(baris?.every((b) => /^\d{16}$/.test(b[3] ?? ''))).toBe(true);
    const kadis = await pelaku('kadis.enrekang', KINI);
    await harus('kelompok.eksporAnggota', kadis, { id, alasan: 'Rapat' });
    expect((await eksporTerbuka(kadis, id))?.[0]?.[3]).toMatch(/^berakhir \d{4}$/);
  });

  it('orang luar 404; ADMIN dan pendamping bukan tugasnya; alasan orang lain tidak berlaku', async () => {
    expect(await findEkspor(p(luar), id)).toBeNull();
    expect(await eksporTerbuka(p(kabid), id)).toBeNull();
    expect(await findEkspor(p(admin), id)).toBeNull();
    expect(await findEkspor(await pelaku('pendamping.baraka', KINI), id)).toBeNull();
    expect(await tolak('kelompok.eksporAnggota', p(luar), { id, alasan: 'Uji' })).toBe(
      'tidak-ditemukan',
    );
  });

  it('berkas Excel: NIK tetap teks, dan rumus menjadi kata', async () => {
    const isi = await tulisXlsx('Anggota', KEPALA_EKSPOR, [
      ['1', '=cmd|x', 'Ketua', '7316031505900001', null],
    ]);
    const jalur = path.join(tmpdir(), `${randomUUID()}.xlsx`);
    writeFileSync(jalur, isi);
    const buku = await bukaLembar(jalur);
    const baris = [];
    for await (const b of buku.baris()) baris.push(b.sel);
    await buku.tutup();
    rmSync(jalur);
    expect(baris[1]?.slice(0, 4)).toEqual(['1', "'=cmd|x", 'Ketua', '7316031505900001']);
  });
});

describe('siapa melihat nomor (T46)', () => {
  const baca = async (a: Actor, s = {}) =>
    (await daftarJejak(a, bacaSaringanJejak(s)))?.baris.filter((b) => b.href === `/kelompok/${id}`);

  it('setiap pembukaan dan unduhan: siapa, kapan, berkas mana, alasan', async () => {
    await harus('kelompok.bukaNik', p(auditor), { id, anggotaId, alasan: 'Pemeriksaan khusus' });
    const nama = (await db().anggota.findUniqueOrThrow({ where: { id: anggotaId } })).nama;
    const semua = await baca(p(auditor));
    expect(semua?.map((b) => b.alasan)).toEqual(
      expect.arrayContaining(['Pemeriksaan khusus', 'Lampiran usulan', 'Rapat']),
    );
    expect(semua?.find((b) => b.alasan === 'Pemeriksaan khusus')).toMatchObject({
      siapa: 'Anda',
      berkas: `${nama}, KUBE Jejak`,
    });
    expect(await baca(p(auditor), { apa: 'kelompok.bukaNik' })).toHaveLength(1);
    expect(await baca(p(auditor), { siapa: p(staf).nama })).toHaveLength(1);
    expect(await baca(p(auditor), { sampai: '2025-01-01' })).toEqual([]);
    expect(JSON.stringify(semua)).not.toMatch(/\d{16}/);
  });

  it('KABID tidak membaca nama orang kantor lain; peran lain tidak punya halaman ini', async () => {
    const milik = await baca(p(kabid));
    const buka = milik?.find((b) => b.alasan === 'Pemeriksaan khusus');
    expect(buka?.siapa).not.toContain(p(auditor).nama);
    expect(milik?.find((b) => b.alasan === 'Lampiran usulan')?.siapa).toContain(p(staf).nama);
    expect(await daftarJejak(p(staf), bacaSaringanJejak({}))).toBeNull();
    expect(await baca(await pelaku('kabid.tator', KINI))).toEqual([]);
  });
});

describe('data saya (T47)', () => {
  it('ketua membaca datanya sendiri: peran, keanggotaan, asal, siapa membuka', async () => {
    const ketua = await pelaku(k.ketua, KINI);
    await harus('akun.dataSaya', ketua, {});
    expect(await db().peristiwa.count({ where: { aksi: 'akun.dataSaya' } })).toBe(1);
    expect((await akunTercatat(ketua)).peran.map((r) => r.tempat)).toContain('KUBE Jejak');
    const [satu, ...lain] = await keanggotaanSaya(ketua);
    expect(lain).toEqual([]);
    expect(satu?.asal[0]).toMatchObject({ apa: 'Data ditulis', oleh: 'Pendamping' });
    expect(JSON.stringify(satu)).not.toMatch(/\d{16}|nikIndeks/);
    const dibuka = await pembukaanTentang(satu ? [satu] : []);
    // the whole list was exported twice; nobody opened this person's own number
    expect(dibuka.map((d) => d.alasan).toSorted()).toEqual(['Lampiran usulan', 'Rapat']);
    expect(JSON.stringify(dibuka)).not.toContain(p(staf).nama);
  });

  it('tanpa akun: staf mencetak dengan alasan; peran lain tidak', async () => {
    const isi = { id, anggotaId, alasan: 'Diminta orangnya' };
    expect(await dataAnggotaTerbuka(p(staf), id, anggotaId)).toBeNull();
    expect(await tolak('kelompok.cetakDataAnggota', p(kabid), isi)).toBe(
      'belum-lengkap:data.ekspor',
    );
    await harus('kelompok.cetakDataAnggota', p(staf), isi);
    expect(await dataAnggotaTerbuka(p(staf), id, anggotaId)).not.toBeNull();
    expect(await dataAnggotaTerbuka(p(luar), id, anggotaId)).toBeNull();
    expect(await keanggotaanDi(p(luar), anggotaId)).toEqual([]);
    expect(await keanggotaanDi(p(staf), anggotaId)).toHaveLength(1);
  });
});

describe('pekerjaan sekarang (F16)', () => {
  it('dicatat setelah usaha berjalan, tanggalnya dari jejak, dan dibaca orang di wilayahnya', async () => {
    await harus('kelompok.catatPekerjaan', p(staf), {
      id,
      anggotaId,
      pekerjaanSesudah: 'pedagang',
    });
    const isi = await findPekerjaan(p(staf), id);
    const satu = isi?.anggota.find((a) => a.id === anggotaId);
    expect(satu?.pekerjaanSesudah).toBe('pedagang');
    expect(satu?.dicatat).not.toBeNull();
    expect(isi?.ringkasan.tercatat).toBe(1);
    expect(isi?.tertutup).toBeNull();
    expect((await findPekerjaan(p(kabid), id))?.tertutup).toBeUndefined();
    expect(await findPekerjaan(p(luar), id)).toBeNull();
  });
});
