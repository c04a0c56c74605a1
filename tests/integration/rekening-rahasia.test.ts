import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { menunggu } from '@/lib/beranda/queries';
import type { Actor } from '@/lib/core/actor';
import { tandaiSpesimenUsang } from '@/lib/rekening/intake';
import { daftarRekening } from '@/lib/rekening/list';
import { findRekening } from '@/lib/rekening/queries';
import { nomorTerbuka } from '@/lib/rekening/rahasia';
import { jam } from '@/lib/server/clock';
import type { Ctx } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { ajukanRekening, sahkanRekening } from '@/scripts/muat/cerita-rekening';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat } from '../helpers/people';
import { baris, ditolak, jalankan, MEI } from '../helpers/rekening';

describe('siapa melihat apa', () => {
  const k = kisah('Rahasia', 1140, { jenisUsaha: 'bengkel-motor' });
  let id: string;
  let kelompokId: string;
  let staf: Actor;
  let kabid: Actor;

  beforeAll(async () => {
    await pendampingBaraka();
    [staf, kabid] = await Promise.all([
      pelaku('staf2.enrekang', MEI),
      pelaku('kabid.enrekang', MEI),
    ]);
    kelompokId = await kelompokSah(k);
    id = await ajukanRekening(k.ketua, kelompokId, MEI, {
      nomor: '5550001112223',
      atasNama: 'KUBE Rahasia',
    });
  }, 60_000);

  it('halaman pendamping dan daftar hanya memuat empat angka; wilayah lain tidak menemukan apa-apa', async () => {
    const pendamping = await pelaku('pendamping.baraka', MEI);
    const r = await findRekening(pendamping, id);
    expect(r).toMatchObject({ nomorAkhir: '2223', nomor: null, foto: null });
    const daftar = await daftarRekening(pendamping, { cari: 'rahasia', halaman: 1 });
    expect(daftar.baris).toHaveLength(1);
    const indeks = (await baris(id)).nomorIndeks;
    for (const isiHalaman of [r, daftar]) {
      expect(JSON.stringify(isiHalaman)).not.toContain('5550001112223');
      expect(JSON.stringify(isiHalaman)).not.toContain(indeks);
    }
    const luar = await pelaku('staf.tator', MEI);
    expect(await findRekening(luar, id)).toBeNull();
    const semua = await daftarRekening(luar, { cari: 'rahasia', halaman: 1 });
    expect(semua.jumlah).toBe(0);
  });

  it('nomor terbuka lima menit dengan alasan, untuk staf dan penyalur, bukan pendamping', async () => {
    const { sekarang } = await jam();
    const [pendamping, penyalur] = await Promise.all([
      pelaku('pendamping.baraka', MEI),
      pelaku('penyalur.pusat', MEI),
    ]);
    const buka = { id, alasan: 'Mencocokkan dengan buku tabungan.' };
    expect((await ditolak('rekening.bukaNomor', pendamping, buka)).kode).toBe('bukan-peran');
    expect((await ditolak('rekening.bukaNomor', staf, { id })).bidang).toHaveProperty('alasan');
    expect(await nomorTerbuka(staf, id)).toBeNull();
    for (const actor of [staf, penyalur]) {
      expect((await jalankan('rekening.bukaNomor', actor, buka, sekarang)).ok).toBe(true);
      expect(await nomorTerbuka(actor, id)).toBe('5550001112223');
    }
    expect(await nomorTerbuka(kabid, id)).toBeNull();
    expect((await findRekening(staf, id))?.foto).toEqual(expect.any(String));
    expect(
      JSON.stringify(await db().peristiwa.findMany({ where: { aksi: 'rekening.bukaNomor' } })),
    ).not.toContain('5550001112223');
  });

  it('pengurus berganti: spesimen usang sampai staf mencatat yang baru', async () => {
    await sahkanRekening('staf2.enrekang', id, saat('2025-05-20'));
    const tanda = { id, spesimen: 'Ani\nBudi' };
    expect((await ditolak('rekening.perbaruiSpesimen', staf, tanda)).kode).toContain('perbarui');
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      // a plain member who never signed at the bank leaves the signatures as they are
      await tandaiSpesimenUsang({ tx } as Ctx, kelompokId, 'Bukan penanda tangan');
      expect(await tx.rekening.count({ where: { kelompokId, spesimenUsang: true } })).toBe(0);
      await tandaiSpesimenUsang({ tx } as Ctx, kelompokId);
    });
    expect((await menunggu({ ...staf })).map((t) => t.aksi)).toContain('Catat spesimen baru');
    expect((await jalankan('rekening.perbaruiSpesimen', staf, tanda)).ok).toBe(true);
    expect(await baris(id)).toMatchObject({ spesimenUsang: false, spesimen: ['Ani', 'Budi'] });
  });
});
