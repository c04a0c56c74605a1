import { performance } from 'node:perf_hooks';
import { lifetime } from '../setup/lifetime.mjs';
import { generateClient, installPackages } from '../setup/packages.mjs';
import { Kendala, say, seconds, tell } from '../setup/say.mjs';
import { dropScratch } from './scratch.mjs';
import { isSuccess, lastLine, sum, tally } from './tally.mjs';

/** `--penuh`, and `--hanya=unit,e2e` for development. */
export function readOptions(args, known) {
  const only = args.find((arg) => arg.startsWith('--hanya='));
  const steps = only ? only.slice('--hanya='.length).split(',') : known;
  const strange = args.filter((arg) => arg !== '--penuh' && arg !== only);
  if (strange.length > 0 || steps.some((step) => !known.includes(step))) {
    throw new Kendala(`Pilihan yang dikenal: --penuh, --hanya=${known.join(',')}.`);
  }
  return { steps: known.filter((step) => steps.includes(step)), full: args.includes('--penuh') };
}

/** The whole of npm test. The last line is the sum, also when the preparation itself failed. */
export async function test(args) {
  let held;
  const results = [];
  await lifetime(
    async () => {
      try {
        await installPackages();
        await generateClient();
        const { STEPS } = await import('./steps.mjs');
        const { testGround } = await import('./ground.mjs');
        const { steps, full } = readOptions(args, Object.keys(STEPS));
        const ground = testGround();
        if (full) ground.env.UJI_PENUH = '1';
        if (steps.some((step) => STEPS[step].database)) {
          const { holdServer } = await import('../postgres/hold.mjs');
          held = await holdServer(ground.folder, { ephemeral: true });
          await dropScratch(held.url);
        }
        for (const name of steps) {
          results.push([name, await play(STEPS[name], { ground, server: held?.url, results })]);
        }
      } catch (error) {
        tell(error);
        results.push(['persiapan', tally(0, 1)]);
      }
      return isSuccess(sum(results.map(([, result]) => result))) ? 0 : 1;
    },
    {
      // an interrupted run proves nothing
      asked: 130,
      cleanup: async () => {
        if (held) await dropScratch(held.url, { mine: true }).catch(tell);
        await held?.release();
        console.log(lastLine(sum(results.map(([, result]) => result))));
      },
    },
  );
}

/** One step with its time. An obstacle inside it is a failure of this step, not of the others. */
async function play({ title, work }, { ground, server, results }) {
  const from = performance.now();
  const failed = new Set(results.filter(([, one]) => one.failed > 0).map(([name]) => name));
  let result;
  try {
    result = await work({ ground, server, failed });
  } catch (error) {
    tell(error);
    result = tally(0, 1);
  }
  const word = result.failed > 0 ? 'GAGAL' : 'lulus';
  const counts = `${result.passed} lulus, ${result.failed} gagal`;
  say(`${title}: ${word} (${counts}, ${seconds(performance.now() - from)})`);
  return result;
}
