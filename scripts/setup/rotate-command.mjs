import { bringUpToDate } from './database.mjs';
import { programEnv } from './env.mjs';
import { lifetime } from './lifetime.mjs';
import { openDatabase } from './open.mjs';
import { generateClient, installPackages } from './packages.mjs';
import { dataFolder } from './places.mjs';
import { beginRotation, endRotation } from './rotate-keys.mjs';
import { attempt, tsxArgs, tsxEnv } from './run.mjs';
import { beSilent, Kendala } from './say.mjs';

/** A running application knows only the keys it began with, so it would not read the new rows. */
async function requireAlone(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select count(*)::int n from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend'
         and pid <> pg_backend_pid()`,
    );
    if (rows[0].n > 0) throw new Kendala('Aplikasi masih berjalan. Hentikan dulu, lalu ulangi.');
  } finally {
    await client.end();
  }
}

/** New keys into the file, all rows under them, then the old key out of the file. */
export async function rotateKeys({ indeks }) {
  let opened;
  beSilent();
  await lifetime(
    async () => {
      await installPackages();
      await generateClient();
      opened = await openDatabase();
      const { env } = opened;
      await bringUpToDate(env);
      await requireAlone(env.DATABASE_URL);
      const folder = dataFolder();
      const { keys, lanjutan } = beginRotation(folder, process.env, { indeks });
      if (lanjutan) console.log('Penggantian yang terputus diteruskan.');
      const baru = programEnv({ env: process.env, keys, url: env.DATABASE_URL, folder });
      const { code } = await attempt(process.execPath, tsxArgs('scripts/kunci-ganti.ts'), {
        env: tsxEnv(baru),
        visible: true,
      });
      if (code !== 0) return code;
      endRotation(folder);
      console.log('Kunci diganti. Cadangkan kunci.json yang baru, terpisah dari basis data.');
      return 0;
    },
    { cleanup: async () => opened?.release(), asked: 130 },
  );
}
