import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aktifkan } from '@/lib/akun/aktivasi';
import { findTautan } from '@/lib/akun/queries';
import { KODE_TIDAK_BERLAKU } from '@/lib/akun/rules';
import type { Actor } from '@/lib/core/actor';
import { buatPengguna } from '@/lib/pengguna/commands/orang';
import { tautanAktivasi } from '@/lib/pengguna/queries';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { masuk } from '@/lib/server/sign-in';
import { ajukanPengesahan, bentuk, kodeAnggota, sahkan } from '@/scripts/muat/cerita';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, saat } from '../helpers/people';

const SAH = saat('2025-02-10');
const BESOK = saat('2025-02-11');
const SANDI = 'kopi toraja manis';

const coba = (input: { kode: string; namaPengguna?: string; sandi?: string }, lain: object = {}) =>
  aktifkan({
    input: { namaPengguna: 'orang.uji', sandi: SANDI, ...input },
    perintahId: randomUUID(),
    ip: '10.0.0.1',
    sekarang: BESOK,
    ...lain,
  });

const masalahDari = async (p: ReturnType<typeof coba>) => {
  const hasil = await p;
  return hasil.ok ? null : hasil.problem;
};

let kelompokId: string;

beforeAll(async () => {
  await pendampingBaraka();
  const k = kisah('Teduh', 500);
  kelompokId = await bentuk(k);
  await ajukanPengesahan(k, kelompokId);
  await sahkan(k, kelompokId);
});

describe('aktivasi dengan kode dari slip (langkah 5)', () => {
  it('sekali pakai, dengan peran jabatannya; kirim ulang mendapat jawaban pertama', async () => {
    const kode = await kodeAnggota(kelompokId, 'KETUA');
    const perintahId = randomUUID();
    const input = { kode: kode.replace(/(...)/, '$1 '), namaPengguna: 'Ketua.Teduh' };
    const hasil = await coba(input, { perintahId });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.problem));
    const { id } = hasil.nilai;
    expect(await coba(input, { perintahId })).toEqual(hasil);

    const [topi] = await topiOf(db(), id, BESOK);
    expect(topi?.actor).toMatchObject({ peran: 'KETUA', kelompokId });
    const anggota = await db().anggota.findFirst({ where: { kelompokId, jabatan: 'KETUA' } });
    expect(anggota?.penggunaId).toBe(id);
    expect((await masuk({ nama: 'ketua.teduh', sandi: SANDI, perangkat: '', ip: 'a' })).ok).toBe(
      true,
    );

    const lagi = await masalahDari(coba({ kode, namaPengguna: 'lain.teduh' }));
    expect(lagi).toMatchObject({ kode: 'tidak-ditemukan', bidang: { kode: KODE_TIDAK_BERLAKU } });
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id, aksi: 'akun.aktifkan' } });
    expect(jejak).toHaveLength(1);
    expect(jejak[0]).toMatchObject({ aktorId: id, subjek: 'akun' });
    expect(JSON.stringify(jejak)).not.toContain(kode);
  });

  it('berlaku tujuh hari, tidak lebih; kode asing mendapat kalimat yang sama', async () => {
    const kode = await kodeAnggota(kelompokId, 'BENDAHARA');
    const tujuh = new Date(SAH.getTime() + 7 * 24 * 3600_000);
    const lewat = await masalahDari(coba({ kode, namaPengguna: 'uji.lewat' }, { sekarang: tujuh }));
    expect(lewat?.pesan).toBe(KODE_TIDAK_BERLAKU);
    const asing = await masalahDari(coba({ kode: 'bukan-kode-siapa-pun' }));
    expect(asing).toEqual(lewat);
    const tepat = new Date(tujuh.getTime() - 1000);
    const hasil = await coba({ kode, namaPengguna: 'bendahara.teduh' }, { sekarang: tepat });
    expect(hasil.ok).toBe(true);
  });

  it('nama terpakai mendapat saran, sandi lemah ditolak, keduanya tidak memakai kode', async () => {
    const kode = await kodeAnggota(kelompokId, 'ANGGOTA');
    const nama = await masalahDari(coba({ kode, namaPengguna: 'ketua.teduh' }));
    expect(nama?.bidang?.namaPengguna).toBe('Nama pengguna ini sudah dipakai. Coba ketua.teduh2.');
    expect((await masalahDari(coba({ kode, sandi: 'sikube123' })))?.bidang).toHaveProperty('sandi');
    expect((await masalahDari(coba({ kode, namaPengguna: '' })))?.bidang).toHaveProperty(
      'namaPengguna',
    );
    expect((await coba({ kode, namaPengguna: 'anggota.teduh' })).ok).toBe(true);
  });

  it('sepuluh kode salah lalu dibatasi; yang benar pun menunggu', async () => {
    const ip = '10.0.0.9';
    const salah = await Promise.all(
      Array.from({ length: 14 }, (_, i) => masalahDari(coba({ kode: `salah${i}` }, { ip }))),
    );
    const kode = salah.map((p) => p?.kode);
    expect(kode.filter((k) => k === 'tidak-ditemukan')).toHaveLength(10);
    expect(kode.filter((k) => k === 'terlalu-sering')).toHaveLength(4);
    const benar = await kodeAnggota(kelompokId, 'ANGGOTA');
    expect((await masalahDari(coba({ kode: benar }, { ip })))?.kode).toBe('terlalu-sering');
  });

  it('satu orang satu akun: di kelompok berikutnya akunnya tetap', async () => {
    const lama = kisah('Lama', 700);
    const satu = await bentuk(lama);
    await ajukanPengesahan(lama, satu);
    await sahkan(lama, satu);
    const a = await coba({ kode: await kodeAnggota(satu, 'KETUA'), namaPengguna: 'ketua.lama' });
    await jalan('kabid.enrekang', BESOK, 'kelompok.bubarkan', {
      id: satu,
      alasan: 'Anggota pindah usaha.',
    });
    const baru = kisah('Baru', 700);
    const dua = await bentuk(baru);
    await ajukanPengesahan(baru, dua);
    await sahkan(baru, dua);
    const b = await coba({ kode: await kodeAnggota(dua, 'KETUA'), namaPengguna: 'ketua.baru' });
    if (!a.ok || !b.ok) throw new Error('aktivasi ditolak');
    expect(b.nilai.id).toBe(a.nilai.id);
    expect((await topiOf(db(), b.nilai.id, BESOK)).map((t) => t.actor.kelompokId)).toContain(dua);
  });
});

