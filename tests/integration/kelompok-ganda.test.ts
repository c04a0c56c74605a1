import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import type { AnggotaContoh } from '@/scripts/muat/sipatuo';
import {
  ajukan,
  ditolak,
  draf,
  harus,
  isianAnggota,
  jalankan,
  orangBaru,
  pendamping,
  sebagaiAnggota,
  siapkanKelompok,
  status,
} from '../helpers/kelompok';
import { siapkanLomba } from '../helpers/lomba';

beforeAll(siapkanKelompok);

describe('T3: satu orang di satu kelompok hidup', () => {
  it('ditolak; kelompok lain disebut hanya kepada yang boleh melihatnya', async () => {
    const [sama, ...a] = orangBaru(5);
    const b = orangBaru(5);
    if (!sama) throw new Error('kosong');
    const pertama = await draf([sama, ...a].map((x) => isianAnggota(x)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id: pertama });
    const nomor = (await db().kelompok.findUniqueOrThrow({ where: { id: pertama } })).nomor;
    // the draft may be written, it only warns
    const kedua = await draf([sebagaiAnggota(sama), ...b].map((x) => isianAnggota(x)));
    const p = await ajukan(kedua);
    expect(p.kode).toBe('belum-lengkap:tidakGanda');
    expect(p.pesan).toContain(nomor);
    const staf: Actor = { ...pendamping, peran: 'KETUA', kelompokId: kedua, wilayah: [] };
    const ketua = await ditolak('kelompok.ajukanPengesahan', staf, { id: kedua });
    expect(ketua.pesan).toContain('sudah tercatat di kelompok lain');
    expect(ketua.pesan).not.toContain(nomor);
    expect(await status(kedua)).toBe('DRAF');
  });

  it('boleh lagi setelah keanggotaan lama berakhir', async () => {
    const orang = orangBaru(5).map((x) => isianAnggota(x));
    const pertama = await draf(orang);
    await harus('kelompok.ajukanPengesahan', pendamping, { id: pertama });
    await harus('kelompok.bubarkan', pendamping, { id: pertama });
    const kedua = await draf(orang);
    await harus('kelompok.ajukanPengesahan', pendamping, { id: kedua });
    expect(await status(kedua)).toBe('MENUNGGU_PENGESAHAN');
  });

  it('satu KK satu kelompok hidup', async () => {
    const [sama, ...a] = orangBaru(5);
    const [lain, ...b] = orangBaru(5);
    if (!sama || !lain) throw new Error('kosong');
    const pertama = await draf([sama, ...a].map((x) => isianAnggota(x)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id: pertama });
    const kedua = await draf([{ ...lain, kk: sama.kk }, ...b].map((x) => isianAnggota(x)));
    expect((await ajukan(kedua)).pesan).toMatch(/^KK .* sudah tercatat di /);
  });

  // the NIK has an index as last wall, the KK only the lock
  it.each([
    ['NIK', sebagaiAnggota],
    ['KK', (a: AnggotaContoh) => ({ ...(orangBaru(1)[0] as AnggotaContoh), kk: a.kk })],
  ])('dua kelompok berlomba untuk satu %s: tepat satu yang menang', async (_apa, kembar) => {
    const [sama, ...a] = orangBaru(5);
    const b = orangBaru(5);
    if (!sama) throw new Error('kosong');
    const satu = await draf([sama, ...a].map((x) => isianAnggota(x)));
    const kedua: AnggotaContoh = { ...kembar(sama), jabatan: 'ANGGOTA' };
    const dua = await draf([kedua, ...b].map((x) => isianAnggota(x)));
    const hasil = await Promise.all(
      [satu, dua].map((id) => jalankan('kelompok.ajukanPengesahan', pendamping, { id })),
    );
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    const kalah = hasil.find((h) => !h.ok);
    expect(kalah && !kalah.ok && kalah.problem.kode).toBe('belum-lengkap:tidakGanda');
    expect([await status(satu), await status(dua)].sort()).toEqual(['DRAF', 'MENUNGGU_PENGESAHAN']);
  });

  it('berlomba dari dua kecamatan: kalimat yang kalah tidak menyebut kelompok lain', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const pasangan = await siapkanLomba(client, 2, ['7316031021', '7316081001']);
    await client.end();
    // the same companion, but seeing only one kecamatan each time
    const curio: Actor = { ...pendamping, wilayah: ['731608'] };
    for (const p of pasangan) {
      const hasil = await Promise.all([
        jalankan('kelompok.ajukanPengesahan', pendamping, { id: p.satu }),
        jalankan('kelompok.ajukanPengesahan', curio, { id: p.dua }),
      ]);
      expect(hasil.filter((h) => h.ok)).toHaveLength(1);
      const kalah = hasil.find((h) => !h.ok);
      const pesan = kalah && !kalah.ok ? kalah.problem.pesan : '';
      expect(pesan).toContain('Satu orang cukup satu kelompok.');
      expect(pesan).not.toContain('Lomba');
    }
  });

  it('indeks basis data adalah tembok terakhir', async () => {
    const [sama, ...a] = orangBaru(5);
    if (!sama) throw new Error('kosong');
    const pertama = await draf([sama, ...a].map((x) => isianAnggota(x)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id: pertama });
    const kedua = await draf([isianAnggota(sama)]);
    await expect(
      db().$transaction(async (tx) => {
        await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true),
          set_config('app.aksi', 'kelompok.ajukanPengesahan', true)`;
        await tx.$executeRaw`update "Kelompok" set status = 'MENUNGGU_PENGESAHAN',
          versi = versi + 1 where id = ${kedua}::uuid`;
      }),
    ).rejects.toThrow(/Anggota_nik_hidup|nikIndeks|23505/);
  });
});
