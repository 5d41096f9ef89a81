/**
 * Which line is the headline. In: a page and the stretch of its body, out: the line's position, or -1: a page without a
 * headline gets none. What speaks for a line: its words recur in the body, it stands near it, remarks follow it, it is said twice.
 */
import { agencyNamed } from '../reference/agencies.ts'
import { isBareName } from './names.ts'
import { type Look, neighbours, type Page } from './page.ts'
import type { Window } from './reader.ts'
import { breadcrumbParts } from './rules/section.ts'
import { isStamp } from './rules/timestamp.ts'

/** Lines looked at above the body's first line; and below it, for a headline that the stretch has swallowed. */
const linesAbove = 60
const linesBelow = 3

/** Least score of a headline: half its words known to the body and one more sign, say. */
const leastScore = 1.9

interface Candidate {
  readonly index: number
  readonly score: number
}

export function findHeadline(page: Page, window: Window): number {
  const known = bodyWords(page, window)
  const places = [...take(neighbours(page, window.first, -1), linesAbove).reverse(), window.first]
  places.push(...take(neighbours(page, window.first, 1), linesBelow))
  const body = places.indexOf(window.first)
  let best: Candidate = { index: -1, score: leastScore }
  for (const [place, index] of places.entries()) {
    if (!isCandidate(page, index, place >= body)) continue
    const score = scoreOf(page, index, known, Math.max(0, body - place))
    if (score >= best.score) best = { index, score }
  }
  return best.index
}

function take(positions: Iterable<number>, count: number): number[] {
  const taken: number[] = []
  for (const position of positions) {
    if (taken.length >= count) break
    taken.push(position)
  }
  return taken
}

function isCandidate(page: Page, index: number, inBody: boolean): boolean {
  const look = page.looks[index]
  if (!look || page.labels[index] || look.size < 10 || look.size > 220 || look.words < 2) return false
  if (inBody && (look.stopped || look.size > 130)) return false
  return !isStamp(look) && !isBareName(look.text) && !agencyNamed(look.text) && breadcrumbParts(look.text).length === 0
}

function scoreOf(page: Page, index: number, known: ReadonlySet<string>, distance: number): number {
  const look = page.looks[index]
  if (!look) return 0
  const words = contentWords(look.text)
  const overlap = words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
  const signs = [
    2.2 * overlap * Math.min(1, words.length / 3),
    (page.counts.get(look.key) ?? 1) > 1 ? 0.5 : 0,
    remarkFollows(page, index) ? 0.7 : 0,
    look.size >= 24 && look.size <= 140 ? 0.7 : 0,
    endsLikeSentence(look) ? -0.9 : 0,
    -0.03 * distance,
  ]
  return signs.reduce((sum, sign) => sum + sign, 0)
}

/** A question or a call may be a headline; a full stop closes a sentence (but not "U.S."). */
function endsLikeSentence(look: Look): boolean {
  return look.stopped && /[.。।۔]["'”’»)]?$/u.test(look.text) && !/\.\p{L}\.$|(?:\.\.\.|…)$/u.test(look.text)
}

function remarkFollows(page: Page, index: number): boolean {
  return take(neighbours(page, index, 1), 4).some((at) => {
    const look = page.looks[at]
    return look !== undefined && (isStamp(look) || /^(?:by|von|por|par|di)\s\p{Lu}/iu.test(look.text))
  })
}

function bodyWords(page: Page, window: Window): ReadonlySet<string> {
  const words = new Set<string>()
  for (let index = window.first; index <= window.last; index++) {
    const look = page.looks[index]
    if (look && look.size >= 60) for (const word of contentWords(look.text)) words.add(word)
  }
  return words
}

/** Words of four letters and more in lower case; of scripts without spaces, pairs of signs. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return pairs([...word])
    return word.length >= 4 || /^\d{2,}$/.test(word) ? [word] : []
  })
}

function pairs(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)
}
