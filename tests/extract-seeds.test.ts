/** The five seeds line by line, against the roles a person gave each (`tests/gold/<file>.roles.txt`, "line role"). */
import { describe, expect, it } from 'vitest'
import { extract, toLedger } from '../src/extract/extract.ts'
import { readBytes, readTexts } from '../src/files.ts'
import type { ExtractedArticle, LabelledLine } from '../src/model.ts'
import { decode, encode } from '../src/text/decode.ts'

const seeds = readTexts('tests/gold', '.roles.txt').flatMap(({ path, text }) => {
  const source = path.replace(/^.*[\\/]/, '').replace('.roles.txt', '.txt')
  const bytes = readBytes(`content/raw/${source}`)
  return 'code' in bytes ? [] : [{ source, bytes, roles: text.trim().split('\n') }]
})

function extractBytes(source: string, bytes: Uint8Array) {
  const decoded = decode({ source, bytes, sha256: '', sidecar: null })
  if (decoded.kind === 'refusal') throw new Error(decoded.refusal.detail)
  const extraction = extract(decoded.document)
  if (extraction.kind === 'refusal') throw new Error(extraction.detail)
  return { document: decoded.document, lines: extraction.lines, article: extraction.article }
}

const paragraphs = (article: ExtractedArticle): string[] =>
  article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ passage }) => passage.text)

/** A body line's own words: white space put right, the dateline taken off. */
const bodyText = (line: LabelledLine): string =>
  line.text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^BEIJING — /, '')

describe.each(seeds)('$source', ({ source, bytes, roles }) => {
  const { document, lines, article } = extractBytes(source, bytes)

  it('gives every line the role a person gave it', () => {
    expect(lines.map(({ n, role }) => `${n} ${role}`)).toEqual(roles)
  })

  it('keeps the paragraphs in order, word for word', () => {
    const wanted = lines.filter(({ n }) => roles[n - 1] === `${n} paragraph`).map(bodyText)
    expect(paragraphs(article)).toEqual(wanted)
  })

  it('keeps a ledger that is the file, byte for byte', () => {
    const text = toLedger(document, lines).lines.map((line) => line.text + line.end)
    expect(Buffer.from(encode(text.join(''), document.encoding)).equals(bytes)).toBe(true)
  })
})

describe('what the seeds teach', () => {
  const articleOf = (start: string): ExtractedArticle => {
    const seed = seeds.find(({ source }) => source.startsWith(start))
    if (!seed) throw new Error(`no seed ${start}`)
    return extractBytes(seed.source, seed.bytes).article
  }

  it('infers CGTN from its layout and states the others by their signs', () => {
    const publisher = ['000', '001', '002', '003', '004'].map((start) => articleOf(start).publisher?.value)
    expect(publisher.map((each) => `${each?.name} ${each?.basis}`)).toEqual([
      'CGTN inferred',
      'SHINE stated',
      'Beijing Review stated',
      'gov.cn stated',
      'CGTN inferred',
    ])
  })

  it('reads agency, editor, section and standfirst off their lines', () => {
    const shine = articleOf('001')
    expect(shine.agency?.value).toEqual({ id: 'xinhua', name: 'Xinhua' })
    expect(shine.editors.map(({ value }) => value)).toEqual(['Zhu Ying'])
    expect(shine.section?.value).toBe('Nation')
    expect(shine.standfirst?.value).toMatch(/^China and South Korea are close neighbors .* separated, Qin said\.$/)
    expect(articleOf('000').agency).toBeNull()
  })

  it('takes the dateline off the lead and keeps it as an edit', () => {
    const { lines, article } = extractBytes(
      '',
      seeds.find(({ source }) => source.startsWith('003'))?.bytes ?? new Uint8Array(),
    )
    expect(article.dateline?.value).toEqual({ place: 'BEIJING', country: null, date: null })
    expect(lines[5]?.edits).toContainEqual({ rule: 'dateline', start: 0, end: 10, was: 'BEIJING — ', now: '' })
  })
})
