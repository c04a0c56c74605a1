import { dropDatabase, freshDatabase } from '../setup/database.mjs';

/** Scratch databases carry the number of the process that made them: two runs never meet. */
export const scratchName = (what) => `uji_${process.pid}_${what}`;

/** Gives `work` an empty database and drops it afterwards. */
export async function withScratch(server, what, work) {
  const url = await freshDatabase(server, scratchName(what));
  try {
    return await work(url);
  } finally {
    await dropDatabase(server, scratchName(what));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Drops what killed runs have left behind, and with `mine` what this one made. */
export async function dropScratch(server, { mine = false } = {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select datname, (regexp_match(datname, '^uji_(\\d+)_'))[1]::int as pid
       from pg_database where datname ~ '^uji_\\d+_'`,
    );
    for (const { datname, pid } of rows) {
      const due = pid === process.pid ? mine : !isAlive(pid);
      if (due) await client.query(`drop database if exists "${datname}" with (force)`);
    }
  } finally {
    await client.end();
  }
}
