/** The five seeds, cleaned, against what a person read off them (`tests/gold/<id>.md`): every field, every word. */
import { describe, expect, it } from 'vitest'
import { parseArticleFile, toArticleFile } from '../src/article/file.ts'
import { assignIds } from '../src/article/id.ts'
import { listFiles, readBytes, readText, readTexts } from '../src/files.ts'
import type { RawFile } from '../src/model.ts'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { sha256 } from '../src/text/sha256.ts'

const gold = readTexts('tests/gold', '.md').map(({ path, text }) => parseArticleFile(text, path))

function readSeeds(): readonly RawFile[] {
  return listFiles('content/raw').files.flatMap(({ source, path }) => {
    const bytes = readBytes(path)
    return 'code' in bytes ? [] : [{ source, bytes, sha256: sha256(bytes), sidecar: null }]
  })
}

const seeds = readSeeds().filter((seed) => gold.some((article) => article.source === seed.source))
const expected = gold.filter((article) => seeds.some((seed) => seed.source === article.source))
const ids = assignIds(seeds, {})
const cleaned = seeds.map((seed) => cleanFile(seed, ids.get(seed.source) ?? ''))

describe.each(expected)('seed $source', (article) => {
  const outcome = cleaned.find((file) => file.kind === 'article' && file.article.source === article.source)
  const found = outcome?.kind === 'article' ? outcome.article : null
  const words = ({ line, start, end }: { line: number; start: number; end: number }): string =>
    outcome?.ledger?.lines[line - 1]?.text.slice(start, end) ?? ''

  it('gives the record a person would write, word for word', () => {
    expect({ ...found, evidence: {}, confidence: 1 }).toEqual(article)
  })

  it('proves every field with words of the file', () => {
    const proven = Object.keys(found?.evidence ?? {})
    expect(proven).toEqual(expect.arrayContaining(['title', 'publisher', 'countries', 'people', 'events', 'body']))
    for (const proof of Object.values(found?.evidence ?? {}).flat()) expect(words(proof)).not.toBe('')
  })

  it('proves each value where a field holds several', () => {
    const of = (field: string): Set<string | undefined> => new Set(found?.evidence[field]?.map((proof) => proof.of))
    expect(of('countries')).toEqual(new Set([...article.countries.acting, ...article.countries.mentioned]))
    expect(of('people')).toEqual(new Set(article.people.map((person) => person.id)))
    expect(of('events')).toEqual(new Set(article.events.map((event) => event.id)))
  })
})

describe('all seeds', () => {
  it('are cleaned into the very files that stand in content/articles', () => {
    const files = cleaned.flatMap((file) => (file.kind === 'article' ? [file.article] : []))
    for (const article of files) expect(readText(`content/articles/${article.id}.md`)).toBe(toArticleFile(article))
  })

  it('tell six events, one of them twice', () => {
    const events = cleaned.flatMap((file) => (file.kind === 'article' ? file.article.events.map(({ id }) => id) : []))
    expect(events).toHaveLength(7)
    expect(new Set(events).size).toBe(6)
  })

  it('have 298 lines', () => {
    expect(cleaned.reduce((sum, file) => sum + (file.ledger?.lines.length ?? 0), 0)).toBe(298)
  })
})
