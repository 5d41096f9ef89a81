/** A folder with a file of every kind, cleaned as a user does it: what comes out, and that no byte of any file is lost. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article, Container, Ledger } from '../src/model.ts'
import { kindArticles, kindFiles } from './inputs/every-kind.ts'
import { newFolder, type Outcome, run, writeFiles } from './run-command.ts'

let raw: string
let out: string
let outcome: Outcome

beforeAll(async () => {
  raw = newFolder()
  out = join(newFolder(), 'out')
  writeFiles(raw, kindFiles)
  outcome = await run('clean', [raw, '--out', out])
}, 60_000)

const jsonl = <T>(name: string): T[] =>
  readFileSync(join(out, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const articles = (): Article[] => jsonl<Article>('articles.jsonl')
const ledgerOf = (article: Article): Ledger =>
  JSON.parse(readFileSync(join(out, 'ledger', `${article.id}.json`), 'utf8'))
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A file as it lies on the disk, and unpacked. */
function fileOf(source: string): { packed: Buffer; bytes: Buffer } {
  const name = source.replace(/#\d+$/, '')
  const packed = readFileSync(join(raw, name))
  return { packed, bytes: name.endsWith('.gz') ? gunzipSync(packed) : packed }
}

/** The bytes that a ledger gives, by a decoder of its own. */
function bytesOf({ lines, encoding }: Ledger): Buffer {
  return iconv.encode(lines.map(({ text, end }) => text + end).join(''), encoding, { addBOM: false })
}

const undo: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes),
  chunked: (bytes) => {
    const parts: Buffer[] = []
    for (let at = 0; ; ) {
      const end = bytes.indexOf('\r\n', at)
      const size = Number.parseInt(bytes.toString('latin1', at, end), 16)
      if (size === 0) return Buffer.concat(parts)
      parts.push(bytes.subarray(end + 2, end + 2 + size))
      at = end + 4 + size
    }
  },
}

describe('a folder with a file of every kind', () => {
  it('is cleaned without a refusal', () => {
    expect(outcome).toMatchObject({ code: 0 })
    expect(jsonl('refused.jsonl')).toEqual([])
    expect(outcome.stdout).toContain(`Read ${kindArticles.length} files: ${kindArticles.length} published`)
  })

  it.each(kindArticles)('gives $source', ({ source, title, word }) => {
    const article = articles().find((each) => each.source === source)
    expect(article).toMatchObject({ title, titleBasis: 'stated' })
    expect(article?.published).toMatch(/^2021-06-02/)
    expect(article?.body.split('\n\n').filter((paragraph) => paragraph.includes(word)).length).toBeGreaterThanOrEqual(2)
    expect(article?.body).not.toMatch(/Home|rights reserved/)
  })

  it('takes what sidecars, tables and web archives say of a file', () => {
    const urls = Object.fromEntries(articles().map(({ source, url }) => [source, url]))
    expect(urls).toMatchObject({
      'text/utf8.txt': 'https://example.org/aruvela',
      'pages/page.htm': 'https://example.org/galumbra',
      'web/text.wet.gz#1': 'https://example.org/tirunelo',
    })
  })

  it('reads a page in the encoding that its server named', () => {
    const article = articles().find(({ source }) => source === 'web/pages.warc#1')
    expect(article && ledgerOf(article).encoding).toBe('windows-1251')
  })
})

describe('no byte is lost', () => {
  it('of files that are one document: packed hash, unpacked hash, lines', () => {
    const whole = articles().filter(({ source }) => !source.includes('#'))
    expect(whole.length).toBeGreaterThan(10)
    for (const article of whole) {
      const { packed, bytes } = fileOf(article.source)
      const ledger = ledgerOf(article)
      expect(bytesOf(ledger).equals(bytes), article.source).toBe(true)
      expect([article.sha256, ledger.sha256]).toEqual([sha256(packed), sha256(packed)])
      expect(ledger.unpacked).toBe(article.source.endsWith('.gz') ? sha256(bytes) : undefined)
    }
  })

  it('of files that hold several: parts from the first byte to the last, each document in one', () => {
    const containers = jsonl<Container>('containers.jsonl')
    const bySource = new Map(articles().map((article) => [article.source, article]))
    const seen: string[] = []
    for (const { source, sha256: hash, unpacked, parts } of containers) {
      const { packed, bytes } = fileOf(source)
      expect([hash, unpacked ?? hash]).toEqual([sha256(packed), sha256(bytes)])
      let at = 0
      for (const part of parts) {
        expect(part.start).toBe(at)
        at = part.end
        const content = bytes.subarray(part.start, part.end)
        expect(part.sha256).toBe(sha256(content))
        const article = bySource.get(part.item ?? '')
        if (part.role !== 'item' || !article) continue
        const plain = (part.codings ?? []).reduce((packed, coding) => undo[coding]?.(packed) ?? packed, content)
        expect(bytesOf(ledgerOf(article)).equals(plain), article.source).toBe(true)
        seen.push(article.source)
      }
      expect(at).toBe(bytes.length)
    }
    expect(seen.sort()).toEqual([...bySource.keys()].filter((source) => source.includes('#')).sort())
  })
})
