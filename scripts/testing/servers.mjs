import fs from 'node:fs';
import path from 'node:path';
import { bringUpToDate, freshDatabase, loadStory } from '../setup/database.mjs';
import { serverEnv } from '../setup/env.mjs';
import { freePort } from '../setup/port.mjs';
import { Kendala, say } from '../setup/say.mjs';
import { answersHttp, launchWeb, launchWorker } from '../setup/service.mjs';
import { onDatabase, output } from './ground.mjs';
import { scratchName } from './scratch.mjs';

/**
 * The two installations the stories are played on. Different host names, because a browser gives
 * the cookies of one port to every other port of the same host.
 */
const PLACES = {
  kosong: { story: 'tanpa-kelompok', clock: '2025-01-15T09:00:00+08:00', host: 'localhost' },
  contoh: { story: 'contoh', clock: '2025-09-15T09:00:00+08:00', host: '127.0.0.1' },
};

/** A web server with its worker on a new database and an empty folder of files. */
async function open(ground, serverUrl, name) {
  const { story, clock, host } = PLACES[name];
  const url = await freshDatabase(serverUrl, scratchName(name));
  const base = { ...onDatabase(ground, url, scratchName(name)), SIKUBE_JAM: clock };
  await bringUpToDate(base);
  await loadStory(base, story);
  const port = await freePort();
  const address = `http://${host}:${port}`;
  const env = serverEnv({ base, port, host: '127.0.0.1', address });
  const log = (program) => path.join(output, 'catatan', `${name}-${program}.log`);
  const programs = [
    launchWorker({ env, log: log('pekerja') }),
    launchWeb({ env, log: log('web') }),
  ];
  const stop = async () => {
    await Promise.all(programs.map((program) => program.stop()));
    fs.rmSync(base.SIKUBE_BERKAS, { recursive: true, force: true });
  };
  if (!(await answersHttp(`http://127.0.0.1:${port}/`))) {
    await stop();
    throw new Kendala(`Server uji tidak menjawab. Lihat catatan ${log('web')}.`);
  }
  say(`Server uji ${name}: ${address}`);
  return { address, url, base, stop };
}

/** Opens both, hands `work` their addresses and the story's environment, and closes them at the end. */
export async function withServers(ground, serverUrl, work) {
  const opened = [];
  try {
    for (const name of Object.keys(PLACES)) opened.push(await open(ground, serverUrl, name));
    const [kosong, contoh] = opened;
    const places = {
      ALAMAT: kosong.address,
      ALAMAT_CONTOH: contoh.address,
      UJI_DB: kosong.url,
      UJI_DB_CONTOH: contoh.url,
    };
    return await work(places, contoh.base);
  } finally {
    await Promise.all(opened.map((server) => server.stop()));
  }
}
