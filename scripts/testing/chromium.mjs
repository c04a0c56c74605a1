import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { attempt } from '../setup/run.mjs';
import { Kendala, say } from '../setup/say.mjs';

// the shell is the same engine without the browser's own window, and twice as quick on two cores
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PACKAGES = ['chromium-headless-shell', 'chromium'];

function onPath() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of NAMES) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  return null;
}

const starts = (file) => spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** A real Chromium: CHROMIUM, the system's, or installed now when we may. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Kendala(`CHROMIUM=${named} tidak dapat dijalankan.`);
  }
  return onPath() ?? (await installed()) ?? missing();
}

async function installed() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return null;
  say('Memasang Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // an unreachable list does not yet mean that the package cannot be had
  await attempt('apt-get', ['update'], { env });
  for (const name of PACKAGES) {
    const { code } = await attempt('apt-get', ['install', '-y', name], { env });
    if (code === 0) return onPath();
  }
  return null;
}

function missing() {
  throw new Kendala('Chromium tidak ditemukan. Pasang paket chromium, atau isi CHROMIUM.');
}
