/**
 * Which elements are open while a page's tags are read. Start tags push, end tags and the tags that imply them pop.
 * No deeper than browsers build (512), so that every tag costs a bounded number of steps.
 */
import type { MarkupElement } from '../../model.ts'
import { entryOf } from '../entry-of.ts'
import type { Tag } from './tokens.ts'

/** Chromium's limit: elements nested deeper are read as if they stood at that depth. */
const maxDepth = 512

const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that lie in a line of text. All others, unknown ones as well, begin and end lines. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q rb rp rt ruby s samp small source span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
)

export function isInline(name: string): boolean {
  return inline.has(name)
}

/** What a start tag closes, and the elements at which the search for it ends. */
const implied: Readonly<Record<string, { readonly closes: readonly string[]; readonly until: readonly string[] }>> = {
  li: { closes: ['li'], until: ['ul', 'ol', 'menu'] },
  dt: { closes: ['dt', 'dd'], until: ['dl'] },
  dd: { closes: ['dt', 'dd'], until: ['dl'] },
  option: { closes: ['option'], until: ['select', 'datalist'] },
  tr: { closes: ['tr'], until: ['table'] },
  td: { closes: ['td', 'th'], until: ['tr', 'table'] },
  th: { closes: ['td', 'th'], until: ['tr', 'table'] },
  tbody: { closes: ['tbody', 'thead', 'tfoot'], until: ['table'] },
}

/** Elements with a grammar of their own; whatever is open in them ends with them. */
const foreign = new Set(['svg', 'math'])

/** Cells close nothing outside of them. */
const barriers = new Set(['td', 'th', 'caption', 'table'])
const tableParts = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table', 'caption'])

/** An open element; `closed` where a crossed tag (`<b><p></b>`) ended it before its content. */
export interface OpenElement {
  readonly element: MarkupElement
  readonly start: number
  readonly hidden: boolean
  closed: boolean
}

export class OpenElements {
  readonly stack: OpenElement[] = []
  private readonly overflow = new Map<string, number>()
  /** How many open elements hide, link or keep their lines as typed. */
  private readonly counts = { hidden: 0, linked: 0, typed: 0, foreign: 0 }
  /** Open elements by name, so that a stray end tag costs nothing. */
  private readonly names = new Map<string, number>()
  private count = 0

  /** The innermost open element, and the innermost that is no part of a line. */
  get block(): MarkupElement | null {
    return this.stack.findLast(({ element }) => !isInline(element.tag))?.element ?? null
  }

  /** Whether what stands here is not shown. */
  get hidden(): boolean {
    return this.counts.hidden > 0
  }

  /** Whether it is a link. */
  get linked(): boolean {
    return this.counts.linked > 0
  }

  /** Whether its line ends are shown, as in `<pre>`. */
  get typed(): boolean {
    return this.counts.typed > 0
  }

  open(tag: Tag, hidden: boolean): void {
    this.closeImplied(tag.name)
    if (voids.has(tag.name) || (tag.selfClosing && this.counts.foreign > 0)) return
    if (this.stack.length >= maxDepth) {
      this.overflow.set(tag.name, (this.overflow.get(tag.name) ?? 0) + 1)
      return
    }
    const element = { n: ++this.count, tag: tag.name, hints: hintsOf(tag), parent: this.stack.at(-1)?.element ?? null }
    const opened = { element, start: tag.start, hidden, closed: false }
    this.stack.push(opened)
    this.tally(opened, 1)
  }

  close(name: string): void {
    const beyond = this.overflow.get(name) ?? 0
    if (beyond > 0) this.overflow.set(name, beyond - 1)
    else if (isInline(name) && !foreign.has(name)) this.closeInline(name)
    else this.closeUntil([name], tableParts.has(name) ? (name === 'table' ? [] : ['table']) : [...barriers])
  }

  /** Ends the innermost element of a name; blocks that a crossed tag leaves open stay open. */
  private closeInline(name: string): void {
    if (!this.names.get(name)) return
    const found = this.stack.findLast(({ element, closed }) => element.tag === name && !closed)
    if (!found) return
    found.closed = true
    this.tally(found, -1)
    while (this.stack.at(-1)?.closed) this.stack.pop()
  }

  private tally({ element: { tag }, hidden }: OpenElement, step: 1 | -1): void {
    this.names.set(tag, (this.names.get(tag) ?? 0) + step)
    if (hidden) this.counts.hidden += step
    if (tag === 'a') this.counts.linked += step
    if (tag === 'pre') this.counts.typed += step
    if (foreign.has(tag)) this.counts.foreign += step
  }

  /** Ends the element at a position and all inside it. */
  private cut(at: number): void {
    for (const element of this.stack.slice(at)) if (!element.closed) this.tally(element, -1)
    this.stack.length = at
  }

  /** Pops down to the innermost element of these names, if it stands above all of `until`. */
  private closeUntil(names: readonly string[], until: readonly string[]): void {
    if (!names.some((name) => this.names.get(name))) return
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const tag = this.stack[at]?.element.tag ?? ''
      if (names.includes(tag)) {
        this.cut(at)
        break
      }
      if (until.includes(tag)) break
    }
  }

  /** `<p>One<p>Two`, `<li>One<li>Two`: the second tag ends the first element. */
  private closeImplied(name: string): void {
    const rule = entryOf(implied, name)
    if (rule) this.closeUntil(rule.closes, rule.until)
    else if (!isInline(name) && !voids.has(name) && !hiddenTags.has(name)) this.closeParagraph()
  }

  /** A paragraph ends where a block begins, though links and emphasis may still be open in it. */
  private closeParagraph(): void {
    const at = this.stack.findLastIndex(({ element }) => !isInline(element.tag))
    if (this.stack[at]?.element.tag === 'p') this.cut(at)
  }
}

/** Class, id and role in lower case: what the page's author called the element. */
function hintsOf({ attributes }: Tag): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-type']
  return names
    .flatMap((name) => attributes.get(name)?.slice(0, 300) ?? [])
    .join(' ')
    .toLowerCase()
}

/** Elements that show nothing, or nothing of the page's text; `<rt>` spells out how the characters before it are read. */
const hiddenTags = new Set(
  'script style template noscript svg math iframe object audio video canvas map datalist textarea select title noembed noframes xmp rp rt'.split(
    ' ',
  ),
)

/**
 * The class by which a page tells search engines which part of its article they alone are shown
 * (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content).
 */
const locked = /(?:^|\s)paywall(?:\s|$)/i

/** Whether an element is not shown: by its kind, by attribute, by a style of its own. What only a paywall hides is the article's. */
export function isHidden({ name, attributes }: Tag): boolean {
  if (hiddenTags.has(name)) return true
  if (locked.test(attributes.get('class') ?? '')) return false
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true') return true
  const style = attributes.get('style')
  return style !== undefined && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
}
