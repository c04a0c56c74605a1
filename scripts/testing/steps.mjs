import { build } from '../setup/build.mjs';
import { tool } from '../setup/run.mjs';
import { Kendala, tell } from '../setup/say.mjs';
import { findChromium } from './chromium.mjs';
import { onDatabase } from './ground.mjs';
import { commands, playwright, vitest } from './runners.mjs';
import { withScratch } from './scratch.mjs';
import { withServers } from './servers.mjs';
import { sum, tally } from './tally.mjs';

/**
 * The steps of `npm test` in order. Each takes `{ ground, server }` (server: address of the tests'
 * PostgreSQL, only where `database` is true) and gives a tally.
 */
export const STEPS = {
  lock: {
    title: 'kunci paket',
    work: ({ ground }) => commands([['Kunci paket', ['scripts/lock.mjs']]], ground.env),
  },
  check: {
    title: 'tipe dan gaya',
    work: ({ ground }) => commands(CHECKS, ground.env),
  },
  unit: {
    title: 'uji unit',
    work: ({ ground }) => vitest('unit', ground.env),
  },
  drift: {
    title: 'skema dan migrasi',
    database: true,
    work: drift,
  },
  integration: {
    title: 'uji integrasi',
    database: true,
    work: ({ ground }) => vitest('integration', ground.env),
  },
  build: {
    title: 'bangun',
    work: buildStep,
  },
  e2e: {
    title: 'cerita dan uji peramban',
    database: true,
    work: e2e,
  },
};

const CHECKS = [
  // first: tsc reads the route types that this writes
  ['next typegen', [tool('next/dist/bin/next'), 'typegen']],
  // one program over the application, the scripts and the tests
  ['tsc', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tests/tsconfig.json']],
  ['biome', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
];

/** A database made by the migrations alone must be what the schema says. */
function drift({ ground, server }) {
  const migrate = (command) => [command, ['scripts/db/migrate.mjs', command]];
  return withScratch(server, 'skema', (url) =>
    commands([migrate('deploy'), migrate('drift')], onDatabase(ground, url, 'skema')),
  );
}

async function buildStep({ ground }) {
  try {
    await build({ env: ground.env, actionKey: ground.keys.aksi });
    return tally(1, 0);
  } catch (error) {
    tell(error);
    return tally(0, 1);
  }
}

async function e2e({ ground, server, failed }) {
  if (failed.has('build')) throw new Kendala('Uji peramban tidak dijalankan: bangun gagal.');
  const chromium = await findChromium();
  await build({ env: ground.env, actionKey: ground.keys.aksi });
  return withServers(ground, server, async (places, contoh) => {
    // the story is loaded once: looked at while still untouched, then played on
    const cerita = await vitest('cerita', contoh);
    const peramban = await playwright({
      ...onDatabase(ground, places.UJI_DB, 'e2e-kosong'),
      ...places,
      CHROMIUM: chromium,
    });
    return sum([cerita, peramban]);
  });
}
