/** 500 questions from the grammar to an archive of 500 reports: the page's answers and a reading of every record agree. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all } from '../src/archive/shelf.ts'
import { writeSearchSite } from '../src/commands/search-site.ts'
import { fetchFromDisk } from '../src/commands/site-fetch.ts'
import type { Article } from '../src/model.ts'
import type { Library } from '../templates/client/library.ts'
import { openLibrary } from '../templates/client/open-library.ts'
import { parseQuery } from '../templates/client/query/parse-query.ts'
import { runSearch } from '../templates/client/run-search.ts'
import { type FacetName, facetNames, readSearch } from '../templates/client/search-state.ts'
import { archiveOf } from './archive-of.ts'
import { invented } from './invented-article.ts'
import { answers, countryNames, valuesOf } from './search-reference.ts'

/** Words that no rule of endings changes, so that a word is found as itself alone. */
const nonsense = [
  'bok',
  'dum',
  'fax',
  'gol',
  'hum',
  'jot',
  'kip',
  'lub',
  'mox',
  'nup',
  'pag',
  'rud',
  'sib',
  'tov',
  'vug',
]
const words = [...nonsense, ...countryNames.flat()]
const codes = ['CN', 'FR', 'JP', 'KE', 'KR', 'RU', 'UA']
const people = ['amina-otieno', 'park-jin', 'qin-gang', 'wang-yi']
const publishers = ['cgtn', 'example-times', 'shine']

/** Numbers that look random and are the same each time (Park and Miller 1988). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48271) % 2147483647
    return state % sides
  }
}

const pick = <T>(roll: (sides: number) => number, list: readonly [T, ...T[]] | readonly T[]): T => {
  const item = list[roll(list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function report(number: number): Article {
  const roll = dice(number * 7919 + 1)
  const text = (length: number): string => Array.from({ length }, () => pick(roll, words)).join(' ')
  const two = (n: number): string => String(n + 1).padStart(2, '0')
  const day = `202${roll(4)}-${two(roll(12))}-${two(roll(28))}`
  const acting = codes.filter(() => roll(4) === 0)
  const mentioned = codes.filter((code) => !acting.includes(code) && roll(4) === 0)
  const event = {
    id: `${day}-${acting.join('-').toLowerCase()}-phone`,
    date: day,
    precision: 'day',
    mode: 'phone',
  } as const
  return invented({
    id: `report${number}`,
    title: text(4),
    standfirst: null,
    body: `${text(8)}\n\n${text(5)}, ${text(4)}`,
    headings: [],
    published: roll(9) === 0 ? null : day,
    updated: roll(3) === 0 ? day : null,
    publisher: roll(9) === 0 ? null : { id: pick(roll, publishers), name: 'A publisher', basis: 'stated' },
    agency: roll(3) === 0 ? { id: 'xinhua', name: 'Xinhua' } : null,
    language: pick(roll, ['en', 'en', 'fr']),
    countries: { acting, mentioned },
    people: people.filter(() => roll(3) === 0).map((id) => ({ id, name: id, role: null, country: null })),
    events: acting.length < 2 ? [] : [{ ...event, countries: acting, place: null, paragraphs: [1] }],
    evidence: {},
  })
}

function question(number: number): string {
  const roll = dice(number * 104729 + 3)
  const text = (): string => (roll(4) === 0 ? `"${pick(roll, words)} ${pick(roll, words)}"` : pick(roll, words))
  const code = (): string => pick(roll, codes).toLowerCase()
  const day = (): string => pick(roll, ['2021', '2022-05', '2023-01-15', '2020-12'])
  const parts = [
    text,
    text,
    text,
    () => `in:title ${text()}`,
    () => `${pick(roll, ['country', 'acting', 'mentioned'])}:${code()}`,
    () => `person:${pick(roll, people)}`,
    () => `publisher:${pick(roll, [...publishers, 'unknown'])}`,
    () => pick(roll, ['pair:cn-kr', 'pair:fr-ru', 'agency:xinhua', 'language:fr']),
    () => `${pick(roll, ['before', 'after', 'on'])}:${day()}`,
  ]
  const part = (depth: number): string => {
    const sign = roll(5) === 0 ? '-' : ''
    return sign + (depth > 0 && roll(3) === 0 ? `(${query(depth - 1)})` : pick(roll, parts)())
  }
  const query = (depth: number): string =>
    Array.from({ length: 1 + roll(3) }, () => (roll(4) === 0 ? `${part(depth)} OR ${part(depth)}` : part(depth))).join(
      ' ',
    )
  const parameters = new URLSearchParams(roll(8) === 0 ? {} : { q: query(2) })
  if (roll(2) === 0) parameters.set('acting', `${code()},${code()}`)
  if (roll(3) === 0) parameters.set(pick(roll, ['country', 'mentioned']), code())
  if (roll(4) === 0) parameters.set('person', pick(roll, people))
  if (roll(4) === 0) parameters.set('year', pick(roll, ['2021', '2022,2023', 'undated']))
  if (roll(4) === 0) parameters.set('from', day())
  if (roll(4) === 0) parameters.set('to', day())
  if (roll(3) === 0) parameters.set('clock', 'event')
  if (roll(2) === 0) parameters.set('names', 'typed')
  return `?${parameters}`
}

let folder = ''
let library: Library
let records: Article[] = []
let ids: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-reference-'))
  const archive = archiveOf(Array.from({ length: 500 }, (_, number) => report(number)))
  await writeSearchSite(archive, folder)
  fetchFromDisk()
  library = await (await openLibrary(`${folder}/`)).whole()
  ids = [...archive.articles.keys]
  records = all(archive.articles).map(({ article }) => article)
}, 240_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('500 questions', () => {
  it('are answered as a reading of every record answers them, counts included', async () => {
    let [found, near] = [0, 0]
    for (let number = 0; number < 500; number += 1) {
      const address = question(number)
      const search = readSearch(address)
      const { tree, problems } = parseQuery(search.query)
      expect(problems, address).toEqual([])
      const answer = await runSearch(library, search)
      const expected = records.filter((record) => answers(record, tree, search))
      found += expected.length
      expect(answer.rows.map((row) => ids[row]).sort(), address).toEqual(expected.map(({ id }) => id).sort())
      expect(
        answer.closest.filter((row) => answer.rows.includes(row)),
        address,
      ).toEqual([])
      for (const row of answer.closest) expect(records[row] && answers(records[row], null, search), address).toBe(true)
      near += answer.closest.length
      for (const facet of facetNames)
        expect(counted(answer.facets[facet]), `${address} ${facet}`).toEqual(
          expectedCounts(
            facet,
            records.filter((record) => answers(record, tree, search, facet)),
          ),
        )
    }
    // Questions that find nothing prove nothing.
    expect(found).toBeGreaterThan(2000)
    expect(near).toBeGreaterThan(200)
  }, 240_000)
})

function counted(values: readonly { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))
}

function expectedCounts(facet: FacetName, found: readonly Article[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const record of found) for (const value of valuesOf(record, facet)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
