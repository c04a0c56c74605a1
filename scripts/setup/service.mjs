import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { standalone } from './build.mjs';
import { root } from './places.mjs';
import { HEMAT, tsxArgs, tsxEnv } from './run.mjs';

const PATIENCE_MS = 8000;
const leash = pathToFileURL(path.join(root, 'scripts/setup/leash.mjs')).href;

/**
 * Starts one long-running program, its output in a log file.
 * @returns {{ gone: Promise<string>, stop: () => Promise<void> }} `gone` tells how it ended
 */
function launch(args, { env, log }) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  if (fs.existsSync(log) && fs.statSync(log).size > 5_000_000) fs.renameSync(log, `${log}.1`);
  const out = fs.openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd: root,
    env,
    // not in our process group: Ctrl-C reaches the supervisor alone, and it decides the order
    detached: process.platform !== 'win32',
    stdio: ['ignore', out, out, 'ipc'],
  });
  fs.closeSync(out);
  const gone = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `kode ${code}`));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await gone;
    clearTimeout(impatient);
  };
  return { gone, stop };
}

/** node itself on the standalone build. */
export const launchWeb = (options) => launch([path.join(standalone, 'server.js')], options);

export const launchWorker = ({ env, log }) =>
  launch([...HEMAT, ...tsxArgs('scripts/worker.ts')], { env: tsxEnv(env), log });

/** Waits until http answers with something better than a fault of the server. */
export async function answersHttp(address, patienceMs = 60_000) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const status = await statusOf(address);
    if (status > 0 && status < 500) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** 0 while nobody listens. No agent: a connection kept open would delay the server's own end. */
function statusOf(address) {
  return new Promise((resolve) => {
    const request = http.get(address, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => resolve(0));
  });
}
