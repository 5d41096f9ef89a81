/** Plain articles for tests of the archive: nothing in them but what a test lays over. */
import { createHash } from 'node:crypto'
import type { Article, Ledger, NewsEvent } from '../src/model.ts'

/** An article with everything a record must have. Its id is made from `name`. */
export function plainArticle(name: string, fields: Partial<Article> = {}): Article {
  const sha256 = createHash('sha256').update(name).digest('hex')
  return {
    id: sha256.slice(0, 16),
    source: `${name}.txt`,
    sha256,
    url: null,
    publisher: { id: 'example-times', name: 'Example Times', basis: 'stated' },
    agency: null,
    title: `Title of ${name}`,
    titleBasis: 'stated',
    standfirst: null,
    section: null,
    authors: [],
    editors: [],
    published: '2024-03-05',
    updated: null,
    timeBasis: 'none',
    dateline: null,
    language: 'en',
    truncated: false,
    confidence: 1,
    sure: true,
    countries: { acting: [], mentioned: [] },
    people: [],
    organisations: [],
    topics: [],
    events: [],
    statements: [],
    headings: [],
    body: `First paragraph of ${name}.\n\nSecond paragraph.`,
    evidence: {},
    ...fields,
  }
}

/** A phone call between countries, told by the first paragraph. */
export function phoneCall(date: string, countries: readonly string[], fields: Partial<NewsEvent> = {}): NewsEvent {
  const id = `${date}-${countries.join('-').toLowerCase()}-phone`
  return { id, date, precision: 'day', countries, mode: 'phone', place: null, paragraphs: [1], ...fields }
}

/** A ledger with one line for each text, headline first. */
export function plainLedger(article: Article, texts: readonly string[]): Ledger {
  const lines = texts.map((text, index) => ({
    n: index + 1,
    text,
    end: '\n',
    role: text === '' ? ('blank' as const) : index === 0 ? ('headline' as const) : ('paragraph' as const),
    rule: 'invented',
    confidence: 1,
    edits: [],
  }))
  return { source: article.source, sha256: article.sha256, encoding: 'utf-8', lines }
}
