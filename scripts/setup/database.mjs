import { run, tsxArgs, tsxEnv } from './run.mjs';
import { Kendala, say } from './say.mjs';

/** Makes the database when it is missing. @returns {Promise<string>} its address */
export async function ensureDatabase(serverUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
  return databaseUrl(serverUrl, name);
}

/** A database that begins empty, whatever was there. */
export async function freshDatabase(serverUrl, name) {
  await dropDatabase(serverUrl, name);
  return ensureDatabase(serverUrl, name);
}

export async function dropDatabase(serverUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists "${name}" with (force)`);
  } finally {
    await client.end();
  }
}

export function databaseUrl(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A database of the person's own must answer before anything else is tried with it. */
export async function requireReachable(url) {
  try {
    return await look(url);
  } catch (error) {
    const why = error.code ?? error.message;
    throw new Kendala(
      `Basis data pada DATABASE_URL tidak dapat dihubungi (${why}). Periksa alamat dan kata sandinya.`,
    );
  }
}

/** Waits for the database, however long it takes, or until `signal`. */
export async function untilReachable(url, signal) {
  while (!signal.aborted) {
    try {
      return await look(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

/** @returns {Promise<{ hasData: boolean }>} whether SIKUBE was here before */
async function look(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') as tabel`);
    return { hasData: rows[0].tabel !== null };
  } finally {
    await client.end().catch(() => {});
  }
}

/** Migrations, then what follows from code: arrow table, role grants, the queue's own schema. */
export async function bringUpToDate(env) {
  const { deploy } = await import('../db/deploy.mjs');
  const applied = await deploy(env.DATABASE_URL);
  if (applied.length > 0) say(`Skema basis data diperbarui: ${applied.length} migrasi.`);
  await run('Basis data gagal disiapkan', process.execPath, tsxArgs('scripts/siapkan.ts'), {
    env: tsxEnv(env),
  });
}

/** Story data or the bare minimum; `mode` is 'contoh' or 'tanpa-kelompok'. Safe to repeat. */
export async function loadStory(env, mode) {
  await run('Data awal gagal dimuat', process.execPath, tsxArgs('scripts/muat.ts', `--${mode}`), {
    env: tsxEnv({ ...env, SIKUBE_MUAT: '1' }),
  });
}

/** The accounts of the story, to show; '' when no story is loaded. */
export const storyAccounts = (env) =>
  run('Daftar akun gagal dibaca', process.execPath, tsxArgs('scripts/muat.ts', '--akun'), {
    env: tsxEnv({ ...env, SIKUBE_MUAT: '1' }),
  });
