import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BadArticleFile } from '../src/article/bad-article-file.ts'
import { parseArticleFile, toArticleFile } from '../src/article/file.ts'
import { toFrontMatter } from '../src/article/front-matter.ts'
import { articleHtml } from '../src/article/html.ts'
import { blocksToMarkdown } from '../src/article/markdown.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import { plainBlocks } from '../src/article/plain-blocks.ts'
import type { Article, Block } from '../src/model.ts'
import { invented } from './invented-article.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, passage: { text, segments: [] } })

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What a reader sees of HTML: tags away, references resolved. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(?:#x([0-9A-F]+)|(\w+));/gi,
      (_, hex, name) => named[name] ?? String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .trim()

describe('an article file', () => {
  it('gives back the article it was made from', () => {
    expect(parseArticleFile(toArticleFile(invented()), 'x.md')).toEqual(invented())
  })

  it('gives back any strings, whatever YAML would make of them', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        'no',
        'NO',
        '2022-03-31',
        '1e3',
        '---',
        '#',
        ': ',
        '~',
        'null',
        '{{ x }}',
        '!!js/function',
        '0x1F',
      ),
    )
    fc.assert(
      fc.property(word, word, word, (title, standfirst, heading) => {
        const article: Article = { ...invented(), title, standfirst, headings: [heading] }
        expect(parseArticleFile(toArticleFile(article), 'x.md')).toEqual(article)
      }),
    )
  })

  it('gives back any plain data, and any names of fields', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('null', 'true', '7', '-', 'a: b', '\u2028x', ''),
    )
    const scalar = fc.oneof(
      words,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value')), fc.dictionary(words, tie('value'))),
    }))
    fc.assert(
      fc.property(fc.dictionary(words, value), (fields) => {
        const plain = JSON.parse(JSON.stringify(fields).toWellFormed())
        expect(parse(toFrontMatter(plain), { maxAliasCount: 0 }) ?? {}).toEqual(plain)
      }),
    )
  })

  it('quotes every string, so that no reader of YAML takes a country for a truth value', () => {
    const text = toArticleFile({ ...invented(), countries: { acting: ['NO'], mentioned: [] } })
    expect(text).toContain('"NO"')
    expect(text).toMatch(/^published: "/m)
  })

  it.each([
    ['no front matter', 'Just text', /^x\.md:1: no front matter/],
    ['broken YAML', '---\nid: "a\n---\n\nBody\n', /^x\.md:\d+: /],
    [
      'a field of the wrong kind',
      toArticleFile(invented()).replace('truncated: false', 'truncated: 7'),
      /x\.md:\d+: .*boolean.*truncated/,
    ],
    ['a country that is no code', toArticleFile(invented()).replaceAll('"KE"', '"Kenya"'), /x\.md:\d+: .*ISO 3166/],
    ['code instead of data', '---js\n{ id: process.exit(1) }\n---\n', /^x\.md:1: no front matter/],
  ])('names path, line and what is wanted for %s', (_, text, message) => {
    expect(() => parseArticleFile(text, 'x.md')).toThrow(BadArticleFile)
    expect(() => parseArticleFile(text, 'x.md')).toThrow(message)
  })

  it('names the line on which the wrong value stands', () => {
    const text = toArticleFile(invented()).replace('truncated: false', 'truncated: 7')
    const line = text.split('\n').indexOf('truncated: 7') + 1
    expect(() => parseArticleFile(text, 'x.md')).toThrow(`x.md:${line}:`)
  })
})

