/** A contact on one day and its sentences, in a language other than English → the days it took, where they tell that it took several and ended on that day. */
import { Temporal } from 'temporal-polyfill'
import { SPAN_WORDS } from '../reference/span-words.ts'
import { isParted, wholeWords } from './foreign-patterns.ts'

interface Patterns {
  readonly days: readonly (readonly [number, RegExp])[]
  readonly ended: RegExp
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(SPAN_WORDS).map(([language, { days, ended }]) => {
    const whole = (words: string): RegExp => wholeWords(words, isParted(language))
    return [language, { days: days.map(([count, words]) => [count, whole(words)] as const), ended: whole(ended) }]
  }),
)

/** A sentence of the opening and the days it tells. */
export interface Told {
  readonly text: string
  readonly days: readonly string[]
}

/**
 * @param day YYYY-MM-DD; anything else is given back as it is
 * @param opening one sentence tells how long, one that it is over and perhaps when, not necessarily the same
 * @param language its main part: `de`
 */
export function withSpan(day: string, opening: readonly Told[], language: string): string {
  const patterns = PATTERNS.get(language)
  const count = patterns?.days.find(([, words]) => opening.some(({ text }) => words.test(text)))?.[0]
  const over = opening.filter(({ text }) => patterns?.ended.test(text))
  if (count === undefined || over.length === 0 || day.length !== 10) return day
  const last = over.flatMap(({ days }) => days).find((each) => each.length === 10 && each >= day) ?? day
  const first = Temporal.PlainDate.from(last)
    .subtract({ days: count - 1 })
    .toString()
  return first <= day ? `${first}/${last}` : day
}
