import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { foreignData } from '../setup/places.mjs';
import { Kendala } from '../setup/say.mjs';
import { cleanEnv } from './servant.mjs';

/** Where PostgreSQL keeps its files below a data folder. */
export const clusterIn = (folder) => path.join(folder, 'pg');

export const clusterExists = (folder) => fs.existsSync(clusterIn(folder));

export const password = (cluster) => fs.readFileSync(path.join(cluster, 'password'), 'utf8').trim();

/** One sentence for a folder that is not, or no longer, a cluster of ours. */
export function requireSoundCluster(folder) {
  const cluster = clusterIn(folder);
  try {
    fs.accessSync(cluster, fs.constants.R_OK | fs.constants.X_OK);
  } catch (error) {
    if (error.code === 'EACCES') throw new Kendala(foreignData(folder));
    throw error;
  }
  for (const file of ['PG_VERSION', 'password', 'global/pg_control']) {
    if (!fs.existsSync(path.join(cluster, file))) throw new Kendala(damaged(cluster, file));
  }
}

const damaged = (cluster, file) =>
  `Folder basis data ${cluster} rusak: ${file} tidak ada. ` +
  'Pulihkan dari cadangan, atau pindahkan folder data itu dan mulai dari awal.';

/** initdb, made beside and then renamed: an interrupted first start leaves no half-made cluster. */
export function createCluster(folder, bin, servant) {
  removeLeftovers(folder);
  const cluster = clusterIn(folder);
  const beside = `${cluster}.new.${process.pid}`;
  const secret = `${beside}.pw`;
  fs.mkdirSync(beside, { mode: 0o700 });
  fs.writeFileSync(secret, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (servant) for (const made of [beside, secret]) fs.chownSync(made, servant.uid, servant.gid);
  const result = spawnSync(bin('initdb'), [...initdbArgs(beside), '--pwfile', secret], {
    ...servant,
    env: cleanEnv(),
    cwd: beside,
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    for (const made of [beside, secret]) fs.rmSync(made, { recursive: true, force: true });
    const said = result.error?.message ?? result.stderr;
    throw new Kendala(`Basis data tidak dapat dibuat di ${folder}.`, said);
  }
  fs.renameSync(secret, path.join(beside, 'password'));
  try {
    fs.renameSync(beside, cluster);
  } catch (error) {
    // another start was first: its cluster is as good as ours
    fs.rmSync(beside, { recursive: true, force: true });
    if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) throw error;
  }
}

const initdbArgs = (target) => [
  ...['-D', target, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8'],
  // Indonesian order of names on every machine, whatever locales it has
  ...['--locale=C', '--locale-provider=icu', '--icu-locale=id-ID'],
];

/** What interrupted first starts left, unless that process still works on it. */
function removeLeftovers(folder) {
  for (const name of fs.readdirSync(folder)) {
    const [, pid] = /^pg\.new\.(\d+)/.exec(name) ?? [];
    if (!pid) continue;
    try {
      process.kill(Number(pid), 0);
    } catch {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}
