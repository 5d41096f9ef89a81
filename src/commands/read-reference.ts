/** Reads what a maintainer wrote into an archive's folder of reference tables. */
import path from 'node:path'
import { readText } from '../files.ts'
import type { PeopleByHand } from '../model.ts'
import { parseOrganisations, parsePeople, parseTopics } from '../pipeline/reference-tables.ts'
import type { Organisation } from '../reference/organisations.ts'
import type { Topic } from '../reference/topics.ts'

/** Rows that an archive adds to our own tables of organisations and topics. */
export interface SubjectTables {
  readonly organisations: readonly Organisation[]
  readonly topics: readonly Topic[]
}

export interface Reference {
  readonly people: PeopleByHand
  readonly tables: SubjectTables
  /** How pages name the organisations and topics of the archive's own tables, by id. */
  readonly subjectNames: Readonly<Record<string, string>>
}

/** The tables in a folder; what isn't there is empty. @throws BadArticleFile with `path:line` where one is wrong */
export function readReference(folder: string): Reference {
  const read = <T>(name: string, parse: (text: string | null, file: string) => T): T => {
    const file = path.join(folder, name)
    return parse(readText(file), file)
  }
  const organisations = read('organisations.yml', parseOrganisations)
  const topics = read('topics.yml', parseTopics)
  return {
    people: read('people.yml', parsePeople),
    tables: { organisations, topics },
    subjectNames: Object.fromEntries([...organisations, ...topics].map(({ id, name }) => [id, name])),
  }
}
