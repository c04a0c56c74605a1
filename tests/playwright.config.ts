import { defineConfig } from '@playwright/test';

/** Servers, databases and the browser are prepared by scripts/test.mjs (step e2e). */
export default defineConfig({
  testDir: 'e2e',
  // the chapters of the story share one database: one after the other; the rest goes beside them
  workers: 2,
  fullyParallel: false,
  // two phases of two lanes: a chapter of the story beside the pages of one size; whoever is done helps
  projects: [
    { name: 'bab-1', testMatch: 'stories/01-*' },
    { name: 'hp', testMatch: 'axe.spec.ts', grep: / 360$/ },
    { name: 'bab-2', testMatch: 'stories/02-*', dependencies: ['bab-1'] },
    { name: 'meja', testMatch: 'axe.spec.ts', grep: / 1366$/, dependencies: ['bab-1'] },
    {
      name: 'lain',
      testMatch: ['http.*', 'nojs.*', 'race.*', 'kerja-cepat.*'],
      dependencies: ['bab-1'],
    },
  ],
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '.keluaran/e2e',
  use: {
    baseURL: process.env.ALAMAT,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      // no sandbox: the tests may run as root; no background traffic: they run offline
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
  },
});
