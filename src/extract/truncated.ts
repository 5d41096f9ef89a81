/** Whether the source breaks off. In: labelled lines, out: yes where the last sentence has no end, or a stub says so. */
import type { LabelledLine } from '../model.ts'
import { lookAt } from './look.ts'

/** "Read full this story", "Continue reading": the rest stands elsewhere. */
const stub =
  /^(?:read (?:the )?(?:full|rest|whole|more)|continue reading|read full|full (?:story|article)|weiterlesen|lire la suite|leer más|seguir leyendo|читать (?:далее|полностью)|devamını oku|baca selengkapnya|続きを読む|阅读全文|查看全文|to continue reading)/i

/** Size from which an open last line is a sentence cut off and no signature. */
const leastOpen = 40

export function isTruncated(lines: readonly LabelledLine[]): boolean {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph' || role === 'list' || role === 'quote')
  const line = lines[last]
  if (!line) return false
  const look = lookAt(line.repaired.text)
  if (/(?:…|\.\.\.)["”’»]?$/.test(look.text)) return true
  const after = lines.slice(last + 1).filter(({ role }) => role !== 'blank')
  if (after.slice(0, 2).some(({ repaired }) => stub.test(repaired.text))) return true
  return line.role === 'paragraph' && !look.stopped && look.size >= leastOpen && after.length === 0
}
