/** The reports of one event → a table of them: in each row what tells the same, each report's own words marked. */
import type { ComparedCell, ComparedRow, ComparedWord, Comparison } from '../../model.ts'
import { oncePer } from '../../text/once.ts'
import { align, leastLikeness } from './align.ts'
import { NumberedWords, type WordBits } from './numbered-words.ts'

/** One report of an event: the paragraphs that tell of it, in order. */
export interface Telling {
  readonly id: string
  /** Ids of reports that have the same text. */
  readonly copies: readonly string[]
  readonly paragraphs: readonly ToldParagraph[]
  /** Keys of the words of its people's offices. */
  readonly offices: ReadonlySet<string>
}

export interface ToldParagraph {
  readonly number: number
  readonly words: readonly ComparedWord[]
  /** It tells other events as well: what it says of this one can't be parted from them. */
  readonly several: boolean
}

/** More reports than can be read beside one another are left to the event's own page. */
const mostReports = 6
/** More paragraphs than an event's telling has; the rest stands at the end unaligned, so that work stays bounded. */
const mostParagraphs = 80

interface Part {
  readonly paragraphs: readonly ToldParagraph[]
  readonly words: WordBits
}

/** A row while it is made: for each report so far its part, or null. */
interface Row {
  readonly parts: readonly (Part | null)[]
  readonly likeness: number | null
}

const keysOf = oncePer(({ words }: ToldParagraph): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const { key } of words) if (key !== null) keys.add(key)
  return keys
})

function joinParts(parts: readonly Part[], numbered: NumberedWords): Part {
  return {
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
    words: numbered.joined(parts.map(({ words }) => words)),
  }
}

const wordsOf = (parts: readonly (Part | null)[], numbered: NumberedWords): WordBits =>
  numbered.joined(parts.flatMap((part) => part?.words ?? []))

/** Rows made one, where the next report tells in one paragraph what the others tell in two. */
function joinRows(rows: readonly Row[], numbered: NumberedWords): Row {
  const [first] = rows
  const parts = (first?.parts ?? []).map((_, column) => {
    const own = rows.flatMap(({ parts: each }) => each[column] ?? [])
    return own.length > 0 ? joinParts(own, numbered) : null
  })
  const known = rows.flatMap(({ likeness }) => likeness ?? [])
  return { parts, likeness: known.length > 0 ? Math.min(...known) : null }
}

/** The table with one more report in it. */
function addReport(rows: readonly Row[], parts: readonly Part[], columns: number, numbered: NumberedWords): Row[] {
  const beads = align(
    rows.map((row) => wordsOf(row.parts, numbered)),
    parts.map(({ words }) => words),
    { join: (few) => numbered.joined(few), likeness: (one, other) => numbered.likeness(one, other) },
  )
  return beads.map(({ one, other, likeness }) => {
    const row = joinRows(
      one.flatMap((index) => rows[index] ?? []),
      numbered,
    )
    const before = one.length > 0 ? row.parts : Array.from({ length: columns }, () => null)
    const own = other.flatMap((index) => parts[index] ?? [])
    const part = own.length > 0 ? joinParts(own, numbered) : null
    const paired = one.length > 0 && part !== null
    return { parts: [...before, part], likeness: paired ? Math.min(likeness, row.likeness ?? 1) : row.likeness }
  })
}

/** The runs of words of a part that no other part of its row has. */
function ownWords(part: Part, others: readonly Part[]): ComparedCell['own'] {
  const known = new Set(others.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => [...keysOf(each)])))
  return part.paragraphs.flatMap(({ number, words }) => {
    const runs: { paragraph: number; start: number; end: number }[] = []
    let open = false
    for (const { key, start, end } of words) {
      const own = key !== null && !known.has(key)
      const last = runs.at(-1)
      if (own && open && last) runs[runs.length - 1] = { ...last, end }
      else if (own) runs.push({ paragraph: number, start, end })
      open = own || (open && key === null)
    }
    return runs
  })
}

function toRow({ parts, likeness }: Row): ComparedRow {
  const cells = parts.map((part, column): ComparedCell | null => {
    if (part === null) return null
    const others = parts.flatMap((other, index) => (index === column ? [] : (other ?? [])))
    const own = others.length > 0 ? ownWords(part, others) : []
    return { paragraphs: part.paragraphs.map(({ number }) => number), own }
  })
  return { cells, likeness: likeness === null ? null : Math.round(likeness * 100) / 100 }
}

/** Rows of one report that tell what others tell together with other events: set apart like theirs. */
function setApart(
  rows: readonly Row[],
  apart: readonly (readonly Part[])[],
  numbered: NumberedWords,
): ReadonlySet<Row> {
  const alone = rows.filter(({ likeness }) => likeness === null)
  return new Set(
    alone.filter(({ parts }) => {
      const column = parts.findIndex((part) => part !== null)
      const others = apart.flatMap((own, index) => (index === column ? [] : own))
      const own = wordsOf(parts, numbered)
      return others.some(({ words }) => numbered.likeness(words, own) > leastLikeness)
    }),
  )
}

const numbersOf = (parts: readonly (Part | null | undefined)[]): readonly number[] =>
  parts.flatMap((part) => part?.paragraphs.map(({ number }) => number) ?? [])

/** Compares the reports of an event in one language, two or more, in the order given. @param otherLanguages reports in others */
export function compareTellings(tellings: readonly Telling[], otherLanguages: readonly string[]): Comparison {
  const shown = tellings.slice(0, mostReports)
  const told = shown.map(({ paragraphs }) => paragraphs.filter(({ several }) => !several).slice(0, mostParagraphs))
  const others = shown.map(({ paragraphs }, index) => paragraphs.filter((each) => !told[index]?.includes(each)))
  const numbered = new NumberedWords(
    shown.map((_, index) => [...(told[index] ?? []), ...(others[index] ?? [])].map(keysOf)),
    new Set(shown.flatMap(({ offices }) => [...offices])),
  )
  const toParts = (paragraphs: readonly ToldParagraph[]): Part[] =>
    paragraphs.map((paragraph) => ({ paragraphs: [paragraph], words: numbered.of(keysOf(paragraph)) }))
  const apart = others.map(toParts)
  const [first = [], ...later] = told.map(toParts)
  let rows: Row[] = first.map((part) => ({ parts: [part], likeness: null }))
  for (const [index, report] of later.entries()) rows = addReport(rows, report, index + 1, numbered)
  const beside = setApart(rows, apart, numbered)
  return {
    reports: shown.map(({ id, copies }, column) => ({
      id,
      copies,
      apart: [...numbersOf(apart[column] ?? []), ...numbersOf([...beside].map((row) => row.parts[column]))].sort(
        (one, other) => one - other,
      ),
    })),
    more: tellings.slice(mostReports).map(({ id }) => id),
    otherLanguages,
    rows: rows.filter((row) => !beside.has(row)).map(toRow),
  }
}
