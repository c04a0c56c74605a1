// `prisma migrate deploy` with nothing but pg: same folder, same `_prisma_migrations`, same lock.
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { root } from '../setup/places.mjs';
import { Kendala, tell } from '../setup/say.mjs';

/** The advisory lock Prisma's own engine takes: the two never migrate at the same time. */
const PRISMA_LOCK = 72_707_369;

const TABLE = `create table if not exists "_prisma_migrations" (
  id                  varchar(36) primary key not null,
  checksum            varchar(64) not null,
  finished_at         timestamptz,
  migration_name      varchar(255) not null,
  logs                text,
  rolled_back_at      timestamptz,
  started_at          timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/** The migrations of the project in order, with the checksum Prisma keeps of each. */
function migrations() {
  const folder = path.join(root, 'prisma/migrations');
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Applies what is missing. @returns {Promise<string[]>} the names applied now */
export async function deploy(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(TABLE);
    const applied = [];
    const known = await alreadyApplied(client);
    for (const migration of migrations()) {
      if (known.has(migration.name)) {
        if (known.get(migration.name) !== migration.checksum) console.warn(edited(migration));
        continue;
      }
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

const edited = ({ name }) =>
  `Peringatan: migrasi ${name} diubah setelah diterapkan. Perubahannya tidak dijalankan.`;

async function alreadyApplied(client) {
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at from "_prisma_migrations" where rolled_back_at is null',
  );
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.migration_name);
  if (failed.length > 0) {
    throw new Kendala(
      `Migrasi ${failed.join(', ')} pernah gagal. Perbaiki sebabnya, lalu tandai batal di _prisma_migrations.`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** A migration without its own BEGIN runs in one implicit transaction: all of it or nothing. */
async function apply(client, { name, sql, checksum }) {
  const id = randomUUID();
  await client.query(
    'insert into "_prisma_migrations" (id, checksum, migration_name) values ($1, $2, $3)',
    [id, checksum, name],
  );
  try {
    await client.query(sql);
  } catch (error) {
    await client.query('update "_prisma_migrations" set logs = $2 where id = $1', [
      id,
      error.message,
    ]);
    throw new Kendala(`Migrasi ${name} gagal: ${error.message}`);
  }
  await client.query(
    'update "_prisma_migrations" set finished_at = now(), applied_steps_count = 1 where id = $1',
    [id],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const applied = await deploy(process.env.DATABASE_URL);
    console.log(applied.length ? `Diterapkan: ${applied.join(', ')}` : 'Tidak ada migrasi baru.');
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}
