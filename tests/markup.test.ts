/** What of a page's markup becomes text, and which of it is the article's. All pages are invented. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../src/article/html.ts'
import { extract } from '../src/extract/extract.ts'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { splitFile } from '../src/pipeline/split-file.ts'
import { decode } from '../src/text/decode.ts'
import { toMarkupLines } from '../src/text/markup/lines.ts'
import { processorTime } from './processor-time.ts'

const texts = (html: string): string[] =>
  toMarkupLines(html).lines.flatMap(({ repaired }) => (repaired.text === '' ? [] : [repaired.text]))

function articleOf(html: string) {
  const [item] = splitFile('page.html', new TextEncoder().encode(html), null).items
  const cleaned = item && cleanFile(item.file, 'page')
  if (cleaned?.kind !== 'article') throw new Error('no article')
  return cleaned.article
}

const bodyOf = (html: string): string => articleOf(html).body

const prose = [
  'The harbour office published the results of all ferries of the season on Tuesday, in the order of their crossings.',
  'The minister said after the meeting in Nairobi that the fares would stay low for the whole of the coming year.',
  'Fishermen of both shores have asked for a second pier, which the two governments promised to build by the spring.',
]
const paragraphs = prose.map((text) => `<p>${text}</p>`)
const page = (...parts: string[]): string =>
  `<html><body><nav><a href="/">Home</a></nav><article><h1>Ferries of the season</h1><div class="article-body">${parts.join('\n')}</div></article></body></html>`

describe('a table', () => {
  it('of figures has a line for each row', () => {
    const rows = '<tr><th>Ferry<th>Trips</tr>\n<tr><td>Port Bell</td> <td><b>12</b></td></tr>'
    expect(texts(`<table>${rows}</table>`)).toEqual(['Ferry Trips', 'Port Bell 12'])
  })

  it('that lays out a page has a line for each block', () => {
    expect(texts('<table><tr><td>Menu<td><p>One<p>Two</table>')).toEqual(['Menu', 'One', 'Two'])
    expect(texts('<table><tr><td>One<br>Two<td>Three</table>')).toEqual(['One', 'Two', 'Three'])
    expect(texts('<table><tr><td>Menu<table><tr><td>a<td>b</table><td>Three</table>')).toEqual(['Menu', 'a b', 'Three'])
  })

  it('in another cell ends with its own rows', () => {
    const inner = '<table><tr><td>a<td>b</table>'
    expect(texts(`<table><tr><td>One<td>${inner}<td>Two</table>`)).toEqual(['One', 'a b', 'Two'])
  })
})

describe('broken markup', () => {
  it('gives back every character, whatever is opened and never closed, or closed and never opened', () => {
    const names =
      'a b span p div li ul td tr table h1 pre svg title script ruby rt select option br constructor __proto__ toString'
    const name = fc.constantFrom(...names.split(' '))
    const piece = fc.oneof(
      name.map((each) => `<${each}>`),
      name.map((each) => `</${each}>`),
      fc.constantFrom('Ferry', ' ', '\n', '&nbsp;', '<', '<!--', '-->', '<a href="/x', '">', '<meta name=x content=y>'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        const { lines } = toMarkupLines(html)
        expect(lines.map(({ text, end }) => text + end).join('')).toBe(html)
      }),
      { numRuns: 500, examples: [[['<a>', '<p>', 'Ferry', '</p>', '</b>', 'Ferry']]] },
    )
  })
})

describe('text beside the characters it reads', () => {
  it('is shown where brackets set it off', () =>
    expect(texts('<p><ruby>弾劾<rp>（</rp><rt>だんがい</rt><rp>）</rp></ruby>訴追</p>')).toEqual([
      '弾劾（だんがい）訴追',
    ]))
  it('is left out where nothing does', () =>
    expect(texts('<p><ruby>弾劾<rt>だんがい</rt></ruby>訴追</p>')).toEqual(['弾劾訴追']))
})

describe('links to authors', () => {
  const jane = '<a rel="author" href="/jane">Jane Doe</a>'
  const john = '<a href="/john" class="x" rel="author external"><b>John Roe</b></a>'

  it('beside each other have a line each', () => {
    for (const gap of ['', '\n', '<i></i> '])
      expect(texts(`<div>By ${jane}${gap}${john}</div>`)).toEqual(['By Jane Doe', 'John Roe'])
    expect(articleOf(page(`<div class="byline">${jane} ${john}</div>`, ...paragraphs)).authors).toEqual([
      'Jane Doe',
      'John Roe',
    ])
  })

  it('with words between them share theirs', () => {
    expect(texts(`<div>${jane} and ${john}</div>`)).toEqual(['Jane Doe and John Roe'])
    expect(texts(`<div>${jane} <a href="/p">Herald</a> ${john}</div>`)).toEqual(['Jane Doe Herald John Roe'])
  })
})

describe('hidden text', () => {
  it('that only a paywall hides is the page’s', () =>
    expect(texts('<div class="c-paywall paywall" hidden><p>One</p></div><p hidden>Two</p>')).toEqual(['One']))
  it('stays hidden in scripts and under other names', () =>
    expect(
      texts('<script class="paywall">1</script><div class="paywall-offer" style="display: none">Buy</div>'),
    ).toEqual([]))
})

describe('between the lines of an article', () => {
  it('a table of figures is kept', () => {
    const rows = ['1 Victoria 5040 5', '2 Kisumu 5035 7', '3 Mwanza 5033 4']
    const table = rows.map((row) => `<tr>${row.replaceAll(/\S+/g, '<td>$&</td>')}</tr>`).join('')
    expect(bodyOf(page(...paragraphs, `<table>${table}</table>`, ...paragraphs.slice(0, 2)))).toContain(rows[1])
  })

  it('what a list says again is kept, a paragraph said again is not', () => {
    const day = (name: string): string => `<h3>${name}</h3><ul><li>Two crossings before noon</li></ul>`
    const body = bodyOf(page(...paragraphs, day('Monday'), paragraphs[1] ?? '', day('Tuesday'), paragraphs[2] ?? ''))
    expect(body.match(/Two crossings before noon/g)).toHaveLength(2)
    expect(body.match(/Fishermen of both shores/g)).toHaveLength(1)
  })
})

describe('a line above the paragraphs', () => {
  const above = (name: string): string =>
    page(...paragraphs).replace(
      '<div',
      `<header><p class="${name}">${prose[2]?.replace('second', 'third')}</p></header><div`,
    )

  it('that is called a standfirst is one', () => {
    const { standfirst, body } = articleOf(above('story__standfirst'))
    expect(standfirst).toContain('third pier')
    expect(body).toContain('second pier')
    expect(body).not.toContain('third pier')
  })

  it('that is called otherwise is the body’s, as is a first paragraph that is called a lead', () => {
    expect(articleOf(above('leaderboard')).standfirst).toBeNull()
    expect(articleOf(page(...paragraphs).replace('<p>', '<p class="lead">')).standfirst).toBeNull()
  })
})

describe('a headline with its kicker', () => {
  it('is taken whole from the witness that writes it as the page does', () => {
    const html = page(...paragraphs)
      .replace('<body>', '<head><meta property="og:title" content="Harbours / Ferries of the season"></head><body>')
      .replace(
        '</h1>',
        '</h1><script type="application/ld+json">{"@type":"Article","headline":"Ferries of the season"}</script>',
      )
    expect(articleOf(html).title).toBe('Ferries of the season')
    expect(articleOf(html.replace('<h1>', '<h1><span>Harbours</span>')).title).toBe('Harbours / Ferries of the season')
  })
})

describe('a large page', () => {
  const several = prose.flatMap((text) => Array.from({ length: 4000 }, (_, n) => `<p>${n} ${text}</p>`))

  it.each([
    ['deep', '<div>'.repeat(50_000) + page(...paragraphs)],
    ['unclosed', page(...paragraphs) + '<p><b>x'.repeat(10_000)],
    ['broken', page(...paragraphs) + '<'.repeat(100_000)],
    ['with a long table', page(...paragraphs, `<table>${'<tr><td>1<td>2'.repeat(10_000)}</table>`, ...paragraphs)],
    ['long', page(...several)],
  ])(
    'is read in time in proportion to its length: %s',
    (_, html) => {
      const bytes = new TextEncoder().encode(html)
      const decoded = decode({ source: 'page.html', bytes, sha256: '', format: 'html', sidecar: null })
      if (decoded.kind !== 'document') throw new Error('not decoded')
      const start = processorTime()
      expect(extract(decoded.document).kind).toBe('article')
      expect(processorTime() - start).toBeLessThan(30_000)
    },
    60_000,
  )
})

describe('markup in the text', () => {
  const shown =
    '&lt;img src=x onerror=alert(1)&gt; and [press](javascript:alert(1)) and &lt;a href="data:text/html,x"&gt;'
  const hostile = page(
    `<p onclick="alert(2)"><a href="javascript:alert(3)">${prose[0]}</a></p>`,
    ...paragraphs,
    `<p>${prose[1]?.slice(0, 60)} ${shown}</p>`,
    paragraphs[2]?.replace('Fishermen', 'Boatmen') ?? '',
  )

  it('is words in the article, never an element or an address', () => {
    const body = bodyOf(hostile)
    expect(body).not.toMatch(/onclick|alert\([23]\)/)
    expect(body).toContain('onerror=alert(1)')
    // The site's own link at a paragraph's end is no word of the page.
    const html = articleHtml(body).replace(/<a [^>]*class="pin"[^>]*><\/a>/g, '')
    expect(html).not.toMatch(/<(?!\/?(?:p|h[2-6]|ul|ol|li|blockquote|em|strong)\b)/)
    expect(html).not.toMatch(/<[^>]*(?:href|src|\son\w+)\s*=/i)
  })
})
