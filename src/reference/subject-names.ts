/** What organisations and topics are called on pages: in English as in their tables, else by `subject-labels.json`. */
import { ORGANISATIONS } from './organisations.ts'
import rows from './subject-labels.json' with { type: 'json' }
import { TOPICS } from './topics.ts'

const english = new Map([...ORGANISATIONS, ...TOPICS].map(({ id, name }) => [id, name]))

/** id → language of the pages → name. */
const labels = new Map<string, Readonly<Record<string, string>>>(Object.entries(rows))

/** @param language BCP 47, one the pages speak. @returns undefined where no table knows the subject */
export function subjectLabel(id: string, language: string): string | undefined {
  return labels.get(id)?.[language] ?? english.get(id)
}
