// npm run audit:periksa: is the chain of events whole? Beside a running application or without it.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { runCommand } = await import('./setup/command.mjs');
await runCommand('scripts/audit-periksa.ts', process.argv.slice(2));
