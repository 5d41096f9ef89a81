/** Citations: names, dates and styles; and the files, read back by libraries that didn't write them. */

import { Cite } from '@citation-js/core'
import { noLedgers } from '../src/archive/ledgers.ts'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { bibtex } from '../src/archive/citation/bibtex.ts'
import { type Citation, citationOf } from '../src/archive/citation/citation.ts'
import { cslJson } from '../src/archive/citation/csl.ts'
import { citedName } from '../src/archive/citation/names.ts'
import { ris } from '../src/archive/citation/ris.ts'
import { citationStyles, citationText } from '../src/archive/citation/styles.ts'
import { all } from '../src/archive/shelf.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Article } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { plainArticle } from './plain-article.ts'
import { processorTime } from './processor-time.ts'

const config = { title: 'Dateline & Co_', description: '', url: 'https://example.org/archive/', language: 'en' }

function citing(fields: Partial<Article>): Citation {
  const input = { config, articles: [plainArticle('cited', fields)], ledgers: noLedgers, refusals: [], withdrawn: [] }
  const [report] = all(buildArchive(input, { paragraphs: articleParagraphs, isKept }).articles)
  if (!report) throw new Error('the article is missing')
  return citationOf(config, report)
}

const address = 'https://example.org/archive/a/041ab86fbaaa651a/'
const authors = ['Jane Doe', 'John F. Kennedy', 'Wang Yi']
const original = 'https://example.com/a_b?x=1&y=%20#z'

describe('names', () => {
  it.each([
    ['Jane Doe', 'en', 'Doe, Jane'],
    ['John F. Kennedy', 'en', 'Kennedy, John F.'],
    ['Jean-Pierre O’Neill', 'fr', 'O’Neill, Jean-Pierre'],
    ['Zoë Müller', 'de', 'Müller, Zoë'],
    ['Wang Yi', 'en', 'whole'],
    ['Lucy Wang', 'en', 'Wang, Lucy'],
    ['Nagy Péter', 'hu', 'whole'],
    ['Ana de Armas', 'es', 'whole'],
    ['Global Times', 'en', 'whole'],
    ['Staff Reporter', 'en', 'whole'],
    ['Les Echos', 'fr', 'whole'],
    ['Deutsche Presse-Agentur', 'de', 'whole'],
    ['王毅', 'zh', 'whole'],
    ['Иван Петров', 'ru', 'whole'],
    ['BBC', 'en', 'whole'],
    ['JANE DOE', 'en', 'whole'],
  ])('%s (%s) is %s', (printed, language, expected) => {
    const name = citedName(printed, { language })
    expect(name.family === undefined ? 'whole' : `${name.family}, ${name.given}`).toBe(expected)
    if (name.family === undefined) expect(name.literal).toBe(printed)
  })

  it('stays quick on a long name', () => {
    const before = processorTime()
    citedName(`A${'a'.repeat(200_000)} B${'b'.repeat(200_000)}1`, { language: 'en' })
    expect(processorTime() - before).toBeLessThan(2000)
  })
})

describe('styles', () => {
  const written = (fields: Partial<Article>): string[] =>
    citationStyles.map((style) => citationText(style, citing(fields)).replaceAll(address, 'PAGE'))

  it('cite the original, and this archive apart', () => {
    const published = '2023-01-10T00:30+08:00'
    expect(written({ authors, url: original, published, title: 'Who said “no”?' })).toEqual([
      `Doe, J., Kennedy, J. F., & Wang Yi. (2023, January 10). Who said “no”? Example Times. ${original} Archived in Dateline & Co_, PAGE`,
      `Doe, Jane, John F. Kennedy, and Wang Yi. “Who said ‘no’?” Example Times, January 10, 2023. ${original}. Archived in Dateline & Co_, PAGE.`,
      `Doe, Jane, et al. “Who said ‘no’?” Example Times, 10 Jan. 2023, ${original}. Archived in Dateline & Co_, PAGE.`,
    ])
  })

  it('name the outlet where no author is named', () => {
    expect(written({ title: 'Talks end' })).toEqual([
      'Example Times. (2024, March 5). Talks end. Archived in Dateline & Co_, PAGE',
      'Example Times. “Talks end.” March 5, 2024. Archived in Dateline & Co_, PAGE.',
      '“Talks end.” Example Times, 5 Mar. 2024. Archived in Dateline & Co_, PAGE.',
    ])
  })

  it('name the wire before the outlet that printed it', () => {
    expect(written({ title: 'Talks end', agency: { id: 'reuters', name: 'Reuters' } })[1]).toBe(
      'Reuters. “Talks end.” Example Times, March 5, 2024. Archived in Dateline & Co_, PAGE.',
    )
  })

  it('call an update one, and what is undated n.d.', () => {
    expect(written({ title: 'T', published: null, updated: '2024-03-06T23:30-08:00' })).toEqual([
      'Example Times. (updated 2024, March 6). T. Archived in Dateline & Co_, PAGE',
      'Example Times. “T.” Updated March 6, 2024. Archived in Dateline & Co_, PAGE.',
      '“T.” Example Times, updated 6 Mar. 2024. Archived in Dateline & Co_, PAGE.',
    ])
    expect(written({ title: 'T', published: null, publisher: null })).toEqual([
      'T. (n.d.). Archived in Dateline & Co_, PAGE',
      '“T.” n.d. Archived in Dateline & Co_, PAGE.',
      '“T.” n.d. Archived in Dateline & Co_, PAGE.',
    ])
  })

  it('are as precise as the date', () => {
    expect(written({ title: 'T', published: '2024-03' })).toEqual([
      expect.stringContaining('(2024, March).'),
      expect.stringContaining(' March 2024.'),
      expect.stringContaining(', Mar. 2024.'),
    ])
    expect(written({ title: 'T', published: '2024' })[0]).toContain('(2024).')
  })

  it('put a headline that the archive made in brackets', () => {
    for (const words of written({ title: 'Opening words …', titleBasis: 'generated' })) {
      expect(words).toContain('[Opening words …].')
    }
  })
})

