/**
 * What a page's markup states about the article without showing it. In: tags, out: each statement with its place:
 * `<meta>`, `<title>`, `<html lang>`, `<link rel="canonical">`, `<time datetime>` and blocks of JSON-LD, unread.
 */
import type { MarkupStatement } from '../../model.ts'
import { decodeEntities } from '../entities.ts'
import { entryOf } from '../entry-of.ts'
import type { Range } from './blocks.ts'
import type { Tag } from './tokens.ts'

/** A statement in raw offsets of the whole text; `tag` is the stretch of markup that makes it. */
export interface PlacedStatement extends Range {
  readonly statement: Pick<MarkupStatement, 'kind' | 'key' | 'value'>
  readonly tag: Range
}

/** Longest value of an attribute that is looked at, in UTF-16 units. */
const valueLength = 2000

/** Most statements read from one page; a news page has about 60. */
const maxStatements = 1000

export function findStatements(html: string, tags: readonly Tag[]): PlacedStatement[] {
  const found: PlacedStatement[] = []
  for (const [index, tag] of tags.entries()) {
    if (tag.kind !== 'open' || found.length >= maxStatements) continue
    const statement = entryOf(readers, tag.name)?.(html, tag, tags[index + 1])
    if (statement) found.push(statement)
  }
  return found
}

type Reader = (html: string, tag: Tag, next: Tag | undefined) => PlacedStatement | null

const readers: Readonly<Record<string, Reader>> = {
  html: (html, tag) => fromAttribute(html, tag, 'lang', 'lang', 'html'),
  meta: (html, tag) => {
    const names = ['property', 'name', 'itemprop'].map((each) => tag.attributes.get(each))
    const key = names.find((name) => name)
    return key ? fromAttribute(html, tag, 'meta', 'content', key.trim().toLowerCase()) : null
  },
  link: (html, tag) =>
    tag.attributes.get('rel')?.toLowerCase() === 'canonical'
      ? fromAttribute(html, tag, 'canonical', 'href', 'canonical')
      : null,
  time: (html, tag) => {
    const { attributes } = tag
    const key = [attributes.get('itemprop'), attributes.get('class'), attributes.has('pubdate') ? 'pubdate' : ''].join(
      ' ',
    )
    return fromAttribute(html, tag, 'time', 'datetime', key.trim().toLowerCase())
  },
  // Blogger's `<abbr class="published" itemprop="datePublished" title="2026-03-04T09:12:00-08:00">`
  abbr: (html, tag) => {
    const key = tag.attributes.get('itemprop')?.toLowerCase() ?? ''
    return /^date(?:published|modified)$/.test(key) ? fromAttribute(html, tag, 'time', 'title', key) : null
  },
  title: (html, tag, next) => fromContent(html, tag, next, 'title'),
  script: (html, tag, next) =>
    /ld\+json/i.test(tag.attributes.get('type') ?? '') ? fromContent(html, tag, next, 'json-ld') : null,
}

function fromAttribute(
  html: string,
  tag: Tag,
  kind: MarkupStatement['kind'],
  attribute: string,
  key: string,
): PlacedStatement | null {
  const value = tag.attributes.get(attribute) ?? ''
  if (value.trim() === '' || value.length > valueLength) return null
  const at = html.slice(tag.start, tag.end).lastIndexOf(value)
  const start = at < 0 ? tag.start : tag.start + at
  const end = at < 0 ? tag.end : start + value.length
  return { statement: { kind, key, value: value.trim() }, tag, start, end }
}

/** `<title>Ministers agree &amp; sign</title>`: the content up to the end tag. */
function fromContent(html: string, tag: Tag, next: Tag | undefined, kind: 'title' | 'json-ld'): PlacedStatement | null {
  if (next?.kind !== 'close' || next.name !== tag.name) return null
  const raw = html.slice(tag.end, next.start)
  const start = tag.end + raw.length - raw.trimStart().length
  const value = kind === 'title' ? decodeEntities(raw).replaceAll(/\s+/g, ' ').trim() : raw.trim()
  if (value === '') return null
  return {
    statement: { kind, key: kind, value },
    tag: { start: tag.start, end: next.end },
    start,
    end: start + raw.trim().length,
  }
}
