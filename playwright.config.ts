/** How the browser tests run: the archive in `content/` is built and served once, then looked at in one Chromium. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'node_modules/.cache/dateline/browser-results',
  globalSetup: './tests/browser/build-and-serve.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Generous: a busy machine with two cores shall not fail what works.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { locale: 'en-GB', timezoneId: 'Asia/Tokyo' },
  reporter: [['list'], ['./tests/summary-reporter.ts']],
})
