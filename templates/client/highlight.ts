/** Where given words and phrases stand in a text, whatever their case and accents. */
import { hasUnspacedScript } from '../../src/text/characters.ts'

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Match {
  readonly start: number
  readonly end: number
}

/** More words than this in an address are somebody's mistake or malice. */
const maxTerms = 20

/** A text folded to bare lower-case letters and digits, one space for everything else, and the way back. */
interface Folded {
  readonly text: string
  /** For each unit of `text`: where the letter it came from starts and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Finds whole words and phrases: `qin gang` finds `Qin Gang`, `cafe` finds `café`, `art` doesn't find `article`.
 * Linear in the text for each term.
 * @returns the matches in order, none overlapping another
 */
export function findMatches(text: string, terms: readonly string[]): Match[] {
  const folded = fold(text)
  const wanted = terms.slice(0, maxTerms).map((term) => fold(term).text.trim())
  const found = [...new Set(wanted)].filter(Boolean).flatMap((term) => occurrences(folded, term))
  return mergeMatches(text, found)
}

function occurrences({ text, starts, ends }: Folded, term: string): Match[] {
  const matches: Match[] = []
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length
    if (isBoundary(text, at) && isBoundary(text, end)) {
      matches.push({ start: starts[at] ?? 0, end: ends[end - 1] ?? 0 })
    }
  }
  return matches
}

/** Between two signs of which one is no letter, or belongs to a script without spaces. */
function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at] ?? ' '
  return before === ' ' || after === ' ' || hasUnspacedScript(before) || hasUnspacedScript(after)
}

function fold(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let at = 0
  for (const sign of text) {
    const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const letters = bare === '' || /[\p{L}\p{N}]/u.test(bare) ? bare : ' '
    if (letters !== ' ' || !folded.endsWith(' ')) {
      for (let unit = 0; unit < letters.length; unit += 1) {
        starts.push(at)
        ends.push(at + sign.length)
      }
      folded += letters
    }
    at += sign.length
    // An accent written after its letter (`e` + `´`) is part of that letter's stretch.
    if (letters === '' && ends.length > 0) ends[ends.length - 1] = at
  }
  return { text: folded, starts, ends }
}

/** Matches that overlap, or have but a space between them (`Qin` and `Gang`), are one. */
function mergeMatches(text: string, matches: readonly Match[]): Match[] {
  const merged: { start: number; end: number }[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && /^\s?$/.test(text.slice(last.end, match.start))) last.end = Math.max(last.end, match.end)
    else merged.push({ ...match })
  }
  return merged
}
