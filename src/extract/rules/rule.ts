/** What a rule is, and how a list of them labels a page: the first that matches a line gives its role. */
import type { LineRole } from '../../model.ts'
import type { Look } from '../look.ts'
import type { Page } from '../page.ts'

/** A rule over a whole page. `matches` sees the line's looks, the page with the labels given so far, and its position. */
export interface PageRule {
  readonly name: string
  readonly role: LineRole
  readonly confidence: number
  readonly matches: (look: Look, page: Page, index: number) => boolean
}

/** Labels the lines from `first` to `last` that have no label yet. */
export function applyRules(
  page: Page,
  rules: readonly PageRule[],
  first = 0,
  last: number = page.lines.length - 1,
): void {
  for (let index = first; index <= last; index++) {
    const look = page.looks[index]
    if (!look || page.labels[index]) continue
    for (const { name, role, confidence, matches } of rules) {
      if (!matches(look, page, index)) continue
      page.labels[index] = { role, rule: name, confidence }
      break
    }
  }
}
