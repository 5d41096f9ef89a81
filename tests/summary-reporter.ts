/**
 * Ends a test run on one line, `vitest: 123 passed, 0 failed`, whichever runner it was. Vitest takes an instance;
 * Playwright takes this file by name, hence the default export.
 */
import type { FullConfig, Suite } from '@playwright/test/reporter'
import type { TestModule } from 'vitest/node'

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The closing line. Anything that went wrong outside a test (a file that doesn't load) counts as a failure. */
export function summaryLine(runner: string, { passed, failed, skipped }: Counts): string {
  return `${runner}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export default class SummaryReporter {
  #suite: Suite | undefined
  #errors = 0

  /** Vitest, after the last test. */
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const broken = modules.filter((module) => module.errors().length > 0).length
    const count = (state: string): number => states.filter((each) => each === state).length
    const failed = count('failed') + broken + errors.length
    print(
      summaryLine('vitest', {
        passed: count('passed'),
        failed,
        skipped: states.length - count('passed') - count('failed'),
      }),
    )
  }

  /** Playwright, before the first test. */
  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite
  }

  /** Playwright, for an error outside any test. */
  onError(): void {
    this.#errors += 1
  }

  /** Playwright, when every other reporter has had its say. */
  async onExit(): Promise<void> {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome())
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length
    const passed = outcomes.length - skipped - failed
    print(summaryLine('playwright', { passed, failed: failed + this.#errors, skipped }))
  }

  printsToStdio(): boolean {
    return false
  }
}

function print(line: string): void {
  process.stdout.write(`\n${line}\n`)
}
