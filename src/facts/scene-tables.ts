/** A language's tables of joining words and of stems of coming together → the patterns asked of a scene, made once. */
import type { EventMode } from '../model.ts'
import { ALL_SIDES } from '../reference/all-sides-words.ts'
import { CONTACT_STEMS } from '../reference/contact-stems.ts'
import { JOINED_WORDS } from '../reference/joined-words.ts'
import { matchesOf } from '../text/matches.ts'
import { type MadeOf, madeOf } from '../text/once.ts'
import { CONTACT_PATTERNS, isParted, type Patterns, wholeWords } from './foreign-patterns.ts'

export interface Joins {
  readonly before: RegExp
  readonly behind: RegExp
  readonly told: RegExp
  readonly past: RegExp
  readonly future: RegExp
  readonly where: RegExp
  readonly envoy: RegExp
}

const JOINS: MadeOf<Joins> = madeOf(JOINED_WORDS, (words, language) => {
  const parted = isParted(language)
  const whole = (some: string): RegExp => wholeWords(some, parted)
  const open = parted ? '(?<![\\p{L}\\p{M}])' : ''
  return {
    before: new RegExp(`${open}(?:${words.before})`, 'iu'),
    behind: new RegExp(words.behind, 'u'),
    told: whole(words.told),
    past: words.past === '' ? /^/ : whole(words.past),
    // a name is no verb of the future: "Samira"
    future: wholeWords(words.future, parted, 'u'),
    where: new RegExp(`${open}(?:${words.where})`, 'u'),
    envoy: new RegExp(`${open}${words.envoy}`, 'iu'),
  }
})

/** @param language its main part: `de` */
export const joinsOf = (language: string): Joins | undefined => JOINS.get(language)

/** Units before an office within which a small word joins it. */
const reach = 40

/** Do small words right before or behind join what stands at a place to who stands before it? "mit", と */
export const isJoinedAt = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { before, behind }: Joins,
): boolean => before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + 4))

export interface Stems {
  /** In the order in which they tell the medium. */
  readonly modes: readonly { readonly mode: EventMode; readonly pattern: RegExp }[]
  readonly together: RegExp
  readonly not: RegExp
  readonly denial: RegExp
  /** At the end of what stands before a stem. */
  readonly ahead: RegExp
}

const STEMS: MadeOf<Stems> = madeOf(CONTACT_STEMS, (words, language) => {
  const parted = isParted(language)
  const hung = language === 'ar' ? '[وفبلك]{0,2}(?:ال|لل)?' : ''
  const stem = (some: string, flags = 'iu'): RegExp =>
    new RegExp(parted ? `(?<![\\p{L}\\p{M}])${hung}(?:${some})` : `(?:${some})`, flags)
  const modes = ['video', 'phone', 'meeting', 'visit', 'other'] as const
  return {
    modes: modes.map((mode) => ({ mode, pattern: stem(words[mode], 'giu') })),
    together: stem(words.together),
    not: wholeWords(words.not, parted),
    denial: wholeWords(words.denial, parted),
    ahead: parted
      ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.ahead})\\s(?:\\p{L}{1,12}\\s)?$`, 'iu')
      : new RegExp(`(?:${words.ahead})$`, 'u'),
  }
})

const ALL: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ALL_SIDES).map(([language, words]) => [
    language,
    new RegExp(isParted(language) ? `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])` : `(?:${words})`, 'iu'),
  ]),
)

/** All that a language's scenes are read by. */
export interface SceneTables {
  readonly joins: Joins
  readonly stems: Stems
  readonly patterns: Patterns
  /** "Die beiden Minister", "les ministres des trois pays". */
  readonly all: RegExp
}

const TABLES = madeOf(JOINED_WORDS, (_, language): SceneTables | undefined => {
  const [joins, stems, patterns] = [JOINS.get(language), STEMS.get(language), CONTACT_PATTERNS.get(language)]
  return joins && stems && patterns && { joins, stems, patterns, all: ALL.get(language) ?? /(?!)/ }
})

/** @param language its main part: `de` */
export const sceneTables = (language: string): SceneTables | undefined => TABLES.get(language)

/** A stem of coming together, and the medium it tells. */
export interface Stem {
  readonly mode: EventMode
  readonly start: number
  readonly end: number
}

/** The first stem of each medium that isn't still ahead. */
export const stemsIn = (text: string, { modes, ahead }: Stems): readonly Stem[] =>
  modes.flatMap(({ mode, pattern }) => {
    const match = matchesOf(text, pattern).find(({ index }) => !ahead.test(text.slice(Math.max(0, index - 30), index)))
    return match ? [{ mode, start: match.index, end: match.index + match[0].length }] : []
  })
