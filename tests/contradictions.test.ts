/** Dates that can't all be right are told, each with its line, and never settled in silence. */

import { describe, expect, test } from 'vitest'
import { ledgersOf } from '../src/archive/ledgers.ts'
import type { Contradiction, Sidecar } from '../src/model.ts'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { findDoubts } from '../src/pipeline/doubts.ts'

const lead = 'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.'
const more = 'The first train will run in May, the host said after the talks, which lasted for more than three hours.'

function clean(lines: readonly string[], sidecar: Sidecar | null = null) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const source = lines[0]?.startsWith('<') ? 'story.html' : 'story.txt'
  const format = source === 'story.html' ? ('html' as const) : undefined
  const cleaned = cleanFile({ source, bytes, sha256: 'a'.repeat(64), format, sidecar }, 'story')
  if (cleaned.kind !== 'article') throw new Error('no article')
  return cleaned
}

/** "published: weekday Tuesday (2), date 2023-01-09 (2)". */
const told = (contradictions: readonly Contradiction[] = []): string[] =>
  contradictions.map(
    ({ field, readings }) =>
      `${field}: ${readings.map(({ from, value, line }) => `${from} ${value} (${line ?? '-'})`).join(', ')}`,
  )

const page = (stamp: string, ...body: readonly string[]): string[] => [
  'Ministers agree to reopen railway',
  stamp,
  ...body,
]

describe('told', () => {
  test.each([
    [
      'a stamp’s weekday',
      page('Tuesday, 9 January 2023', lead, more),
      ['published: weekday Tuesday (2), date 2023-01-09 (2)'],
    ],
    [
      'a weekday in the text',
      page('Published: 10 May 2024', lead, `${more} They met on Monday, May 7, in Vienna.`),
      ['events: weekday Monday (4), date 2024-05-07 (4)'],
    ],
    [
      'a weekday in brackets',
      page('Published: 10 May 2024', lead, `${more} They met on May 7 (Monday), in Vienna.`),
      ['events: weekday Monday (4), date 2024-05-07 (4)'],
    ],
    [
      'a weekday in German',
      page(
        'Veröffentlicht: 10. Mai 2024',
        'Die Außenminister der beiden Länder haben sich am Montag, den 7. Mai 2024, in Wien getroffen, um über die Bahn zu sprechen.',
        'Der erste Zug soll im Mai fahren, sagte der Gastgeber nach den Gesprächen, die mehr als drei Stunden dauerten.',
      ),
      ['events: weekday Montag (3), date 2024-05-07 (3)'],
    ],
    [
      'a dateline after publication',
      page('Published: 10 January 2023', `VIENNA, Feb. 9, 2023 (Xinhua) -- ${lead}`, more),
      ['published: stamp 2023-01-10 (2), dateline 2023-02-09 (3)'],
    ],
    [
      'an update before publication',
      page('Published: 10 January 2023 Updated: 5 January 2023', lead, more),
      ['published: stamp 2023-01-10 (2), update 2023-01-05 (2)'],
    ],
    [
      'a collector before publication',
      [' date 2023-01-02 Ministers agree to reopen railway', 'Published: 10 January 2023', lead, more],
      ['published: stamp 2023-01-10 (2), collector 2023-01-02 (1)'],
    ],
  ])('%s', (_, lines, wanted) => expect(told(clean(lines).article.contradictions)).toEqual(wanted))

  test('metadata against the printed stamp', () => {
    const html = [
      '<html><head><title>Ministers agree</title><meta property="article:published_time" content="2023-03-01T10:00:00+01:00"></head>',
      `<body><article><h1>Ministers agree to reopen railway</h1><p class="date">Published: 10 January 2023</p><p>${lead}</p><p>${more}</p></article></body></html>`,
    ]
    const [first] = clean(html).article.contradictions ?? []
    expect(first?.readings.map(({ from, value }) => `${from} ${value.slice(0, 10)}`)).toEqual([
      'metadata 2023-03-01',
      'stamp 2023-01-10',
    ])
  })

  test('a note beside the file that says it was collected before', () => {
    const { article } = clean(page('Published: 10 January 2023', lead, more), { retrieved: '2022-12-01' })
    expect(told(article.contradictions)).toEqual(['published: stamp 2023-01-10 (2), sidecar 2022-12-01 (-)'])
  })
})

describe('no contradiction', () => {
  test.each([
    ['what fits', page('Monday, 9 January 2023', lead, `${more} They met on Sunday, January 8, in Vienna.`)],
    ['March is no martes', page('Mar 7, 2024', lead, `${more} They met on Mar 6, 2024 in Vienna.`)],
    [
      'a date far away without its year',
      page('Published: 10 May 2024', lead, `${more} He was born on Monday, October 7.`),
    ],
    ['filed the day before', page('Published: 10 January 2023', `VIENNA, Jan. 9 (Xinhua) -- ${lead}`, more)],
    [
      'a weekday of another sentence',
      page('Published: 10 May 2024', lead, `${more} They left on Monday. May 7 was a holiday.`),
    ],
  ])('%s', (_, lines) => expect(told(clean(lines).article.contradictions)).toEqual([]))
})

test('a contradiction is among the doubts', () => {
  const { article, ledger } = clean(page('Tuesday, 9 January 2023', lead, more))
  const doubts = findDoubts({ articles: [article], ledgers: ledgersOf({ story: ledger }), refusals: [] })
  expect(doubts.find(({ what }) => what.includes('contradict'))).toMatchObject({
    line: 2,
    what: 'dates contradict each other: weekday Tuesday (line 2), date 2023-01-09 (line 2)',
    settle: 'npm run correct -- story published YYYY-MM-DD --line 2',
  })
})
