/** Whether the source breaks off. In: labelled lines, out: yes where the last sentence has no end, or a stub says so. */
import type { LabelledLine } from '../model.ts'
import { lookAt } from './look.ts'
import { isPaywall } from './rules/paywall.ts'

/** "Read full this story", "Continue reading": the rest stands elsewhere. */
const stub =
  /^(?:read (?:the )?(?:full|rest|whole|more)|read full|full (?:story|article)|leer más)(?!\p{L})(?!.{0,12}[:：]\s*(?!https?:)\S)/iu

/** Filled lines behind the article's end in which a notice may stand that there is more. */
const reach = 3

/** Size from which an open last line is a sentence cut off and no signature. */
const leastOpen = 40

/** "…", "[...]" at the end, and a quotation that closes the line, which needs no stop behind it. */
const dots = /(?:…|\.\.\.)["”’»\]]?$/u
const quotation = /["“„«‘「].*["”»’」]$/u

export function isTruncated(lines: readonly LabelledLine[]): boolean {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph' || role === 'list' || role === 'quote')
  const line = lines[last]
  if (!line) return false
  const look = lookAt(line.repaired.text)
  if (dots.test(look.text)) return true
  const after = lines.slice(last + 1).filter(({ role }) => role !== 'blank')
  if (after.slice(0, reach).some(({ repaired }) => stub.test(repaired.text) || isPaywall(repaired.text))) return true
  const open = !look.stopped && !quotation.test(look.text)
  return line.role === 'paragraph' && open && look.size >= leastOpen && after.length === 0
}
