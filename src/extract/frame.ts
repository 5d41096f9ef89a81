/**
 * Where headline, standfirst and body begin and end. In: a page and its best stretch, out: the frame, the lines of the
 * standfirst. The stretch is cut where the article ends before it, and starts after the remarks below the headline.
 */
import { agencyNamed } from '../reference/agencies.ts'
import { findHeadline } from './headline.ts'
import type { Look } from './look.ts'
import { namesAlone } from './names.ts'
import { type Frame, neighbours, type Page, type Window } from './page.ts'
import { byline, bylineOpener } from './rules/byline.ts'
import { caption } from './rules/caption.ts'
import { isDatelineAlone } from './rules/dateline.ts'
import { isStamp } from './rules/timestamp.ts'

export interface Framing {
  readonly frame: Frame
  /** 0-based lines of the standfirst, in order. */
  readonly standfirst: readonly number[]
}

/** Size from which a line with a stop is a sentence of the article. */
const sentenceSize = 60

/** Largest standfirst, in letters: a sentence or two. */
const standfirstSize = 400

/**
 * Finds headline, standfirst and the body's first line.
 * @param odds what the reader thinks of each line, in log-odds
 */
export function framePlaces(page: Page, window: Window, odds: readonly number[]): Framing {
  const found = findHeadline(page, window)
  const headline = isToldAgain(page, found) ? -1 : found
  const start = headline < 0 ? window.first : firstSentence(page, headline, window)
  const above = headline < 0 ? [] : findStandfirst(page, headline, window)
  const standfirst = hasProseBelow(page, above, window) ? above : []
  const after = Math.max(start, (standfirst.at(-1) ?? -1) + 1)
  const first = firstOfBody(page, after, window.last)
  return { frame: { headline, first, last: lastOfBody(page, first, window.last, odds) }, standfirst }
}

/** A brief whose few sentences stand above its stamp has no standfirst: they are its body. */
function hasProseBelow(page: Page, standfirst: readonly number[], { last }: Window): boolean {
  const end = standfirst.at(-1)
  if (end === undefined) return true
  return page.looks.some(
    (look, index) =>
      index > end && index <= last && page.labels[index] === undefined && (look.stopped || look.size >= sentenceSize),
  )
}

/** A whole sentence that stands further down word for word was set before the lead by a copier: no headline. */
function isToldAgain(page: Page, headline: number): boolean {
  const look = page.looks[headline]
  if (!look?.stopped || look.size < sentenceSize) return false
  return page.looks.slice(headline + 2).some(({ key }) => key === look.key)
}

/** Most of the body's text that may stand behind the label that ends it; more means that the label stood inside. */
const tailShare = 0.3

/** Least share of short open lines behind that label: a list of other stories, each with a headline of its own. */
const teaserShare = 0.5

/** Most filled lines of a box of links inside the article, up to a line that the reader trusts; and the log-odds of such a line. */
const boxSize = 7
const trusted = 1

/** Size, and words in small letters, from which the page's very last line, right below the body, is a sentence that breaks off. */
const cutSize = 40
const cutWords = 6
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}\p{L}*/gu

/** A page that ends in the middle of a long sentence ends there: its last line is the article's. */
function withOpenEnd(page: Page, last: number): number {
  const [next, more] = neighbours(page, last, 1)
  if (next === undefined || more !== undefined || page.labels[next]) return last
  const { size = 0, text = '' } = page.looks[next] ?? {}
  const small = text.match(smallWord)?.length ?? 0
  return size >= sentenceSize || (size >= cutSize && small >= cutWords && !text.includes('|')) ? next : last
}

/** The body ends before "Related stories", "Most read" or a legal notice if what follows looks like a list of teasers. */
function lastOfBody(page: Page, first: number, last: number, odds: readonly number[]): number {
  const sizes = page.looks.map((look, index) => (page.labels[index] ? 0 : look.size))
  let rest = 0
  let open = 0
  let lines = 0
  let box = boxSize + 1
  let end = withOpenEnd(page, last)
  const total = sizes.slice(first, end + 1).reduce((sum, size) => sum + size, 0)
  for (let index = end; index > first; index--) {
    const look = page.looks[index]
    const role = page.labels[index]?.role
    if (!look || look.text === '') continue
    const closes = role === 'legal' || (role === 'related' && look.size <= 40)
    if (closes && box > boxSize && rest <= total * tailShare && open >= lines * teaserShare) end = index - 1
    box = !role && (odds[index] ?? 0) > trusted ? 0 : box + 1
    if (role) continue
    rest += look.size
    lines++
    if (!look.stopped) open++
  }
  return end
}

/** The first full sentence below the headline: the stretch may have begun later, behind adverts or a video. */
function firstSentence(page: Page, headline: number, window: Window): number {
  for (let index = headline + 1; index < window.first; index++) {
    const look = page.looks[index]
    if (look?.stopped && look.size >= sentenceSize && !page.labels[index] && !caption.matches(look, page, index))
      return index
  }
  return Math.max(window.first, headline + 1)
}

/** The first line from `start` on that is no remark about the article. */
function firstOfBody(page: Page, start: number, last: number): number {
  for (let index = start; index <= last; index++) {
    const look = page.looks[index]
    if (!look || look.text === '' || page.labels[index]) continue
    if (!isRemark(page, index, look) && namesAlone(look.text).length === 0) return index
  }
  return last
}

function isRemark(page: Page, index: number, look: Look): boolean {
  return (
    isStamp(look) ||
    isDatelineAlone(look) ||
    agencyNamed(look.text) !== null ||
    byline.matches(look, page, index) ||
    bylineOpener.matches(look, page, index)
  )
}

/**
 * The sentences between the headline and the remarks that precede the body, or a first line that a paragraph repeats.
 * "Headline / Xinhua / 10:31 … / China and South Korea are … / Xinhua / 10:31 … / body".
 */
function findStandfirst(page: Page, headline: number, window: Window): number[] {
  const found: number[] = []
  let size = 0
  for (const index of neighbours(page, headline, 1)) {
    const look = page.looks[index]
    if (!look || index > window.last || found.length > 2) return []
    if (page.labels[index]) continue
    if (isRemark(page, index, look)) {
      if (found.length > 0) return found
      continue
    }
    size += look.size
    const sentence = look.stopped || look.size >= 60
    if (!sentence || size > standfirstSize) return []
    if (repeatsBelow(page, index, window)) return [...found, index]
    found.push(index)
  }
  return []
}

/** Whether a paragraph further down begins with the words of this line, or says them all again. */
function repeatsBelow(page: Page, index: number, window: Window): boolean {
  const key = page.looks[index]?.key ?? ''
  if (key.length < 40) return false
  for (let below = index + 1; below <= window.last; below++) {
    if (page.looks[below]?.key.startsWith(key)) return true
  }
  return false
}
