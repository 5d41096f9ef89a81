/** Every kind of input, cleaned: what is read, where from, and that no byte of it is lost. All pages are invented. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { CleanedFile } from '../src/pipeline/clean-file.ts'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { splitFile } from '../src/pipeline/split-file.ts'
import { decode } from '../src/text/decode.ts'
import { inflate } from '../src/text/inflate.ts'
import { toMarkupLines } from '../src/text/markup/lines.ts'
import { htmlPage, markdownPage, record, warcFile } from './inputs/pages.ts'
import { processorTime } from './processor-time.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Cleans all documents of a file; `cleanFile` itself asserts the ledger's law on each. */
function clean(source: string, content: string | Uint8Array): { outcomes: CleanedFile[]; sources: string[] } {
  const split = splitFile(source, typeof content === 'string' ? bytesOf(content) : content, null)
  return {
    outcomes: split.items.map(({ file }, index) => cleanFile(file, `id-${index}`)),
    sources: split.items.map(({ file }) => file.source),
  }
}

function articleOf(outcome: CleanedFile | undefined) {
  if (outcome?.kind !== 'article') throw new Error(outcome ? `refused: ${outcome.refusal.detail}` : 'nothing cleaned')
  return outcome.article
}

/** The raw words that the evidence of a field points at. */
function proofs(outcome: CleanedFile | undefined, field: string): string[] {
  if (outcome?.kind !== 'article') return []
  const { article, ledger } = outcome
  return (article.evidence[field] ?? []).map(
    ({ line, start, end }) => ledger.lines[line - 1]?.text.slice(start, end) ?? '',
  )
}

const fields = {
  title: 'River talks end in Nairobi',
  authors: ['Jane Doe', 'John Roe'],
  published: '2021-06-02T09:15+03:00',
  url: 'https://example.org/river-talks',
}
const body = /^Kenyan Foreign Minister .* ferry\.\n\nBoth ministers[\s\S]*ten years[\s\S]*fares would stay low\./

describe.each([
  ['page.html', htmlPage],
  ['page.html.gz', gzipSync(bytesOf(htmlPage))],
  ['page.md', markdownPage],
  ['record.json', JSON.stringify(record)],
  ['records.jsonl', `${JSON.stringify(record)}\n`],
  ['html-record.jsonl', JSON.stringify({ url: fields.url, html: htmlPage })],
  [
    'list.json',
    JSON.stringify(
      { total: { n: 1 }, articles: [record, { ...record, text: record.text.replace('ferry', 'boat') }] },
      null,
      1,
    ),
  ],
])('%s', (source, content) => {
  const { outcomes } = clean(source, content)

  it('is an article with the fields it states', () => expect(articleOf(outcomes[0])).toMatchObject(fields))
  it('has the body and nothing around it', () => expect(articleOf(outcomes[0]).body).toMatch(body))
  it('proves each field with words of the file', () => {
    expect(proofs(outcomes[0], 'published').every((words) => words.includes('2021-06-02'))).toBe(true)
    for (const field of ['title', 'authors', 'published', 'url', 'body']) {
      expect(proofs(outcomes[0], field)).not.toEqual([])
      for (const words of proofs(outcomes[0], field)) expect(words).not.toBe('')
    }
  })
})

describe('an HTML page', () => {
  const [outcome] = clean('page.html', htmlPage).outcomes

  it('names the witnesses of its headline', () => {
    const rules = articleOf(outcome).evidence.title?.map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['json-ld', 'og', 'h1', 'title']))
  })

  it('keeps a crosshead, drops menus, captions, hidden text and comments', () => {
    const roles = Object.fromEntries((outcome?.ledger?.lines ?? []).map(({ text, role }) => [text, role]))
    expect(roles).toMatchObject({
      'Ten years of waiting': 'heading',
      'The ferry at <b>Port&nbsp;Bell</b>': 'caption',
      '<a href="/">Home</a>': 'navigation',
    })
    expect(articleOf(outcome).body).not.toMatch(/Home|Port Bell|secret|alert/)
  })

  it('shows tags and references it took off as edits', () => {
    const line = outcome?.ledger?.lines.find(({ text }) => text.startsWith('“Our people'))
    expect(line?.edits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'markup', was: '<em>', now: '' }),
        expect.objectContaining({ was: '&nbsp;', now: ' ' }),
      ]),
    )
  })
})

describe('a Markdown file', () => {
  it('keeps its headings and lists, without their signs', () => {
    const article = articleOf(clean('page.md', markdownPage).outcomes[0])
    expect(article.headings).toEqual(['Ten years of waiting'])
    expect(article.body).toMatch(/[-*] The fares stay low\.\n+[-*] The ferry crosses twice a day\.$/)
  })

  it('never runs its front matter', () => {
    const { outcomes } = clean(
      'page.md',
      `---js\nthrow new Error()\n---\n${markdownPage.slice(markdownPage.indexOf('# '))}`,
    )
    expect(articleOf(outcomes[0]).title).toBe('River talks end in Nairobi')
  })
})

