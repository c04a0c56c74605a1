// npm run db:migrate dev NAMA [--draft] | deploy | drift | status. Exit: 0 well, 1 failed, 2 drift.
import { lifetime } from '../setup/lifetime.mjs';
import { openDatabase } from '../setup/open.mjs';
import { Kendala } from '../setup/say.mjs';
import { COMMANDS } from './commands.mjs';
import { ensureLockFile } from './engine.mjs';

/** DATABASE_URL, or the embedded server for as long as the command runs */
let opened;

async function main() {
  const [name, ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new Kendala('Perintah yang dikenal: dev NAMA, deploy, drift, status.');
  ensureLockFile();
  const names = rest.filter((arg) => !arg.startsWith('--'));
  opened = await openDatabase();
  return command(opened.env.DATABASE_URL, names, { draft: rest.includes('--draft') });
}

await lifetime(main, { cleanup: async () => opened?.release(), asked: 130 });
