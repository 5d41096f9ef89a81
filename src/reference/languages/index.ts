/** All languages with a table of their own, English aside (its rules are older and finer). Another language is one file and one line here. */
import { AR } from './ar.ts'
import { DE } from './de.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { ID } from './id.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { KO } from './ko.ts'
import type { LanguageWords } from './language-words.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import { RU } from './ru.ts'
import { TR } from './tr.ts'
import { UK } from './uk.ts'
import { VI } from './vi.ts'
import { ZH } from './zh.ts'

const TABLES: readonly LanguageWords[] = [AR, DE, ES, FR, ID, IT, JA, KO, PL, PT, RU, TR, UK, VI, ZH]

/** The table of a language (BCP 47; its first part counts), or null where there is none. */
export function wordsOf(language: string): LanguageWords | null {
  const code = language.toLowerCase().split('-')[0]
  return TABLES.find((words) => words.code === code) ?? null
}
