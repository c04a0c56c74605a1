import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { SETELAN_AWAL } from '@/lib/core/setelan';

const csv = async (nama: string): Promise<string[][]> =>
  (await readFile(new URL(`../../prisma/seed/${nama}.csv`, import.meta.url), 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((baris) => baris.split(';'));

const kolom = (rows: string[][], i: number): string[] => rows.map((r) => r[i] ?? '');

/** Regions and business types: master data that every installation needs. Existing rows stay. */
export async function muatInduk(client: pg.Client): Promise<void> {
  const wilayah = await csv('wilayah');
  await client.query(
    `insert into "Wilayah" (kode, nama, jenis, topografi, berlaku)
     select k, n, j, nullif(t, ''), date '2025-01-01'
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as x(k, n, j, t)
     on conflict (kode) do nothing`,
    [0, 1, 2, 3].map((i) => kolom(wilayah, i)),
  );
  for (const [kode, nama, bidang, kategori, alias] of await csv('jenis-usaha'))
    await client.query(
      `insert into "JenisUsaha" (kode, nama, bidang, kategori, alias) values ($1, $2, $3, $4, $5)
       on conflict (kode) do nothing`,
      [kode, nama, bidang, kategori, (alias ?? '').split('|')],
    );
}

/** Programme year 2025, open, with the defaults of settings.md and ten places for Enrekang. */
export async function muatTahun(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from "TahunProgram" where tahun = 2025');
  if (rowCount) return;
  const id = randomUUID();
  const langkah = (aksi: string) => client.query(`select set_config('app.aksi', $1, true)`, [aksi]);
  await langkah('tahunProgram.siapkan');
  await client.query(
    `insert into "TahunProgram" (id, tahun, nama) values ($1, 2025, 'Bantuan Usaha Ekonomi Produktif KUBE 2025')`,
    [id],
  );
  await client.query(
    `insert into "Setelan" (id, tahun, nomor, nilai, dibuat) values ($1, 2025, 1, $2, '2025-01-02T01:00:00Z')`,
    [randomUUID(), JSON.stringify(SETELAN_AWAL)],
  );
  await client.query(
    `insert into "Kuota" (tahun, wilayah, jumlah) values (2025, '7316', 10), (2025, '7318', 10)`,
  );
  await langkah('tahunProgram.buka');
  await client.query(`update "TahunProgram" set status = 'BUKA', versi = versi + 1 where id = $1`, [
    id,
  ]);
  await peristiwaTahun(client, id);
}

// the year is opened by the installation itself, and the trail says so
async function peristiwaTahun(client: pg.Client, id: string): Promise<void> {
  const langkah: [string, string | null, string][] = [
    ['tahunProgram.siapkan', null, 'DISIAPKAN'],
    ['tahunProgram.buka', 'DISIAPKAN', 'BUKA'],
  ];
  for (const [aksi, dari, ke] of langkah)
    await client.query(
      `insert into "Peristiwa" (id, subjek, "subjekId", aksi, dari, ke, "aktorNama", peran, wilayah,
         isi, "perintahId", pada)
       values ($1, 'tahunProgram', $2, $3, $4, $5, 'Pemasangan', 'SISTEM', '', '{}',
         current_setting('app.perintah')::uuid, '2025-01-02T01:00:00Z')`,
      [randomUUID(), id, aksi, dari, ke],
    );
}
