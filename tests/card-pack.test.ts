/** What is kept of articles comes back as it was, or not at all. */
import { expect, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { type Digest, digestOf } from '../src/archive/digest.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import {
  type Card,
  packCards,
  packDigest,
  packJson,
  unpackCards,
  unpackDigest,
  unpackFields,
} from '../src/pipeline/card-pack.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'

const articles = [
  plainArticle('one', {
    title: 'Überraschung in 北京',
    body: 'Qin Gang told Park Jin 😀 by phone.\n\nMore words follow.',
  }),
  plainArticle('two', { events: [phoneCall('2023-01-09', ['CN', 'KR'])], body: 'Half a sign: \ud83d and words.' }),
  plainArticle('three', { body: '' }),
]
const readers = { paragraphs: articleParagraphs, isKept }
const digests = articles.map((article): Digest => digestOf(article, null, readers))

const cards = articles.map((article, place): Card => {
  const { body: _body, evidence: _evidence, ...fields } = article
  const digest = digests[place]
  const stamps = { id: article.id, record: `r${place}`, ledger: `l${place}`, file: '1 2', kept: 'k' }
  return { ...stamps, fields: packJson(fields), digest: digest && place < 2 ? packDigest(digest, 'v1') : null }
})

test('cards come back with their fields, words and numbers', () => {
  const back = unpackCards(packCards(cards))
  const stamps = ({ id, record, ledger, file, kept }: Card): string[] => [id, record, ledger, file, kept]
  expect(back.map(stamps)).toEqual(cards.map(stamps))
  expect(back.map(unpackFields)).toEqual(cards.map(unpackFields))
  expect(back.map(({ digest }) => digest && unpackDigest(digest))).toEqual([digests[0], digests[1], null])
  expect(packCards(back)).toEqual(packCards(cards))
  expect(unpackCards(packCards([]))).toEqual([])
})

test('a file that was damaged or cut off gives none', () => {
  const packed = packCards(cards)
  for (const at of [0, 70, 200, packed.length - 1]) {
    const damaged = Uint8Array.from(packed)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(unpackCards(damaged)).toEqual([])
  }
  for (const length of [0, 10, 64, packed.length - 1]) expect(unpackCards(packed.slice(0, length))).toEqual([])
})

test('an archive made from kept digests is the one made from texts', () => {
  const input = { config: { title: 'T', description: '', url: 'https://example.org/', language: 'en' }, articles }
  const rest = { ledgers: { sources: {}, of: () => null }, refusals: [], withdrawn: [] }
  const kept = new Map(unpackCards(packCards(cards)).map((card) => [card.id, card.digest]))
  const made = buildArchive({ ...input, ...rest }, readers)
  const again = buildArchive(
    { ...input, ...rest },
    {
      ...readers,
      digest: (article, make) => {
        const digest = kept.get(article.id)
        return digest ? unpackDigest(digest) : make()
      },
    },
  )
  expect(JSON.stringify(again)).toBe(JSON.stringify(made))
})
