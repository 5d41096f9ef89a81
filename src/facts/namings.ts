/** A person and the sentences of a report → where he is named with his office; and the shape of a country inferred for him. */
import type { Evidence } from '../model.ts'
import { prove } from './evidence.ts'
import type { KnownPerson } from './known-person.ts'
import type { Official } from './officials.ts'
import { type Sentence, wordsIn } from './reading.ts'

/** Where a person was first named with the office. */
export interface Naming {
  readonly sentence: Sentence
  readonly official: Official
}

export interface Inferred {
  readonly code: string
  readonly evidence: (of: string) => readonly Evidence[]
}

export const inferred = (sentence: Sentence, start: number, end: number, rule: string, code: string): Inferred => ({
  code,
  evidence: (of) => prove(wordsIn(sentence, start, end), rule, 'inferred', of),
})

export function namingOf(sentences: readonly Sentence[], person: KnownPerson): Naming | null {
  for (const sentence of sentences) {
    const official = sentence.officials.find(({ name }) => name?.words.join(' ') === person.words.join(' '))
    if (official && sentence.stretch.kind !== 'headline') return { sentence, official }
  }
  return lateNaming(sentences, person)
}

/** Where the office of somebody stands whose full name stands elsewhere: with his family name, or alone. */
function lateNaming(sentences: readonly Sentence[], { words, role }: KnownPerson): Naming | null {
  for (const sentence of sentences.filter(
    ({ stretch, language }) => stretch.kind !== 'headline' && language === null,
  )) {
    const official = sentence.officials.find(
      (each) => each.role === role && (each.name === null || each.name.words.join(' ') === words.at(-1)),
    )
    if (official) return { sentence, official }
  }
  return null
}
