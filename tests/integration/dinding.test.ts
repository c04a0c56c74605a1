import { randomUUID } from 'node:crypto';
import { setTimeout as tunggu } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { periksaRantai } from '@/lib/audit/verify';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { arrowsOf } from '@/lib/core/machine';
import { ok } from '@/lib/core/result';
import { command } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { begin } from '@/lib/server/move';
import * as enums from '@/prisma/generated/enums';
import { pelaku, saat } from '../helpers/people';

/** The database is the last wall: what our own code would never do is tried here directly. */

const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => pemilik.connect());
afterAll(() => pemilik.end());

const sebagaiAplikasi = async (sql: string, isi: unknown[] = []) => {
  await pemilik.query('begin');
  try {
    await pemilik.query('set local role sikube_app');
    await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
    return await pemilik.query(sql, isi);
  } finally {
    await pemilik.query('rollback');
  }
};

const isiKegiatan = (id: string) => ({
  id,
  jenis: 'PENGARAHAN' as const,
  judul: 'Uji dinding',
  wilayah: '7316',
  tempat: 'Kantor Dinas',
  tanggal: new Date('2025-01-22'),
  dibuat: saat('2025-01-20'),
});

const rencanaUji = (tahan = 0) =>
  command({
    may: 'kegiatan.rencanakan',
    input: z.object({ id: z.uuid() }),
    load: async (_ctx, input) => ({
      id: input.id,
      row: null,
      subject: { noun: 'kegiatan', status: null, wilayah: '7316' },
    }),
    run: async (ctx, _row, input) => {
      await begin(ctx, 'kegiatan', { id: input.id }, async () => {
        await ctx.tx.kegiatan.create({ data: isiKegiatan(input.id) });
        await tunggu(tahan);
        await ctx.tx.kehadiran.create({
          data: { id: randomUUID(), kegiatanId: input.id, nama: 'Peserta uji' },
        });
      });
      return ok({ id: input.id });
    },
  });

async function kegiatanBaru(): Promise<string> {
  const id = randomUUID();
  const hasil = await rencanaUji().execute({
    actor: await pelaku('staf.enrekang'),
    perintahId: randomUUID(),
    input: { id },
    sekarang: saat('2025-01-20'),
  });
  expect(hasil.ok).toBe(true);
  return id;
}

describe('panah', () => {
  it('di basis data sama dengan tabel mesin', async () => {
    const { rows } = await pemilik.query('select mesin, aksi, dari, ke from "Panah"');
    const kunci = (p: Record<string, string>) => [p.mesin, p.aksi, p.dari, p.ke].join(' ');
    expect(rows.map(kunci).sort()).toEqual(
      Object.values(machines).flatMap(arrowsOf).map(kunci).sort(),
    );
  });

  it.each([
    ['tahunProgram', enums.StatusTahun],
    ['kegiatan', enums.StatusKegiatan],
    ['kelompok', enums.StatusKelompok],
    ['proposal', enums.StatusProposal],
  ] as [Noun, Record<string, string>][])('tahap %s sama di skema', (noun, status) => {
    expect(Object.keys(status).sort()).toEqual(Object.keys(machines[noun].states).sort());
  });

  it('tahap hidup kelompok sama di basis data', async () => {
    const { rows } = await pemilik.query(
      `select s::text as tahap from unnest(enum_range(null::"StatusKelompok")) s where kelompok_hidup(s)`,
    );
    const hidup = Object.entries(machines.kelompok.states).filter(([, s]) => s.hidup);
    expect(rows.map((r) => r.tahap).sort()).toEqual(hidup.map(([k]) => k).sort());
  });

  it('yang tidak dikenal ditolak PostgreSQL', async () => {
    const id = await kegiatanBaru();
    for (const [aksi, ke, versi] of [
      ['kegiatan.batalkan', 'TERLAKSANA', 1],
      ['', 'TERLAKSANA', 1],
      ['kegiatan.laksanakan', 'TERLAKSANA', 2],
    ])
      await expect(
        sebagaiAplikasi(
          `with s as (select set_config('app.aksi', $2, true)) update "Kegiatan"
           set status = $3::"StatusKegiatan", versi = versi + $4 from s where id = $1`,
          [id, aksi, ke, versi],
        ),
      ).rejects.toThrow(/panah tidak dikenal|versi/);
    const k = await db().kegiatan.findUniqueOrThrow({ where: { id } });
    expect([k.status, k.versi]).toEqual(['DIRENCANAKAN', 0]);
  });
});

