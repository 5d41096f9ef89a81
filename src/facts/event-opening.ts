/** A report's headline and first paragraphs → each sentence with who stands in it, its days, and what of a contact it shows. */
import { Temporal } from 'temporal-polyfill'
import type { EventMode } from '../model.ts'
import { oncePerValue } from '../text/once.ts'
import { type ContactSigns, contactSigns } from './contact-signs.ts'
import type { DayWords } from './day-words.ts'
import { daysOf, findDays } from './event-days.ts'
import { around } from './foreign-patterns.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'
import { isActor } from './told-sides.ts'

type Codes = ReadonlySet<string>

/** A day told in a sentence of the opening. */
export interface ToldDay extends DayWords {
  /** It is the day something was told on. */
  readonly ofSaying: boolean
  /** Words of a plan or denial stand around it. */
  readonly open: boolean
}

/** A sentence of the opening. */
export interface Told {
  readonly sentence: Sentence
  /** Its place in the opening. */
  readonly at: number
  /** 0 in headline and standfirst. */
  readonly paragraph: number
  /** Who could act in it, outside quotations. */
  readonly parties: readonly Party[]
  /** Countries of its office-holders, persons and institutions. */
  readonly actors: Codes
  /** Countries it names or shows anyone of. */
  readonly named: Codes
  readonly contact: number
  /** Media it has words of. */
  readonly modes: ReadonlySet<EventMode>
  readonly line: boolean
  readonly open: boolean
  readonly denied: boolean
  readonly together: boolean
  readonly apart: boolean
  readonly joined: boolean
  /** It tells of a year long before the report's. */
  readonly old: boolean
  readonly days: readonly ToldDay[]
}

/** The last paragraph looked at, and most sentences: a page in one line is no opening. */
const lastParagraph = 6
const mostSentences = 26

/** Days before the report's within which a contact is news and no background. */
const freshDays = 10

const oldestFor = oncePerValue((today: string) =>
  Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString(),
)

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

const codesOf = (parties: readonly Party[]): readonly string[] => parties.flatMap(({ countries }) => countries)

interface Reading {
  readonly signs: ContactSigns
  /** YYYY-MM-DD */
  readonly today: string
  /** Its main part: `de` */
  readonly language: string
  readonly partiesIn: (sentence: Sentence) => readonly Party[]
}

function toldIn(sentence: Sentence, at: number, { signs, today, language, partiesIn }: Reading): Told {
  const { text, stretch, mentions, capitals } = sentence
  const parties = partiesIn(sentence).filter(({ start }) => !signs.quoted(text, start))
  const sides = parties.filter(isActor)
  const actors = codesOf(sides)
  const oldest = oldestFor(today)
  const days = (language === 'en' ? daysOf(sentence, today) : findDays(text, today, language)).filter(
    ({ day }) => (day.split('/').at(-1) ?? '') >= oldest.slice(0, day.length),
  )
  return {
    ...{ sentence, at, parties },
    paragraph: stretch.paragraph ?? 0,
    actors: new Set(actors),
    named: new Set([...actors, ...[...mentions, ...capitals].map(({ code }) => code)]),
    contact: signs.contact(text),
    modes: signs.modes(text),
    line: signs.line(text),
    open: signs.open(text),
    denied: signs.denied(text),
    together: signs.together(text),
    apart: signs.apart(text, parties),
    joined: signs.joined(text, sides),
    old: (text.match(YEAR) ?? []).some((year) => Number(year) < Number(today.slice(0, 4)) - 1),
    days: days.map((day) => ({
      ...day,
      ofSaying: signs.ofSaying(text, day),
      open: signs.open(text.slice(Math.max(0, day.start - around), day.end + around / 2)),
    })),
  }
}

/**
 * The opening's sentences, in order; none in a language without tables.
 * @param today the publisher's own day, YYYY-MM-DD
 * @param language its main part: `de`
 */
export function readOpening(sentences: readonly Sentence[], reading: Omit<Reading, 'signs'>): readonly Told[] {
  const signs = contactSigns(reading.language)
  if (!signs) return []
  return sentences
    .filter(({ stretch }) => stretch.kind !== 'heading' && (stretch.paragraph ?? 0) <= lastParagraph)
    .slice(0, mostSentences)
    .map((sentence, at) => toldIn(sentence, at, { ...reading, signs }))
}
