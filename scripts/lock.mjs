// Is package-lock.json whole? Where it is not, `npm ci` stops on another machine.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup/places.mjs';

/** Does `name`, asked for by the package at `from`, stand in the lock? (walks up node_modules) */
function resolves(packages, from, name) {
  for (let at = from; ; at = parent(at)) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const parent = (at) => at.slice(0, Math.max(0, at.lastIndexOf('node_modules/'))).replace(/\/$/, '');

const nameOf = (at) => at.split('node_modules/').pop();

/** What the package at `at` wants and does not find. */
function missing(packages, at, entry) {
  const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => !entry.peerDependenciesMeta?.[name]?.optional,
  );
  return [...wanted, ...peers]
    .filter((name) => !resolves(packages, at, name))
    .map((name) => `${at || 'package.json'} membutuhkan ${name}`);
}

/** Every fault of the lock as a sentence; [] when it is whole. */
export function lockFaults({ packages }, own) {
  const faults = [];
  for (const [at, entry] of Object.entries(packages)) {
    faults.push(...missing(packages, at, entry));
    if (!at) continue;
    if (!entry.link && !entry.integrity && !entry.inBundle) faults.push(`${at} tanpa sidik`);
    if (entry.resolved) faults.push(`${at} menyimpan alamat unduhan`);
    if (entry.hasInstallScript && own.allowScripts?.[nameOf(at)] === undefined) {
      faults.push(`${at} punya skrip pemasangan yang belum diputuskan di allowScripts`);
    }
  }
  for (const part of ['dependencies', 'devDependencies']) {
    for (const [name, version] of Object.entries(own[part] ?? {})) {
      if (!/^\d/.test(version)) faults.push(`versi ${name} tidak pasti: ${version}`);
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  const lock = read('package-lock.json');
  const faults = lockFaults(lock, read('package.json'));
  const count = Object.keys(lock.packages).length - 1;
  console.log(faults.length > 0 ? faults.join('\n') : `Kunci paket utuh: ${count} paket.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
