/**
 * HTML → its visible blocks in order: where each stands in the raw text, which stretches of it are text, in which
 * element. In: an HTML text and its tags, out: blocks that don't overlap; what lies between them is markup.
 */
import type { MarkupElement } from '../../model.ts'
import { isHidden, isInline, OpenElements } from './open-elements.ts'
import { cellsOfRows } from './table-rows.ts'
import type { Tag } from './tokens.ts'

/** A stretch of raw text, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run of text inside a block; `gap` is what stands for the tags before it: nothing, or a space for a `<br>` or a cell. */
export interface Run extends Range {
  readonly linked: boolean
  readonly gap: '' | ' '
}

export interface Block extends Range {
  readonly element: MarkupElement
  readonly runs: readonly Run[]
}

const root: MarkupElement = { n: 0, tag: 'html', hints: '', parent: null }

/** The block that is being read; `start` is the outermost inline tag in front of its first word. */
interface Draft {
  start: number | null
  end: number
  runs: Run[]
  gap: Run['gap']
  solid: boolean
  /** Whether the last that is read is a link to an author. */
  signed: boolean
}

const emptyDraft = (): Draft => ({ start: null, end: 0, runs: [], gap: '', solid: false, signed: false })

/** All visible blocks of a page. */
export function readBlocks(html: string, tags: readonly Tag[]): Block[] {
  const open = new OpenElements()
  const cells = cellsOfRows(tags)
  const bracketed = tags.some(({ name }) => name === 'rp')
  const blocks: Block[] = []
  let draft = emptyDraft()
  let at = 0
  const flush = (): void => {
    const block = draft.solid ? finish(draft, open.block ?? root) : null
    if (block) blocks.push(block)
    draft = emptyDraft()
  }
  for (const tag of tags) {
    readText(html, { start: at, end: tag.start }, draft, open, flush)
    at = Math.max(at, tag.end)
    if (tag.kind === 'comment') continue
    const signs = isAuthorLink(tag)
    if (cells.has(tag) || (tag.name === 'br' && insideHeading(open))) draft.gap = ' '
    else if (endsLine(tag, open) || (signs && draft.signed)) flush()
    if (tag.kind === 'open') {
      if (tag.name === 'a') draft.signed = signs
      open.open(tag, isHidden(tag) && !(bracketed && ruby.has(tag.name)))
      if (isInline(tag.name)) draft.start ??= tag.start
    } else {
      open.close(tag.name)
      if (isInline(tag.name)) closeTag(tag, draft, open)
    }
  }
  readText(html, { start: at, end: html.length }, draft, open, flush)
  flush()
  return blocks
}

/** How characters are read, "弾劾（だんがい）": shown where the page brings the brackets (`<rp>`) that set it off. */
const ruby = new Set(['rt', 'rp'])

/** A tag of a block ends the line; in hidden content, where blocks may stand inside a line, it doesn't. */
function endsLine({ name }: Tag, open: OpenElements): boolean {
  return !isInline(name) && !isInsideHiddenInline(open) && !unseen.has(name)
}

/** Two of them beside each other are two names, though only a stylesheet sets them apart. */
function isAuthorLink({ kind, name, attributes }: Tag): boolean {
  return kind === 'open' && name === 'a' && /\bauthor\b/i.test(attributes.get('rel') ?? '')
}

/** Tags that show nothing and don't break the line they stand in. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'input', 'param', 'track', 'source'])

function isInsideHiddenInline({ stack, hidden: within }: OpenElements): boolean {
  if (!within) return false
  const first = stack.find(({ hidden }) => hidden)
  return first !== undefined && (isInline(first.element.tag) || unseen.has(first.element.tag))
}

function insideHeading({ block }: OpenElements): boolean {
  return block !== null && /^h[1-6]$/.test(block.tag)
}

/** An inline element that ends takes its tag along; one that held no word is forgotten. */
function closeTag(tag: Tag, draft: Draft, open: OpenElements): void {
  if (draft.solid) {
    if (!open.hidden) draft.end = tag.end
  } else if (draft.start !== null) {
    const from = draft.start
    draft.start = open.stack.find(({ element, start }) => isInline(element.tag) && start >= from)?.start ?? null
  }
}

/** Adds the text between two tags to the block; `<pre>` keeps its lines. */
function readText(html: string, { start, end }: Range, draft: Draft, open: OpenElements, flush: () => void): void {
  if (start >= end || open.hidden) return
  const { linked } = open
  if (!open.typed) {
    addRun(html, { start, end }, linked, draft)
    return
  }
  flush()
  for (const { 0: line, index } of html.slice(start, end).matchAll(/[^\n]+/g)) {
    const from = start + index
    const part = emptyDraft()
    addRun(html, { start: from, end: from + line.length }, linked, part)
    Object.assign(draft, part)
    flush()
  }
}

function addRun(html: string, { start, end }: Range, linked: boolean, draft: Draft): void {
  const text = html.slice(start, end)
  const solid = isSolid(text)
  if (!solid && !draft.solid) return
  draft.runs.push({ start, end, linked, gap: draft.gap })
  draft.gap = ''
  if (!solid) return
  draft.start ??= start + text.length - text.trimStart().length
  draft.end = start + text.trimEnd().length
  draft.solid = true
  draft.signed &&= linked
}

/** Text with anything to see: "&nbsp;" alone is a space. */
function isSolid(text: string): boolean {
  return /[^\s\u200b\ufeff\u00ad]/.test(
    text.includes('&') ? text.replaceAll(/&(?:nbsp|#160|#xa0|zwnj|shy|#8203);?/gi, ' ') : text,
  )
}

function finish(draft: Draft, element: MarkupElement): Block | null {
  const { start, end, solid } = draft
  if (!solid || start === null) return null
  const runs = draft.runs
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
    .filter((run) => run.start < run.end)
  return { start, end, element, runs }
}
