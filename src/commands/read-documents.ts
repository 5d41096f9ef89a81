/** The work that is spread over threads: documents are read, once alone and where needed again, and kept in the store. */
import { subjectNamesOf } from '../facts/subject-names.ts'
import type { RawFile } from '../model.ts'
import type { PackedSurvey } from '../pipeline/line-survey.ts'
import { parseReading, type ReadingSummary, readAgain, readFirst, type SecondLook } from '../pipeline/reading.ts'
import type { SubjectTables } from './read-reference.ts'
import type { ReadingStore } from './reading-store.ts'

/** One document to read under a key: from its bytes, or from what its first reading kept. */
export type Errand = FirstErrand | SecondErrand

export interface FirstErrand {
  readonly key: string
  readonly file: RawFile
}

export interface SecondErrand {
  readonly key: string
  readonly first: string
  readonly look: SecondLook
}

/** What a reading gave; null where the first reading that a second one hangs on isn't whole any more. */
export interface Done {
  readonly key: string
  readonly read: { readonly summary: ReadingSummary; readonly survey: PackedSurvey | null } | null
}

/** @returns what does errands, with the tables of the archive in place */
export function makeReader(store: ReadingStore, tables: SubjectTables | undefined): (errand: Errand) => Done {
  const subjects = tables && subjectNamesOf(tables.organisations, tables.topics)
  const readText = (errand: Errand): string | null => {
    if ('file' in errand) return readFirst(errand.file, errand.file.unpacked ?? errand.file.sha256, subjects)
    const first = store.read(errand.first)
    return first && readAgain(first, errand.look, subjects)
  }
  return (errand) => {
    const text = readText(errand)
    const reading = text === null ? null : parseReading(text)
    if (text !== null) store.write(errand.key, text)
    return { key: errand.key, read: reading && { summary: reading.summary, survey: reading.survey() } }
  }
}
