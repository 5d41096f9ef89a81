/** The score of facts: how it counts, that the invented reports are sound, and that each set keeps its least values. */
import { describe, expect, it } from 'vitest'
import { readFactsTruth, readPassagesTruth } from '../src/commands/score-inputs.ts'
import { listFiles, readText } from '../src/files.ts'
import { tallySet } from '../src/pipeline/fact-tallies.ts'
import type { ReportTruth } from '../src/pipeline/report-truth.ts'
import { scoreFacts } from '../src/pipeline/score-facts.ts'
import { type PassagesTruth, tallyPassages } from '../src/pipeline/score-passages.ts'
import { relatedPairs } from '../src/pipeline/score-related.ts'
import { plainArticle } from './plain-article.ts'
import { newFolder, run, writeFiles } from './run-command.ts'

const halves = ['develop', 'telling', 'unseen', 'fresh', 'later', 'english', 'world', 'recent', 'held'].map((half) => ({
  half,
  truths: readFactsTruth(`tests/facts-set/${half}`),
}))

describe.each(halves)('$half', ({ half, truths }) => {
  it('has the truth of every report', () => {
    const files = listFiles(`tests/facts-set/${half}`).files.map(({ source }) => source)
    expect(truths.map(({ file }) => file)).toEqual(files.filter((file) => file.endsWith('.txt')))
  })

  it.each(truths)('$file agrees with itself', ({ file, acting, mentioned, events, people }) => {
    const text = readText(`tests/facts-set/${half}/${file}`) ?? ''
    expect(acting.filter((code) => mentioned.includes(code))).toEqual([])
    expect(events.flatMap(({ countries }) => countries).filter((code) => !acting.includes(code))).toEqual([])
    for (const { name, variants = [] } of people) {
      expect([name, ...variants].some((form) => text.includes(form))).toBe(true)
    }
  })

  it('says what reports of its own tell the same', () => {
    for (const { reports, same, optional = [] } of readPassagesTruth(`tests/facts-set/${half}`)) {
      const groupsOf = (file: string) =>
        truths.flatMap((truth) => (truth.file === file ? truth.events.flatMap(({ group }) => group ?? []) : []))
      const [one, other] = reports.map(groupsOf)
      expect(one?.some((group) => other?.includes(group))).toBe(true)
      expect(new Set([...same, ...optional].map(String)).size).toBe(same.length + optional.length)
    }
  })

  it('keeps its least values', async () => {
    const least = `tests/facts-set/${half}.least.json`
    const { code, stdout, stderr } = await run('score-facts', [`tests/facts-set/${half}`, '--least', least])
    expect(code, stderr).toBe(0)
    expect(stdout).toContain(`${truths.length} reports in`)
  })
})

it('no event is told in two sets', () => {
  const groups = halves.map(
    ({ truths }) => new Set(truths.flatMap(({ events }) => events.flatMap(({ group }) => group ?? []))),
  )
  const all = groups.flatMap((each) => [...each])
  expect(new Set(all).size).toBe(all.length)
  expect(groups.every(({ size }) => size >= 5)).toBe(true)
})

