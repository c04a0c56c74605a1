// npm run dev: `next dev` with the same keys and database as npm start.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { develop } = await import('./setup/develop.mjs');
await develop();
