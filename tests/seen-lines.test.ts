/** Lines that other files show: what is left out for that, and what isn't. All pages are invented. */
import { describe, expect, it } from 'vitest'
import type { LabelledLine, LineRole } from '../src/model.ts'
import { type CleanedFile, cleanAgain, cleanFile } from '../src/pipeline/clean-file.ts'
import { surveyLines } from '../src/pipeline/line-survey.ts'
import { countSeen, countSites } from '../src/pipeline/seen-lines.ts'
import { processorTime } from './processor-time.ts'

const notices = {
  bio: 'Amina Otieno has covered the harbour and its people for twenty years and lives in Mombasa with her two dogs.',
  letter:
    'Every Friday our reporters write down what the week has taught them about the coast, and more than nine thousand people read it over their coffee.',
  about:
    'The Harbour Post was founded in 1911 by three fishermen who wanted the price of herring to be known to all, and it has belonged to its readers ever since.',
}

const towns = ['Lamu', 'Kilifi', 'Malindi', 'Kwale', 'Voi', 'Taveta', 'Watamu', 'Diani', 'Shimoni', 'Mariakani']

/** Ten stories of one paper; each ends with the same three paragraphs. */
function story(town: string, index: number): string {
  return [
    'Home | Harbour | Markets | Weather',
    `New pier opens in ${town}`,
    `${index + 1} June 2021`,
    `The pier of ${town} was opened on Tuesday by the mayor, who cut a ribbon in front of some ${index + 2} hundred people and a brass band.`,
    `It is ${100 + 7 * index} metres long and will serve the ferries to the islands, which until now had to land on the beach of ${town}.`,
    'What happened',
    `The work took ${index + 2} years because a storm had swept away the first piles, the engineer of ${town} told the council in March.`,
    `“We have waited long enough,” a fisherman said, and tied up his boat as the first of ${town} to do so.`,
    notices.bio,
    notices.letter,
    notices.about,
    'Copyright 2021 The Harbour Post. All rights reserved.',
  ].join('\n\n')
}

function cleanAll(files: Readonly<Record<string, string>>): Map<string, CleanedFile> {
  const first = Object.entries(files).map(([source, text]) =>
    cleanFile({ source, bytes: new TextEncoder().encode(text), sha256: source, sidecar: null }, source),
  )
  const seen = countSeen(first.flatMap((each) => (each.kind === 'article' ? [each.survey] : [])))
  return new Map(
    Object.keys(files).map((source, index) => [source, cleanAgain(first[index] as CleanedFile, seen.get(source))]),
  )
}

function bodyOf(cleaned: CleanedFile | undefined): string {
  return cleaned?.kind === 'article' ? cleaned.article.body : ''
}

describe('ten pages of one paper', () => {
  const files = Object.fromEntries(towns.map((town, index) => [`${town}.txt`, story(town, index)]))
  const cleaned = cleanAll(files)

  it('keep their own paragraphs and crossheads and nothing of the paper', () => {
    for (const [source, each] of cleaned) {
      const body = bodyOf(each)
      for (const notice of Object.values(notices)) expect(body, source).not.toContain(notice)
      expect(body).toContain('to do so.')
      expect(body).toContain('brass band')
    }
  })

  it('say in their ledgers how many others show a line', () => {
    const lines = [...cleaned.values()].flatMap(({ ledger }) => ledger?.lines ?? [])
    const left = lines.filter(({ rule }) => rule === 'seen-elsewhere')
    expect(left.length).toBeGreaterThan(0)
    for (const line of left) expect(line).toMatchObject({ role: 'footer', seen: 9 })
  })

  it('are cleaned the same in any order', () => {
    const turned = cleanAll(Object.fromEntries(Object.entries(files).reverse()))
    for (const [source, each] of cleaned) expect(turned.get(source)).toEqual(each)
  })
})

