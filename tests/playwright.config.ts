import { defineConfig } from '@playwright/test';

/** Servers, databases and the browser are prepared by scripts/test.mjs (step e2e). */
export default defineConfig({
  testDir: 'e2e',
  // the stories of one server share its database: one after the other
  workers: 1,
  fullyParallel: false,
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
