/** What a build keeps instead of counting or looking again: it is what counting everything gives, or nothing. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolvePaths } from '../src/commands/paths.ts'
import { RecordLines } from '../src/commands/record-lines.ts'
import { countWords, saveWords } from '../src/commands/word-counts.ts'
import { writeBytes } from '../src/files.ts'
import { type Card, packJson } from '../src/pipeline/card-pack.ts'
import { NumberCounts } from '../src/text/number-counts.ts'
import { newFolder } from './run-command.ts'

test('numbers are counted as a map counts them', () => {
  const few = fc.integer({ min: 0, max: 40 })
  const numbers = fc.array(fc.oneof(few, fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 500 })
  fc.assert(
    fc.property(numbers, few, (list, other) => {
      const counts = new NumberCounts()
      for (const number of list) counts.add(number)
      for (const number of [...list, other])
        expect(counts.of(number)).toBe(list.filter((each) => each === number).length)
    }),
  )
})

test('a table of numbers grows', () => {
  const counts = new NumberCounts()
  for (let turn = 0; turn < 100_000; turn++) counts.add((turn % 50_000) * 0x10001)
  expect([counts.of(0), counts.of(0x10001 * 49_999), counts.of(1)]).toEqual([2, 2, 0])
})

const text = new TextEncoder()
const cards = (vocabularies: Readonly<Record<string, string>>): Map<string, Card> =>
  new Map(
    Object.entries(vocabularies).map(([id, words]) => {
      const digest = { of: 'v', words: packJson({}), vocabulary: text.encode(words), numbers: [] }
      return [id, { id, record: words, ledger: '', file: '', kept: '', fields: packJson({}), digest }]
    }),
  )

const noWords = (digest: NonNullable<Card['digest']>): typeof digest => ({ ...digest, vocabulary: text.encode('') })

test('words of reports that came, went or changed are counted as if all were counted again', () => {
  const paths = resolvePaths({ content: newFolder(), output: join(newFolder(), 'site') })
  const first = cards({ a: 'ferry lake', b: 'ferry port' })
  const counts = countWords(paths, new Map(), first)
  expect(Object.fromEntries(counts)).toEqual({ ferry: 2, lake: 1, port: 1 })
  saveWords(paths, first, counts)
  const second = cards({ b: 'ferry quay', c: 'lake' })
  // the last build's reports may come in another order
  const turned = new Map([...first].reverse())
  expect(Object.fromEntries(countWords(paths, turned, second))).toEqual({ ferry: 1, quay: 1, lake: 1 })
  // nothing but the differences is looked at
  const unread = new Map(
    [...turned].map(([id, card]) => [id, { ...card, digest: card.digest && noWords(card.digest) }]),
  )
  expect(Object.fromEntries(countWords(paths, unread, unread))).toEqual({ ferry: 2, lake: 1, port: 1 })
  // what was kept is of other reports than the last build had
  expect(Object.fromEntries(countWords(paths, second, second))).toEqual({ ferry: 1, quay: 1, lake: 1 })
})

test('the lines of the published records are found until the file is another', () => {
  const paths = resolvePaths({ content: newFolder(), output: join(newFolder(), 'site') })
  const records = join(paths.output, 'data/articles.jsonl')
  writeBytes(records, text.encode('{"id":"ä"}\n{"altered":1}\n{"id":"c"}\n'))
  const made = new RecordLines(paths)
  made.note('ä', 'hash-1', 11)
  made.note('b', '', 13)
  made.note('c', 'hash-3', 10)
  made.save()
  const found = new RecordLines(paths)
  expect(Buffer.from(found.of('hash-1') ?? '').toString()).toBe('{"id":"ä"}')
  expect(Buffer.from(found.of('hash-3') ?? '').toString()).toBe('{"id":"c"}')
  expect(found.of('')).toBeUndefined()
  appendFileSync(records, '{"id":"d"}\n')
  expect(new RecordLines(paths).of('hash-1')).toBeUndefined()
})
