/** What the rules see of a page: its lines, and of each line the looks that tell prose from menus. Pure measuring. */
import type { Label, Line, PublisherProfile } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'

/** How one line looks, whatever its language. */
export interface Look {
  readonly text: string
  /** Letters and digits, those of Chinese, Japanese and Korean counted as two and a half. */
  readonly size: number
  readonly words: number
  /** The line closes like a sentence: "…", "said.", "？", "।", also before a closing quote or bracket. */
  readonly stopped: boolean
  /** Compared when looking for repeats: lower case, without signs. */
  readonly key: string
}

/** A page being labelled. `labels` fills up as the rules speak. */
export interface Page {
  readonly lines: readonly Line[]
  readonly looks: readonly Look[]
  /** Lines cut by a hard wrap: they belong to a block of short lines whose sentences go on in the next. */
  readonly wrapped: readonly boolean[]
  /** How often each line's key stands on the page. */
  readonly counts: ReadonlyMap<string, number>
  readonly profile: PublisherProfile
  readonly labels: (Label | undefined)[]
  /** Where the article stands, once that is decided. */
  readonly frame: Frame | null
  /** From the headline (or the first line of the body) on: the first line with each key. */
  readonly firstPlaces: ReadonlyMap<string, number>
}

/** Where the article stands on its page: 0-based lines, both ends included; `headline` is -1 where there is none. */
export interface Frame {
  readonly headline: number
  readonly first: number
  readonly last: number
}

const stop = /[.!?…。！？｡؟۔।॥။።]["'”’»›“)\]）」』】〉》]{0,3}(?:\s?\[\d{1,3}\])?$/u
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const solid = /[\p{L}\p{N}\p{M}]/gu

/** Reads a page: measures each line once. */
export function readPage(lines: readonly Line[], profile: PublisherProfile): Page {
  const looks = lines.map((line) => lookAt(line.repaired.text))
  const counts = new Map<string, number>()
  for (const { key } of looks) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  const wrapped = findWrapped(looks)
  return {
    lines,
    looks,
    wrapped,
    counts,
    profile,
    labels: lines.map(() => undefined),
    frame: null,
    firstPlaces: new Map(),
  }
}

/** Longest line, in UTF-16 units, of a page that wraps its lines; and the share of lines that must go on in the next. */
const wrapWidth = 110
const wrapShare = 0.35

/** Blocks of three lines and more, without a blank between, that wrap. */
function findWrapped(looks: readonly Look[]): boolean[] {
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

/** The same page, the same labels, with the article's place decided. */
export function framePage(page: Page, frame: Frame): Page {
  const from = frame.headline < 0 ? frame.first : Math.min(frame.headline, frame.first)
  const firstPlaces = new Map<string, number>()
  for (let index = from; index < page.looks.length; index++) {
    const key = page.looks[index]?.key ?? ''
    if (!firstPlaces.has(key)) firstPlaces.set(key, index)
  }
  return { ...page, frame, firstPlaces }
}

/** The looks of one text. */
export function lookAt(text: string): Look {
  const wides = text.match(wide)?.length ?? 0
  const solids = text.match(solid)?.length ?? 0
  const words = text === '' ? 0 : text.split(' ').length
  return {
    text,
    size: solids + wides * 1.5,
    words: words + Math.floor(wides / 2),
    stopped: stop.test(withoutCredit(text)),
    key: text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim(),
  }
}

/** Whether a sentence goes on in the next line, in lower case: "… talks with his Russian" / "counterpart on Monday." */
export function continues(look: Look | undefined, next: Look | undefined): boolean {
  return look !== undefined && next !== undefined && look.size >= 35 && !look.stopped && /^\p{Ll}/u.test(next.text)
}

/** "… on Friday. (Reuters)" without the agency's credit, which stands behind the stop. */
function withoutCredit(text: string): string {
  const credit = /\s?[(（](?<name>[^()（）]{2,30})[)）]$/u.exec(text.slice(-40))
  return credit && agencyNamed(credit.groups?.['name'] ?? '') ? text.slice(0, -credit[0].length) : text
}

/** Longest line, in UTF-16 units, that can be a time stamp, a byline or another remark about the article. */
export const remarkLength = 200

/** Dates printed in a line short enough to be a remark; prose isn't searched. */
export function datesOf(look: Look): readonly PrintedDate[] {
  return look.text.length > remarkLength || !/\d/.test(look.text) ? [] : findPrintedDates(look.text)
}

/** Positions from `from` on in steps of `step` while `goes` holds; blank lines are passed over. */
export function* neighbours(page: Page, from: number, step: 1 | -1): Generator<number> {
  for (let index = from + step; index >= 0 && index < page.lines.length; index += step) {
    if (page.looks[index]?.text !== '') yield index
  }
}
