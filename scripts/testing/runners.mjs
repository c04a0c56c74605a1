import fs from 'node:fs';
import path from 'node:path';
import { attempt, tool } from '../setup/run.mjs';
import { output } from './ground.mjs';
import { fromPlaywright, fromVitest, judged, tally } from './tally.mjs';

/** A step that is one check: it passed when every command did. */
export async function commands(list, env) {
  for (const [label, args] of list) {
    const { code, output: said } = await attempt(process.execPath, args, { env });
    if (code === 0) continue;
    console.log(`${label}:\n${said.trimEnd()}`);
    return tally(0, 1);
  }
  return tally(1, 0);
}

/** A runner writes its count to a file, which is read even after a crash. */
async function counted({ report, args, env, read }) {
  const file = path.join(output, `${report}-${process.pid}.json`);
  fs.mkdirSync(output, { recursive: true });
  const { code } = await attempt(process.execPath, args(file), { env: env(file), visible: true });
  const told = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
  fs.rmSync(file, { force: true });
  return judged(read(told), code);
}

export const vitest = (project, env) =>
  counted({
    report: project,
    args: (file) => [
      tool('vitest/vitest.mjs'),
      'run',
      ...['--config', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    env: () => env,
    read: fromVitest,
  });

export const playwright = (env) =>
  counted({
    report: 'e2e',
    args: () => [
      tool('@playwright/test/cli.js'),
      'test',
      ...['--config', 'tests/playwright.config.ts', '--reporter', 'list,json'],
    ],
    env: (file) => ({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    read: fromPlaywright,
  });
