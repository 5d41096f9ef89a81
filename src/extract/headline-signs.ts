/**
 * What speaks for a line being the headline and what against it, in numbers. In: a page, the stretch of its body and a line,
 * out: one number for each sign. How much each sign weighs is learnt (headline-weights.json, src/training/headline.ts).
 */
import { oncePer, oncePerPlace } from '../text/once.ts'
import type { Look } from './look.ts'
import { isBareName } from './names.ts'
import type { Page, Window } from './page.ts'
import { byline, bylineOpener } from './rules/byline.ts'
import { isStamp } from './rules/timestamp.ts'
import { namesSite } from './site-lines.ts'

/** What a page's lines are held against: measured once a page. */
export interface Survey {
  readonly page: Page
  readonly window: Window
  /** The words of the body, and those of its first lines. */
  readonly known: ReadonlySet<string>
  readonly lead: ReadonlySet<string>
  /** How many lines begin, and how many end, with the same letters as this key and go on. */
  readonly openings: ReadonlyMap<string, readonly number[]>
  readonly endings: ReadonlyMap<string, readonly number[]>
  /** Filled lines in order, and each line's place among them. */
  readonly filled: readonly number[]
  readonly placeOf: readonly (number | undefined)[]
  /** Whether a line speaks about the article, and whether it names the site; asked again and again, answered once a line. */
  readonly isRemark: (index: number) => boolean
  readonly isSiteLine: (index: number) => boolean
}

/** Letters by which lines that begin or end alike are found. */
const grip = 12

/** Most lines kept that begin or end alike: enough to know that there are others. */
const mostAlike = 20

/** Longest line, in letters, that repeats a headline with something before or behind it. */
const longestRepeat = 300

/** Letters of the body's first lines that tell what the article is about. */
const leadSize = 500

export function surveyPage(page: Page, window: Window): Survey {
  return { page, window, ...linesOf(page), ...bodyWords(page, window) }
}

/** What doesn't hang on where the body stands: a page is asked twice for its headline. */
const linesOf = oncePer((page: Page): Omit<Survey, 'page' | 'window' | 'known' | 'lead'> => {
  const openings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  const filled: number[] = []
  const placeOf: (number | undefined)[] = page.looks.map(() => undefined)
  for (const [index, { text, key, size }] of page.looks.entries()) {
    if (text === '') continue
    placeOf[index] = filled.length
    filled.push(index)
    if (size > longestRepeat || key.length <= grip) continue
    collect(openings, key.slice(0, grip), index)
    collect(endings, key.slice(-grip), index)
  }
  return {
    ...{ openings, endings, filled, placeOf },
    isRemark: oncePerPlace((index) => isRemark(page, index)),
    isSiteLine: oncePerPlace((index) => namesSite(page.looks[index]?.text ?? '')),
  }
})

function collect(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key)
  if (!known) map.set(key, [index])
  else if (known.length < mostAlike) known.push(index)
}

/** Size from which a line is prose, and speaks for the words that recur in it. */
const proseSize = 60

function bodyWords(page: Page, window: Window): Pick<Survey, 'known' | 'lead'> {
  const known = new Set<string>()
  const lead = new Set<string>()
  let size = 0
  for (let index = window.first; index <= window.last; index++) {
    const look = page.looks[index]
    if (!look || !(look.size >= proseSize || page.wrapped[index])) continue
    for (const word of look.contentStems) {
      known.add(word)
      if (size < leadSize) lead.add(word)
    }
    size += look.size
  }
  return { known, lead }
}

/** A line that may be the headline, as the signs below see it. */
interface Seen {
  readonly survey: Survey
  readonly index: number
  readonly look: Look
  /** Content words, and the shares of them that stand in the body and in its first lines. */
  readonly words: number
  readonly known: number
  readonly lead: number
  /** The filled lines before and after it, the nearest first. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Filled lines from it down to the first remark about the article (stamp, byline): 1 is the next, 0 none in sight. */
  readonly remark: number
}

/** Filled lines looked at on each side of a candidate. */
const sight = 8

