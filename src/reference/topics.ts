/** Topics of news, lasting ones of diplomacy and broad ones, from the table `topics.json`: a maintainer adds a row there. */
import rows from './topics.json' with { type: 'json' }

export interface Topic {
  readonly id: string
  readonly name: string
  /** What a report says when it is about it; "war/conflict in/of X" stands for each of the combinations. */
  readonly phrases: readonly string[]
  /** Many reports name it by the way: it is a report's topic only where the headline names it, or several paragraphs do. */
  readonly broad?: boolean | undefined
}

export const TOPICS: readonly Topic[] = rows

/** "war/conflict in X" → "war in X", "conflict in X". */
export function spelledOut(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .map((word) => word.split('/'))
    .reduce<readonly string[]>(
      (begun, words) => begun.flatMap((start) => words.map((word) => (start === '' ? word : `${start} ${word}`))),
      [''],
    )
}
