/**
 * What follows from code after every migration: master data, the arrow table, the rights of the
 * application's role, the queue's own schema, and the story clock. Safe to repeat; runs before anything serves.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { machines } from '@/lib/core/lifecycle/all';
import { arrowsOf } from '@/lib/core/machine';
import { muatInduk } from '@/scripts/muat/dasar';
import { aturJam } from '@/scripts/muat/jam';
import { isiNamaBaku } from '@/scripts/muat/nama-baku';

const panah = Object.values(machines).flatMap(arrowsOf);

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  await runMigrations({ connectionString: process.env.DATABASE_URL });
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await client.query('insert into "Pemasangan" (id) values (1) on conflict do nothing');
  await muatInduk(client);
  await isiNamaBaku(client);
  await client.query('lock table "Panah" in exclusive mode');
  await client.query('delete from "Panah"');
  await client.query(
    `insert into "Panah" (mesin, aksi, dari, ke)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
    [
      panah.map((p) => p.mesin),
      panah.map((p) => p.aksi),
      panah.map((p) => p.dari),
      panah.map((p) => p.ke),
    ],
  );
  await client.query(await readFile(new URL('../prisma/hak.sql', import.meta.url), 'utf8'));
  await client.query('commit');
  await aturJam(client, process.env.SIKUBE_JAM);
} finally {
  await client.end();
}
