/** Where words begin in a text, and patterns that are asked only there. A pattern of a hundred words costs as much at each letter as at a word's start. */
import { kindOf, letter } from './sign-kinds.ts'
import type { Sparing } from './sparing.ts'

/** Places of letters that stand behind none, UTF-16 units; behind a mark too. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const isLetter = (kindOf(code) & letter) > 0
    if (isLetter && !inside) starts.push(at)
    inside = isLetter
    if (code > 0xffff) at++
  }
  return starts
}

/**
 * As `matchesOf`, of a pattern that fits only where a word begins.
 * @param pattern with the flag `y`; it begins with a letter, and fits behind none
 */
export function matchesAtWords(text: string, spared: Sparing): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  if (!spared.mayFit(text)) return found
  const { pattern } = spared
  let end = 0
  for (const start of wordStarts(text)) {
    if (start < end) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    end = start + match[0].length
  }
  return found
}
