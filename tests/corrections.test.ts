/** Corrections: bound to a line, applied over what cleaning read, refused where the line has changed. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ledgersOf } from '../src/archive/ledgers.ts'
import type { RawFile } from '../src/model.ts'
import { cleanFile, correctFile } from '../src/pipeline/clean-file.ts'
import { addCorrection, lineHash, parseCorrections } from '../src/pipeline/corrections.ts'
import { findDoubts } from '../src/pipeline/doubts.ts'
import { newFolder, run, writeFiles } from './run-command.ts'

const page = [
  'Ministers of Brazil and Kenya meet in Nairobi',
  'Monday, 6 May 2024',
  'Brazilian Foreign Minister Ana Lima met Kenyan Foreign Minister Jomo Kip on Monday in Nairobi, her office said.',
  'The two agreed to double the number of direct flights between their countries within the next two years.',
  'A photograph of the two ministers standing in front of the fountain of the old parliament house in Nairobi.',
  'Lima said that a treaty on fishing would be signed before the end of the year, once both parliaments had met.',
]

function fileOf(lines: readonly string[]): RawFile {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  return { source: 'story.txt', bytes, sha256: 'a'.repeat(64), sidecar: null }
}

const bind = (line: number): string => `line: ${line}\n    hash: ${lineHash(page[line - 1] ?? '')}`

function correct(lines: readonly string[], corrections: string) {
  const { file, notices } = parseCorrections(`article: story\ncorrections:\n${corrections}`, 'corrections/story.yml')
  if (!file) return { article: null, ledger: null, notices: notices.map(({ message }) => message) }
  const result = correctFile(cleanFile(fileOf(lines), 'story'), 'story', file)
  const article = result.cleaned.kind === 'article' ? result.cleaned.article : null
  return { article, ledger: result.cleaned.ledger ?? null, notices: result.notices.map(({ message }) => message) }
}

describe('a field', () => {
  it('takes the value given, proves it by its line and tells what stood there', () => {
    const { article, notices } = correct(
      page,
      `  - field: title\n    value: Flights agreed\n    note: as printed\n    ${bind(1)}\n`,
    )
    expect(notices).toEqual([])
    expect(article).toMatchObject({ title: 'Flights agreed', titleBasis: 'stated' })
    expect(article?.evidence.title).toMatchObject([{ line: 1, basis: 'correction' }])
    expect(article?.corrections).toEqual([
      { field: 'title', was: page[0], now: 'Flights agreed', line: 1, note: 'as printed' },
    ])
  })

  it('moves the days that hang on a corrected publication day', () => {
    const { article } = correct(page, `  - field: published\n    value: "2024-05-14"\n    ${bind(2)}\n`)
    expect(article?.published).toBe('2024-05-14')
    expect(article?.events.map(({ date }) => date)).toEqual(['2024-05-13'])
  })

  it('may name a publisher by its name alone, and hold lists', () => {
    const { article } = correct(
      page,
      `  - field: publisher\n    value: The Lamp\n    ${bind(1)}\n  - field: authors\n    value: [Rui Costa]\n    ${bind(1)}\n`,
    )
    expect(article).toMatchObject({ publisher: { id: 'the-lamp', name: 'The Lamp' }, authors: ['Rui Costa'] })
  })
})

describe('the role of a line', () => {
  it('takes a line out of the body and is shown in the ledger beside the first reading', () => {
    const { article, ledger } = correct(page, `  - role: caption\n    ${bind(5)}\n`)
    expect(article?.body).not.toContain('photograph')
    expect(article?.body).toContain('treaty on fishing')
    expect(ledger?.lines[4]).toMatchObject({ role: 'caption', was: 'paragraph', rule: 'correction' })
  })

  it('makes an article of a refused page', () => {
    const lines = ['Short', 'Menu of the day: soup, bread, tea and a pear, served from noon to two in the hall']
    const hash = lineHash(lines[1] ?? '')
    expect(cleanFile(fileOf(lines.slice(0, 1)), 'story').kind).toBe('refusal')
    const { article } = correct(lines, `  - role: paragraph\n    line: 2\n    hash: ${hash}\n`)
    expect(article?.body).toContain('Menu of the day')
  })
})

describe('refused', () => {
  it.each([
    [
      'a changed line',
      `  - field: section\n    value: News\n    line: 1\n    hash: "000000000000"\n`,
      'has changed since',
    ],
    ['a line that is not there', `  - field: section\n    value: News\n    line: 99\n    hash: x\n`, 'no line 99'],
    [
      'two of one field',
      `  - field: section\n    value: A\n    ${bind(1)}\n  - field: section\n    value: B\n    ${bind(1)}\n`,
      'keep one',
    ],
    [
      'a value the field cannot hold',
      `  - field: published\n    value: yesterday\n    ${bind(1)}\n`,
      'a day (2022-03-31)',
    ],
    ['a field that is none', `  - field: body\n    value: x\n    ${bind(1)}\n`, 'Invalid'],
    ['no YAML', '  - [', 'not applied'],
  ])('%s', (_, corrections, message) => {
    const { article, notices } = correct(page, corrections)
    expect(notices.join('\n')).toContain(message)
    expect(article?.corrections).toBeUndefined()
  })
})

it('a correction of the same field replaces the older one, and comments stay', () => {
  const first = addCorrection(null, 'story', { field: 'section', value: 'A', line: 1, hash: 'x' })
  const second = addCorrection(`# mine\n${first}`, 'story', { field: 'section', value: 'B', line: 1, hash: 'x' })
  expect(second).toContain('# mine')
  expect(parseCorrections(second, 'x.yml').file?.corrections).toMatchObject([{ value: 'B' }])
})

it('doubts come most doubtful first, and a corrected field is none any more', () => {
  const lines = page.toSpliced(1, 1)
  const before = cleanFile(fileOf(lines), 'story')
  if (before.kind !== 'article') throw new Error('no article')
  const doubts = findDoubts({ articles: [before.article], ledgers: ledgersOf({ story: before.ledger }), refusals: [] })
  expect(doubts.map(({ weight }) => weight)).toEqual(doubts.map(({ weight }) => weight).sort((a, b) => b - a))
  expect(doubts.find(({ what }) => what === 'undated')?.settle).toContain('npm run correct -- story published')
  const { article } = correct(lines, `  - field: published\n    value: "2024-05-06"\n    ${bind(1)}\n`)
  if (!article) throw new Error('no article')
  const after = findDoubts({ articles: [article], ledgers: ledgersOf({ story: before.ledger }), refusals: [] })
  expect(after.some(({ what }) => what === 'undated')).toBe(false)
})

describe('from the command line to the page', () => {
  const folder = newFolder()
  const raw = 'content/raw/606a9464ba09ff0c.txt'
  const paths = () => ['--content', join(folder, 'content'), '--output', join(folder, 'site')]
  const pageOf = (address: string) => readFile(join(folder, 'site', address, 'index.html'), 'utf8')

  it('is written, applied, shown beside the first reading, and refused when the line changes', async () => {
    writeFiles(folder, { [raw]: `${page.join('\n')}\n` })
    const correction = ['606a9464ba09ff0c', 'section', 'Diplomacy', '--line', '1', '--by', 'Rui Costa', ...paths()]
    expect(await run('correct', correction)).toMatchObject({ code: 0 })
    expect(await run('build', paths())).toMatchObject({ code: 0 })
    expect(await pageOf('a/606a9464ba09ff0c')).toContain('Rui Costa')
    expect(await pageOf('about/corrections')).toContain('Diplomacy')
    writeFiles(folder, { [raw]: `${['Another headline', ...page.slice(1)].join('\n')}\n` })
    const again = await run('build', paths())
    expect(again.stderr).toContain('section of 606a9464ba09ff0c not corrected: line 1 of')
    expect(await pageOf('a/606a9464ba09ff0c')).not.toContain('Rui Costa')
  }, 60_000)

  it('says what is wrong with a call', async () => {
    const wrong = await run('correct', ['606a9464ba09ff0c', 'published', 'yesterday', '--line', '2', ...paths()])
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('a day (2022-03-31)')])
    const unknown = await run('correct', ['nobody', 'title', 'x', '--line', '1', ...paths()])
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('npm run review')])
    const review = await run('review', paths())
    expect([review.code, review.stdout]).toEqual([0, expect.stringContaining('npm run correct -- 606a9464ba09ff0c')])
  }, 60_000)
})
