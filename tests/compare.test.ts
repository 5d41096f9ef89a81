/** The same event told twice: seeds aligned paragraph by paragraph, copies found, kin events joined. */

import { describe, expect, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { align, type PartsOf } from '../src/archive/compare/align.ts'
import { findCopies, hashRuns } from '../src/archive/compare/copies.ts'
import { likeness } from '../src/archive/compare/likeness.ts'
import { inOtherWords, joinAlone, toldBy } from '../src/archive/compare/told-by.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { take } from '../src/archive/shelf.ts'
import { parseArticleFile } from '../src/article/file.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import { wordingOf } from '../src/facts/wording.ts'
import { readTexts } from '../src/files.ts'
import type { Archive, Article } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'

const config = { title: 'T', description: '', url: 'https://example.org/', language: 'en' }

function archiveOf(articles: readonly Article[]): Archive {
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [] }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept, wording: wordingOf })
}

/** Pairs of paragraph numbers that stand in one row: `12-2`. */
const pairsOf = (archive: Archive, event: string): readonly string[] =>
  (take(archive.events, event).comparison?.rows ?? []).flatMap(({ cells: [one, other] }) =>
    one && other ? [`${one.paragraphs.join('+')}-${other.paragraphs.join('+')}`] : [],
  )

describe('seeds', () => {
  const archive = archiveOf(readTexts('tests/gold', '.md').map(({ path, text }) => parseArticleFile(text, path)))
  const call = '2023-01-09-cn-kr-phone'

  test('the Korean section of 000 and 001: 8 of 8 paragraphs in order, and nothing else paired', () => {
    const reports = take(archive.events, call).comparison?.reports
    expect(reports?.map(({ id }) => id)).toEqual(['606a9464ba09ff0c', 'cb51aec823b6ec93'])
    expect(pairsOf(archive, call)).toEqual(['12-2', '13-3', '14-4', '15-5', '16-6', '17-7', '18-8', '19-9'])
  })

  test('the lead of three calls stands apart, and with it that of the one', () => {
    const { reports = [], rows = [] } = take(archive.events, call).comparison ?? {}
    expect(reports.map(({ apart }) => apart)).toEqual([[1], [1]])
    expect(rows.map(({ cells }) => toldBy(cells))).toEqual(Array.from({ length: 8 }, () => 'all'))
  })

  test('words that differ are marked, names of one country and one person are the same word', () => {
    const { rows = [] } = take(archive.events, call).comparison ?? {}
    const { article, paragraphs } = take(archive.articles, 'cb51aec823b6ec93')
    const [, told] = rows[6]?.cells ?? []
    const words = told?.own.map(({ paragraph, start, end }) => paragraphs[paragraph - 1]?.slice(start, end))
    expect(article.id).toBe('cb51aec823b6ec93')
    expect(words?.join(' | ')).not.toMatch(/Korea|Qin|China/)
    expect(words).toEqual(['about', 'taken', 'arrivals', expect.stringMatching(/^voiced/)])
  })

  test('what each report tells alone stands side by side, between what they tell together', () => {
    const cell = (number: number) => ({ paragraphs: [number], own: [] })
    const rows = joinAlone([
      { cells: [cell(1), null], likeness: null },
      { cells: [null, cell(1)], likeness: null },
      { cells: [cell(2), null], likeness: null },
      { cells: [cell(3), cell(2)], likeness: 0.5 },
      { cells: [null, cell(3)], likeness: null },
    ])
    expect(rows.map(({ cells }) => cells.map((each) => each?.paragraphs ?? []))).toEqual([
      [[1, 2], [1]],
      [[3], [2]],
      [[], [3]],
    ])
  })

  test('rows of which most words differ are known, and the seeds’ rows are none of them', () => {
    const { rows = [] } = take(archive.events, call).comparison ?? {}
    expect(rows.filter(inOtherWords)).toEqual([])
    expect([0.1, null].map((likeness) => inOtherWords({ likeness }))).toEqual([true, false])
  })

  test('an event of one report has no comparison', () => {
    expect(take(archive.events, '2023-01-09-cn-pk-phone').comparison).toBeNull()
  })

  test('the two reports are other tellings of one event, no copies', () => {
    expect(take(archive.articles, 'cb51aec823b6ec93').relations).toEqual([
      { id: '606a9464ba09ff0c', kind: 'telling', shared: null, events: [{ own: call, theirs: call, by: 'same' }] },
    ])
  })
})

