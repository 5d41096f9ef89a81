/** The five seeds hold what a person found in them: clocks, countries, people, organisations, six events and no more. */
import { describe, expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { seedArticle, seedText } from './seed-layouts.ts'

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

const QIN = ['qin-gang', 'Qin Gang', 'Foreign Minister', 'CN']
const LAVROV = ['sergei-lavrov', 'Sergei Lavrov', 'Foreign Minister', 'RU']
const BILAWAL = ['bilawal-bhutto-zardari', 'Bilawal Bhutto Zardari', 'Foreign Minister', 'PK']
const PARK = ['park-jin', 'Park Jin', 'Foreign Minister', 'KR']
const WANG = ['wang-yi', 'Wang Yi', 'State Councilor and Foreign Minister', 'CN']

const TRUTH = {
  '000_606a9464ba09ff0c': {
    clocks: [null, '2023-01-10T08:38+08:00', 'publisher'],
    acting: ['CN', 'KR', 'PK', 'RU'],
    mentioned: ['UA'],
    people: [QIN, LAVROV, BILAWAL, PARK],
    organisations: [],
    topics: ['korean-peninsula', 'ukraine-crisis'],
    events: [
      ['2023-01-09-cn-ru-phone', null, [1, ...range(2, 6)]],
      ['2023-01-09-cn-pk-phone', null, [1, ...range(7, 11)]],
      ['2023-01-09-cn-kr-phone', null, [1, ...range(12, 19)]],
    ],
  },
  '001_cb51aec823b6ec93': {
    clocks: ['2023-01-10T10:31+08:00', null, 'stated'],
    acting: ['CN', 'KR'],
    mentioned: [],
    people: [QIN, PARK],
    organisations: [],
    topics: ['korean-peninsula'],
    events: [['2023-01-09-cn-kr-phone', null, range(1, 9)]],
  },
  '002_b5873b51e5301179': {
    clocks: ['2022-03-31', null, 'none'],
    acting: ['CN', 'RU'],
    mentioned: ['UA'],
    people: [WANG, LAVROV],
    organisations: ['brics', 'united-nations'],
    topics: ['ukraine-crisis'],
    events: [['2022-03-30-cn-ru-meeting', "Tunxi, east China's Anhui Province", range(1, 11)]],
  },
  '003_24b9fd919a6ec1f9': {
    clocks: [null, '2019-12-20T07:03+08:00', 'publisher'],
    acting: ['CN', 'RU'],
    mentioned: ['MO'],
    people: [WANG, LAVROV],
    organisations: ['un-security-council', 'united-nations'],
    topics: ['korean-peninsula'],
    events: [['2019-12-18-cn-ru-phone', null, range(1, 9)]],
  },
  '004_5c912a263c3fc82a': {
    clocks: [null, '2023-08-07T23:04+08:00', 'publisher'],
    acting: ['CN', 'RU'],
    mentioned: ['UA', 'ZA'],
    people: [['wang-yi', 'Wang Yi', 'Foreign Minister', 'CN'], LAVROV],
    organisations: ['brics', 'communist-party-of-china', 'shanghai-cooperation-organization', 'united-nations'],
    topics: ['ukraine-crisis'],
    events: [['2023-08-07-cn-ru-phone', null, range(1, 9)]],
  },
}

describe.each(Object.entries(TRUTH))('%s', (name, truth) => {
  const facts = drawFacts(seedArticle(name))

  test('clocks', () => expect([facts.published, facts.updated, facts.timeBasis]).toEqual(truth.clocks))
  test('countries', () => expect(facts.countries).toEqual({ acting: truth.acting, mentioned: truth.mentioned }))
  test('people', () =>
    expect(facts.people.map(({ id, name, role, country }) => [id, name, role, country])).toEqual(truth.people))
  test('organisations and topics', () =>
    expect([facts.organisations, facts.topics]).toEqual([truth.organisations, truth.topics]))
  test('events', () =>
    expect(facts.events.map(({ id, place, paragraphs }) => [id, place, paragraphs])).toEqual(truth.events))

  test('every value has evidence, in words of the file that lie on one line', () => {
    const lines = seedText(name).split('\n')
    const proved = (field: string): Set<string | undefined> =>
      new Set((facts.evidence[field] ?? []).map(({ of }) => of))
    expect(proved('countries')).toEqual(new Set([...truth.acting, ...truth.mentioned]))
    expect(proved('people')).toEqual(new Set(facts.people.map(({ id }) => id)))
    expect(proved('events')).toEqual(new Set(facts.events.map(({ id }) => id)))
    expect(proved('organisations')).toEqual(new Set(facts.organisations))
    expect(proved('topics')).toEqual(new Set(facts.topics))
    for (const { line, start, end } of Object.values(facts.evidence).flat()) {
      expect(lines[line - 1]?.slice(start, end).trim()).toBeTruthy()
    }
  })
})

test('the call told by two publishers is one event', () => {
  const [one, other] = ['000_606a9464ba09ff0c', '001_cb51aec823b6ec93'].map((name) =>
    drawFacts(seedArticle(name)).events.map(({ id }) => id),
  )
  expect(one).toContain(other?.[0])
})

test('a dateline has the country of its city', () => {
  expect(drawFacts(seedArticle('003_24b9fd919a6ec1f9')).dateline).toEqual({
    place: 'BEIJING',
    country: 'CN',
    date: null,
  })
})
