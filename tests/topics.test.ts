/** Invented reports → their topics: lasting ones wherever they are named, broad ones where the report is about them. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { subjectNamesOf } from '../src/facts/subject-names.ts'
import { spelledOut, TOPICS } from '../src/reference/topics.ts'
import { report } from './extracted-article.ts'

const STAMP = 'Published: 12 October 2023 10:00'
const LEAD = 'Foreign Minister Jomo Kipruto met his Bulgarian counterpart Pavel Orlov in Nairobi on Monday.'
const MORE = 'The two agreed to meet again in spring, their offices said after the talks had ended in the evening.'

const topicsOf = (headline: string, ...paragraphs: readonly string[]) =>
  drawFacts(report(headline, STAMP, ...paragraphs)).topics

test.each([
  ['the headline', topicsOf('Ministers Discuss Rare Earths', LEAD, MORE)],
  ['the lead', topicsOf('Ministers meet', LEAD.replace('on Monday', 'on Monday to speak of rare earths'), MORE)],
  ['two paragraphs', topicsOf('Ministers meet', LEAD, 'Rare earths are dear.', MORE, 'They spoke of lithium mines.')],
  ['another language', topicsOf('两国外长讨论稀土', '肯尼亚外长星期一在内罗毕会见保加利亚外长。')],
])('a broad topic is told by %s', (_, topics) => {
  expect(topics).toEqual(['mining'])
})

test('a broad topic is none that is named once, further down', () => {
  expect(topicsOf('Ministers meet', LEAD, MORE, 'They also spoke of rare earths.', MORE)).toEqual([])
  expect(topicsOf('Ministers meet', LEAD, MORE, 'They also spoke of the Korean Peninsula.', MORE)).toEqual([
    'korean-peninsula',
  ])
})

test('a topic of the archive may be broad as well', () => {
  const ferry = { id: 'ferry', name: 'Ferries', phrases: ['ferry'], broad: true }
  const subjects = subjectNamesOf([], [ferry])
  const drawn = (...paragraphs: readonly string[]) =>
    drawFacts(report('Ministers meet', STAMP, LEAD, ...paragraphs), subjects).topics
  expect(drawn(MORE, 'They took the ferry.', MORE)).toEqual([])
  expect(drawn('They took the ferry.', MORE, 'The ferry was late.')).toEqual(['ferry'])
})

test('no phrase stands for two topics', () => {
  const phrases = TOPICS.flatMap(({ id, phrases: own }) =>
    [...new Set(own.flatMap(spelledOut))].map((each) => [each, id]),
  )
  const twice = phrases.filter(([phrase], index) => phrases.findIndex(([other]) => other === phrase) !== index)
  expect(twice).toEqual([])
})
