/**
 * The article a page describes in JSON-LD. In: the page's statements, out: the objects that are articles, each with the
 * statement it stands in. Blocks that are no JSON even after the usual repairs are passed over.
 */
import type { MarkupStatement } from '../../model.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export interface DescribedArticle {
  readonly fields: JsonObject
  readonly statement: MarkupStatement
}

/** schema.org's kinds of article (https://schema.org/Article), and the two pages use instead of them. */
const articleType =
  /(?:^|\/)(?:(?:News|Reportage\w*|Opinion\w*|Analysis\w*|AskPublic\w*|Background\w*|Review\w*|Satirical|Scholarly|Tech|Advertiser\w*)?Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)?Posting|Report)$/

/** Objects deeper than this are no description of the page itself. */
const maxDepth = 6

export function describedArticles(statements: readonly MarkupStatement[]): DescribedArticle[] {
  return statements
    .filter(({ kind }) => kind === 'json-ld')
    .flatMap((statement) => {
      const block = parseLoosely(statement.value)
      const named = namedObjects(block, maxDepth)
      return articlesIn(block, maxDepth).map((fields) => ({ fields: withReferences(fields, named), statement }))
    })
}

/** Fields that may refer to an object described elsewhere in the block. */
const referring = ['author', 'creator', 'publisher'] as const

/** `"author": {"@id": "…#person"}` → what the block says under that address, as WordPress writes it. */
function withReferences(fields: JsonObject, named: ReadonlyMap<string, JsonObject>): JsonObject {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    const id = isObject(value) && value.name === undefined ? value['@id'] : undefined
    return typeof id === 'string' ? (named.get(id) ?? value) : value
  }
  const resolved = referring.flatMap((key) => (fields[key] === undefined ? [] : [[key, resolve(fields[key])]]))
  return { ...fields, ...Object.fromEntries(resolved) }
}

/** Objects with an address and a name, by the address. */
function namedObjects(value: unknown, depth: number): Map<string, JsonObject> {
  if (depth === 0) return new Map()
  if (Array.isArray(value)) return new Map(value.slice(0, 200).flatMap((each) => [...namedObjects(each, depth - 1)]))
  if (!isObject(value)) return new Map()
  const id = value['@id']
  const own: [string, JsonObject][] = typeof id === 'string' && value.name !== undefined ? [[id, value]] : []
  return new Map([...own, ...Object.values(value).flatMap((each) => [...namedObjects(each, depth - 1)])])
}

/** Every object of a type; where an article describes another inside it (`isPartOf`), the outer comes first. */
function articlesIn(value: unknown, depth: number): JsonObject[] {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => articlesIn(each, depth - 1))
  if (!isObject(value)) return []
  const own = textsOf(value['@type']).some((type) => articleType.test(type)) ? [value] : []
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].map((key) => value[key])
  return [...own, ...nested.flatMap((each) => articlesIn(each, depth - 1))]
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The strings of a field that holds one or a list. */
export function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []))
}

/** Repairs tried in turn: comment marks around it, bare line breaks inside strings, commas too many. */
const mends: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\/\/)?\s*(?:\]\]>|-->)\s*$/, ''),
  (json) => json.replaceAll(/\p{Cc}+/gu, ' '),
  (json) => json.replaceAll(/,(\s{0,20}[}\]])/g, '$1').replace(/;\s*$/, ''),
]

/** JSON as pages write it; undefined where it can't be read. */
function parseLoosely(json: string): unknown {
  let text = json
  for (const mend of mends) {
    text = mend(text)
    try {
      return JSON.parse(text)
    } catch {
      // the next repair is tried; without any left the block is passed over
    }
  }
  return undefined
}
