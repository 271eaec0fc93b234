import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/e2e/chromiumFlags';
import { ensureChromium } from './tests/e2e/ensureBrowser';

const PORT = 3178;

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  globalSetup: './tests/e2e/globalSetup.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }], ['./tests/e2e/scanReporter.ts']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: ensureChromium(),
      args: [...CHROMIUM_FLAGS],
    },
  },
  webServer: {
    command: `npx docusaurus serve --dir build --port ${PORT} --host 127.0.0.1 --no-open`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
