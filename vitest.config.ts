/** How the unit tests run: everything named `*.test.ts`, in a fixed time zone. Browser tests are Playwright's. */
import { defineConfig } from 'vitest/config'
import SummaryReporter from './tests/summary-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    reporters: ['default', new SummaryReporter()],
  },
})