describe('counting', () => {
  it('counts paragraphs paired where two reports are compared; optional pairs are neither wanted nor wrong', () => {
    const truth: PassagesTruth = {
      reports: ['a.txt', 'b.txt'],
      half: 'held',
      same: [
        [1, 2],
        [3, 3],
      ],
      optional: [[2, 2]],
    }
    const tally = (paired: [number, number][] | null) => tallyPassages([truth], () => paired)
    expect(
      tally([
        [1, 2],
        [2, 2],
        [4, 4],
      ]),
    ).toMatchObject([{ measure: 'passages-held', right: 1, found: 2, wanted: 2 }])
    expect(tally(null)).toEqual([])
  })

  const report = (file: string, fields: Partial<ReportTruth> = {}): ReportTruth => ({
    ...{ file, language: 'en', publisher: null, agency: null, dateline: null, published: '2024-03-05' },
    ...{ acting: [], mentioned: [], people: [], events: [] },
    ...fields,
  })
  const call = { date: '2024-03-04', countries: ['KE', 'UG'], mode: 'phone' }
  const figureOf = (
    truth: ReportTruth,
    fields: Parameters<typeof plainArticle>[1],
    measure: string,
  ): number | undefined =>
    scoreFacts([truth], { articles: [plainArticle('a', fields)], pairs: { sameEvent: [], related: [] } }).all.find(
      (each) => each.measure === measure,
    )?.f1

  it('takes nothing given where nothing is wanted for one right answer', () => {
    expect(tallySet('a', 'acting', [], [])).toMatchObject({ right: 1, found: 1, wanted: 1 })
    expect(tallySet('a', 'acting', ['KE'], [])).toMatchObject({ right: 0, found: 0, wanted: 1 })
  })

  it.each([
    ['a variant of a name', ['Amina Otieno', 'Аминой Отьено'], 1],
    ['another name', ['Amina Otieno', 'Amina'], 0],
  ])('people: %s', (_name, [name = '', printed = ''], wanted) => {
    const people = [{ name, variants: ['Аминой Отьено'], role: null, country: 'KE' }]
    const found = [{ id: 'x', name: printed, role: null, country: 'KE' }]
    expect(figureOf(report('a.txt', { people }), { people: found }, 'people')).toBe(wanted)
  })

  it('leaves optional events and people out of the count', () => {
    const truth = report('a.txt', { eventsOptional: [call], peopleOptional: ['Chad Smith'] })
    const events = [{ ...call, id: 'e', precision: 'day', mode: 'phone', place: null, paragraphs: [1] } as const]
    const people = [{ id: 'chad-smith', name: 'Chad Smith', role: null, country: null }]
    expect(figureOf(truth, { events, people }, 'event-date')).toBe(1)
    expect(figureOf(truth, { events, people }, 'people')).toBe(1)
  })

  it('takes a place with its country for the same place', () => {
    const truth = report('a.txt', { dateline: { place: 'AMMAN', country: 'JO' } })
    const dateline = { place: 'Amman, Jordan', country: 'JO', date: null }
    expect(figureOf(truth, { dateline }, 'dateline-place')).toBe(1)
  })

  it('tells copies from tellings', () => {
    const events = [{ ...call, group: 'g' }]
    const copy = (kind: 'exact-copy' | 'near-copy') => ({ events, copyOf: { kind, file: 'a.txt' } })
    const truths = [
      report('a.txt', { events }),
      report('b.txt', copy('exact-copy')),
      report('c.txt', copy('near-copy')),
      report('d.txt', { events }),
      report('e.txt', { events: [call] }),
    ]
    expect(relatedPairs(truths).map(({ relation }) => relation)).toEqual([
      'exact-copy',
      'near-copy',
      'telling',
      'near-copy',
      'telling',
      'telling',
    ])
  })

  it('counts a report without an article as nothing given, and names it', () => {
    const score = scoreFacts([report('lost.txt', { acting: ['KE'] })], {
      articles: [],
      pairs: { sameEvent: [], related: [] },
    })
    expect(score.missing).toEqual(['lost.txt'])
    expect(score.misses).toContainEqual({ file: 'lost.txt', measure: 'acting', wanted: 'KE', given: null })
  })
})

describe('npm run score:facts', () => {
  it('lists the misses of a measure and fails below the least', async () => {
    const folder = newFolder()
    writeFiles(folder, { 'least.json': '{"event-date": 1, "nothing": 0.5}' })
    const args = ['tests/facts-set/develop', '--misses', 'language', '--least', `${folder}/least.json`]
    const { code, stderr } = await run('score-facts', args)
    expect(code).toBe(1)
    expect(stderr).toContain('below the least: nothing, least 0.500')
  })

  it.each([
    ['no folder', [], 2, 'name one folder'],
    ['a folder without truth', ['content'], 1, 'truth.json does not exist'],
  ])('refuses %s', async (_name, args, wanted, message) => {
    const { code, stderr } = await run('score-facts', args)
    expect([code, stderr.includes(message)]).toEqual([wanted, true])
  })
})