function see(survey: Survey, index: number): Seen | null {
  const look = survey.page.looks[index]
  const place = survey.placeOf[index]
  if (!look || place === undefined) return null
  const words = look.contentStems
  const before = survey.filled.slice(Math.max(0, place - sight), place).reverse()
  const after = survey.filled.slice(place + 1, place + 1 + sight)
  const remark = after.findIndex((at) => survey.isRemark(at)) + 1
  return {
    survey,
    index,
    look,
    words: words.length,
    known: shareIn(words, survey.known),
    lead: shareIn(words, survey.lead),
    before,
    after,
    remark,
  }
}

function shareIn(words: readonly string[], list: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (list.has(word)) shared++
  return shared === 0 ? 0 : shared / words.length
}

/** Lines that speak about the article: when it was published, who wrote it. */
function isRemark(page: Page, index: number): boolean {
  const look = page.looks[index]
  if (!look) return false
  return (
    isStamp(look) ||
    isBareName(look.text) ||
    byline.matches(look, page, index) ||
    bylineOpener.matches(look, page, index)
  )
}

/** The looks of a line beside the candidate that is no remark. */
function lookOf({ survey }: Seen, index: number | undefined): Look | undefined {
  return index === undefined || survey.isRemark(index) ? undefined : survey.page.looks[index]
}

/** Whether nothing but remarks stands between a candidate and the prose below it, and at least one of them. */
function isOverRemarks({ survey, after }: Seen): boolean {
  const end = after.findIndex((at) => !survey.isRemark(at))
  return end > 0 && (survey.page.looks[after[end] ?? -1]?.size ?? 0) >= proseSize
}

/** A short open line: an entry of a menu, a kicker, a name. */
const isLabel = (look: Look | undefined): boolean => look !== undefined && look.size < 32 && !look.stopped

/** An open line as long as a headline, that names no site and no parts of it. */
function isTitleLike(seen: Seen, index: number | undefined): boolean {
  const look = lookOf(seen, index)
  if (!look || index === undefined || look.size < 24 || look.size > 140) return false
  return !endsLikeSentence(look) && !seen.survey.isSiteLine(index)
}

const initialsOrEllipsis = /\.\p{L}\.$|(?:\.\.\.|…)$/u

