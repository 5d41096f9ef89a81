/**
 * What the page's metadata testifies of each field. In: statements, out: for each field its witnesses in the order of their
 * word's weight, each with the place where the value stands. Nothing is decided here.
 */
import type { Evidence, MarkupStatement } from '../../model.ts'
import { decodeEntities } from '../../text/entities.ts'
import { type DescribedArticle, describedArticles, isObject, type JsonObject, textsOf } from './json-ld.ts'

export type WitnessField =
  | 'title'
  | 'description'
  | 'authors'
  | 'published'
  | 'updated'
  | 'publisher'
  | 'section'
  | 'url'
  | 'language'
  | 'body'

/** One value of one witness. */
export interface Testimony {
  readonly field: WitnessField
  /** `json-ld`, `og`, `meta-author`: goes into the evidence as its rule. */
  readonly witness: string
  readonly value: string
  readonly evidence: Evidence
}

/** Keys of `<meta>` and of records, and what they testify; a field's witnesses are heard in this order. */
const keys: readonly (readonly [field: WitnessField, witness: string, key: RegExp])[] = [
  ['title', 'field-title', /^field:(?:title|headline|headline_main)$/],
  ['title', 'og', /^og:title$/],
  [
    'title',
    'meta-title',
    /^(?:citation_title|dc(?:terms)?\.title|parsely-title|sailthru\.title|headline|cxenseparse:title|hdl)$/,
  ],
  ['title', 'twitter', /^twitter:title$/],
  ['title', 'title', /^title$/],
  ['description', 'field-description', /^field:(?:description|summary|excerpt|lead)$/],
  ['description', 'og', /^og:description$/],
  ['description', 'meta-description', /^(?:description|dc\.description|sailthru\.description|twitter:description)$/],
  ['authors', 'field-authors', /^field:(?:authors?|byline|creator)$/],
  [
    'authors',
    'meta-author',
    /^(?:citation_author|dc(?:terms)?\.creator|parsely-author|sailthru\.author|cxenseparse:author|byl|article:author_name|author|article:author|og:article:author)$/,
  ],
  [
    'published',
    'field-date',
    /^field:(?:date|date_publish|publishing_date|publish_date|published|published_at|publication_date|pubdate|date_published|datepublished|publishedat)$/,
  ],
  ['published', 'article-meta', /^(?:og:)?article:published(?:_time)?$/],
  [
    'published',
    'meta-date',
    /^(?:datepublished|citation_publication_date|citation_date|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|dc(?:terms)?\.(?:date(?:\.issued)?|issued|created)|pubdate|publish-?date|publication_date|article\.published|date|last-modified-published|published_at|original-publish-date|ptime)$/,
  ],
  [
    'updated',
    'field-updated',
    /^field:(?:date_modify|updated|updated_at|modified|date_modified|datemodified|last_modified)$/,
  ],
  ['updated', 'article-meta', /^(?:og:)?article:modified(?:_time)?$/],
  [
    'updated',
    'meta-date',
    /^(?:datemodified|og:updated_time|lastmod|last-modified|dc(?:terms)?\.(?:modified|date\.modified)|article\.updated|utime)$/,
  ],
  ['publisher', 'field-publisher', /^field:(?:sitename|site_name|publisher|source|source_name|site)$/],
  ['publisher', 'og', /^og:site_name$/],
  [
    'publisher',
    'meta-publisher',
    /^(?:publisher|citation_publisher|dc(?:terms)?\.publisher|application-name|cxenseparse:site)$/,
  ],
  ['section', 'article-meta', /^(?:og:)?article:section$/],
  ['section', 'meta-section', /^(?:field:section|parsely-section|cxenseparse:section|section)$/],
  ['url', 'field-url', /^field:(?:url|link|source_url|requested_url|canonical_url)$/],
  ['url', 'canonical', /^canonical$/],
  ['url', 'og', /^og:url$/],
  ['language', 'field-language', /^field:(?:language|lang)$/],
  ['language', 'html-lang', /^html$/],
  ['language', 'meta-language', /^(?:content-language|og:locale|language)$/],
]

/** All testimonies, JSON-LD's first, then by the order of the table. */
export function collectTestimonies(statements: readonly MarkupStatement[]): Testimony[] {
  const described = describedArticles(statements).flatMap(describedTestimonies)
  const stated = keys.flatMap(([field, witness, key]) =>
    statements
      .filter((statement) => plainKinds.has(statement.kind) && key.test(statement.key))
      .map((statement) => testimony(field, witness, statement.value, statement)),
  )
  const times = statements.filter(({ kind }) => kind === 'time').flatMap(timeTestimony)
  return [...described, ...stated, ...times]
}

const plainKinds: ReadonlySet<MarkupStatement['kind']> = new Set(['meta', 'lang', 'canonical', 'field', 'title'])

function testimony(
  field: WitnessField,
  witness: string,
  value: string,
  { line, start, end }: Pick<MarkupStatement, 'line' | 'start' | 'end'>,
): Testimony {
  return { field, witness, value, evidence: { line, start, end, rule: witness, basis: 'stated' } }
}

/** `<time itemprop="datePublished" datetime="…">`; a bare `<time>` may be another story's and is asked last. */
function timeTestimony(statement: MarkupStatement): Testimony[] {
  const updated = /modif|updat/.test(statement.key)
  const named = updated || /publish|pubdate|posted|entry-date|created/.test(statement.key)
  const witness = named ? 'time-element' : 'bare-time-element'
  return [testimony(updated ? 'updated' : 'published', witness, statement.value, statement)]
}

/** schema.org's properties of an article and the fields they testify. */
const properties: readonly (readonly [field: WitnessField, read: (fields: JsonObject) => readonly string[]])[] = [
  ['title', (fields) => [...textsOf(fields.headline), ...textsOf(fields.name)].slice(0, 1)],
  ['description', (fields) => textsOf(fields.description)],
  ['authors', (fields) => namesOf(fields.author ?? fields.creator)],
  ['published', (fields) => textsOf(fields.datePublished ?? fields.dateCreated)],
  ['updated', (fields) => textsOf(fields.dateModified)],
  ['publisher', (fields) => namesOf(fields.publisher)],
  ['section', (fields) => textsOf(fields.articleSection)],
  [
    'url',
    (fields) => [...textsOf(fields.url), ...textsOf(fields.mainEntityOfPage)].filter((url) => /^https?:/.test(url)),
  ],
  ['language', (fields) => textsOf(fields.inLanguage)],
  ['body', (fields) => textsOf(fields.articleBody)],
]

function describedTestimonies({ fields, statement }: DescribedArticle): Testimony[] {
  return properties.flatMap(([field, read]) =>
    read(fields).map((value) => testimony(field, 'json-ld', decodeEntities(value), placeOf(value, statement))),
  )
}

/** Where a value stands in its block of JSON: its first appearance as a JSON string, else the whole block. */
function placeOf(value: string, statement: MarkupStatement): Pick<MarkupStatement, 'line' | 'start' | 'end'> {
  const inPlace = statement.end - statement.start === statement.value.length
  const at = inPlace ? statement.value.indexOf(JSON.stringify(value).slice(1, -1)) : -1
  if (at < 0) return statement
  const start = statement.start + at
  return { line: statement.line, start, end: Math.min(statement.end, start + JSON.stringify(value).length - 2) }
}

/** Names in `"Jane Doe"`, `{"name": "Jane Doe"}`, `[{"@type": "Person", "name": ["Jane", …]}]`. */
function namesOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.flat(2) : [value]
  return list.flatMap((each) => (isObject(each) ? textsOf(each.name) : textsOf(each)))
}
