/** Text files that hold Markdown: pages dumped by converters that write links and headings with their signs. */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import type { RawDocument } from '../src/model.ts'
import { cutLines } from '../src/text/cut-lines.ts'
import { isPlainlyMarkdown } from '../src/text/markdown/sniff.ts'

const paragraphs = [
  'The harbour council voted on **Thursday** to keep the [night ferry](/topics/ferry) running for another two years, in spite of its losses.',
  'The ferry carries four hundred passengers a night. Most of them are on their way to the [fish market](https://bay.example/market "Market") across the bay.',
  'Council members Anna Holm and Peter Lund voted against it and left the room before the end; Mayor Jensen called that a mistake.',
  'The ferry will leave the old pier at midnight, as it has for forty years, the mayor said after the vote on Thursday evening.',
]
const page = [
  '[Home](/) [News](/news) [Sport](/sport)',
  '![The Bay Courier](/logo.png)',
  '# Council keeps the night ferry for two more years',
  ...paragraphs,
  '  * [Read the paper](/paper)\n  * [About us](/about)',
].join('\n\n')

const document = (text: string): RawDocument => ({
  source: 'page.txt',
  sha256: '',
  encoding: 'utf-8',
  text,
  format: 'text',
  sidecar: null,
})

describe('a text file that is Markdown', () => {
  it('is read with its signs taken off and its words unchanged', () => {
    const extraction = extract(document(page))
    if (extraction.kind !== 'article') throw new Error('no article')
    const { title, blocks } = extraction.article
    expect(title?.value).toBe('Council keeps the night ferry for two more years')
    expect(blocks.map(({ passage }) => passage.text)).toEqual(
      paragraphs.map((each) => each.replace(/\*\*|\[([^\]]*)\]\([^)]*\)/g, '$1')),
    )
  })

  it('keeps every sign of the file in its ledger', () => {
    const { lines } = cutLines(document(page))
    expect(lines.map(({ text, end }) => text + end).join('')).toBe(page)
  })

  it('is known wrapped as well', () => {
    expect(isPlainlyMarkdown(page.replace(/(.{60,76}) /g, '$1\n'))).toBe(true)
  })
})

describe('other text', () => {
  it.each([
    ['footnotes and editors in brackets', page.replace(/\]\([^)]*\)/g, ']')],
    [
      'one link in a report',
      [...paragraphs.slice(2), 'See the [map](https://bay.example/map) of the pier.'].join('\n\n'),
    ],
    ['headings that are numbers', '#1 ferry in the world\n\n# 2 on the list\n\n# 3 as well'],
    ['paragraphs without blank lines, which Markdown would join', page.replace(/\n\n/g, '\n')],
  ])('is no Markdown: %s', (_, text) => {
    expect(isPlainlyMarkdown(text)).toBe(false)
  })

  it('is told in time that grows with its length', () => {
    const hostile = ['['.repeat(100_000), '[a]('.repeat(50_000), `[${'a '.repeat(100_000)}`, '# '.repeat(100_000)]
    for (const text of hostile) expect(isPlainlyMarkdown(text)).toBe(false)
  })
})
