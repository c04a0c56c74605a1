import { bringUpToDate } from './database.mjs';
import { serverEnv } from './env.mjs';
import { lifetime } from './lifetime.mjs';
import { openDatabase } from './open.mjs';
import { generateClient, installPackages } from './packages.mjs';
import { dataFolder } from './places.mjs';
import { requireFreePort } from './port.mjs';
import { requireWholeIndex } from './rotate-keys.mjs';
import { attempt, tool } from './run.mjs';
import { readAddress } from './serve.mjs';
import { fillFirstTime } from './story.mjs';

export async function develop() {
  let opened;
  await lifetime(
    async () => {
      const where = readAddress(process.env);
      await requireFreePort(where.port, where.host);
      await installPackages();
      await generateClient();
      opened = await openDatabase();
      requireWholeIndex(opened.keys);
      await bringUpToDate(opened.env);
      await fillFirstTime({
        base: opened.env,
        folder: dataFolder(),
        own: Boolean(process.env.DATABASE_URL),
      });
      const env = { ...serverEnv({ base: opened.env, ...where }), NODE_ENV: 'development' };
      const next = ['dev', '--hostname', where.host, '--port', String(where.port)];
      const args = [tool('next/dist/bin/next'), ...next];
      const { code } = await attempt(process.execPath, args, { env, visible: true });
      return code;
    },
    { cleanup: async () => opened?.release() },
  );
}
