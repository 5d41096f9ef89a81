/** Sentences → the topics they are about. */
import { firstOfEach, type Named, type Naming, namingsIn } from './named-in.ts'
import type { Stretch } from './prose.ts'
import type { Sentence } from './reading.ts'
import type { SubjectNames } from './subject-names.ts'

/** A broad topic is one of a report that names it in headline, standfirst or lead, or in two of its stretches and this share of them. */
const leastShare = 1 / 6

/** Ids of the topics a report speaks of, each with the first words that do. */
export function findTopics(sentences: readonly Sentence[], { topics, broad }: SubjectNames): Named {
  const namings = namingsIn(sentences, topics)
  const least = Math.max(2, new Set(sentences.map(({ stretch }) => stretch)).size * leastShare)
  const stretches = stretchesOf(namings)
  const isAbout = (id: string): boolean => {
    const own = stretches.get(id) ?? new Set()
    return own.size >= least || [...own].some(isFirst)
  }
  return firstOfEach(
    namings.filter(({ id }) => !broad.has(id) || isAbout(id)),
    'topic-words',
  )
}

const isFirst = ({ kind, paragraph }: Stretch): boolean =>
  kind === 'headline' || kind === 'standfirst' || paragraph === 1

/** By a topic, where it is named. */
function stretchesOf(namings: readonly Naming[]): ReadonlyMap<string, ReadonlySet<Stretch>> {
  const stretches = new Map<string, Set<Stretch>>()
  for (const { id, sentence } of namings) stretches.set(id, (stretches.get(id) ?? new Set()).add(sentence.stretch))
  return stretches
}
