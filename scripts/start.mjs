// npm start: from a bare clone to a served application. Every step is skipped when it is done.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

// only now the rest: an old Node could not even read it
const { serve } = await import('./setup/serve.mjs');
await serve(process.argv.slice(2));
