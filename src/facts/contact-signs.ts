/** A sentence in a language with tables → what of a contact it shows, whatever its verbs: a word of contact, plans and denials, "both", a past tense. */
import type { EventMode } from '../model.ts'
import { MODES } from '../reference/contact-words.ts'
import {
  BOTH,
  CALLED_OFF,
  DENIED,
  MET,
  NOT_DONE,
  ONE_SIDED,
  ONLY_DUE,
  OPEN,
  RELATED,
  TOLD_ON,
  VIOLENCE,
  WITH,
} from '../reference/opening-words.ts'
import { ALONE, APART } from '../reference/scene-words.ts'
import { oncePerValue } from '../text/once.ts'
import type { DayWords } from './day-words.ts'
import { isDenied, isOfSaying, plain } from './foreign-patterns.ts'
import { groupsOf } from './groups.ts'
import type { Party } from './parties.ts'
import { opensClause, predicateOf } from './predicates.ts'
import { isQuoted } from './quotations.ts'
import { lineIn, signsIn } from './scene-signs.ts'
import { isJoinedAt, sceneTables, stemsIn } from './scene-tables.ts'

/** What is asked of a text; all answers hang on the language's tables alone. */
export interface ContactSigns {
  /** How many kinds of words of contact it has, two at most. */
  readonly contact: (text: string) => number
  /** The media it has words of. */
  readonly modes: (text: string) => ReadonlySet<EventMode>
  /** It tells of a telephone or a picture. */
  readonly line: (text: string) => boolean
  /** It has words for what is planned, wished, conditional or long ago. */
  readonly open: (text: string) => boolean
  /** It tells that something was denied, put off or called off. */
  readonly denied: (text: string) => boolean
  /** "The two ministers", "ensemble". */
  readonly together: (text: string) => boolean
  /** A day is the one something was told on. */
  readonly ofSaying: (text: string, day: DayWords) => boolean
  /** What one side does to another without it: it insults, sues or defeats it. */
  readonly apart: (text: string, parties: readonly Party[]) => boolean
  /** Small words join a party to who stands before it: "with", "mit", と; or the parties are the subject in one row. */
  readonly joined: (text: string, parties: readonly Party[]) => boolean
  /** A place stands within somebody's words. */
  readonly quoted: (text: string, at: number) => boolean
}

/** A visit, by its noun or as an arrival. */
const VISIT = /\b(?:visit(?:s|ed|ing|ors?)?|trips?|tour(?:s|ed)?|arriv(?:ed|al)|landed|flew)\b/i

function englishModes(text: string): ReadonlySet<EventMode> {
  const line = lineIn(text)?.mode
  const signs = signsIn(text)
  const met = MODES.some(({ mode, pattern }) => mode === 'meeting' && pattern.test(text)) || MET.test(text)
  return new Set<EventMode>([
    ...(line ? [line] : []),
    ...(met || signs.some(({ mode }) => mode === 'meeting') ? (['meeting'] as const) : []),
    ...(VISIT.test(text) ? (['visit'] as const) : []),
    ...(signs.some(({ mode }) => mode === 'statement') ? (['statement'] as const) : []),
    ...(signs.some(({ mode }) => mode === null) ? (['other'] as const) : []),
  ])
}

/** Units before a party within which a word joins it to another. */
const reach = 60

/** The verb of the first side that acts, where it acts alone; empty where none does. */
function verbOfOne(text: string, parties: readonly Party[]): string {
  for (const group of groupsOf(text, parties)) {
    const verb = predicateOf(text, group)
    if (verb) return group.countries.length === 1 ? text.slice(verb.start, verb.end).trim() : ''
  }
  return ''
}

const ENGLISH: ContactSigns = {
  contact: (text) =>
    (signsIn(text).length > 0 ? 1 : 0) + (MET.test(text) || MODES.some(({ pattern }) => pattern.test(text)) ? 1 : 0),
  modes: englishModes,
  line: (text) => lineIn(text) !== null,
  open: (text) => OPEN.test(text) || NOT_DONE.test(text),
  denied: (text) => CALLED_OFF.test(text) || ONLY_DUE.test(text) || DENIED.test(text),
  together: (text) => BOTH.test(text) || RELATED.test(text),
  ofSaying: (text, { start }) => TOLD_ON.test(text.slice(0, start)),
  apart: (text, parties) =>
    APART.test(text) || ALONE.test(text) || VIOLENCE.test(text) || ONE_SIDED.test(verbOfOne(text, parties)),
  joined: (text, parties) =>
    parties.some(({ start }) => WITH.test(text.slice(Math.max(0, start - reach), start))) ||
    groupsOf(text, parties).some((group) => group.countries.length > 1 && opensClause(text, group)),
  quoted: isQuoted,
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** Marks that open and close differently; German closes with what opens in English. */
function isWithinMarks(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return !before.includes('“') && count(before, /[«„「]/g) > count(before, /[”»」]/g)
}

const foreignSigns = oncePerValue((language: string): ContactSigns | null => {
  const tables = sceneTables(language)
  if (!tables) return null
  const { joins, stems, patterns } = tables
  return {
    contact: (text) => Math.min(2, stemsIn(plain(text), stems).length),
    modes: (text) =>
      new Set([
        ...stemsIn(plain(text), stems).map(({ mode }) => mode),
        ...(patterns.together.test(plain(text)) ? (['statement'] as const) : []),
      ]),
    line: (text) => stemsIn(plain(text), stems).some(({ mode }) => mode === 'phone' || mode === 'video'),
    open: (text) => isDenied(text, 0, text.length, patterns) || stems.not.test(text) || joins.future.test(text),
    denied: (text) => stems.denial.test(plain(text)),
    together: (text) => stems.together.test(text),
    ofSaying: (text, day) => isOfSaying(text, day, patterns),
    apart: () => false,
    joined: (text, parties) => parties.some((party) => isJoinedAt(text, party, joins)),
    quoted: isWithinMarks,
  }
})

/** @param language its main part: `de`; null for one without tables */
export const contactSigns = (language: string): ContactSigns | null =>
  language === 'en' ? ENGLISH : foreignSigns(language)