describe('a body', () => {
  const hostile = [
    '<b>bold</b>',
    '{{ secret }}',
    '*stars* _and_ `ticks`',
    '1. one',
    '- dash',
    '# hash',
    '> quote',
    '&amp;',
    '[a](javascript:alert(1))',
    '![x](y)',
    'a\\b',
    '</script>',
    '---',
    '+ plus',
    '| a | b |',
    'http://example.org/x_y_z',
    '    four spaces',
  ]

  it.each(hostile)('shows %s as it was printed', (text) => {
    const html = articleHtml(blocksToMarkdown([block(text.trim())]))
    expect(visible(html)).toBe(text.trim())
    expect(html).not.toMatch(/<(?:b|script|a(?! class="pin")|img|em|h1|ol|ul|hr)\b/)
  })

  it('shows any text as it was printed', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim())
    fc.assert(
      fc.property(
        line.filter((text) => text !== ''),
        (text) => {
          expect(visible(articleHtml(blocksToMarkdown([block(text)])))).toBe(text)
        },
      ),
    )
  })

  it('numbers paragraphs, list items and quotations as one row and headings as another', () => {
    const blocks = [
      block('One'),
      block('Head', 'heading'),
      block('a', 'list'),
      block('b', 'list'),
      block('Said', 'quote'),
      block('Two'),
    ]
    const ids = [...articleHtml(blocksToMarkdown(blocks)).matchAll(/<(\w+) id="(\w+)"/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    )
    expect(ids).toEqual(['p p1', 'h2 h1', 'li p2', 'li p3', 'blockquote p4', 'p p5'])
  })

  it('ends each paragraph in a wordless link to itself, within its last line', () => {
    const html = articleHtml('One\n\n## Head\n\n> Said\n\n- a\n- b')
    const pins = [...html.matchAll(/(\w+)<a class="pin" href="#(p\d)" aria-label="Paragraph \d"><\/a><\/(\w+)>/g)]
    expect(pins.map(([, word, id, tag]) => `${word} ${id} ${tag}`)).toEqual([
      'One p1 p',
      'Said p2 p',
      'a p3 li',
      'b p4 li',
    ])
  })

  it('drops markup that somebody wrote into the Markdown by hand', () => {
    const html = articleHtml('<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://example.org/)')
    expect(html).not.toContain('script')
    expect(html).toContain('href="https://example.org/"')
  })
})

it('a body that needs no parser reads as a parser would read it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.stringMatching(/^[-+=~|:.)!"'0-9a-z #&_\u00a0]{1,8}$/),
    fc.constantFrom(
      'Setext\u2028line',
      '1986. A year',
      '=== ',
      'http://example.org/a?b',
      'a | b',
      '--',
      '+1',
      '!x',
      '~~~',
    ),
  )
  const block = fc.tuple(fc.boolean(), line).map(([isHeading, text]) => (isHeading ? `## ${text}` : text))
  let plain = 0
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const body = blocks.join('\n\n')
      if (plainBlocks(body) === null) return
      plain++
      // the sign behind it is one that only a parser can read
      const parsed = `${body}\n\n\\*`
      expect(articleHtml(parsed).startsWith(`${articleHtml(body)}\n<p id=`)).toBe(true)
      expect(articleParagraphs(parsed)).toEqual([...articleParagraphs(body), '*'])
    }),
    { numRuns: 1200, seed: 7 },
  )
  expect(plain).toBeGreaterThan(100)
})

describe('names in the text', () => {
  const links = [
    { href: '/person/ana/', words: ['Ana Lima'] },
    { href: '/organisation/un/', words: ['UN', 'UN Council'] },
    { href: '/person/wang-yi/', words: ['王毅'] },
  ]
  const linked = (body: string): string[] =>
    [...articleHtml(body, links).matchAll(/<a href="([^"]*)" class="name">([^<]*)/g)].map(
      ([, href, words]) => `${href} ${words}`,
    )

  it.each([
    ['the first place only', 'Ana Lima met Ana Lima.\n\nAna Lima left.', ['/person/ana/ Ana Lima']],
    ['the longer of two', 'The UN Council met.', ['/organisation/un/ UN Council']],
    ['whole words only', 'The UNHCR and Ana Limas.', []],
    ['scripts without spaces', '外长王毅表示', ['/person/wang-yi/ 王毅']],
    ['nothing inside a link or a crosshead', '## Ana Lima\n\n[Ana Lima](https://example.org/) spoke.', []],
    ['two in one sentence, in order', 'To the UN came Ana Lima.', ['/organisation/un/ UN', '/person/ana/ Ana Lima']],
  ])('links %s', (_, body, expected) => {
    expect(linked(body)).toEqual(expected)
  })

  it('changes no word', () => {
    const body = 'To the UN came Ana Lima, & 王毅.'
    const withoutLinks = (html: string): string => html.replace(/<\/?a[^>]*>/g, '')
    expect(withoutLinks(articleHtml(body, links))).toBe(withoutLinks(articleHtml(body)))
  })
})
