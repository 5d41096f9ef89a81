/**
 * Articles → questions about what happened, each with how well every article answers it, by the facts of the records. The
 * same articles give the same questions.
 */
import type { Article, NewsEvent } from '../model.ts'

export interface TopicalQuestion {
  readonly query: string
  /** 2: reports a contact of this kind between the two; 1: another contact between them. Others answer nothing. */
  readonly grades: ReadonlyMap<string, number>
}

/** Words people ask with, by the kind of contact. */
const kindWords: Readonly<Partial<Record<NewsEvent['mode'], string>>> = {
  phone: 'phone',
  video: 'video',
  meeting: 'talks',
  visit: 'visit',
}

/** Fewer answers make no order to judge; more make every order good. */
const fewest = 3
const most = 40

/** @param nameOf a country's name in the language of the questions, by its code */
export function topicalQuestions(
  articles: readonly Article[],
  count: number,
  nameOf: (code: string) => string,
): TopicalQuestion[] {
  const byPair = new Map<string, { readonly id: string; readonly mode: NewsEvent['mode'] }[]>()
  for (const { id, events } of articles)
    for (const { countries, mode } of events) {
      if (countries.length !== 2) continue
      const key = countries.join(' ')
      const told = byPair.get(key) ?? []
      byPair.set(key, told)
      told.push({ id, mode })
    }
  const questions = [...byPair].flatMap(([pair, told]) =>
    Object.entries(kindWords).flatMap(([kind, word]) => {
      const grades = new Map(told.map(({ id }) => [id, 1]))
      for (const { id, mode } of told) if (mode === kind) grades.set(id, 2)
      const best = [...grades.values()].filter((grade) => grade === 2).length
      const query = [...pair.split(' ').map(nameOf), word].join(' ')
      return best < fewest || grades.size > most ? [] : [{ query, grades }]
    }),
  )
  const step = Math.max(1, Math.floor(questions.length / count))
  return questions.filter((_, at) => at % step === 0).slice(0, count)
}

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), the mean of all questions. */
export function meanGain(
  asked: readonly { readonly grades: ReadonlyMap<string, number>; readonly found: readonly string[] }[],
): number {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const gains = asked.map(({ grades, found }) => {
    const ideal = gain([...grades.values()].sort((a, b) => b - a))
    return gain(found.map((id) => grades.get(id) ?? 0)) / ideal
  })
  return gains.reduce((sum, each) => sum + each, 0) / Math.max(1, gains.length)
}
