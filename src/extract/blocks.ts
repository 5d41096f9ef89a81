/** The body's blocks in order. In: labelled lines, out: paragraphs (hard-wrapped lines joined), headings, lists, quotes. */
import type { Block, LabelledLine, LineRole } from '../model.ts'
import { joinPassages } from '../text/passage.ts'
import { lookOf } from './look.ts'
import { continues } from './wrapped.ts'

const kinds: Readonly<Partial<Record<LineRole, Block['kind']>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'quote',
}

/** Share of neighbouring lines that go on in lower case from which a page counts as hard-wrapped. */
const wrappedShare = 0.3

export function buildBlocks(lines: readonly LabelledLine[]): Block[] {
  const own = lines.filter(({ role }) => kinds[role] !== undefined)
  const wrapped = isHardWrapped(own)
  const blocks: Block[] = []
  let before: LabelledLine | undefined
  for (const line of own) {
    const kind = kinds[line.role] ?? 'paragraph'
    const last = blocks.at(-1)
    if (last && before && kind === 'paragraph' && last.kind === 'paragraph' && goesOn(before, line, wrapped)) {
      blocks[blocks.length - 1] = { kind, passage: joinPassages([last.passage, line.repaired], glue(before, line)) }
    } else {
      blocks.push({ kind, passage: line.repaired })
    }
    before = line
  }
  return blocks
}

/** Whether a paragraph goes on in the next line: no line between, no stop, lower case (or any, on a page that wraps). */
function goesOn(line: LabelledLine, next: LabelledLine, wrapped: boolean): boolean {
  if (next.n !== line.n + 1) return false
  const look = lookOf(line.repaired)
  const after = lookOf(next.repaired)
  return continues(look, after) || (wrapped && !look.stopped && look.size >= 35)
}

function isHardWrapped(lines: readonly LabelledLine[]): boolean {
  const looks = lines.map(({ repaired }) => lookOf(repaired))
  const going = looks.filter(
    (look, index) => lines[index + 1]?.n === (lines[index]?.n ?? 0) + 1 && continues(look, looks[index + 1]),
  )
  return looks.length >= 4 && going.length >= (looks.length - 1) * wrappedShare
}

/** Scripts without spaces join without one. */
function glue(line: LabelledLine, next: LabelledLine): string {
  const sides = line.repaired.text.slice(-1) + next.repaired.text.slice(0, 1)
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]{2}/u.test(sides) ? '' : ' '
}
