/**
 * A page as it would be known if some rules weren't there: on pages of other sites, in other languages, rules miss what they
 * know here, and trees that never saw such lines would take them for the article's.
 */
import type { Label } from '../model.ts'
import { randomSequence } from '../random.ts'
import type { Example } from './example.ts'

/** Share of a page's rules that are forgotten, each with all its labels. */
const shareForgotten = 0.5

/** What no page is read without. */
const always: ReadonlySet<string> = new Set(['metadata', 'blank', 'scrape-date', 'comment-thread'])

/** The labels that are left. The same page forgets the same rules. */
export function forgetRules<Known extends Label | undefined>(
  labels: readonly Known[],
  { id, document }: Pick<Example, 'id' | 'document'>,
): (Known | undefined)[] {
  const random = randomSequence(
    [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, document.text.length),
  )
  const rules = [...new Set(labels.flatMap((label) => (label && !always.has(label.rule) ? label.rule : [])))]
  const forgotten = new Set(rules.filter(() => random() < shareForgotten))
  return labels.map((label) => (label && forgotten.has(label.rule) ? undefined : label))
}
