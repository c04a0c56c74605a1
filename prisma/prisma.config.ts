import path from 'node:path';
import { defineConfig } from 'prisma/config';

const root = path.resolve(import.meta.dirname, '..');

// The CLI downloads the native schema engine before any command, even those that never use it.
// For these three a stand-in that only refuses is enough; migrations go through scripts/db/migrate.mjs.
// Never /bin/true: `migrate deploy` would then succeed having applied nothing.
const WITHOUT_ENGINE = ['generate', 'validate', 'format'];
if (WITHOUT_ENGINE.some((command) => process.argv.includes(command))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'scripts/db/no-engine.sh');
}

export default defineConfig({
  schema: path.join(root, 'prisma/schema'),
  migrations: { path: path.join(root, 'prisma/migrations') },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/none' },
});
