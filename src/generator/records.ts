/**
 * Generated reports as the records that cleaning them would give, for measuring what comes after cleaning at any size.
 * In: how many, out: one article after the other.
 */
import slugify from '@sindresorhus/slugify'
import type { Article, NewsEvent } from '../model.ts'
import type { EventTruth } from '../pipeline/report-truth.ts'
import { type Amount, type GeneratedReport, generateReports } from './reports.ts'

export function* generateArticles(amount: Amount): Generator<Article> {
  for (const report of generateReports(amount)) yield toArticle(report)
}

function toArticle({ truth, outlet, telling: { headline, paragraphs } }: GeneratedReport): Article {
  return {
    ...blank,
    id: slugify(truth.file.replace(/\.txt$/, '')),
    source: truth.file,
    title: headline,
    publisher: { id: slugify(outlet.name), name: outlet.name, basis: 'stated' },
    agency: outlet.agency === null ? null : { id: outlet.agency[0] ?? '', name: outlet.agency[1] ?? '' },
    published: truth.published,
    dateline: truth.dateline && { ...truth.dateline, date: truth.published },
    countries: { acting: truth.acting, mentioned: truth.mentioned },
    people: distinct(truth.people.map((person) => ({ ...person, id: slugify(person.name) }))),
    events: truth.events.map(toEvent),
    body: paragraphs.join('\n\n'),
  }
}

/** What generated reports don't have. */
const blank = {
  sha256: '0'.repeat(64),
  url: null,
  titleBasis: 'stated',
  standfirst: null,
  section: null,
  authors: [],
  editors: [],
  updated: null,
  timeBasis: 'none',
  language: 'en',
  truncated: false,
  confidence: 1,
  sure: true,
  organisations: [],
  topics: [],
  statements: [],
  headings: [],
  evidence: {},
} as const satisfies Partial<Article>

const modes: readonly NewsEvent['mode'][] = ['phone', 'meeting', 'video', 'visit', 'statement']

function toEvent({ date, countries, mode }: EventTruth): NewsEvent {
  const id = [date, ...countries.map((code) => code.toLowerCase()), mode].join('-')
  const known = modes.find((each) => each === mode) ?? 'other'
  return { id, date, precision: 'day', countries, mode: known, place: null, paragraphs: [1] }
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.filter(({ id }, at) => items.findIndex((other) => other.id === id) === at)
}
