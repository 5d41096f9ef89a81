/** What the rules see of a page: its lines, and of each line the looks that tell prose from menus. Pure measuring. */
import type { Label, Line, PublisherProfile } from '../model.ts'
import { type Look, lookAt } from './look.ts'
import { findWrapped } from './wrapped.ts'

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

/** A stretch of lines, 0-based, both ends included. */
export interface Window {
  readonly first: number
  readonly last: number
}

/** Where the article stands on its page: 0-based lines, both ends included; `headline` is -1 where there is none. */
export interface Frame {
  readonly headline: number
  readonly first: number
  readonly last: number
}

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

/** Positions from `from` on in steps of `step` while `goes` holds; blank lines are passed over. */
export function* neighbours(page: Page, from: number, step: 1 | -1): Generator<number> {
  for (let index = from + step; index >= 0 && index < page.lines.length; index += step) {
    if (page.looks[index]?.text !== '') yield index
  }
}