describe('tautan kantor', () => {
  const admin: Actor = {
    id: randomUUID(),
    nama: 'Admin',
    peran: 'ADMIN',
    wilayah: [''],
    kelompokId: null,
  };

  it('nama dari admin tetap, tautan lama mati saat yang baru terbit', async () => {
    const dibuat = await buatPengguna.execute({
      actor: admin,
      input: { nama: 'Staf uji', namaPengguna: 'staf.uji', peran: 'DINAS_STAF', wilayah: '7316' },
      perintahId: randomUUID(),
      sekarang: BESOK,
    });
    if (!dibuat.ok) throw new Error(JSON.stringify(dibuat.problem));
    const { id } = dibuat.nilai;
    const pertama = await tautanAktivasi(admin, id, BESOK);
    await jalan('admin.enrekang', BESOK, 'pengguna.buatKode', { id });
    const kedua = await tautanAktivasi(admin, id, BESOK);
    expect(pertama?.token).not.toBe(kedua?.token);
    expect(await tautanAktivasi({ ...admin, peran: 'DINAS_STAF' }, id, BESOK)).toBeNull();
    const kode = kedua?.token ?? '';
    expect((await masalahDari(coba({ kode: pertama?.token ?? '', namaPengguna: '' })))?.kode).toBe(
      'tidak-ditemukan',
    );
    expect((await masalahDari(coba({ kode, namaPengguna: 'nama.lain' })))?.bidang).toHaveProperty(
      'namaPengguna',
    );
    expect(
      (await masalahDari(coba({ kode, namaPengguna: '', sandi: 'delapan8' })))?.bidang,
    ).toEqual({
      sandi: 'Kata sandi paling pendek 10 huruf.',
    });
    expect((await coba({ kode, namaPengguna: 'staf.uji' })).ok).toBe(true);
    expect(await tautanAktivasi(admin, id, BESOK)).toBeNull();
    const simpan = await db().kodeAktivasi.findMany({ where: { penggunaId: id } });
    expect(JSON.stringify(simpan)).not.toContain(kode);
  });

  it('enam angka tidak dicari dari alamat halaman', async () => {
    const kode = await kodeAnggota(kelompokId, 'ANGGOTA');
    expect(await findTautan(kode)).toBeNull();
  });
});
