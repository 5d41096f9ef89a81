/** Where words begin in a text, and patterns that are asked only there. A pattern of a hundred words costs as much at each letter as at a word's start. */
import { kindOf, letter } from './sign-kinds.ts'

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

/** The letters a phrase begins with, small: what tells where a pattern of many phrases need be asked at all. */
export const firstLetters = (phrase: string): string => /^\p{L}+/u.exec(phrase)?.[0].toLowerCase() ?? ''

const lettersAt = /\p{L}+/uy

function opens(text: string, start: number, openers: ReadonlySet<string>): boolean {
  lettersAt.lastIndex = start
  return openers.has(lettersAt.exec(text)?.[0].toLowerCase() ?? '')
}

/**
 * As `matchesOf`, of a pattern that fits only where a word begins.
 * @param pattern with the flag `y`; it begins with a letter, and fits behind none
 * @param openers as `firstLetters` gives them of all that the pattern may begin with
 */
export function matchesAtWords(text: string, pattern: RegExp, openers?: ReadonlySet<string>): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const start of wordStarts(text)) {
    if (start < end || (openers && !opens(text, start, openers))) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    end = start + match[0].length
  }
  return found
}

/** Does such a pattern fit anywhere? */
export function fitsAtWord(text: string, pattern: RegExp, openers?: ReadonlySet<string>): boolean {
  return wordStarts(text).some((start) => {
    if (openers && !opens(text, start, openers)) return false
    pattern.lastIndex = start
    return pattern.test(text)
  })
}
