/** Lines that other files of the run have shown to be the site's. In: labelled lines and their numbers, out: the lines, these without a place in the body. */
import type { LabelledLine } from '../model.ts'
import { isKept } from '../text/line-roles.ts'

/** Behind the article such a line is its site's footer, else a prompt set among its paragraphs. */
export function leaveOut(lines: readonly LabelledLine[], numbers: ReadonlySet<number>): readonly LabelledLine[] {
  if (numbers.size === 0) return lines
  const last = lines.findLastIndex(({ n, role }) => isKept(role) && !numbers.has(n))
  return lines.map((line, index) =>
    numbers.has(line.n)
      ? { ...line, role: index > last ? 'footer' : 'prompt', rule: 'seen-elsewhere', confidence: 0.9 }
      : line,
  )
}
