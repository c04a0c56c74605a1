// npm run akun -- …: accounts and activation codes, beside a running application or without it.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { runCommand } = await import('./setup/command.mjs');
await runCommand('scripts/akun.ts', process.argv.slice(2));
