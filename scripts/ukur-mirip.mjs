// npm run ukur:mirip: recall and false positives of the copy-cat guard on the generated corpus.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { attempt, tsxArgs, tsxEnv } = await import('./setup/run.mjs');
const { code } = await attempt(process.execPath, tsxArgs('scripts/ukur-mirip.ts'), {
  env: tsxEnv(process.env),
  visible: true,
});
process.exitCode = code ?? 1;