/** What a text is after a citation has taken its line ends and control characters. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

function readBack(text: string): Readonly<Record<string, unknown>> {
  const items = new Cite(text).data
  expect(items).toHaveLength(1)
  return items[0] ?? {}
}

const hostile = '50% of {x} & $y$ ~ ^ \\ # _é 王毅同俄罗斯外长通电话 }{ <b>'

describe('files', () => {
  const citation = citing({ authors, url: original, published: '2023-01-10', title: hostile, section: 'World' })
  const common = { 'container-title': 'Example Times', URL: original, language: 'en', id: 'dateline-041ab86fbaaa651a' }
  const note = expect.stringMatching(
    /^Archived in Dateline & Co_ at \S+\/a\/041a\S+ SHA-256 of the source file: 041a[0-9a-f]{60}\.$/,
  )

  it('BibTeX is read as it was meant', () => {
    expect(readBack(bibtex(citation))).toMatchObject({
      ...common,
      title: hostile,
      note,
      author: [{ family: 'Doe', given: 'Jane' }, { family: 'Kennedy', given: 'John F.' }, { family: 'Wang Yi' }],
      issued: { 'date-parts': [[2023, 1, 10]] },
    })
  })

  it('RIS is read as it was meant', () => {
    // This reader takes only the year of a date, and keeps names of a newspaper as they are.
    expect(readBack(ris(citation))).toMatchObject({
      ...common,
      type: 'article-newspaper',
      title: hostile,
      note,
      section: 'World',
      reporter: ['Doe, Jane', 'Kennedy, John F.', 'Wang Yi'],
      issued: { 'date-parts': [[2023]] },
    })
    expect(ris(citation)).toContain('\r\nDA  - 2023/01/10/\r\n')
    expect(ris(citing({ published: '2023-01' }))).toContain('\r\nDA  - 2023/01//\r\n')
    expect(ris(citation)).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/)
  })

  it('CSL-JSON follows its schema', () => {
    const validate = new Ajv({ strict: true }).compile(cslSchema)
    for (const each of [
      citation,
      citing({ published: null, publisher: null, title: null }),
      citing({ language: 'und' }),
    ]) {
      const ok = validate(JSON.parse(cslJson(each)))
      expect(validate.errors ?? []).toEqual([])
      expect(ok).toBe(true)
    }
    expect(readBack(cslJson(citation))).toMatchObject({
      ...common,
      title: hostile,
      note,
      issued: { 'date-parts': [[2023, 1, 10]] },
    })
  })

  it('their note says what isn’t stated', () => {
    const publisher = { id: 'example-times', name: 'Example Times', basis: 'inferred' } as const
    const cited = citing({ published: null, updated: '2023-01-10', publisher })
    expect(readBack(cslJson(cited)).note).toMatch(/\. The date is that of the last update; .* The outlet is inferred/)
  })

  it('an undated report has no date in any of them', () => {
    const undated = citing({ published: null })
    for (const write of [bibtex, ris, cslJson]) expect(readBack(write(undated))).not.toHaveProperty('issued')
  })

  it('BibTeX keeps what TeX would read as its own', () => {
    const signs = fc.constantFrom(...'ab A1-\'`",<>?!{}\\%$#&_~^.:;|@/()[]=*+é王')
    fc.assert(
      fc.property(
        fc.string({ unit: signs, minLength: 1 }).filter((text) => oneLine(text) !== ''),
        (text) => {
          expect(readBack(bibtex(citing({ title: text }))).title).toBe(oneLine(text))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('any headline comes back from each of them, on one line', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => oneLine(text) !== '')
    fc.assert(
      fc.property(title, (text) => {
        const cited = citing({ title: text })
        expect(JSON.parse(cslJson(cited))[0].title).toBe(oneLine(text))
        expect(ris(cited)).toContain(`\r\nTI  - ${oneLine(text)}\r\n`)
        expect(bracesBalance(bibtex(cited))).toBe(true)
      }),
    )
  })
})

/** As BibTeX counts them: a backslash before a brace is no help. */
function bracesBalance(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}

/** The parts of the CSL 1.0.2 data schema that a newspaper's article can use; no other field may stand in one. */
const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { const: 'article-newspaper' },
      ...Object.fromEntries(
        ['id', 'title', 'container-title', 'section', 'URL', 'language', 'archive', 'archive_location', 'note'].map(
          (name) => [name, { type: 'string', minLength: 1 }],
        ),
      ),
      author: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { family: { type: 'string' }, given: { type: 'string' }, literal: { type: 'string' } },
        },
      },
      issued: {
        type: 'object',
        additionalProperties: false,
        required: ['date-parts'],
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
          },
        },
      },
    },
  },
}
