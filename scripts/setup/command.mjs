import { bringUpToDate } from './database.mjs';
import { lifetime } from './lifetime.mjs';
import { openDatabase } from './open.mjs';
import { generateClient, installPackages } from './packages.mjs';
import { attempt, tsxArgs, tsxEnv } from './run.mjs';
import { beSilent } from './say.mjs';

/** Runs a TypeScript command of the project with keys and database, and nothing else on the screen. */
export async function runCommand(script, args) {
  let opened;
  beSilent();
  await lifetime(
    async () => {
      await installPackages();
      await generateClient();
      opened = await openDatabase();
      await bringUpToDate(opened.env);
      const options = { env: tsxEnv(opened.env), visible: true };
      const { code } = await attempt(process.execPath, tsxArgs(script, ...args), options);
      return code;
    },
    { cleanup: async () => opened?.release() },
  );
}
