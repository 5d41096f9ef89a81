/** Sentences → the organisations they name, by the longest name at each place. */
import type { Evidence } from '../model.ts'
import { ORGANISATIONS } from '../reference/organisations.ts'
import { prove } from './evidence.ts'
import { type Sentence, wordsIn } from './reading.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")

/** Every name and alias → the organisation's id. */
const IDS: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((alias) => [alias.replaceAll('’', "'"), id] as const),
  ),
)
const NAMES = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...IDS.keys()]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
)

/** Ids of the organisations a report names, sorted, each with the first words that name it. */
export function findOrganisations(sentences: readonly Sentence[]): {
  ids: readonly string[]
  evidence: readonly Evidence[]
} {
  const found = new Map<string, readonly Evidence[]>()
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(NAMES)) {
      const id = IDS.get(match[0].replaceAll('’', "'"))
      if (id === undefined || found.has(id)) continue
      found.set(
        id,
        prove(wordsIn(sentence, match.index, match.index + match[0].length), 'organisation-name', 'stated', id),
      )
    }
  }
  return { ids: [...found.keys()].sort(), evidence: [...found.values()].flat() }
}
