/** Articles and events → the events with their kin and comparisons, and the articles' relations: everything told more than once. */
import type { ArchivedEvent, Article, ComparedWord, Relation } from '../../model.ts'
import { groupBy } from '../shelf.ts'
import { compareTellings, type Telling } from './comparison.ts'
import { type Copy, findCopies } from './copies.ts'
import { findKin, type ToldText } from './kin.ts'
import { weigh } from './likeness.ts'
import { relate } from './relations.ts'

/** An article with the words of its paragraphs, as they are compared. */
export interface WordedArticle {
  readonly article: Article
  readonly paragraphs: readonly (readonly ComparedWord[])[]
}

export interface ToldAgain {
  readonly events: readonly ArchivedEvent[]
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

const keysOf = (paragraphs: WordedArticle['paragraphs']): readonly string[] =>
  paragraphs.flatMap((words) => words.flatMap(({ key }) => key ?? []))

/** The text's letters and figures, by which a copy word for word is told. */
const lettersOf = (article: Article): string => article.body.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()

/** What an article tells of an event, ready for comparison. */
function tellingOf(event: string, { article, paragraphs }: WordedArticle, copies: readonly string[]): Telling {
  const own = article.events.find(({ id }) => id === event)?.paragraphs ?? []
  const several = (number: number): boolean =>
    article.events.filter((each) => each.paragraphs.includes(number)).length > 1
  return {
    id: article.id,
    copies,
    paragraphs: own.map((number) => ({ number, words: paragraphs[number - 1] ?? [], several: several(number) })),
  }
}

/** Reports of an event, the first published first, each text once: a copy is named beside the one it copies. */
function tellingsOf(
  { id, reports }: ArchivedEvent,
  worded: ReadonlyMap<string, WordedArticle>,
  copies: ReadonlyMap<string, readonly string[]>,
): readonly Telling[] {
  const tellings: Telling[] = []
  const shown = new Set<string>()
  for (const report of reports.toReversed()) {
    const article = worded.get(report.id)
    if (!article || shown.has(report.id)) continue
    const fellows = (copies.get(report.id) ?? []).filter(
      (other) => reports.some((each) => each.id === other) && !shown.has(other),
    )
    for (const each of [report.id, ...fellows]) shown.add(each)
    tellings.push(tellingOf(id, article, fellows))
  }
  return tellings
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
  const texts = articles.map(({ article, paragraphs }) => ({
    id: article.id,
    keys: keysOf(paragraphs),
    letters: lettersOf(article),
  }))
  const copies = findCopies(texts.toReversed())
  const weight = weigh(texts.map(({ keys }) => new Set(keys)))
  const textOf = (event: string, id: string): ToldText => {
    const article = worded.get(id)
    const own = article?.article.events.find((each) => each.id === event)?.paragraphs ?? []
    const keys = new Set(keysOf(own.map((number) => article?.paragraphs[number - 1] ?? [])))
    return { keys, language: article?.article.language ?? '' }
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
    comparison: compareTellings(tellingsOf(event, worded, fellows)),
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
