/** What the last build said of each report is found in its lists, however odd a report's words are. */
import { describe, expect, it } from 'vitest'
import { asBefore } from '../src/archive/before.ts'
import { articleTable, cutRows } from '../src/archive/table.ts'
import { cutReports, twinText } from '../src/archive/twins.ts'
import { articlesUrl, tableUrl } from '../src/archive/urls.ts'
import { archiveOf } from './archive-of.ts'
import { plainArticle } from './plain-article.ts'

const odd = [
  'plain',
  'with "quotes", and a comma',
  'a row\r\nthat "goes" on',
  '\u2028 between\n  {\n   "id": "x"',
  '=1+1',
]
const archive = archiveOf(odd.map((title, at) => plainArticle(`odd-${at}`, { title, published: `2023-01-0${at + 1}` })))
const listPage = { kind: 'articles', key: 'only', url: articlesUrl() } as const

const lists = [
  ['the table', tableUrl(), [...articleTable(archive)].join(''), cutRows],
  ['the twin of the list of all', articlesUrl(), twinText(archive, listPage, null), cutReports],
] as const

describe.each(lists)('%s', (_, url, text, cut) => {
  const pieces = new Map(cut(text))

  it('is cut into what it says of each report', () => {
    for (const id of archive.articles.keys) expect(text).toContain(pieces.get(id) ?? 'nothing')
    expect(new Set(pieces.values()).size).toBe(pieces.size)
  })

  it('gives what it said of a report that is as it was, and no other', () => {
    const [same = '', other = ''] = archive.articles.keys
    const pieceOf = asBefore({ reports: new Set([same]), text: () => text }, url, cut, () => 'made anew')
    expect([pieceOf(same, null), pieceOf(other, null)]).toEqual([pieces.get(same), 'made anew'])
    expect(asBefore(null, url, cut, () => 'made anew')(same, null)).toBe('made anew')
  })
})

it('a list put together of such pieces is the same, byte for byte', () => {
  const before = (text: string) => ({ reports: new Set(archive.articles.keys), text: () => text })
  const [[, , table], [, , twin]] = lists
  expect([...articleTable(archive, before(table))].join('')).toBe(table)
  expect(twinText(archive, listPage, before(twin))).toBe(twin)
  expect(JSON.parse(twin).reports.map(({ title }: { title: string }) => title)).toEqual(odd.toReversed())
})
