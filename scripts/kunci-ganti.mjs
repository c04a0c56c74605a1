// npm run kunci:ganti [-- --indeks]: a new key for all stored numbers, with the application stopped.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { rotateKeys } = await import('./setup/rotate-command.mjs');
await rotateKeys({ indeks: process.argv.includes('--indeks') });
