/**
 * How the unit tests run: everything named `*.test.ts`, in a fixed time zone. Browser tests are Playwright's. The files share
 * their modules, which hold no state that a test could change; V8 is told what `src/commands/launch.mjs` tells it.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import SummaryReporter from './tests/summary-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/after-each-file.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    isolate: false,
    // vitest's own choice is one core less: of two cores one
    maxWorkers: availableParallelism(),
    execArgv: ['--no-regexp-tier-up', '--interrupt-budget=1000000'],
    reporters: ['default', new SummaryReporter()],
  },
})