describe('reports in several languages', () => {
  const told = (name: string, language: string): Article => ({
    ...plainArticle(name, {
      events: [phoneCall('2023-01-09', ['DK', 'KE'])],
      body: `${name} spoke about fishing quotas.`,
    }),
    language,
  })
  const comparisonOf = (...articles: readonly Article[]) =>
    take(archiveOf(articles).events, '2023-01-09-dk-ke-phone').comparison

  test('those of one language are compared, the others named', () => {
    const [danish, english, second] = [told('a', 'da'), told('b', 'en'), told('c', 'en')]
    const comparison = comparisonOf(danish, english, second)
    expect(comparison?.reports.map(({ id }) => id).sort()).toEqual([english.id, second.id].sort())
    expect(comparison?.otherLanguages).toEqual([danish.id])
  })

  test('no report is said to lack what another says in another language', () => {
    expect(comparisonOf(told('a', 'da'), told('b', 'en'))).toBeNull()
  })
})

describe('one event in other words', () => {
  const told = (name: string, ...paragraphs: readonly string[]): Article =>
    plainArticle(name, {
      body: paragraphs.join('\n\n'),
      events: [phoneCall('2023-01-09', ['DK', 'KE'], { paragraphs: paragraphs.map((_, index) => index + 1) })],
      people: ['Jonas Holm', 'Amina Wanjiru'].map((name, index) => {
        return { id: `person-${index}`, name, role: 'foreign minister', country: index === 0 ? 'DK' : 'KE' }
      }),
    })
  const pairsIn = (...articles: readonly Article[]) => pairsOf(archiveOf(articles), '2023-01-09-dk-ke-phone')

  const wire = told(
    'wire',
    'Danish Foreign Minister Jonas Holm and his Kenyan counterpart Amina Wanjiru talked by phone on Monday about fishing.',
    'Copenhagen will pay 14 million euros for a cold store in Mombasa, which is to open within two years.',
    'Elections in Kenya are due in August.',
  )
  const paper = told(
    'paper',
    'Fish that rots on the quay has long been the sorrow of the coast.',
    'On Monday it came up in a call that Kenya’s minister, Amina Wanjiru, took from Jonas Holm, who handles foreign affairs for the Danes.',
    'Fourteen million, in euros, is what the cold store at Mombasa harbour is to cost; boat owners say that they heard such promises before.',
    'The foreign minister, Amina Wanjiru, was once a lawyer.',
  )

  test('the contact and what came of it stand side by side, and nothing else', () => {
    expect(pairsIn(wire, paper)).toEqual(['1-2', '2-3'])
  })

  test('an official and her office, named in both, are no passage by themselves', () => {
    const other = told(
      'other',
      'Kenya’s foreign minister, Amina Wanjiru, likes trains, as those who travel with her know.',
    )
    expect(pairsIn(paper, other)).toEqual([])
  })

  test('short sentences of the same words are one', () => {
    const once = told('once', 'Talks on quotas went on.', 'Wanjiru smiled.')
    const again = told('again', 'Nobody else came to the harbour.', 'Wanjiru smiled.')
    expect(pairsIn(once, again)).toEqual(['2-2'])
  })
})