describe('bingkai', () => {
  it('tanpa perintah tidak ada tulisan, pada setiap tabel urusan', async () => {
    const { rows } = await pemilik.query(
      `select c.relname as tabel, exists (select 1 from pg_trigger t where t.tgrelid = c.oid
         and t.tgname = 'aa_perintah') as dijaga
       from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const bebas = rows.filter((r) => !r.dijaga).map((r) => r.tabel);
    expect(bebas.sort()).toEqual(['Panah', 'Penolakan', 'Sesi', '_prisma_migrations', 'laju']);
    await expect(db().kegiatan.create({ data: isiKegiatan(randomUUID()) })).rejects.toThrow();
    await expect(pemilik.query(`update "Kelompok" set nama = 'x'`)).rejects.toThrow(
      /di luar perintah/,
    );
  });

  it('yang lewat batas waktu tidak meninggalkan setengah tulisan', async () => {
    const id = randomUUID();
    const hasil = await rencanaUji(700).execute({
      actor: await pelaku('staf.enrekang'),
      perintahId: randomUUID(),
      input: { id },
      batas: 300,
    });
    expect(hasil.ok).toBe(false);
    await tunggu(800);
    expect(await db().kegiatan.count({ where: { id } })).toBe(0);
    expect(await db().kehadiran.count({ where: { kegiatanId: id } })).toBe(0);
    expect(await db().peristiwa.count({ where: { subjekId: id } })).toBe(0);
  });

  it('perintah yang sama dua kali berlaku sekali, juga bersamaan', async () => {
    const [id, perintahId, actor] = [randomUUID(), randomUUID(), await pelaku('staf.enrekang')];
    const kirim = () => rencanaUji().execute({ actor, perintahId, input: { id } });
    const hasil = await Promise.all([kirim(), kirim(), kirim()]);
    expect(new Set(hasil.map((h) => JSON.stringify(h))).size).toBe(1);
    expect(hasil[0]?.ok).toBe(true);
    expect(await db().peristiwa.count({ where: { subjekId: id } })).toBe(1);
    const lain = await rencanaUji().execute({ actor, perintahId, input: { id: randomUUID() } });
    expect(lain).toMatchObject({ ok: false, problem: { kode: 'perintah-bentrok' } });
  });
});

describe('jejak', () => {
  it('tidak bisa diubah, dihapus, atau dikosongkan, juga tidak oleh pemilik', async () => {
    await kegiatanBaru();
    for (const sql of [
      `update "Peristiwa" set alasan = 'lain'`,
      'delete from "Peristiwa"',
      'truncate "Peristiwa"',
    ]) {
      await expect(sebagaiAplikasi(sql)).rejects.toThrow(/permission denied|tidak boleh/);
      await pemilik.query('begin');
      await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
      await expect(pemilik.query(sql)).rejects.toThrow(/tidak boleh/);
      await pemilik.query('rollback');
    }
  });

  it('yang dirusak orang dalam ditemukan pemeriksa', async () => {
    const id = await kegiatanBaru();
    expect((await periksaRantai(pemilik)).temuan).toEqual([]);
    const rusak = async (sql: string): Promise<string[]> => {
      await pemilik.query('begin');
      await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
      await pemilik.query('alter table "Peristiwa" disable trigger user');
      await pemilik.query(sql, [id]);
      const { temuan } = await periksaRantai(pemilik);
      await pemilik.query('rollback');
      return temuan;
    };
    for (const sql of [
      `update "Peristiwa" set "aktorNama" = 'orang lain' where "subjekId" = $1`,
      `update "Peristiwa" set isi = '{"x":1}' where "subjekId" = $1`,
      `update "Peristiwa" set urut = 2 where "subjekId" = $1`,
      `delete from "Peristiwa" where "subjekId" = $1`,
    ])
      expect((await rusak(sql)).join()).toContain(id);
  });
});
