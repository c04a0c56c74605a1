import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { canEnter } from '../setup/places.mjs';
import { freePort } from '../setup/port.mjs';
import { Kendala } from '../setup/say.mjs';
import { answering, dropStalePidFile, recorded } from './alive.mjs';
import { programs } from './binaries.mjs';
import { clusterExists, clusterIn, createCluster, requireSoundCluster } from './cluster.mjs';
import { cleanEnv, servantFor } from './servant.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
/** For databases that live as long as a test run: a power cut may take them. */
const EPHEMERAL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on the cluster of `folder` (made when there is none), or finds it running.
 * @returns {Promise<string>} the address of its database `postgres`
 */
export async function startServer(folder, { ephemeral = false } = {}) {
  const cluster = clusterIn(folder);
  const servant = servantFor(cluster);
  if (servant && !canEnter(folder, servant)) throw new Kendala(closedToServant(folder));
  if (clusterExists(folder)) requireSoundCluster(folder);
  const found = clusterExists(folder) && (await answering(cluster));
  if (found) return found.url;
  const bin = programs(servant);
  if (!clusterExists(folder)) createCluster(folder, bin, servant);
  const settings = ephemeral ? { ...SETTINGS, ...EPHEMERAL } : SETTINGS;
  return launch({ cluster, servant, bin, settings, log: openLog(folder) });
}

const closedToServant = (folder) =>
  `Folder data ${folder} tertutup bagi pengguna yang menjalankan PostgreSQL. ` +
  'Pilih folder lain lewat SIKUBE_DATA.';

function openLog(folder) {
  const log = path.join(folder, 'pg.log');
  if (fs.existsSync(log) && fs.statSync(log).size > 5_000_000) fs.renameSync(log, `${log}.1`);
  return log;
}

/** What the server has said since `from`: older lines in the same log are another start's story. */
const saidSince = (log, from) => fs.readFileSync(log).subarray(from).toString('utf8').trimEnd();

async function launch({ cluster, servant, bin, settings, log }) {
  for (let tries = 0; tries < 25; tries++) {
    const port = await freePort(recorded(cluster)?.port || 5433);
    dropStalePidFile(cluster);
    const from = fs.existsSync(log) ? fs.statSync(log).size : 0;
    const child = postgres({ cluster, servant, bin, port, settings, log });
    do {
      const found = await answering(cluster);
      if (found) return found.url;
      await sleep(100);
    } while (!child.dead);
    // another start is under way, a killed server is not yet gone, the port was just taken
    const passing = /postmaster\.pid" already exists|could not bind|pre-existing shared memory/;
    if (!passing.test(saidSince(log, from))) break;
    await sleep(300);
  }
  throw new Kendala(
    `Basis data di ${cluster} tidak mau berjalan, mungkin rusak. ` +
      `Pulihkan dari cadangan. Catatannya di ${log}.`,
  );
}

/** A session of its own: Ctrl-C in the terminal must reach us first and the database last. */
function postgres({ cluster, servant, bin, port, settings, log }) {
  const out = fs.openSync(log, 'a');
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(bin('postgres'), ['-D', cluster, '-p', String(port), ...options], {
    ...servant,
    env: cleanEnv(),
    cwd: cluster,
    detached: true,
    stdio: ['ignore', out, out],
  });
  fs.closeSync(out);
  const state = { dead: false };
  for (const event of ['exit', 'error']) {
    child.on(event, () => {
      state.dead = true;
    });
  }
  child.unref();
  return state;
}

/** Fast shutdown: open transactions are rolled back, everything committed is kept. */
export async function stopServer(folder) {
  const cluster = clusterIn(folder);
  const found = await answering(cluster);
  if (!found) return;
  process.kill(found.pid, 'SIGINT');
  for (let tries = 0; tries < 200 && recorded(cluster); tries++) await sleep(50);
}
