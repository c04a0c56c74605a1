import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getAkun } from '@/lib/akun/queries';
import { perintahAkun } from '@/lib/akun/registry';
import type { Actor } from '@/lib/core/actor';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { hitung, lupakan } from '@/lib/server/limit';
import { sha256 } from '@/lib/server/secret';
import { bukaSesi, masuk } from '@/lib/server/sign-in';
import { SANDI_CONTOH } from '@/scripts/muat/akun';
import { pelaku, saat } from '../helpers/people';

const BESOK = saat('2025-02-11');
const SANDI = 'kopi toraja manis';

describe('akun sendiri', () => {
  const jalankan = (aksi: keyof typeof perintahAkun, actor: Actor, input: object) =>
    perintahAkun[aksi].execute({ actor, input, perintahId: randomUUID() });

  const sesiDari = async (actor: Actor) => {
    const kunci = await bukaSesi(actor.id, 'uji');
    return (await db().sesi.findUniqueOrThrow({ where: { sidik: sha256(kunci) } })).id;
  };
  const hidup = async (id: string) =>
    (await db().sesi.findUniqueOrThrow({ where: { id } })).berakhir === null;

  it('ganti kata sandi mengeluarkan perangkat lain saja', async () => {
    const staf = await pelaku('staf.enrekang', BESOK);
    const [ini, lain] = [await sesiDari(staf), await sesiDari(staf)];
    const ganti = (sandiLama: string, sandiBaru: string) =>
      jalankan('akun.gantiSandi', staf, { sandiLama, sandiBaru, sesi: ini });
    const salah = await ganti('bukan sandinya', SANDI);
    expect(salah).toMatchObject({
      ok: false,
      problem: { kode: 'masuk-gagal', bidang: { sandiLama: 'Kata sandi lama tidak cocok.' } },
    });
    expect(await ganti(SANDI_CONTOH, 'enrekang2025')).toMatchObject({
      problem: { kode: 'isian-salah' },
    });
    expect(await ganti(SANDI_CONTOH, SANDI_CONTOH)).toMatchObject({
      problem: { kode: 'isian-salah' },
    });
    expect(await hidup(lain)).toBe(true);
    expect((await ganti(SANDI_CONTOH, SANDI)).ok).toBe(true);
    expect([await hidup(ini), await hidup(lain)]).toEqual([true, false]);
    expect(
      (await masuk({ nama: 'staf.enrekang', sandi: SANDI_CONTOH, perangkat: '', ip: 'b' })).ok,
    ).toBe(false);
    expect((await masuk({ nama: 'staf.enrekang', sandi: SANDI, perangkat: '', ip: 'b' })).ok).toBe(
      true,
    );
  });

  it('kata sandi lama tidak bisa ditebak dari sesi yang terbuka', async () => {
    const kabid = await pelaku('kabid.enrekang', BESOK);
    const kode: (string | undefined)[] = [];
    for (let i = 0; i < 11; i += 1) {
      const h = await jalankan('akun.gantiSandi', kabid, {
        sandiLama: `tebakan ${i}`,
        sandiBaru: SANDI,
      });
      kode.push(h.ok ? 'ok' : h.problem.kode);
    }
    expect(kode).toEqual([...Array(10).fill('masuk-gagal'), 'terlalu-sering']);
  });

  it('perangkat orang lain tidak bisa dikeluarkan, yang sendiri satu atau semua', async () => {
    const [kadis, auditor] = [
      await pelaku('kadis.enrekang', BESOK),
      await pelaku('auditor.enrekang', BESOK),
    ];
    const [a, b, asing] = [await sesiDari(kadis), await sesiDari(kadis), await sesiDari(auditor)];
    expect(await jalankan('akun.keluarSemua', kadis, { sesi: asing })).toMatchObject({
      problem: { kode: 'tidak-ditemukan' },
    });
    await jalankan('akun.keluarSemua', kadis, { sesi: a });
    expect([await hidup(a), await hidup(b), await hidup(asing)]).toEqual([false, true, true]);
    expect((await getAkun(kadis)).perangkat.map((p) => p.id)).toContain(b);
    await jalankan('akun.keluarSemua', kadis, {});
    expect([await hidup(b), await hidup(asing)]).toEqual([false, true]);
  });

  it('berganti ke peran sendiri saja', async () => {
    const camat = await pelaku('kecamatan.baraka', BESOK);
    const sesi = await sesiDari(camat);
    const [topi] = await topiOf(db(), camat.id, BESOK);
    const desa = await pelaku('desa.balla', BESOK);
    const [lain] = await topiOf(db(), desa.id, BESOK);
    expect(await jalankan('akun.gantiPeran', camat, { peranId: lain?.id, sesi })).toMatchObject({
      problem: { kode: 'tidak-ditemukan' },
    });
    expect((await jalankan('akun.gantiPeran', camat, { peranId: topi?.id, sesi })).ok).toBe(true);
    expect((await db().sesi.findUniqueOrThrow({ where: { id: sesi } })).peranId).toBe(topi?.id);
  });
});

describe('pembatas masuk (T45)', () => {
  const coba = (nama: string, sandi: string, ip = '10.0.0.5') =>
    masuk({ nama, sandi, perangkat: 'uji', ip });
  const kode = async (p: ReturnType<typeof coba>) => {
    const h = await p;
    return h.ok ? 'ok' : h.problem.kode;
  };

  it('hanya kegagalan yang dihitung', async () => {
    const hasil: string[] = [];
    for (let i = 0; i < 12; i += 1) hasil.push(await kode(coba('desa.balla', SANDI_CONTOH)));
    expect(hasil).toEqual(Array(12).fill('ok'));
  });

  it('menunggu sejak kegagalan ke-5, ditolak sesudah ke-10, juga dengan sandi yang benar', async () => {
    const nama = 'kecamatan.baraka';
    const lama = async () => {
      const awal = performance.now();
      expect(await kode(coba(nama, 'salah sekali'))).toBe('masuk-gagal');
      return performance.now() - awal;
    };
    await hitung('masuk-akun', nama);
    await hitung('masuk-akun', nama);
    await hitung('masuk-akun', nama);
    expect(await lama()).toBeLessThan(1000);
    expect(await lama()).toBeGreaterThanOrEqual(1000);
    for (let ke = 6; ke <= 9; ke += 1) await hitung('masuk-akun', nama);
    expect(await lama()).toBeGreaterThanOrEqual(4000);
    expect(await kode(coba(nama, SANDI_CONTOH))).toBe('terlalu-sering');
    expect(await kode(coba(nama.toUpperCase(), SANDI_CONTOH))).toBe('terlalu-sering');
    await lupakan('masuk-akun', nama);
    expect(await kode(coba(nama, SANDI_CONTOH))).toBe('ok');
  });

  it('nama yang tidak ada dijawab sama', async () => {
    expect(await kode(coba('tidak.ada', 'apa saja'))).toBe('masuk-gagal');
  });
});
