import path from 'node:path';
import { keysAsEnv } from './keys.mjs';

/** Quiet tools: nothing is sent anywhere by a build or a migration. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };

/** What every program of SIKUBE needs, whether it serves pages or runs one command. */
export const programEnv = ({ env, keys, url, folder }) => ({
  ...env,
  ...QUIET,
  ...keysAsEnv(keys),
  DATABASE_URL: url,
  SIKUBE_BERKAS: env.SIKUBE_BERKAS ?? path.join(folder, 'berkas'),
});

/** What the served application needs on top. `address` is what people type. */
export const serverEnv = ({ base, port, host, address }) => ({
  ...base,
  NODE_ENV: 'production',
  PORT: String(port),
  HOSTNAME: host,
  NEXTAUTH_URL: address,
});
