/**
 * HTML → its tags in order, each with its place in the raw text; what lies between two tags is text. Follows the standard's
 * tokenizer (https://html.spec.whatwg.org/#tokenization) by jumps instead of characters: most of a news page is scripts,
 * and going through them one by one takes longer than all the rest of cleaning.
 */

import { decodeEntities } from '../entities.ts'

/** A tag, or a comment or doctype (`name` is empty). `start` and `end` are raw offsets in UTF-16 units. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'comment'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** `<path />`: closed by itself where that counts, inside SVG and MathML. */
  readonly selfClosing: boolean
  readonly start: number
  readonly end: number
}

/** Elements whose content is no markup: it ends at the first end tag of their name. */
const raw = new Set(['title', 'textarea', 'script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])

const none: ReadonlyMap<string, string> = new Map()
const tagName = /[^\s/>]+/y
const attribute = /[\s/]*(?:([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)|))?)/y
const tagEnd = /[\s/]*>/y

/** All tags of an HTML text. A tag that the text breaks off in reaches to its end. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  let at = html.indexOf('<')
  while (at >= 0) {
    const tag = readTag(html, at)
    if (tag) tags.push(tag)
    const next = tag?.end ?? at + 1
    at = tag?.kind === 'open' && raw.has(tag.name) ? endOfRaw(html, tag.name, next) : html.indexOf('<', next)
  }
  return tags
}

/** What a "<" begins: null where it is a mere sign, as in "a < b". */
function readTag(html: string, start: number): Tag | null {
  const sign = html.charCodeAt(start + 1)
  if (isLetter(sign)) return readNamed(html, start, 'open', start + 1)
  if (sign === 0x2f && isLetter(html.charCodeAt(start + 2))) return readNamed(html, start, 'close', start + 2)
  if (sign !== 0x21 && sign !== 0x2f && sign !== 0x3f) return null
  const end = html.startsWith('<!--', start) ? endOfComment(html, start) : after(html, '>', start)
  return { kind: 'comment', name: '', attributes: none, selfClosing: false, start, end }
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** `-->`, `--!>`, or right at its beginning `<!-->` and `<!--->`. */
function endOfComment(html: string, start: number): number {
  if (html.startsWith('<!-->', start) || html.startsWith('<!--->', start)) return after(html, '>', start)
  return after(html, '-->', start + 4)
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at < 0 ? html.length : at + sign.length
}

/** The end tag of a raw element's name, or -1. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}

function readNamed(html: string, start: number, kind: 'open' | 'close', nameStart: number): Tag {
  tagName.lastIndex = nameStart
  const name = tagName.exec(html)?.[0] ?? ''
  const { attributes, at } = readAttributes(html, nameStart + name.length)
  tagEnd.lastIndex = at
  const close = tagEnd.exec(html)
  const end = close ? tagEnd.lastIndex : html.length
  return { kind, name: name.toLowerCase(), attributes, selfClosing: close?.[0].includes('/') ?? false, start, end }
}

function readAttributes(html: string, from: number): { attributes: ReadonlyMap<string, string>; at: number } {
  let attributes: Map<string, string> | null = null
  let at = from
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(html)
    if (!match) return { attributes: attributes ?? none, at }
    const [all, name = '', double, single, bare] = match
    at += all.length
    attributes ??= new Map()
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''))
  }
}
