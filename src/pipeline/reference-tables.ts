/** The tables of an archive's `reference/` folder, written by hand: people, organisations, topics. Text → checked rows, or `path:line`. */
import { z } from 'zod'
import type { PeopleByHand } from '../model.ts'
import type { Organisation } from '../reference/organisations.ts'
import type { Topic } from '../reference/topics.ts'
import { parseRows } from './yaml-rows.ts'

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id is of small letters, digits and hyphens, such as "sergei-lavrov"')
const words = z.string().trim().min(1)
/** As a list, or by language: `{en: [Silk Council], zh: [丝路理事会]}`. All count in every language. */
const wordLists = z.union([z.array(words), z.record(z.string(), z.array(words))])

const personRow = z.strictObject({
  id,
  name: words.optional(),
  names: z.array(words).min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "KR"')
    .optional(),
  articles: z.array(z.string()).optional(),
})
const splitRow = z.strictObject({ split: z.array(id).min(2) })
const organisationRow = z.strictObject({ id, name: words, names: wordLists.default([]) })
const topicRow = z.strictObject({ id, name: words, phrases: wordLists, broad: z.boolean().optional() })

type PeopleRow = z.infer<typeof personRow> | z.infer<typeof splitRow>

/** `people.yml`: rows of `id` and `names` say who is who; rows of `split` hold ids that are different people. */
export function parsePeople(text: string | null, path: string): PeopleByHand {
  const rows = parseRows<PeopleRow>(text, path, {
    schemaOf: (row) => (row && typeof row === 'object' && 'split' in row ? splitRow : personRow),
    wanted: 'id and names (and name, country, articles where needed), or split: [one-id, other-id]',
  })
  return {
    people: rows.flatMap((row) => ('id' in row ? [row] : [])),
    apart: rows.flatMap((row) => ('split' in row ? [row.split] : [])),
  }
}

/** `organisations.yml`: in the form of our own table (src/reference/organisations.json). */
export function parseOrganisations(text: string | null, path: string): Organisation[] {
  const rows = parseRows(text, path, { schemaOf: () => organisationRow, wanted: 'id, name and names' })
  return rows.map((row) => ({ ...row, names: inOneList(row.names) }))
}

/** `topics.yml`: in the form of our own table (src/reference/topics.json). */
export function parseTopics(text: string | null, path: string): Topic[] {
  const rows = parseRows(text, path, {
    schemaOf: () => topicRow,
    wanted: 'id, name and phrases (and broad where needed)',
  })
  return rows.map((row) => ({ ...row, phrases: inOneList(row.phrases) }))
}

function inOneList(lists: z.infer<typeof wordLists>): readonly string[] {
  return Array.isArray(lists) ? lists : Object.values(lists).flat()
}
