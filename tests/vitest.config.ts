import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Three rooms: `unit` touches nothing outside the process, `integration` talks to a real PostgreSQL,
 * `cerita` looks at the story that the browser tests are about to be played on.
 */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      'server-only': path.join(import.meta.dirname, 'helpers/empty.ts'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/helpers/template-db.ts'],
          setupFiles: ['tests/helpers/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'cerita', include: ['tests/cerita/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