/** A page as the readers left it: `+` lines are its body's. */
function page(source: string, lines: readonly string[], site: string | null = 'post') {
  const labelled = lines.map((text, index): LabelledLine => {
    const role: LineRole = text.startsWith('+') ? 'paragraph' : 'navigation'
    const repaired = { text: text.replace(/^\+/, ''), segments: [] }
    return { n: index + 1, text, end: '\n', repaired, edits: [], role, rule: 'test', confidence: 1 }
  })
  return surveyLines(source, site, labelled)
}

const own = (name: string, count = 6): string[] =>
  Array.from(
    { length: count },
    (_, index) => `+Paragraph ${index} of the story called ${name}, long enough to count as prose.`,
  )
const notice = '+This paper is printed by its readers and asks for your help in these hard times.'
const leftOut = (...pages: ReturnType<typeof page>[]) => Object.fromEntries(countSeen(pages))

describe('a line that others show', () => {
  it('at the end of two different articles is left out of both', () => {
    const seen = leftOut(page('a', [...own('a'), notice]), page('b', [...own('b', 8), notice]))
    expect(seen).toEqual({ a: new Map([[7, 1]]), b: new Map([[9, 1]]) })
  })

  it('is counted again only in sites with another page than before', () => {
    const pages = (last: string) => [
      page('a', [...own('a'), notice], 'one.example'),
      page('b', [...own('b', 8), notice], 'one.example'),
      page('c', [...own('c'), notice], 'other.example'),
      page('d', [...own(last), notice], 'other.example'),
    ]
    const stamps = (last: string) => (survey: { source: string }) => survey.source + (survey.source === 'd' ? last : '')
    const before = countSites(pages('d'), stamps('d'), [])
    const after = countSites(pages('e'), stamps('e'), before)
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after).toEqual(countSites(pages('e'), stamps('e'), []))
  })

  it('stays where both tell one article', () => {
    const copy = [...own('a').slice(0, 5), '+Another end of the same story, written for the evening.', notice]
    expect(leftOut(page('a', [...own('a'), notice]), page('b', copy))).toEqual({})
  })

  it('stays in articles of different sites', () => {
    expect(leftOut(page('a', [...own('a'), notice], 'one'), page('b', [...own('b'), notice], 'other'))).toEqual({})
  })

  it('stays between paragraphs of two articles, and goes where all pages of a site show it there', () => {
    const inside = (name: string) => page(name, [...own(name, 3), notice, ...own(`${name} again`, 3)])
    expect(leftOut(inside('a'), inside('b'))).toEqual({})
    expect(Object.keys(leftOut(inside('a'), inside('b'), inside('c')))).toEqual(['a', 'b', 'c'])
  })

  it('stays where it quotes somebody', () => {
    const quote = '+“We have said all there is to say about this,” the minister told reporters.'
    expect(leftOut(page('a', [...own('a'), quote]), page('b', [...own('b'), quote]))).toEqual({})
  })

  it('counts on pages of no known publisher that share what stands around their articles', () => {
    const around = [
      'All the news of the harbour',
      'Write a letter to the editor',
      'Prices of fish and fruit',
      'How to reach our newsroom',
    ]
    const pages = ['a', 'b'].map((name) => page(name, [...around, ...own(name), notice], null))
    expect(Object.keys(leftOut(...pages))).toEqual(['a', 'b'])
    const strangers = ['a', 'b'].map((name) => page(name, [`Menu of ${name}`, ...own(name), notice], null))
    expect(leftOut(...strangers)).toEqual({})
  })

  it('never takes the most of a page', () => {
    const stub = page('c', ['+A single sentence of its own.', notice, notice.replace('hard', 'good')])
    const two = [notice, notice.replace('hard', 'good')]
    const seen = leftOut(page('a', [...own('a', 20), ...two]), page('b', [...own('b', 20), ...two]), stub)
    expect(Object.keys(seen)).toEqual(['a', 'b'])
  })

  it('is counted in time that grows with the number of pages', () => {
    const many = Array.from({ length: 3000 }, (_, index) => page(`p${index}`, [...own(`p${index}`), notice]))
    const start = processorTime()
    expect(countSeen(many).size).toBe(3000)
    expect(processorTime() - start).toBeLessThan(5000)
  })
})
