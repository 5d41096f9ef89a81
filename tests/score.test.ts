/** The score: how it counts, that the gold records fit their raw files, and that cleaning reaches the least values. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readGold, readLeast } from '../src/commands/score-inputs.ts'
import { readBytes, readText } from '../src/files.ts'
import type { Article, LedgerLine, LineRole } from '../src/model.ts'
import { documentKey, findShortfalls, scoreDocuments } from '../src/pipeline/score-documents.ts'
import { scoreFields } from '../src/pipeline/score-fields.ts'
import { pairRoles, scoreRoles } from '../src/pipeline/score-roles.ts'
import { foldText, gramF1, overlap } from '../src/pipeline/score-text.ts'
import { toLines } from '../src/text/lines.ts'
import { sha256 } from '../src/text/sha256.ts'
import { newFolder, run, writeFiles } from './run-command.ts'

const gold = readGold('tests/gold')
const textsOf = (text: string): string[] => toLines(text).map((line) => line.text)
const rawOf = (source: string): string =>
  readText(`content/raw/${source}`) === null ? `tests/gold/raw/${source}` : `content/raw/${source}`

describe('gold records', () => {
  it.each(gold)('$article.source fits its raw file', ({ article, roles }) => {
    const bytes = readBytes(rawOf(article.source))
    if ('code' in bytes) throw new Error(bytes.code)
    expect(article.sha256).toBe(sha256(bytes))
    const lines = textsOf(bytes.toString('utf8'))
    expect(roles).toHaveLength(lines.length)
    expect(lines.flatMap((line, index) => (line.trim() === '' ? [index] : []))).toEqual(
      roles.flatMap((role, index) => (role === 'blank' ? [index] : [])),
    )
  })

  it.each(gold)('$article.source: the body has the words of its lines and no others', ({ article, roles }) => {
    const lines = textsOf(readText(rawOf(article.source)) ?? '')
    const own = lines.filter((_, index) => ['paragraph', 'heading', 'list'].includes(roles[index] ?? ''))
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
    expect(own.flatMap(words).join(' ')).toContain(words(article.body).join(' '))
  })
})

describe('counting', () => {
  const line = (role: LineRole, index: number): LedgerLine => ({
    n: index + 1,
    text: '',
    end: '\n',
    role,
    rule: '',
    confidence: 1,
    edits: [],
  })
  const ledger = (...roles: LineRole[]) => ({ source: '', sha256: '', encoding: '', lines: roles.map(line) })

  it('leaves out lines that are blank on both sides, and counts a line with another role as lost', () => {
    const pairs = pairRoles(
      ['headline', 'blank', 'paragraph', 'share'],
      ledger('headline', 'blank', 'share', 'navigation'),
    )
    const { lines, kept, micro, macro, roles } = scoreRoles(pairs)
    expect([lines, kept, micro, macro]).toEqual([3, 2 / 3, 1 / 3, 1 / 3])
    expect(roles.map(({ role, precision, recall }) => [role, precision, recall])).toEqual([
      ['headline', 1, 1],
      ['paragraph', null, 0],
      ['navigation', 0, null],
      ['share', 0, 0],
    ])
  })

  it('counts every line of a document without a ledger as lost', () => {
    expect(scoreRoles(pairRoles(['headline', 'paragraph'], null))).toMatchObject({ kept: 0, micro: 0, macro: 0 })
  })

  it.each([
    ['the same', ['a', 'b'], ['b', 'a'], 1],
    ['one of two', ['a', 'b'], ['a'], 2 / 3],
    ['one twice', ['a'], ['a', 'a'], 2 / 3],
    ['nothing of nothing', [], [], 1],
    ['something of nothing', [], ['a'], 0],
  ])('lists share their values: %s', (_name, truth, found, wanted) => {
    expect(overlap(truth, found)).toBeCloseTo(wanted)
  })

  it('compares bodies by four tokens in a row, Chinese sign by sign', () => {
    expect(gramF1('one two three four five', 'one two three four six')).toBe(0.5)
    expect(gramF1('双方商定扩大', '双方商定合作')).toBeCloseTo(1 / 3)
    expect(gramF1('one two', 'one two')).toBe(1)
    expect(gramF1('', 'one')).toBe(0)
  })

  it('compares names whatever their quotes, dashes and spaces', () => {
    expect(foldText('Qin’s “call” – part\u00a02')).toBe(foldText('QIN\'S "call" - part  2'))
  })

  it('gives a missing record nothing, the same record everything, and a made-up title no credit', () => {
    const [first] = gold
    if (!first) throw new Error('no gold')
    const total = (found: Article | null): number =>
      Object.values(scoreFields(first.article, found)).reduce((sum, score) => sum + score, 0)
    expect(total(null)).toBe(0)
    expect(total(first.article)).toBe(Object.keys(scoreFields(first.article, null)).length)
    expect(scoreFields(first.article, { ...first.article, titleBasis: 'generated' })).toMatchObject({ title: 0 })
  })

  it('knows a document by its bytes and its place in the file', () => {
    expect(documentKey({ sha256: 'ab', source: 'x/y.jsonl#12' })).toBe('ab#12')
    expect(documentKey({ sha256: 'ab', source: 'x/y.txt' })).toBe('ab')
  })

  it('names what falls short of the least, and what nobody measures', () => {
    const { all } = scoreDocuments(gold, { articles: new Map(), ledgers: new Map() })
    expect(findShortfalls(all, { kept: 0, 'field.title': 0.5, 'field.titel': 0.5 })).toEqual([
      { measure: 'field.title', value: 0, least: 0.5 },
      { measure: 'field.titel', value: null, least: 0.5 },
    ])
  })
})

describe('npm run score', () => {
  const folder = newFolder()
  const out = `${folder}/out`
  beforeAll(async () => {
    expect(await run('clean', ['content/raw', 'tests/gold/raw', '--out', out])).toMatchObject({ code: 0 })
  }, 60_000)

  it('shows no loss: every figure reaches the least', async () => {
    const { code, stdout, stderr } = await run('score', ['tests/gold', out, '--least', 'tests/gold/least.json'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^13 documents of 12 publishers/)
    expect(stdout).toContain('harbour-chronicle (documents: 1')
    expect(readLeast('tests/gold/least.json')).toMatchObject({ 'field.language': 1 })
  })

  it('fails where a figure falls short, naming it', async () => {
    writeFiles(folder, { 'least.json': '{"roles.macro": 1, "field.title": 0.1}' })
    const { code, stderr } = await run('score', ['tests/gold', out, '--least', `${folder}/least.json`])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^below the least: roles.macro 0\.\d{3}, least 1\.000\n$/)
  })

  it('says which record is missing', async () => {
    await run('clean', ['content/raw', '--out', `${folder}/seeds`])
    const { code, stdout } = await run('score', ['tests/gold', `${folder}/seeds`])
    expect(code).toBe(0)
    expect(stdout).toContain('no record of al-mina-arabic.txt')
  })

  it.each([
    ['one folder only', ['tests/gold'], 2, 'name a folder of gold records'],
    ['no gold', ['src', 'x'], 1, 'src holds no gold record'],
    ['no predictions', ['tests/gold', 'tests/gold'], 1, 'articles.jsonl does not exist'],
  ])('refuses %s', async (_name, args, wanted, message) => {
    const { code, stderr } = await run('score', args)
    expect(code).toBe(wanted)
    expect(stderr).toContain(message)
  })
})
