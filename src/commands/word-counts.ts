/**
 * In how many reports each word stands: kept from build to build, and brought up to date by the reports that differ. What is
 * kept says of which reports it is true; of others it says nothing, and all are counted again.
 */
import path from 'node:path'
import { readText, writeWhole } from '../files.ts'
import { type Card, vocabularyOf } from '../pipeline/card-pack.ts'
import { readEntries, writeEntries } from '../pipeline/raw-index.ts'
import { sha256 } from '../text/sha256.ts'
import { KeptFile } from './kept-file.ts'
import type { BuildPaths } from './paths.ts'

/** Counts of another form say nothing. */
const version = 'word counts 1'

/** What the reports are that were counted, all words with a space between them, and how many reports have each. */
interface Counted {
  readonly of: string
  readonly words: string
  readonly counts: readonly number[]
}

const countsIn = new KeptFile((file): Counted | null => readEntries<Counted>(readText(file) ?? '', version)[0] ?? null)

const fileOf = ({ cache }: BuildPaths): string => path.join(cache, 'words.counts')

/** @param before the cards of the last build @param now those of this one */
export function countWords(paths: BuildPaths, before: Cards, now: Cards): ReadonlyMap<string, number> {
  const known = countsIn.read(fileOf(paths))
  const isOfBefore = known?.of === nameOf(before)
  const counts = new Map(isOfBefore ? known.words.split(' ').map((word, at) => [word, known.counts[at] ?? 0]) : [])
  const add = (card: Card, number: number): void => {
    for (const word of vocabularyOf(card).split(' '))
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + number)
  }
  if (isOfBefore) for (const [id, card] of before) if (!isSame(card, now.get(id))) add(card, -1)
  for (const [id, card] of now) if (!isOfBefore || !isSame(card, before.get(id))) add(card, 1)
  for (const [word, count] of counts) if (count <= 0) counts.delete(word)
  return counts
}

/** Keeps what was counted for the next build. */
export function saveWords(paths: BuildPaths, now: Cards, counts: ReadonlyMap<string, number>): void {
  const counted: Counted = { of: nameOf(now), words: [...counts.keys()].join(' '), counts: [...counts.values()] }
  if (counted.of === countsIn.read(fileOf(paths))?.of) return
  writeWhole(fileOf(paths), [writeEntries([counted], version)])
  countsIn.note(fileOf(paths), counted)
}

type Cards = ReadonlyMap<string, Card>

/** Changes with the vocabulary of any report, in whatever order they are. */
function nameOf(cards: Cards): string {
  return sha256([...cards.values()].map(stampOf).sort().join('\n'))
}

function stampOf({ id, record, ledger, digest }: Card): string {
  return `${id} ${record} ${ledger} ${digest?.of}`
}

function isSame(one: Card, other: Card | undefined): boolean {
  return one === other || (other !== undefined && stampOf(one) === stampOf(other))
}