/** A question or a call may be a headline; a full stop closes a sentence (but not "U.S."). */
function endsLikeSentence(look: Look): boolean {
  return look.stopped && /[.。।۔]["'”’»)]?$/u.test(look.text) && !initialsOrEllipsis.test(look.text)
}

/** Filled lines between a candidate and the first line of the body; 0 where it stands in the body. */
function gap({ survey, index }: Seen): number {
  const from = survey.placeOf[index] ?? 0
  const to = survey.placeOf[survey.window.first] ?? 0
  return Math.max(0, to - from - 1)
}

/** Share of words said before in the same line: "Example News Facebook Example News Telegram …". */
function repetition({ key }: Look): number {
  const words = key.split(' ')
  return words.length < fewestRepeated ? 0 : 1 - new Set(words).size / words.length
}

/** Words from which a line is looked through for repeated ones. */
const fewestRepeated = 6

/** Another line begins or ends with the words of this one and says more: "… | Site", "Home …". */
function isPartOfOther(
  { survey, index, look }: Seen,
  map: ReadonlyMap<string, readonly number[]>,
  grips: string,
): boolean {
  if (look.size < 20) return false
  return (map.get(grips) ?? []).some((at) => {
    const key = survey.page.looks[at]?.key ?? ''
    return at !== index && key.length > look.key.length && (key.startsWith(look.key) || key.endsWith(look.key))
  })
}

/** Its beginning or end stands alone in another line: "Home Ministers meet" beside "Ministers meet". */
function holdsOther({ survey, index, look }: Seen): boolean {
  const places = [
    ...(survey.openings.get(look.key.slice(0, grip)) ?? []),
    ...(survey.endings.get(look.key.slice(-grip)) ?? []),
  ]
  return places.some((at) => {
    const other = survey.page.looks[at]
    if (!other || at === index || other.size < 20 || other.key.length >= look.key.length) return false
    return look.key.startsWith(other.key) || look.key.endsWith(other.key)
  })
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

interface Sign {
  readonly name: string
  readonly of: (seen: Seen) => number
}

/** The signs, each a number of about 0 to 1. */
const signs: readonly Sign[] = [
  { name: 'words-in-body', of: ({ known, words }) => known * Math.min(1, words / 3) },
  { name: 'words-in-lead', of: ({ lead, words }) => lead * Math.min(1, words / 3) },
  { name: 'words-matched', of: ({ known, words }) => Math.min(1, Math.log2(1 + known * words) / 4) },
  { name: 'no-words-in-body', of: ({ known }) => flag(known === 0) },
  {
    name: 'said-again',
    of: ({ look, survey }) => flag(look.size >= 16 && (survey.page.counts.get(look.key) ?? 0) > 1),
  },
  { name: 'said-often', of: ({ look, survey }) => flag((survey.page.counts.get(look.key) ?? 0) > 3) },
  { name: 'opens-other', of: (seen) => flag(isPartOfOther(seen, seen.survey.openings, seen.look.key.slice(0, grip))) },
  { name: 'ends-other', of: (seen) => flag(isPartOfOther(seen, seen.survey.endings, seen.look.key.slice(-grip))) },
  { name: 'holds-other', of: (seen) => flag(holdsOther(seen)) },
  { name: 'words-by-remark', of: ({ known, lead, remark }) => (remark > 0 && remark <= 4 ? (known + lead) / 2 : 0) },
  { name: 'remark-next', of: ({ remark }) => flag(remark === 1) },
  { name: 'over-remarks', of: (seen) => flag(isOverRemarks(seen)) },
  { name: 'remark-near', of: ({ remark }) => flag(remark > 0 && remark <= 3) },
  { name: 'remark-in-sight', of: ({ remark }) => flag(remark > 0) },
  {
    name: 'remark-above',
    of: ({ survey, before }) => flag(before.slice(0, 2).some((at) => survey.isRemark(at))),
  },
  { name: 'shortness', of: ({ look }) => Math.max(0, 1 - look.size / 32) },
  { name: 'label-size', of: ({ look }) => flag(look.size < 16) },
  { name: 'length', of: ({ look }) => Math.max(0, look.size / 100 - 1) },
  { name: 'sentence', of: ({ look }) => flag(endsLikeSentence(look)) },
  { name: 'first-of-page', of: ({ before }) => flag(before.length === 0) },
  { name: 'top-of-page', of: ({ before }) => flag(before.length < 4) },
  { name: 'gap', of: (seen) => Math.log2(1 + gap(seen)) / 4 },
  { name: 'far', of: (seen) => flag(gap(seen) > 12) },
  { name: 'inside', of: ({ survey, index }) => flag(index > survey.window.first) },
  { name: 'first-of-body', of: ({ survey, index }) => flag(index === survey.window.first) },
  { name: 'words-repeated', of: ({ look }) => repetition(look) },
  { name: 'prose-next', of: (seen) => flag((lookOf(seen, seen.after[0])?.size ?? 0) >= proseSize) },
  { name: 'prose-before', of: (seen) => flag((lookOf(seen, seen.before[0])?.size ?? 0) >= proseSize) },
  { name: 'title-next', of: (seen) => flag(isTitleLike(seen, seen.after[0])) },
  { name: 'title-before', of: (seen) => flag(isTitleLike(seen, seen.before[0])) },
  { name: 'label-next', of: (seen) => flag(isLabel(lookOf(seen, seen.after[0]))) },
  { name: 'label-before', of: (seen) => flag(isLabel(lookOf(seen, seen.before[0]))) },
  {
    name: 'title-after-label',
    of: (seen) => flag(isLabel(lookOf(seen, seen.after[0])) && isTitleLike(seen, seen.after[1])),
  },
  {
    name: 'title-before-label',
    of: (seen) => flag(isLabel(lookOf(seen, seen.before[0])) && isTitleLike(seen, seen.before[1])),
  },
  { name: 'below-menu', of: (seen) => flag(seen.before.slice(0, 5).every((at) => isLabel(lookOf(seen, at)))) },
  { name: 'in-menu', of: (seen) => flag(seen.after.slice(0, 3).every((at) => isLabel(lookOf(seen, at)))) },
  { name: 'claimed', of: ({ survey, index }) => flag(survey.page.labels[index] !== undefined) },
  { name: 'bar', of: ({ look }) => flag(/\s[|·•»]\s/u.test(look.text)) },
]

export const signNames: readonly string[] = signs.map(({ name }) => name)

/** The numbers for one line, in the order of `signNames`. */
export function signsOf(survey: Survey, index: number): readonly number[] {
  const seen = see(survey, index)
  return seen ? signs.map(({ of }) => of(seen)) : signs.map(() => 0)
}
