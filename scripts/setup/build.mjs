import fs from 'node:fs';
import path from 'node:path';
import { digest, unlessDone } from './digest.mjs';
import { QUIET } from './env.mjs';
import { root } from './places.mjs';
import { run, tool } from './run.mjs';
import { say } from './say.mjs';

/** Everything a build is made of. scripts and tests are not: changing them needs no new build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** The page server's folder, which node serves by itself. */
export const standalone = path.join(root, '.next/standalone');

/**
 * `next build` when the sources or the key of the form addresses changed. The build runs without a
 * database: a page that wanted one while building would be served stale for ever.
 */
export async function build({ env, actionKey }) {
  const state = digest(SOURCES, actionKey);
  return unlessDone('.next/.sumber', state, async () => {
    say('Membangun aplikasi (next build) …');
    await run('Aplikasi gagal dibangun', process.execPath, [tool('next/dist/bin/next'), 'build'], {
      env: {
        ...env,
        ...QUIET,
        NODE_ENV: 'production',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
        DATABASE_URL: 'postgresql://localhost/none',
      },
    });
    copyBeside('.next/static', '.next/static');
    copyBeside('public', 'public');
    say('Aplikasi selesai dibangun.');
  });
}

/** Next leaves these to the web server in front; here node serves them. */
function copyBeside(from, to) {
  const source = path.join(root, from);
  if (!fs.existsSync(source)) return;
  const target = path.join(standalone, to);
  fs.rmSync(target, { recursive: true, force: true });
  fs.cpSync(source, target, { recursive: true });
}
