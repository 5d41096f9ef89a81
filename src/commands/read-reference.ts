/** Reads what a maintainer wrote into an archive's folder of reference tables. */
import path from 'node:path'
import { type SubjectNames, subjectNamesOf } from '../facts/subject-names.ts'
import { readText } from '../files.ts'
import type { PeopleByHand } from '../model.ts'
import { parseOrganisations, parsePeople, parseTopics } from '../pipeline/reference-tables.ts'

export interface Reference {
  readonly people: PeopleByHand
  /** All names of organisations and topics, our own and the archive's. */
  readonly subjects: SubjectNames
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
    subjects: subjectNamesOf(organisations, topics),
    subjectNames: Object.fromEntries([...organisations, ...topics].map(({ id, name }) => [id, name])),
  }
}
