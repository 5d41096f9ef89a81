/** What the pictures are drawn from: shades, the map of the world, timelines, the years at a glance, coverage. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import countries from 'world-countries/countries.json' with { type: 'json' }
import { buildArchive } from '../src/archive/archive.ts'
import * as coverage from '../src/archive/coverage.ts'
import { glanceOf } from '../src/archive/glance.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { shadeClass, shadesOf } from '../src/archive/shades.ts'
import { all } from '../src/archive/shelf.ts'
import { timelineOf } from '../src/archive/timeline.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import { drawWorld } from '../src/atlas/draw-world.ts'
import type { Archive, Article, Refusal } from '../src/model.ts'
import { worldMap } from '../src/reference/world-map.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'

function archiveOf(articles: readonly Article[], refusals: readonly Refusal[] = []): Archive {
  const config = { title: 'Test', description: '', url: 'https://example.org/', language: 'en' }
  const input = { config, articles, ledgers: noLedgers, refusals, withdrawn: [] }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept })
}

const reportsOn = (...days: readonly string[]): Article[] =>
  days.map((day, index) => plainArticle(`${day} ${index}`, { published: day }))

describe('shades', () => {
  it('grow by a factor, from the least to the most', () => {
    expect(shadesOf([81, 1, 0])).toEqual([
      { shade: 1, from: 1, to: 2 },
      { shade: 2, from: 3, to: 8 },
      { shade: 3, from: 9, to: 26 },
      { shade: 4, from: 27, to: 81 },
    ])
    expect(shadesOf([0, 7, 7])).toEqual([{ shade: 2, from: 7, to: 7 }])
    expect(shadesOf([])).toEqual([])
  })

  it('give each count above zero one shade, and zero none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), (numbers) => {
        const steps = shadesOf(numbers)
        expect(shadeClass(steps, 0)).toBeUndefined()
        for (const number of numbers.filter((each) => each > 0)) {
          expect(steps.filter(({ from, to }) => from <= number && number <= to)).toHaveLength(1)
        }
      }),
    )
  })
})

describe('the map of the world', () => {
  it('is what `npm run draw:map` draws', () => {
    const topology = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'))
    expect(worldMap).toEqual(JSON.parse(JSON.stringify(drawWorld(topology, countries))))
  })

  it('shows every country of ISO 3166-1 but Antarctica, within its frame', () => {
    for (const { cca2 } of countries.filter(({ cca2 }) => cca2 !== 'AQ')) {
      const { outline, spot } = worldMap.countries[cca2] ?? { outline: '', spot: null }
      expect(outline !== '' || spot !== null, cca2).toBe(true)
      const [x = 0, y = 0] = spot ?? [0, 0]
      expect(x >= 0 && x <= worldMap.width && y >= 0 && y <= worldMap.height, cca2).toBe(true)
    }
  })

  it('stays small enough to stand in a page', () => {
    const drawn = Object.values(worldMap.countries).map(({ outline }) => outline)
    expect(drawn.join('').length).toBeLessThan(40_000)
  })
})

describe('a timeline', () => {
  const events = (dates: readonly string[]) =>
    all(archiveOf(dates.map((date) => plainArticle(date, { events: [phoneCall(date, ['CN', 'RU'])] }))).events)

  it('places events between the first day of the first year and the last day of the last', () => {
    const { lanes, ticks } = timelineOf(events(['2021-01-01', '2022-12-31']))
    expect(lanes.map(({ mode, levels }) => [mode, levels])).toEqual([['phone', 1]])
    const [first, last] = lanes[0]?.marks ?? []
    expect(first?.at).toBeLessThan(0.01)
    expect(last?.at).toBeGreaterThan(0.99)
    expect(ticks).toEqual([
      { period: '2021', at: 0 },
      { period: '2022', at: 0.5 },
    ])
  })

  it('stacks what would hide one another, and knows months and years without a day', () => {
    const { lanes } = timelineOf(events(['2021-05-01', '2021-05-02', '2021-05', '2021']))
    expect(lanes[0]?.levels).toBe(2)
    expect(lanes[0]?.marks.map(({ event }) => event.date)).toEqual(['2021-05-01', '2021-05-02', '2021-05', '2021'])
  })

  it('has few ticks, however long the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 0, max: 500 }), (year, span) => {
        const { ticks } = timelineOf(events([`${year}-03-01`, `${year + span}-03-02`]))
        expect(ticks.length).toBeLessThan(8)
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the years at a glance', () => {
  it('are shown by month while they are few, else by decade', () => {
    const few = glanceOf(archiveOf(reportsOn('2021-05-01', '2021-05-09', '2019-01-01')))
    expect(few.of).toBe('months')
    expect(few.rows.map(({ key, reports }) => [key, reports])).toEqual([
      ['2021', 2],
      ['2019', 1],
    ])
    const many = glanceOf(archiveOf(reportsOn(...Array.from({ length: 30 }, (_, year) => `${1990 + year}-05-01`))))
    expect(many.of).toBe('years')
    expect(many.rows.map(({ key, reports }) => [key, reports])).toEqual([
      ['201', 10],
      ['200', 10],
      ['199', 10],
    ])
  })
})

describe('coverage', () => {
  const archive = archiveOf(
    [
      plainArticle('a', { published: '2023-01-09' }),
      plainArticle('b', { published: '2023-05-09', language: 'zh', truncated: true }),
      plainArticle('c', { published: null, updated: '2021-11-02', publisher: null }),
      plainArticle('d', { published: null }),
    ],
    [{ source: 'empty.txt', sha256: null, reason: 'empty', detail: '' }],
  )

  it('counts reports by publisher and year, and by month', () => {
    expect(coverage.coverageByYear(archive)).toEqual({
      columns: ['2023', '2021', 'undated'],
      rows: [
        { publisher: { id: 'example-times', name: 'Example Times' }, numbers: [2, 0, 1], total: 3 },
        { publisher: null, numbers: [0, 1, 0], total: 1 },
      ],
    })
    const [row] = coverage.coverageByMonth(archive, '2023').rows
    expect(row?.numbers).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
  })

  it('folds rows without losing a report', () => {
    const { rows, rest, folded } = coverage.foldRows(coverage.coverageByYear(archive), 1)
    expect([rows.length, rest?.total, rest?.numbers, folded]).toEqual([1, 1, [0, 1, 0], 1])
  })

  it('names what is lacking', () => {
    const lacks = Object.fromEntries(coverage.coverageOfLacks(archive).map(({ key, number }) => [key, number]))
    expect(lacks).toMatchObject({ day: 1, publication: 1, publisher: 1, headline: 0, end: 1, event: 4 })
    expect(coverage.coverageGaps(archive)).toEqual([
      { from: '2021-12', to: '2022-12' },
      { from: '2023-02', to: '2023-04' },
    ])
    expect(coverage.coverageOfLanguages(archive)).toEqual([
      { key: 'en', number: 3 },
      { key: 'zh', number: 1 },
    ])
    expect(coverage.coverageOfRefusals(archive)).toEqual([{ key: 'empty', number: 1 }])
  })
})
