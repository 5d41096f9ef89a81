/** Articles and events → the events with their kin and comparisons, and the articles' relations: everything told more than once. */
import type { ArchivedEvent, Article, ComparedWord, Comparison, Relation } from '../../model.ts'
import type { Digest } from '../digest.ts'
import { groupBy } from '../shelf.ts'
import { compareTellings, type Telling } from './comparison.ts'
import { type Copy, findCopies } from './copies.ts'
import { findKin, type ToldText } from './kin.ts'
import { weighNumbers } from './likeness.ts'
import { relate } from './relations.ts'

/** An article with the words of its paragraphs, as they are compared. */
export interface WordedArticle {
  readonly article: Article
  readonly digest: Pick<Digest, 'runs' | 'prints' | 'letters' | 'keys' | 'told'>
  readonly paragraphs: () => readonly (readonly ComparedWord[])[]
  /** Keys of the words of its people's offices. */
  readonly offices: () => ReadonlySet<string>
  /** Changes with the article. */
  readonly stamp: string
}

export interface ToldAgain {
  readonly events: readonly ArchivedEvent[]
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

/** What an article tells of an event, ready for comparison. */
function tellingOf(
  event: string,
  { article, paragraphs: read, offices }: WordedArticle,
  copies: readonly string[],
): Telling {
  const paragraphs = read()
  const own = article.events.find(({ id }) => id === event)?.paragraphs ?? []
  const several = (number: number): boolean =>
    article.events.filter((each) => each.paragraphs.includes(number)).length > 1
  return {
    id: article.id,
    copies,
    offices: offices(),
    paragraphs: own.map((number) => ({ number, words: paragraphs[number - 1] ?? [], several: several(number) })),
  }
}

/** A report of an event, and those that copy it. */
interface Teller {
  readonly worded: WordedArticle
  readonly copies: readonly string[]
}

/** Reports of an event, the first published first, each text once: a copy is named beside the one it copies. */
function tellersOf(
  { reports }: ArchivedEvent,
  worded: ReadonlyMap<string, WordedArticle>,
  copies: ReadonlyMap<string, readonly string[]>,
): readonly Teller[] {
  const tellers: Teller[] = []
  const shown = new Set<string>()
  for (const report of reports.toReversed()) {
    const article = worded.get(report.id)
    if (!article || shown.has(report.id)) continue
    const fellows = (copies.get(report.id) ?? []).filter(
      (other) => reports.some((each) => each.id === other) && !shown.has(other),
    )
    for (const each of [report.id, ...fellows]) shown.add(each)
    tellers.push({ worded: article, copies: fellows })
  }
  return tellers
}

/** A comparison that is made when it is first looked at. */
class LazyComparison implements Comparison {
  readonly #stamp: () => string
  readonly #make: () => Comparison
  #made: Comparison | null = null

  constructor(stamp: () => string, make: () => Comparison) {
    this.#stamp = stamp
    this.#make = make
  }

  /** Changes with what it is made from. */
  get stamp(): string {
    return this.#stamp()
  }

  get reports(): Comparison['reports'] {
    return this.#comparison.reports
  }

  get more(): Comparison['more'] {
    return this.#comparison.more
  }

  get otherLanguages(): Comparison['otherLanguages'] {
    return this.#comparison.otherLanguages
  }

  get rows(): Comparison['rows'] {
    return this.#comparison.rows
  }

  get #comparison(): Comparison {
    this.#made ??= this.#make()
    return this.#made
  }
}

/** The tellers in the language of most, of the first published where languages are even. */
function inOneLanguage(tellers: readonly Teller[]): readonly Teller[] {
  const groups = [...groupBy(tellers, ({ worded }) => [worded.article.language]).values()]
  return groups.reduce<readonly Teller[]>((most, group) => (group.length > most.length ? group : most), [])
}

/** The comparison of an event's reports; null where no two tell it in one language. */
function comparisonOf({ id }: ArchivedEvent, all: readonly Teller[]): Comparison | null {
  const tellers = inOneLanguage(all)
  if (tellers.length < 2) return null
  const others = all.filter((teller) => !tellers.includes(teller)).map(({ worded }) => worded.article.id)
  const stamps = (): readonly unknown[] =>
    tellers.map(({ worded: { article, stamp }, copies }) => [article.people, article.events, stamp, copies])
  return new LazyComparison(
    () => JSON.stringify([stamps(), others]),
    () =>
      compareTellings(
        tellers.map(({ worded, copies }) => tellingOf(id, worded, copies)),
        others,
      ),
  )
}

function fellowsOf(copies: readonly Copy[]): ReadonlyMap<string, readonly string[]> {
  const fellows = new Map<string, string[]>()
  for (const { one, other } of copies) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      fellows.set(from, [...(fellows.get(from) ?? []), to])
    }
  }
  return fellows
}

/** Finds what is told more than once. @param articles newest first, as the events' reports are */
export function tellAgain(articles: readonly WordedArticle[], events: readonly ArchivedEvent[]): ToldAgain {
  const worded = new Map(articles.map((each) => [each.article.id, each]))
  const copies = findCopies(
    articles
      .map(({ article: { id }, digest: { runs, prints, letters } }) => ({ id, runs, prints, letters }))
      .toReversed(),
  )
  const weight = weighNumbers(articles.map(({ digest: { keys } }) => keys))
  const textOf = (event: string, id: string): ToldText => {
    const { article, digest } = worded.get(id) ?? {}
    const place = article?.events.findIndex((each) => each.id === event) ?? -1
    return { keys: new Set(digest?.told[place]), language: article?.language ?? '' }
  }
  const kin = groupBy(
    findKin(events, textOf, weight).flatMap(({ one, other, by }) => [
      { of: one, id: other, by },
      { of: other, id: one, by },
    ]),
    ({ of }) => [of],
  )
  const fellows = fellowsOf(copies)
  const complete = events.map((event) => ({
    ...event,
    kin: (kin.get(event.id) ?? []).map(({ id, by }) => ({ id, by })),
    comparison: comparisonOf(event, tellersOf(event, worded, fellows)),
  }))
  return {
    events: complete,
    relations: relate(
      articles.map(({ article }) => article),
      complete,
      copies,
    ),
  }
}
