/**
 * Where a page's prose lies in its tree of elements. In: its lines with their looks, out: for each element what stands in
 * it, and the element that holds the article's paragraphs.
 */
import type { MarkupElement } from '../../model.ts'
import { oncePer } from '../../text/once.ts'
import type { Page } from '../page.ts'

/** Letters below an element: of prose, of all words, of links; `trusted` is prose by how far its place is the article's. */
export interface Mass {
  prose: number
  trusted: number
  letters: number
  links: number
  lines: number
}

export interface Outline {
  /** By the element's number. */
  readonly masses: ReadonlyMap<number, Mass>
  readonly whole: Mass
  /** Trusted prose by the look of its place: tag and class of the element and its parent. */
  readonly kinds: ReadonlyMap<string, number>
  /** Number of lines by the look of their place. */
  readonly kindLines: ReadonlyMap<string, number>
  readonly main: MarkupElement | null
  /** The element named as the article's body that holds the most prose. */
  readonly named: MarkupElement | null
}

export const noMass = (): Mass => ({ prose: 0, trusted: 0, letters: 0, links: 0, lines: 0 })

/** Size from which a line counts as prose; without a stop at its end it counts half. */
const proseSize = 60

export function outlinePage(page: Page): Outline {
  const masses = new Map<number, Mass>()
  const kinds = new Map<string, number>()
  const kindLines = new Map<string, number>()
  const votes = new Map<MarkupElement, number>()
  const named = new Map<MarkupElement, number>()
  const whole = noMass()
  for (const [index, { markup }] of page.lines.entries()) {
    const look = page.looks[index]
    if (!markup || !look || look.text === '') continue
    const around = ancestors(markup.element)
    const apart = page.labels[index]?.rule === 'comment-thread'
    const prose = apart ? 0 : proseOf(look.size, look.stopped, markup.linkShare)
    const trusted = prose === 0 ? 0 : prose * trustOf(around)
    const kind = kindOf(markup.element)
    kinds.set(kind, (kinds.get(kind) ?? 0) + trusted)
    kindLines.set(kind, (kindLines.get(kind) ?? 0) + 1)
    for (const element of around) {
      const mass = masses.get(element.n) ?? noMass()
      masses.set(element.n, mass)
      add(mass, prose, trusted, look.size, markup.linkShare)
      if (trusted > 0 && isNamedBody(element)) named.set(element, (named.get(element) ?? 0) + trusted)
    }
    add(whole, prose, trusted, look.size, markup.linkShare)
    for (const [element, share] of holders(around)) votes.set(element, (votes.get(element) ?? 0) + trusted * share)
  }
  return { masses, whole, kinds, kindLines, main: winner(votes), named: winner(named) }
}

function proseOf(size: number, stopped: boolean, linkShare: number): number {
  return size < proseSize || linkShare > 0.4 ? 0 : stopped ? size : size / 2
}

function add(mass: Mass, prose: number, trusted: number, letters: number, linkShare: number): void {
  mass.prose += prose
  mass.trusted += trusted
  mass.letters += letters
  mass.links += letters * linkShare
  mass.lines += 1
}

/** How many elements outwards are looked at. */
const reach = 40

/** An element and those around it, the innermost first. Half of a page's lines share their element with another. */
export const ancestors = oncePer((element: MarkupElement): readonly MarkupElement[] => {
  const found: MarkupElement[] = []
  for (let each: MarkupElement | null = element; each && found.length < reach; each = each.parent) found.push(each)
  return found
})

/** How much prose counts where its elements are called an article's body, or something else. */
function trustOf(around: readonly MarkupElement[]): number {
  const near = around.slice(0, 10)
  const apart = near.some(isApart)
  return (apart ? 0.2 : 1) * (near.some(isNamedBody) ? 3 : 1)
}

const apartTags = new Set(['nav', 'aside', 'footer', 'form', 'figcaption'])
const apartHints = /comment|sidebar|disqus|(?:^|[\s_-])footer|related|recommend|newsletter|breaking/
const isApart = oncePer(({ tag, hints }: MarkupElement): boolean => apartTags.has(tag) || apartHints.test(hints))

const bodyHints = /article-?_*(?:body|content|text)|(?:story|post|entry|page|news)-?_*(?:body|content|text)|articlebody/

const isNamedBody = oncePer(({ hints }: MarkupElement): boolean => hints !== '' && bodyHints.test(hints))

/** A paragraph votes for its parent, half for its grandparent (Readability's scheme), a quarter for the next. */
function holders(around: readonly MarkupElement[]): (readonly [MarkupElement, number])[] {
  const from = around[0]?.tag === 'p' ? 1 : 0
  return around.slice(from, from + 3).map((each, index) => [each, 1 / 2 ** index] as const)
}

function winner(votes: ReadonlyMap<MarkupElement, number>): MarkupElement | null {
  let best: MarkupElement | null = null
  let most = 0
  for (const [element, vote] of votes) {
    if (vote > most) {
      best = element
      most = vote
    }
  }
  return best
}

export const kindOf = oncePer(
  ({ tag, hints, parent }: MarkupElement): string => `${tag}.${hints}<${parent?.tag}.${parent?.hints}`,
)
