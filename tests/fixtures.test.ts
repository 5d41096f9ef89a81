/**
 * One folder a case: `tests/fixtures/<publisher>/<what-it-shows>/input.txt` (⍽ stands for a no-break space) or `input.html` gives
 * `expected.md`: the fields read off it, and each line with its role, what cleaning changed in it but its markup marked behind it.
 */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { listFiles, readText } from '../src/files.ts'
import type { ExtractedArticle, Extraction, Found, LabelledLine } from '../src/model.ts'

const cases = listFiles('tests/fixtures').files.flatMap(({ source, path }) => {
  const [, name, ending] = /^(.*)\/input\.(txt|html)$/.exec(source) ?? []
  const text = name === undefined ? null : readText(path)
  const format = ending === 'html' ? ('html' as const) : undefined
  return text === null ? [] : [{ name, text: text.replaceAll('⍽', '\u00a0'), format }]
})

const values = (found: readonly Found<string>[]): string => found.map(({ value }) => value).join(', ')

/** The fields a page gave, one a line; what it didn't give isn't named. */
function fieldsOf(article: ExtractedArticle): string[] {
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['publisher', article.publisher ? `${article.publisher.value.name} (${article.publisher.value.basis})` : undefined],
    ['title', `${article.title?.value} (${article.titleBasis})`],
    ['standfirst', article.standfirst?.value],
    ['section', article.section?.value],
    ['authors', values(article.authors)],
    ['editors', values(article.editors)],
    ['agency', article.agency?.value.name],
    ['dateline', article.dateline ? `${article.dateline.value.place} ${article.dateline.value.date ?? ''}`.trim() : ''],
    ['stamps', article.stamps.map(({ text }) => text).join(' / ')],
    ['collected', article.scrapeStamps.flatMap(({ text }) => text || []).join(' / ')],
    ['language', article.language],
    ['truncated', article.truncated ? 'yes' : undefined],
  ]
  return fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
}

function lineOf({ n, role, repaired, edits }: LabelledLine): string {
  const changes = edits
    .filter(({ rule }) => rule !== 'markup')
    .map(({ rule, was, now }) => ` [${rule}: ${visible(was)} → ${visible(now)}]`)
    .join('')
  return `${String(n).padStart(2)} ${role.padEnd(10)} ${repaired.text}${changes}`.trimEnd()
}

const visible = (text: string): string => `"${text.replaceAll('\u00a0', '⍽').replace(/[\u0080-\u009f]/g, '�')}"`

function render(extraction: Extraction): string {
  const head =
    extraction.kind === 'article'
      ? fieldsOf(extraction.article)
      : [`refused: ${extraction.reason}, ${extraction.detail}`]
  const blocks = extraction.kind === 'article' ? extraction.article.blocks : []
  const body = blocks.map(({ kind, passage }) => `${kind}: ${passage.text}`)
  return `${[...head, '', ...body, '', ...extraction.lines.map(lineOf)].join('\n')}\n`
}

describe('fixtures', () => {
  it.each(cases)('$name', async ({ name = '', text, format }) => {
    const extraction = extract({ source: name, sha256: '', encoding: 'utf-8', text, format, sidecar: null })
    await expect(render(extraction)).toMatchFileSnapshot(`fixtures/${name}/expected.md`)
  })
})