describe('records', () => {
  it('become articles of their own, a broken one a refusal with its line', () => {
    const second = { ...record, id: 'abc-0002', text: record.text.replaceAll('ferry', 'bridge') }
    const file = bytesOf(`${JSON.stringify(record)}\n{"title": "broken\n\n${JSON.stringify(second)}\n`)
    const split = splitFile('many.jsonl', file, null)
    expect(split.items.map(({ file: { source }, ownId }) => [source, ownId])).toEqual([
      ['many.jsonl#1', 'abc-0001'],
      ['many.jsonl#3', 'abc-0002'],
    ])
    expect(split.refusals).toMatchObject([{ source: 'many.jsonl#2', reason: 'unreadable' }])
    expect(split.refusals[0]?.detail).toMatch(/^many\.jsonl:2: column \d+: no JSON/)
  })

  it('of a list give the list back, put together', () => {
    const text = JSON.stringify([record, { ...record, text: 'Another text.' }], null, 2)
    const { items } = splitFile('list.json', bytesOf(text), null)
    expect(Buffer.concat(items.map(({ file }) => file.bytes)).toString()).toBe(text)
  })
})

describe('the text of an export', () => {
  const short = ['Ferry', 'Read more', 'What happened', ...record.text.split('\n\n'), 'Nobody was hurt', 'Share']

  it('is the article, with its short lines and whatever they look like', () => {
    const { outcomes } = clean('clean.json', JSON.stringify({ ...record, text: short.join('\n') }))
    for (const line of short) expect(articleOf(outcomes[0]).body).toContain(line)
  })

  it('may be a list of paragraphs', () => {
    const { outcomes } = clean('list.jsonl', JSON.stringify({ ...record, text: record.text.split('\n\n') }))
    expect(articleOf(outcomes[0]).body).toBe(record.text)
  })

  it('is read as a page where it plainly is one', () => {
    const menu = ['Home', 'News', 'Sport', 'Contact', 'Search', 'Share', 'Subscribe', 'Advertisement']
    const page = [...menu, record.title, ...record.text.split('\n\n'), '© 2021 Example Times', ...menu]
    const { outcomes } = clean('page.json', JSON.stringify({ ...record, text: page.join('\n') }))
    expect(articleOf(outcomes[0]).body).toBe(record.text)
  })
})

describe('a web archive', () => {
  it.each([
    ['pages.warc', warcFile],
    ['pages.warc.gz', gzipSync(warcFile)],
  ])('%s gives its pages, with their addresses', (source, content) => {
    const { outcomes, sources } = clean(source, content)
    expect(sources).toEqual([`${source}#1`, `${source}#2`])
    expect(articleOf(outcomes[0])).toMatchObject({ title: fields.title, url: 'https://example.org/one' })
    expect(articleOf(outcomes[1])).toMatchObject({ url: 'https://example.org/two' })
  })

  it('tells of records that hold no page', () => {
    expect(splitFile('pages.warc', warcFile, null).notices).toMatchObject([{ code: 'warc-records' }])
  })

  it('survives being cut anywhere', () => {
    for (let length = 0; length < warcFile.length; length += 37) {
      const { items, refusals } = splitFile('cut.warc', warcFile.subarray(0, length), null)
      expect(items.length + refusals.length).toBeGreaterThan(0)
    }
  })
})

describe('hostile input', () => {
  it('of gzip is refused before it fills the memory', () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000))
    expect(inflate(bomb, 1_000_000)).toMatchObject({ kind: 'trouble', tooLarge: true })
    expect(splitFile('twice.txt.gz', gzipSync(bomb), null).refusals).toMatchObject([{ reason: 'unreadable' }])
    expect(splitFile('broken.gz', bomb.subarray(0, 1000), null).refusals).toMatchObject([{ reason: 'unreadable' }])
  })

  it.each([
    ['unclosed tags', '<div><p>One<p>Two<li>Three<td>Four <b>bold <a href="x">link'],
    ['crossed tags', '<b>One<p>two</b>three</p></i></div></p>'],
    ['nested tables', '<table><tr><td><table><tr><td>One<td>Two</table><td>Three</table>'],
    ['a tag cut off', '<p>One</p><a href="'],
    ['an attribute cut off', '<p>One</p><a title="x>y'],
    ['comments that never end', '<p>One<!-- <p>Two'],
    ['scripts that never end', '<p>One<script>if (a < b) "</p>"'],
    ['signs that are no tags', 'a < b && c > d <3 </ > <>'],
    ['a page in a mark', '\ufeff<html lang=de><p>Gr\u00fc\u00dfe</p>'],
  ])('of HTML keeps every sign: %s', (_, html) => {
    const { lines } = toMarkupLines(html)
    expect(lines.map(({ text, end }) => text + end).join('')).toBe(html)
    for (const { text, repaired } of lines)
      for (const { raw, length } of repaired.segments) expect(raw + length).toBeLessThanOrEqual(text.length)
  })

  it.each([
    ['blocks', '<p>A short line'],
    ['unclosed elements', '<div><p><b>'],
    ['links', '<a href="x">y</a> '],
    ['closing tags', '<i></b></p></div>'],
    ['quotes', '<a b="'],
    ['openings', '<'],
    ['comments', '<!--'],
  ])('of HTML takes time in proportion to its length: %s', (_, piece) => {
    const time = (count: number): number => {
      const html = piece.repeat(count)
      const start = processorTime()
      toMarkupLines(html)
      return processorTime() - start
    }
    // ten times the length: about ten times the time, and a hundred where every element is looked at from every other
    const least = (count: number): number => Math.min(...[1, 2, 3].map(() => time(count)))
    expect(least(50_000) / Math.max(least(5000), 1)).toBeLessThan(40)
  })

  it('of HTML in other encodings is read as declared', () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>Gr\u00fc\u00dfe aus K\u00f6ln</p>', 'latin1')
    const decoded = decode({ source: 'x.html', bytes: latin, sha256: '', format: 'html', sidecar: null })
    expect(decoded).toMatchObject({ document: { encoding: 'windows-1252' } })
  })
})
