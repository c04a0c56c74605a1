import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { password } from './cluster.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const addressOf = (cluster, port) =>
  `postgresql://postgres:${password(cluster)}@127.0.0.1:${port}/postgres`;

/** What the server wrote about itself; null when it is not running (or was never). */
export function recorded(cluster) {
  try {
    const lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/**
 * The running server of this very folder, or null. A process number proves nothing (a zombie, a
 * number given out again): only a login to a server that names our folder as its own does.
 * @returns {Promise<{ pid: number, port: number, url: string } | null>}
 */
export async function answering(cluster) {
  for (;;) {
    const record = recorded(cluster);
    if (!record?.port) return null;
    const url = addressOf(cluster, record.port);
    const reply = await whichFolder(url);
    if (reply.starting) await sleep(200);
    else return reply.folder === fs.realpathSync(cluster) ? { ...record, url } : null;
  }
}

async function whichFolder(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return { folder: fs.realpathSync(rows[0].data_directory) };
  } catch (error) {
    // cannot_connect_now: it is starting up or recovering
    return { starting: error.code === '57P03' };
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * A server killed hard, or a container that restarted and gives numbers out again, leaves a pid
 * file that PostgreSQL itself would believe. It goes only when no process works in the folder.
 */
export function dropStalePidFile(cluster) {
  const record = recorded(cluster);
  if (!record || process.platform !== 'linux') return;
  if (isPostgresOf(record.pid, cluster) || someoneWorksIn(cluster)) return;
  fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

function isPostgresOf(pid, cluster) {
  const read = (name) => {
    try {
      return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const state = read('stat').split(') ').pop()[0];
  return state !== 'Z' && read('cmdline').includes(cluster);
}

function someoneWorksIn(cluster) {
  const real = fs.realpathSync(cluster);
  return fs.readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && fs.readlinkSync(`/proc/${name}/cwd`) === real;
    } catch {
      return false;
    }
  });
}