describe('alignment', () => {
  const parts = (...texts: readonly string[]) => texts.map((text) => new Set(text.split(' ')))
  const partsOf: PartsOf<ReadonlySet<string>> = {
    join: (few) => new Set(few.flatMap((part) => [...part])),
    likeness: (one, other) => likeness(one, other, () => 1),
  }
  const beads = (ones: readonly string[], others: readonly string[]) =>
    align(parts(...ones), parts(...others), partsOf).map(({ one, other }) => `${one.join('+')}-${other.join('+')}`)

  test('two paragraphs that one tells together are one row', () => {
    expect(beads(['a b c', 'd e f', 'x y z'], ['a b c d e f', 'x y z'])).toEqual(['0+1-0', '2-1'])
    expect(beads(['a b c d e f'], ['a b c', 'd e f'])).toEqual(['0-0+1'])
  })
  test('what only one tells stands alone, in its place', () => {
    expect(beads(['a b c', 'q r s', 'x y z'], ['a b c', 'x y z'])).toEqual(['0-0', '1-', '2-1'])
    expect(beads([], ['a b'])).toEqual(['-0'])
  })
  test('order is kept: of two that cross, one pair is left', () => {
    expect(beads(['a b c', 'x y z w'], ['x y z w', 'a b c'])).toEqual(['-0', '0-1', '1-'])
  })
})

describe('copies', () => {
  const words = (seed: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `w${(seed * 7919 + index * 104729) % 9973}`)
  const text = (id: string, keys: readonly string[], letters = Number.NaN) => ({ id, ...hashRuns(keys), letters })

  test('word for word, nearly, cut short; and not other words', () => {
    const story = words(1, 120)
    const changed = [...story.slice(0, 50), ...words(5, 4), ...story.slice(54)]
    const copies = findCopies([
      text('a', story, 1),
      text('b', story, 1),
      text('c', changed),
      text('d', story.slice(0, 60)),
      text('e', words(2, 120)),
    ])
    const of = (one: string, other: string) => copies.find((copy) => copy.one === one && copy.other === other)?.kind
    expect([of('a', 'b'), of('a', 'c'), of('a', 'd')]).toEqual(['exact-copy', 'near-copy', 'near-copy'])
    expect(copies.filter(({ one, other }) => one === 'e' || other === 'e')).toEqual([])
  })

  test('takes time in proportion, even where everybody prints one text', () => {
    const texts = Array.from({ length: 3000 }, (_, index) => text(`${index}`, words(1, 100)))
    // of the processor: other programs don't count
    const started = process.cpuUsage()
    const copies = findCopies(texts)
    const { user, system } = process.cpuUsage(started)
    expect(copies.length).toBeLessThan(3000 * 13)
    expect((user + system) / 1000).toBeLessThan(4000)
  }, 60_000)
})

describe('kin events', () => {
  const told =
    'Ministers Holm and Wanjiru spoke about fishing quotas, harbour dues and a bridge over the northern strait.'
  const other = 'A wholly different conversation on vaccines, aviation and football between two governments took place.'
  const report = (name: string, date: string, body: string, fields = {}) =>
    plainArticle(name, { body, events: [phoneCall(date, ['DK', 'KE'], { ...fields, id: `${date}-dk-ke-${name}` })] })
  const kinOf = (...articles: readonly Article[]) =>
    archiveOf(articles).events.keys.flatMap((id, index, keys) =>
      index === 0 ? take(archiveOf(articles).events, id).kin.map(({ by, id: kin }) => [by, keys.includes(kin)]) : [],
    )

  test.each([
    ['a day and its month, which are one event already', '2023-01-09', '2023-01', told, []],
    ['a day and the next', '2023-01-09', '2023-01-10', told, [['day', true]]],
    ['two days apart', '2023-01-09', '2023-01-11', told, []],
    ['another month', '2023-01-09', '2023-02', told, []],
    ['the next day in wholly other words', '2023-01-09', '2023-01-10', other, []],
  ])('%s', (_, one, two, body, wanted) => {
    const first = report('a', one, told)
    const second = report('b', two, body, two.length === 7 ? { precision: 'month' } : {})
    expect(kinOf(first, second)).toEqual(wanted)
  })

  test('one article that tells both tells two events', () => {
    const events = ['2023-01-09', '2023-01-10'].map((date) => phoneCall(date, ['DK', 'KE']))
    expect(kinOf(plainArticle('a', { body: told, events }))).toEqual([])
  })
})
