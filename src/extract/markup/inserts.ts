/**
 * What stands between an article's lines though it doesn't read like them: tables of figures, posts of others, plain lists,
 * crossheads. In: a page and the reader's log-odds of its lines, out: the log-odds with those of such lines raised.
 */
import type { MarkupElement } from '../../model.ts'
import type { Page } from '../page.ts'
import { ancestors } from './outline.ts'

/** What lines get that are the article's by their place alone. */
const byPlace = 0.3

/** How far outwards an insert's element may lie from its lines. */
const depth = 8

/** An element that holds an insert, how much of it may be links, and how many lines on either side one of the article's is looked for in. */
interface Insert {
  readonly tags: RegExp
  readonly links: number
  readonly reach: number
}

/** Chosen by folds over publishers. A table may stand beside its own caption; a list with links leads to other stories. */
const inserts: readonly Insert[] = [
  { tags: /^table$/, links: 0.3, reach: 3 },
  { tags: /^blockquote$/, links: 0.3, reach: 1 },
  { tags: /^[uo]l$/, links: 0.02, reach: 1 },
]

export function keepInserts(page: Page, odds: readonly number[]): number[] {
  const filled = page.looks.flatMap(({ text }, index) => (text !== '' && page.lines[index]?.markup ? [index] : []))
  const raised = inserts.reduce<readonly number[]>((before, insert) => keepAll(page, filled, before, insert), odds)
  return keepHeadings(page, filled, raised)
}

/** The inserts of one kind whose neighbours on both sides are the article's. */
function keepAll(page: Page, filled: readonly number[], odds: readonly number[], insert: Insert): number[] {
  const raised = [...odds]
  const holders = filled.map((index) => holderOf(page, index, insert.tags))
  for (let first = 0; first < filled.length; ) {
    const holder = holders[first]
    let last = first
    while (holder && holders[last + 1] === holder) last++
    const own = filled.slice(first, last + 1)
    const around = (from: number, step: 1 | -1): boolean => {
      const near = Array.from({ length: insert.reach }, (_, steps) => filled[from + steps * step] ?? -1)
      return near.some((index) => (odds[index] ?? 0) > 0)
    }
    if (holder && linksIn(page, own) <= insert.links && around(first - 1, -1) && around(last + 1, 1)) {
      for (const index of own) raised[index] = Math.max(odds[index] ?? 0, byPlace)
    }
    first = last + 1
  }
  return raised
}

function holderOf(page: Page, index: number, tags: RegExp): MarkupElement | undefined {
  const element = page.lines[index]?.markup?.element
  const near = element ? ancestors(element).slice(0, depth) : []
  return near.find(({ tag }) => tags.test(tag))
}

/** Share of letters that are links. */
function linksIn(page: Page, lines: readonly number[]): number {
  let letters = 0
  let linked = 0
  for (const index of lines) {
    const size = page.looks[index]?.size ?? 0
    letters += size
    linked += size * (page.lines[index]?.markup?.linkShare ?? 0)
  }
  return linked / Math.max(1, letters)
}

/** A heading between two lines of the article is a crosshead. */
function keepHeadings(page: Page, filled: readonly number[], odds: readonly number[]): number[] {
  const raised = [...odds]
  for (const [place, index] of filled.entries()) {
    const heading = /^h[2-6]$/.test(page.lines[index]?.markup?.element.tag ?? '')
    const between = [place - 1, place + 1].every((side) => (odds[filled[side] ?? -1] ?? 0) > 0)
    if (heading && between) raised[index] = Math.max(odds[index] ?? 0, byPlace)
  }
  return raised
}
