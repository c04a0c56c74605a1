// npm test: everything that can be checked, in order, each step with its time.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { test } = await import('./testing/main.mjs');
await test(process.argv.slice(2));
