/** Who said what, gathered for people and pairs of countries: in order of time, told once, cut by year. */

import { expect, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { take } from '../src/archive/shelf.ts'
import { statementWords } from '../src/archive/statements.ts'
import { twinOf } from '../src/archive/twins.ts'
import { personUrl } from '../src/archive/urls.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Article, Statement } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'

const config = { title: 'Test', description: '', url: 'https://example.org/', language: 'en' }
const ana = { id: 'ana-lima', name: 'Ana Lima', role: 'Foreign Minister', country: 'BR' }
const jomo = { id: 'jomo-kip', name: 'Jomo Kip', role: 'Foreign Minister', country: 'KE' }
const call = phoneCall('2023-12-30', ['BR', 'KE'])

/** A paragraph that is one statement. */
const said = (paragraph: number, text: string, speaker: string, event: string | null = null): Statement => ({
  ...{ paragraph, start: 0, end: text.length, speakers: [speaker], verb: 'said', direct: false, event },
})

const words = ['Lima said it rained.', 'Kip said it did not.', 'Lima said yes.']
const report = (name: string, published: string, more: Partial<Article> = {}): Article =>
  plainArticle(name, {
    published,
    people: [ana, jomo],
    events: [call],
    body: words.join('\n\n'),
    statements: [
      said(1, words[0] ?? '', 'ana-lima', call.id),
      said(2, words[1] ?? '', 'jomo-kip', call.id),
      said(3, words[2] ?? '', 'ana-lima'),
    ],
    ...more,
  })

const first = report('first', '2024-01-02')
const copy = report('copy', '2024-01-03')
const later = report('later', '2024-02-01', {
  events: [],
  body: 'Lima said goodbye.',
  statements: [said(1, 'Lima said goodbye.', 'ana-lima')],
})

const archive = buildArchive(
  { config, articles: [copy, later, first], ledgers: noLedgers, refusals: [], withdrawn: [] },
  { paragraphs: articleParagraphs, isKept },
)

test('a person’s statements are told once, the last first, each under its day', () => {
  const { statements } = take(archive.people, 'ana-lima')
  const told = statements.map((each) => {
    const from = take(archive.articles, each.report)
    const statement = from.article.statements[each.place]
    return [each.day, each.clock, each.also.length, statement && statementWords(from, statement)]
  })
  expect(told).toEqual([
    ['2024-02-01', 'published', 0, 'Lima said goodbye.'],
    ['2024-01-02', 'published', 1, 'Lima said yes.'],
    ['2023-12-30', 'event', 1, 'Lima said it rained.'],
  ])
  expect(statements[1]).toMatchObject({ report: first.id, also: [copy.id] })
})

test('a pair’s are those of its own people at its events, cut by the year they were said in', () => {
  const { statements, years } = take(archive.pairs, 'br-ke')
  expect(statements.map(({ place }) => place)).toEqual([0, 1])
  expect(years.map((year) => [year.year, year.statements?.length])).toEqual([
    ['2024', 0],
    ['2023', 2],
  ])
})

test('a page’s twin gives the words and the paragraph’s address', () => {
  const twin = twinOf(archive, { kind: 'person', key: 'jomo-kip', url: personUrl('jomo-kip') })
  const url = `https://example.org/a/${first.id}/#p2`
  expect(twin).toMatchObject({ statements: [{ text: words[1], url, speakers: ['jomo-kip'], also: [copy.id] }] })
})
