import fs from 'node:fs';
import path from 'node:path';
import { digest, unlessDone } from './digest.mjs';
import { root } from './places.mjs';
import { run, tool } from './run.mjs';
import { Kendala, say } from './say.mjs';

/**
 * Is what lies in node_modules what the lock asks for? npm writes its own record last, so an
 * interrupted install has none. Packages for other platforms are optional and may be absent.
 */
export function packagesMatch(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '');
  const surplus = Object.keys(installed.packages).some((place) => !(place in lock.packages));
  return (
    !surplus &&
    wanted.every(([place, { version, integrity, optional }]) => {
      const found = installed.packages[place];
      if (!found) return optional === true;
      return found.version === version && found.integrity === integrity;
    })
  );
}

function installedAsLocked() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
  return packagesMatch(read(path.join(root, 'package-lock.json')), read(record));
}

/** npm as it started us, so that no other version of it is picked up from the path. */
function npmCommand() {
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js') && path.basename(self).startsWith('npm')) {
    return { command: process.execPath, first: [self], shell: false };
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Installs the packages when they are not the locked ones. */
export async function installPackages() {
  if (installedAsLocked()) return;
  if (!fs.existsSync(path.join(root, 'package-lock.json'))) {
    throw new Kendala('Berkas package-lock.json tidak ada. Ambil ulang kode sumbernya.');
  }
  say('Memasang paket (npm ci) …');
  const { command, first, shell } = npmCommand();
  // the build needs development packages even where NODE_ENV says production
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  await run('Paket gagal dipasang. Periksa jaringan, lalu jalankan lagi', command, args, { shell });
  say('Paket terpasang.');
}

/** Writes the Prisma client when the schema, its configuration or Prisma itself changed. */
export async function generateClient() {
  const state = digest(['prisma/schema', 'prisma/prisma.config.ts', 'package-lock.json']);
  const done = await unlessDone('prisma/generated/.schema', state, () =>
    run('Klien Prisma gagal dibuat', process.execPath, [
      tool('prisma/build/index.js'),
      'generate',
      '--config',
      'prisma/prisma.config.ts',
    ]),
  );
  if (done) say('Klien basis data dibuat dari skema.');
}
