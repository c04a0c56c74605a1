import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './places.mjs';
import { Kendala } from './say.mjs';

const running = new Set();
let stopped = false;

/** Ends whatever command is under way (Ctrl-C in the middle of a build), with all its children. */
export function stopCommands() {
  stopped = true;
  for (const child of running) {
    try {
      process.kill(child.group ? -child.pid : child.pid, 'SIGTERM');
    } catch {
      // it ended in this very moment
    }
  }
}

/**
 * Runs a command and waits. Its output is hidden and comes back as text; `visible` shows it instead.
 * @returns {Promise<{ code: number, output: string }>} `output` is '' when visible
 */
export function attempt(command, args, { env = process.env, visible = false, shell = false } = {}) {
  if (stopped) return new Promise(() => {});
  return new Promise((resolve, reject) => {
    // a group of its own, so that its grandchildren end with it; a visible one keeps the keyboard
    const group = !visible && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      detached: group,
      stdio: visible ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    child.group = group;
    running.add(child);
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      running.delete(child);
      // while everything is being stopped nobody should report a failed command
      if (!stopped) resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') });
    });
  });
}

/** Like `attempt`, but a failure is a Kendala that says `pesan` and shows what the command printed. */
export async function run(pesan, command, args, options) {
  let result;
  try {
    result = await attempt(command, args, options);
  } catch (error) {
    throw new Kendala(`${pesan} (${error.message}).`);
  }
  if (result.code !== 0) throw new Kendala(`${pesan}.`, result.output);
  return result.output;
}

export const tool = (file) => path.join(root, 'node_modules', file);

/** Node itself with tsx as its loader, never the tsx program: a signal must reach our code. */
// the worker reads a whole regency: without a bound its heap grows by rubbish that could be swept
export const HEMAT = ['--max-old-space-size=192', '--max-semi-space-size=8'];

export const tsxArgs = (script, ...args) => ['--import', 'tsx', path.join(root, script), ...args];
export const tsxEnv = (env) => ({
  ...env,
  TSX_TSCONFIG_PATH: path.join(root, 'scripts/tsconfig.json'),
});
