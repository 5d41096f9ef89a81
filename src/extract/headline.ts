/**
 * Which line is the headline. In: a page and the stretch of its body, out: the line's position, or -1: a page without a
 * headline gets none. What speaks for a line: its words recur in the body, it stands near it, remarks follow it, it is said twice.
 */
import { agencyNamed } from '../reference/agencies.ts'
import type { Look } from './look.ts'
import { isBareName } from './names.ts'
import { neighbours, type Page } from './page.ts'
import type { Window } from './reader.ts'
import { caption, captionBeforeCredit } from './rules/caption.ts'
import { breadcrumbParts } from './rules/section.ts'
import { isStamp } from './rules/timestamp.ts'

/** Unclaimed lines looked at above the body's first line; and below it, for a headline that the stretch has swallowed. */
const linesAbove = 60
const linesBelow = 3

/** Least score of a headline: half its words known to the body and one more sign, say. */
const leastScore = 1.9

interface Candidate {
  readonly index: number
  readonly place: number
  readonly score: number
}

export function findHeadline(page: Page, window: Window): number {
  const known = bodyWords(page, window)
  const above = take(unlabelled(page, window.first), linesAbove).reverse()
  const below = [window.first, ...take(neighbours(page, window.first, 1), linesBelow)]
  const over = above.flatMap((index, place) => candidate(page, index, known, above.length - place))
  const best = highest(over)
  if (best) return foremost(over, best).index
  const inside = below.filter((index) => isSetOff(page, index))
  return highest(inside.flatMap((index) => candidate(page, index, known, 0)))?.index ?? -1
}

/** The best of several; of equals the last, which stands nearest to the body. */
function highest(candidates: readonly Candidate[]): Candidate | null {
  const fit = candidates.filter(({ score }) => score >= leastScore)
  return fit.reduce<Candidate | null>((best, each) => (best && best.score > each.score ? best : each), null)
}

/** How much less than the best a line may score that stands right above it and is the headline, the best its standfirst. */
const concession = 0.8
const step = 3

/** A standfirst shares more words with the body than the headline over it does: lines right above the best are preferred. */
function foremost(candidates: readonly Candidate[], best: Candidate): Candidate {
  const earlier = candidates.findLast(
    ({ index, place, score }) =>
      index < best.index && place - best.place <= step && score >= Math.max(leastScore, best.score - concession),
  )
  return earlier ? foremost(candidates, { ...earlier, score: Math.max(earlier.score, best.score - 0.2) }) : best
}

/** Lines above a position that no rule has claimed yet. */
function* unlabelled(page: Page, from: number): Generator<number> {
  for (const index of neighbours(page, from, -1)) if (!page.labels[index]) yield index
}

/** Inside the body's stretch a crosshead looks like a headline: only a line said twice or followed by a stamp is one. */
function isSetOff(page: Page, index: number): boolean {
  const look = page.looks[index]
  if (!look || look.stopped || look.size > 130) return false
  return isRepeated(page, index, look) || remarkFollows(page, index)
}

function take(positions: Iterable<number>, count: number): number[] {
  const taken: number[] = []
  for (const position of positions) {
    if (taken.length >= count) break
    taken.push(position)
  }
  return taken
}

/** A line that can be a headline, with its score. `place` is how many filled lines it stands above the body. */
function candidate(page: Page, index: number, known: ReadonlySet<string>, place: number): Candidate[] {
  const look = page.looks[index]
  if (!look || page.labels[index] || look.size < 10 || look.size > 220 || look.words < 2) return []
  const other =
    isStamp(look) || isBareName(look.text) || agencyNamed(look.text) || breadcrumbParts(look.text).length > 0
  if (other || /[,:]$|\b(?:or|and)$/.test(look.text) || isCaption(page, index, look)) return []
  return [{ index, place, score: scoreOf(page, index, look, known, place) }]
}

function isCaption(page: Page, index: number, look: Look): boolean {
  return caption.matches(look, page, index) || captionBeforeCredit.matches(look, page, index)
}

function scoreOf(page: Page, index: number, look: Look, known: ReadonlySet<string>, place: number): number {
  const words = contentWords(look.text)
  const overlap = words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
  const signs = [
    2.2 * overlap * Math.min(1, words.length / 3),
    isRepeated(page, index, look) ? 0.6 : 0,
    remarkFollows(page, index) ? 0.7 : 0,
    look.size >= 24 && look.size <= 140 ? 0.7 : 0,
    endsLikeSentence(look) ? -0.9 : 0,
    index === firstFilled(page) ? 0.5 : 0,
    -0.03 * place,
  ]
  return signs.reduce((sum, sign) => sum + sign, 0)
}

function firstFilled(page: Page): number {
  return page.looks.findIndex(({ text }) => text !== '')
}

/** Its words stand in another line too: said twice, or "Share this story: …", "… Back to video". */
function isRepeated(page: Page, index: number, { key, size }: Look): boolean {
  return size >= 20 && page.looks.some((other, at) => at !== index && other.size <= 300 && other.key.includes(key))
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
    if (look && (look.size >= 60 || page.wrapped[index])) for (const word of contentWords(look.text)) words.add(word)
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
