/**
 * A page as it would be known if some rules weren't there: on pages of other sites, in other languages, rules miss what they
 * know here, and trees that never saw such lines would take them for the article's.
 */
import type { Label } from '../model.ts'
import { randomSequence } from '../random.ts'

/** Share of a page's rules that are forgotten, each with all its labels. */
const shareForgotten = 0.5

/** What no page is read without. */
const always: ReadonlySet<string> = new Set(['metadata', 'blank', 'scrape-date', 'comment-thread'])

/** The labels that are left of a page's. The same page forgets the same rules. */
export function forgetRules(
  labels: readonly (Label | undefined)[],
  page: { readonly id: string; readonly text: string },
): (Label | undefined)[] {
  const random = randomSequence([...page.id].reduce(hashed, page.text.length))
  const rules = [...new Set(labels.flatMap((label) => (label && !always.has(label.rule) ? label.rule : [])))]
  const forgotten = new Set(rules.filter(() => random() < shareForgotten))
  return labels.map((label) => (label && forgotten.has(label.rule) ? undefined : label))
}

const hashed = (sum: number, sign: string): number => (sum * 31 + sign.charCodeAt(0)) >>> 0
