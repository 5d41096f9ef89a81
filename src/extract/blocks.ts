/** The body's blocks in order. In: labelled lines, out: paragraphs (hard-wrapped lines joined), headings, lists, quotes. */
import type { Block, LabelledLine, LineRole, Passage } from '../model.ts'
import { joinPassages } from '../text/passage.ts'
import { findGoingOn, glue } from './broken-lines.ts'
import { type Look, lookAt } from './look.ts'
import { continues } from './wrapped.ts'

const kinds: Readonly<Partial<Record<LineRole, Block['kind']>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'quote',
}

/** Share of neighbouring lines that go on in lower case from which a page counts as hard-wrapped. */
const wrappedShare = 0.3

/** A block while its lines are gathered. */
interface Gathered {
  readonly kind: Block['kind']
  /** Its lines' passages, and what joins them. */
  readonly parts: Passage[]
}

export function buildBlocks(lines: readonly LabelledLine[]): Block[] {
  const own = lines.filter(({ role }) => kinds[role] !== undefined)
  const looks = own.map(({ repaired }) => lookAt(repaired.text))
  const wrapped = isHardWrapped(own, looks)
  const goingOn = findGoingOn(lines)
  const blocks: Gathered[] = []
  for (const [index, line] of own.entries()) {
    const kind = kinds[line.role] ?? 'paragraph'
    const before = own[index - 1]
    const last = blocks.at(-1)
    const joins = (n: number): boolean =>
      goingOn.has(n) || (kind === 'paragraph' && goesOn(own, looks, index - 1, wrapped))
    if (before && last?.kind === kind && joins(before.n)) {
      last.parts.push({ text: glue(before.repaired.text, line.repaired.text), segments: [] }, line.repaired)
    } else {
      blocks.push({ kind, parts: [line.repaired] })
    }
  }
  return blocks.map(({ kind, parts }) => ({ kind, passage: joinPassages(parts, '') }))
}

/** Whether a paragraph goes on in the next line: no line between, no stop, lower case (or any, on a page that wraps). */
function goesOn(lines: readonly LabelledLine[], looks: readonly Look[], index: number, wrapped: boolean): boolean {
  const look = looks[index]
  if (!look || lines[index + 1]?.n !== (lines[index]?.n ?? 0) + 1) return false
  return continues(look, looks[index + 1]) || (wrapped && !look.stopped && look.size >= 35)
}

function isHardWrapped(lines: readonly LabelledLine[], looks: readonly Look[]): boolean {
  const going = looks.filter(
    (look, index) => lines[index + 1]?.n === (lines[index]?.n ?? 0) + 1 && continues(look, looks[index + 1]),
  )
  return looks.length >= 4 && going.length >= (looks.length - 1) * wrappedShare
}
