/**
 * Where a page's prose lies in its tree of elements. In: its lines with their looks, out: for each element how much prose
 * stands in it, and the element that holds the article's paragraphs.
 */
import type { MarkupElement } from '../../model.ts'
import type { Page } from '../page.ts'

/** Letters of prose and of links below an element. */
export interface Mass {
  prose: number
  letters: number
  links: number
  lines: number
}

export interface Outline {
  /** By the element's number. */
  readonly masses: ReadonlyMap<number, Mass>
  readonly whole: Mass
  /** Prose by the look of its place: tag and class of the element and its parent. */
  readonly kinds: ReadonlyMap<string, number>
  readonly main: MarkupElement | null
}

const noMass = (): Mass => ({ prose: 0, letters: 0, links: 0, lines: 0 })

/** Size from which a line with a stop counts as prose. */
const proseSize = 60

export function outlinePage(page: Page): Outline {
  const masses = new Map<number, Mass>()
  const kinds = new Map<string, number>()
  const votes = new Map<MarkupElement, number>()
  const whole = noMass()
  for (const [index, { markup }] of page.lines.entries()) {
    const look = page.looks[index]
    if (!markup || !look || look.text === '') continue
    const links = markup.linkShare * look.size
    const prose = look.stopped && look.size >= proseSize && markup.linkShare < 0.4 ? look.size : 0
    const around = ancestors(markup.element)
    const kind = kindOf(markup.element)
    kinds.set(kind, (kinds.get(kind) ?? 0) + prose)
    for (const element of around) {
      const mass = masses.get(element.n) ?? noMass()
      masses.set(element.n, add(mass, prose, look.size, links))
    }
    add(whole, prose, look.size, links)
    const weight = trustOf(around) * prose
    for (const [element, share] of holders(markup.element))
      votes.set(element, (votes.get(element) ?? 0) + weight * share)
  }
  return { masses, whole, kinds, main: winner(votes) }
}

function add(mass: Mass, prose: number, letters: number, links: number): Mass {
  mass.prose += prose
  mass.letters += letters
  mass.links += links
  mass.lines += 1
  return mass
}

/** How many elements outwards are looked at. */
const reach = 40

/** An element and those around it, the innermost first. */
export function ancestors(element: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = []
  for (let each: MarkupElement | null = element; each && found.length < reach; each = each.parent) found.push(each)
  return found
}

/** How much prose counts where its elements are called an article's body, or something else. */
function trustOf(around: readonly MarkupElement[]): number {
  const near = around.slice(0, 10)
  const apart = near.some(({ tag, hints }) => apartTags.has(tag) || apartHints.test(hints))
  return (apart ? 0.2 : 1) * (near.some(({ hints }) => bodyHints.test(hints)) ? 3 : 1)
}

const apartTags = new Set(['nav', 'aside', 'footer', 'form', 'figcaption'])
const apartHints = /comment|sidebar|disqus|(?:^|[\s_-])footer|related|recommend|newsletter|breaking/
const bodyHints = /article-?_?(?:body|content|text)|(?:story|post|entry|page|news)-?_?(?:body|content|text)|articlebody/

/** A paragraph votes for its parent, half for its grandparent (Readability's scheme), a quarter for the next. */
function holders(element: MarkupElement): (readonly [MarkupElement, number])[] {
  const around = element.tag === 'p' ? ancestors(element).slice(1, 4) : ancestors(element).slice(0, 3)
  return around.map((each, index) => [each, 1 / 2 ** index] as const)
}

function winner(votes: ReadonlyMap<MarkupElement, number>): MarkupElement | null {
  let best: MarkupElement | null = null
  for (const [element, vote] of votes) if (vote > (best ? (votes.get(best) ?? 0) : 0)) best = element
  return best
}

export function kindOf(element: MarkupElement): string {
  return `${element.tag}.${element.hints}<${element.parent?.tag}.${element.parent?.hints}`
}
