import pg from 'pg';
import { startServer, stopServer } from './server.mjs';

/** Any number will do; every user of an embedded server takes it, shared, for as long as he works. */
const LOCK = 4_802_025;

/**
 * Starts or joins the embedded server and keeps it: whoever leaves last stops it. So `npm run akun`
 * beside a running `npm start` does not take the database away from it, and the other way round.
 * @returns {Promise<{ url: string, gone: Promise<void>, release: () => Promise<void> }>}
 */
export async function holdServer(folder, options) {
  for (let tries = 0; ; tries++) {
    const url = await startServer(folder, options);
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => {});
    const gone = new Promise((resolve) => client.once('end', resolve));
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
    } catch (error) {
      // the last user before us was just stopping it: start it again
      if (tries > 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    return { url, gone, release: () => release(client, folder) };
  }
}

async function release(client, folder) {
  let last = false;
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [LOCK]);
    const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [LOCK]);
    last = rows[0].last;
  } catch {
    // the server is already gone
  }
  if (last) await stopServer(folder);
  await client.end().catch(() => {});
}
