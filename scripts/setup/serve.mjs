import path from 'node:path';
import { build } from './build.mjs';
import { bringUpToDate, ensureDatabase, storyAccounts, untilReachable } from './database.mjs';
import { programEnv, serverEnv } from './env.mjs';
import { lifetime } from './lifetime.mjs';
import { openKeys } from './open.mjs';
import { generateClient, installPackages } from './packages.mjs';
import { away, dataFolder, openDataFolder } from './places.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { requireWholeIndex } from './rotate-keys.mjs';
import { Kendala, say } from './say.mjs';
import { answersHttp, launchWeb, launchWorker } from './service.mjs';
import { fillFirstTime } from './story.mjs';
import { Supervisor } from './supervisor.mjs';

const STORIES = ['contoh', 'tanpa-kelompok'];

/** `--contoh` or `--tanpa-kelompok`, or null when neither was asked for. */
export function readStory(args) {
  const story = STORIES.find((name) => args.includes(`--${name}`)) ?? null;
  if (args.some((arg) => arg !== `--${story}`)) {
    throw new Kendala('Pilihan yang dikenal: --contoh atau --tanpa-kelompok.');
  }
  return story;
}

/** The address people type, where the server listens, and on which port. */
export function readAddress(env) {
  const port = readPort(env.PORT);
  const host = env.SIKUBE_ALAMAT_DENGAR ?? '127.0.0.1';
  return { port, host, address: env.SIKUBE_ALAMAT ?? `http://localhost:${port}` };
}

export async function serve(args) {
  const supervisor = new Supervisor();
  await lifetime(
    async () => {
      await bringUp(supervisor, readStory(args));
      console.error(await supervisor.failure);
      return 1;
    },
    { cleanup: () => supervisor.stop() },
  );
}

async function bringUp(supervisor, story) {
  const where = readAddress(process.env);
  await requireFreePort(where.port, where.host);
  const folder = dataFolder();
  openDataFolder(folder);
  if (folder.startsWith(away)) {
    say(`Folder ini tertutup bagi pengguna lain. Data disimpan di ${folder}.`);
  }
  await installPackages();
  await generateClient();
  const own = process.env.DATABASE_URL;
  const keys = await openKeys(folder);
  requireWholeIndex(keys);
  const database = own ? undefined : await supervisor.add(embedded(folder));
  const url = own ?? (await ensureDatabase(database.handle.url, 'sikube'));
  const base = programEnv({ env: process.env, keys, url, folder });
  await bringUpToDate(base);
  await fillFirstTime({ base, folder, story, own: Boolean(own) });
  await build({ env: process.env, actionKey: keys.aksi });
  await openDoors({ supervisor, database, base, where, folder });
}

const embedded = (folder) => ({
  label: 'Basis data',
  start: async () => {
    const { holdServer } = await import('../postgres/hold.mjs');
    const held = await holdServer(folder);
    say(`Basis data berjalan, datanya di ${path.join(folder, 'pg')}.`);
    return { url: held.url, gone: held.gone, stop: held.release };
  },
});

/** Worker and web, then the address and the accounts once a page really answers. */
async function openDoors({ supervisor, database, base, where, folder }) {
  const env = serverEnv({ base, ...where });
  const log = (name) => path.join(folder, 'catatan', `${name}.log`);
  const startWorker = async (signal) => {
    // it cannot live without a database: while a restart of the person's own one lasts, wait for it
    await untilReachable(base.DATABASE_URL, signal);
    return launchWorker({ env, log: log('pekerja') });
  };
  await supervisor.add({ label: 'Pekerja', start: startWorker }, database);
  await supervisor.add(
    { label: 'Server web', start: async () => launchWeb({ env, log: log('web') }) },
    database,
  );
  const [answers, accounts] = await Promise.all([
    answersHttp(`http://${where.host}:${where.port}/`),
    storyAccounts(base),
  ]);
  if (!answers) throw new Kendala(`Server web tidak menjawab. Lihat catatan ${log('web')}.`);
  if (accounts.trim()) console.log(`\n${accounts.trimEnd()}\n`);
  say(`Siap: ${where.address}`);
  console.log(`Catatan: ${path.dirname(log('web'))}. Tekan Ctrl-C untuk berhenti.`);
}
