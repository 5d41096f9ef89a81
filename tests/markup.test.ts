/** What of a page's markup becomes text, and which of it is the article's. All pages are invented. */
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../src/article/html.ts'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { splitFile } from '../src/pipeline/split-file.ts'
import { toMarkupLines } from '../src/text/markup/lines.ts'

const texts = (html: string): string[] =>
  toMarkupLines(html).lines.flatMap(({ repaired }) => (repaired.text === '' ? [] : [repaired.text]))

function bodyOf(html: string): string {
  const [item] = splitFile('page.html', new TextEncoder().encode(html), null).items
  const cleaned = item && cleanFile(item.file, 'page')
  if (cleaned?.kind !== 'article') throw new Error('no article')
  return cleaned.article.body
}

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

describe('text beside the characters it reads', () => {
  it('is shown where brackets set it off', () =>
    expect(texts('<p><ruby>弾劾<rp>（</rp><rt>だんがい</rt><rp>）</rp></ruby>訴追</p>')).toEqual([
      '弾劾（だんがい）訴追',
    ]))
  it('is left out where nothing does', () =>
    expect(texts('<p><ruby>弾劾<rt>だんがい</rt></ruby>訴追</p>')).toEqual(['弾劾訴追']))
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
    const html = articleHtml(body)
    expect(html).not.toMatch(/<(?!\/?(?:p|h[2-6]|ul|ol|li|blockquote|em|strong)\b)/)
    expect(html).not.toMatch(/<[^>]*(?:href|src|\son\w+)\s*=/i)
  })
})
