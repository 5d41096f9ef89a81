/** Finds hard-wrapped paragraphs. In: the looks of a page's lines, out: which lines are cut in the middle of a sentence. */
import type { Look } from './look.ts'

const smallFirst = /^\p{Ll}/u

/** Whether a sentence goes on in the next line, in lower case: "… talks with his Russian" / "counterpart on Monday." */
export function continues(look: Look | undefined, next: Look | undefined): boolean {
  return look !== undefined && next !== undefined && look.size >= 35 && !look.stopped && smallFirst.test(next.text)
}

/** Longest line, in UTF-16 units, of a page that wraps its lines; and the share of lines that must go on in the next. */
const wrapWidth = 110
const wrapShare = 0.35

/** Blocks of three lines and more, without a blank between, that wrap. */
export function findWrapped(looks: readonly Look[]): boolean[] {
  const wrapped = looks.map(() => false)
  for (let first = 0; first < looks.length; first++) {
    let last = first
    let links = 0
    while (isShortLine(looks[last]) && isShortLine(looks[last + 1])) {
      if (continues(looks[last], looks[last + 1])) links++
      last++
    }
    const start = startOfProse(looks, first, last)
    if (last - first >= 2 && links >= (last - first) * wrapShare) wrapped.fill(true, start, last + 1)
    first = last
  }
  return wrapped
}

/** A headline right above a wrapped paragraph has no stop and doesn't go on in the next line. */
function startOfProse(looks: readonly Look[], first: number, last: number): number {
  let start = first
  while (start < last && !looks[start]?.stopped && !continues(looks[start], looks[start + 1])) start++
  return start
}

function isShortLine(look: Look | undefined): boolean {
  return look !== undefined && look.text !== '' && look.text.length <= wrapWidth
}
