/** What metadata and tables of sources say, in the forms they come in. */
import { describe, expect, it } from 'vitest'
import { stateTexts } from '../src/extract/extract.ts'
import { chooseFields } from '../src/extract/witnesses/choose.ts'
import { collectTestimonies } from '../src/extract/witnesses/collect.ts'
import { readIsoTime } from '../src/extract/witnesses/iso-time.ts'
import { namesIn, withoutSite } from '../src/extract/witnesses/wording.ts'
import { parseSourceTable } from '../src/pipeline/source-table.ts'
import { toMarkupLines } from '../src/text/markup/lines.ts'

const fieldsOf = (html: string) => chooseFields(collectTestimonies(toMarkupLines(html).statements), [])
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('JSON-LD', () => {
  it.each([
    ['a list', '[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Talks end"}]'],
    ['a graph', '{"@graph":[{"@type":"BlogPosting","headline":"Talks end"}]}'],
    ['commas too many', '{"@type":"Article","headline":"Talks end",}'],
    ['a bare line break', '{"@type":"Article","headline":"Talks end","description":"one\ntwo"}'],
    ['comment marks', '<!-- {"@type":"Article","headline":"Talks end"} -->'],
    ['references', '{"@type":"ReportageNewsArticle","headline":"Talks&#32;end"}'],
  ])('is read from %s', (_, json) => expect(fieldsOf(jsonLd(json)).title?.value).toBe('Talks end'))

  it('that is no JSON is passed over', () => {
    expect(fieldsOf(`${jsonLd('{{')}<meta property="og:title" content="Talks end">`).title?.value).toBe('Talks end')
  })

  it('gives its text as a witness of the body', () => {
    const { lines, statements } = toMarkupLines(jsonLd('{"@type":"Article","articleBody":"The talks ended."}'))
    expect(stateTexts({ lines, statements, marked: true }).body).toBe('The talks ended.')
  })
})

describe('who wrote it', () => {
  const named = (html: string): string[] => fieldsOf(html).authors.map(({ value }) => value)
  const article = (author: string): string => `{"@type":"Article","headline":"Talks end","author":${author}}`

  it.each([
    [
      'by reference to another object',
      jsonLd(`{"@graph":[${article('{"@id":"#jane"}')},{"@type":"Person","@id":"#jane","name":"Jane Doe"}]}`),
      ['Jane Doe'],
    ],
    [
      'with what each does',
      jsonLd(article('[{"name":"Jane Doe, Political Editor"},{"name":"John Roe | Correspondent"}]')),
      ['Jane Doe', 'John Roe'],
    ],
    ['with the agency in one field', '<meta name="author" content="By Jane Doe, Reuters">', ['Jane Doe']],
    [
      'with the agency as an author of its own',
      jsonLd(article('[{"name":"Jane Doe"},{"name":"Reuters"}]')),
      ['Jane Doe', 'Reuters'],
    ],
  ])('is told %s', (_, html, names) => expect(named(html)).toEqual(names))
})

describe('a headline that JSON-LD makes longer', () => {
  const headlines = (whole: string, og: string) =>
    fieldsOf(`${jsonLd(`{"@type":"Article","headline":"${whole}"}`)}<meta property="og:title" content="${og}">`).title
      ?.value
  it('is Open Graph’s, without the kicker or the tail', () => {
    expect(headlines('Party congress: Leader calls for protest', 'Leader calls for protest')).toBe(
      'Leader calls for protest',
    )
    expect(headlines('Leader calls for protest at party congress', 'Leader calls for protest')).toBe(
      'Leader calls for protest',
    )
  })
  it('but JSON-LD’s where Open Graph’s is cut or another', () => {
    expect(headlines('Leader calls for protest', 'Leader calls for…')).toBe('Leader calls for protest')
    expect(headlines('Leader calls for protest', 'What the leader said today')).toBe('Leader calls for protest')
  })
})

describe('times', () => {
  it('stand in Blogger’s <abbr> as well', () => {
    const html = '<abbr class="published" itemprop="datePublished" title="2026-03-04T09:12:00-08:00">9:12 AM</abbr>'
    expect(fieldsOf(html).published?.value).toBe('2026-03-04T09:12-08:00')
  })

  it.each([
    ['2021-06-02T09:15:00+03:00', '2021-06-02T09:15+03:00'],
    ['2021-06-02T09:15:07.123Z', '2021-06-02T09:15:07Z'],
    ['2021-06-02 09:15', '2021-06-02T09:15'],
    ['20210602T091500+0300', '2021-06-02T09:15+03:00'],
    ['Wed, 02 Jun 2021 09:15:00 +0300', '2021-06-02T09:15+03:00'],
    ['June 2, 2021, 9:15 PM', '2021-06-02T21:15'],
    ['2021-06-02T09:15:00+99:99', '2021-06-02T09:15'],
    ['1622614500', '2021-06-02T06:15Z'],
    ['1622614507000', '2021-06-02T06:15:07Z'],
    ['2021-06-02', '2021-06-02'],
    ['2021-02-30', null],
    ['02/06/2021', null],
    ['yesterday', null],
  ])('%s is read as %s', (text, time) => expect(readIsoTime(text)).toBe(time))
})

describe('wording', () => {
  it('takes a site off a title, and nothing else', () => {
    const [none, site, heading] = [new Set<string>(), new Set(['example times']), new Set(['talks end'])]
    expect(withoutSite('Talks end - Example Times', site, none)).toBe('Talks end')
    expect(withoutSite('Talks end | World | Example', none, heading)).toBe('Talks end')
    expect(withoutSite('Talks end - ferry to sail', site, none)).toBe('Talks end - ferry to sail')
  })

  it('takes names out of an author field', () => {
    expect(namesIn('By Jane Doe and John Roe, Mary Major')).toEqual(['Jane Doe', 'John Roe', 'Mary Major'])
    expect(namesIn('https://example.org/jane')).toEqual([])
    expect(namesIn('jane-doe')).toEqual([])
  })
})

describe('a table of sources', () => {
  it('says of each file what its columns hold', () => {
    const csv = 'file,url,publisher\r\na.html,https://example.org/a,"Times, Example ""daily"""\r\nb.txt,,Example\r\n'
    const { sidecars, notices } = parseSourceTable(csv, 'deep/sources.csv')
    expect([...sidecars]).toEqual([
      ['deep/a.html', { url: 'https://example.org/a', publisher: 'Times, Example "daily"' }],
      ['deep/b.txt', { publisher: 'Example' }],
    ])
    expect(notices).toEqual([])
  })

  it('tells of a row that is wrong, with its line', () => {
    const { notices } = parseSourceTable('{"file":"a.txt"}\n{"url":"x"}\nno\n', 'sources.jsonl')
    expect(notices.map(({ line }) => line)).toEqual([2, 3])
  })
})
