/**
 * A sentence in a language other than English in which no word of contact is known → the contact its build still tells:
 * office-holders of two countries, the second joined to the first by a small word ("mit", "avec", 同, と) or called his
 * counterpart, a recent day, and nothing that says it is a plan, a denial or only something said.
 */
import { Temporal } from 'temporal-polyfill'
import { JOINED_WORDS } from '../reference/joined-words.ts'
import type { DayWords } from './day-words.ts'
import { around, isDenied, isOfSaying, isParted, type Patterns, plain, wholeWords } from './foreign-patterns.ts'
import type { Happening, Proof } from './happenings.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

interface Joins {
  readonly before: RegExp
  readonly behind: RegExp
  readonly told: RegExp
  readonly past: RegExp
  readonly future: RegExp
  readonly where: RegExp
  readonly envoy: RegExp
}

const JOINS: ReadonlyMap<string, Joins> = new Map(
  Object.entries(JOINED_WORDS).map(([language, words]) => {
    const parted = isParted(language)
    const whole = (some: string): RegExp => wholeWords(some, parted)
    const open = parted ? '(?<![\\p{L}\\p{M}])' : ''
    return [
      language,
      {
        before: new RegExp(`${open}(?:${words.before})`, 'iu'),
        behind: new RegExp(words.behind, 'u'),
        told: whole(words.told),
        past: words.past === '' ? /^/ : whole(words.past),
        // a name is no verb of the future: "Samira"
        future: wholeWords(words.future, parted, 'u'),
        where: new RegExp(`${open}(?:${words.where})`, 'u'),
        envoy: new RegExp(`${open}${words.envoy}`, 'iu'),
      },
    ]
  }),
)

/** Days before the report's within which a contact is news and no background. */
const freshDays = 6

/** Most countries that one such contact joins. */
const mostSides = 5

/** Units of a sentence within which its subject begins. */
const opening = 24

/** One who may be a side: an office-holder or body of a known country. */
interface Side {
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
  /** "His counterpart": joined by the word itself. */
  readonly counterpart: boolean
  readonly inferred?: boolean | undefined
}

/** "Mit seiner Amtskollegin": of the one other country the report opens with or the sentence names. */
function counterpartsIn(
  { officials, mentions }: Sentence,
  parties: readonly Party[],
  known: readonly string[],
): Side[] {
  const taken = new Set(parties.flatMap(({ countries }) => countries))
  const named = [...new Set([...mentions.map(({ code }) => code), ...known])].filter((code) => !taken.has(code))
  const [only] = named
  if (only === undefined || named.length > 1) return []
  return officials
    .filter(({ role, countries }) => role === null && countries.length === 0)
    .map(({ start, end }) => ({ start, end, countries: [only], counterpart: true, inferred: true }))
}

/** All who could be a side of a contact, in order. */
function sidesIn(sentence: Sentence, parties: readonly Party[], known: readonly string[]): readonly Side[] {
  const actors = parties.filter(
    ({ kind, countries }) =>
      countries.length > 0 && (kind === 'official' || kind === 'person' || kind === 'institution'),
  )
  const isCounterpart = ({ start, end }: Party): boolean =>
    sentence.officials.some((official) => official.role === null && official.start < end && start < official.end)
  return [
    ...actors.map(({ start, end, countries, inferred }) => ({
      ...{ start, end, countries, inferred },
      counterpart: actors.length > 0 && isCounterpart({ kind: 'official', start, end, countries }),
    })),
    ...counterpartsIn(sentence, actors, known),
  ].sort((one, other) => one.start - other.start)
}

/** Units before an office within which a small word joins it. */
const reach = 40

function isJoined(text: string, side: Side, others: readonly Side[], { before, behind, envoy }: Joins): boolean {
  if (side.counterpart || before.test(text.slice(Math.max(0, side.start - reach), side.start))) return true
  if (behind.test(text.slice(side.end, side.end + 4))) return true
  return others.some(({ start, end }) => envoy.test(text.slice(start, end)))
}

/** The sides of one contact: the first named and whoever is joined to another, none behind what only somebody says. */
function joinedSides(text: string, all: readonly Side[], joins: Joins): readonly Side[] {
  const told = joins.told.exec(text)?.index ?? text.length
  const sides = all.filter(({ start }) => start < told || all[0]?.start === start)
  const [first] = sides
  if (!first) return []
  // "Die Staatschefs Argentiniens, Uruguays und Paraguays haben …"
  if (first.countries.length > 1 && first.start < opening && sides.length === 1 && joins.where.test(text))
    return [first]
  // と, 과: behind the one that stands first
  const joined = sides.filter((side) => isJoined(text, side, sides, joins))
  const foreign = joined.filter(({ countries }) => !countries.every((code) => first.countries.includes(code)))
  if (foreign.length > 0) return [first, ...foreign]
  const next =
    joined.includes(first) && sides.find(({ countries }) => !countries.some((code) => first.countries.includes(code)))
  return next ? [first, next] : []
}

/**
 * @param parties of the sentence, in order
 * @param known countries the report opens with
 * @param daysOf what tells the days of the sentence
 * @param today YYYY-MM-DD
 */
export function joinedContact(
  sentence: Sentence,
  parties: readonly Party[],
  known: readonly string[],
  daysOf: (sentence: Sentence) => readonly DayWords[],
  { language, today, patterns }: { readonly language: string; readonly today: string; readonly patterns: Patterns },
): Happening | null {
  const joins = JOINS.get(language)
  const text = plain(sentence.text)
  if (!joins) return null
  const sides = joinedSides(text, sidesIn(sentence, parties, known), joins)
  const countries = [...new Set(sides.flatMap((side) => side.countries))].sort()
  if (countries.length < 2 || countries.length > mostSides) return null
  const oldest = Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString()
  const fresh = daysOf(sentence).filter(({ day }) => day >= oldest)
  const day = fresh.find((each) => !isOfSaying(text, each, patterns)) ?? fresh[0]
  if (!day) return null
  const end = Math.max(...sides.map((side) => side.end))
  const clause = text.slice(0, Math.max(end, day.end) + around)
  const said = patterns.verbLast ? null : patterns.said.exec(text)
  if (said && said.index < end) return null
  if (isDenied(text, 0, clause.length, patterns) || joins.future.test(clause) || !joins.past.test(text)) return null
  const proof = (rule: Proof['rule'], words: { readonly start: number; readonly end: number }): Proof => ({
    ...{ sentence, start: words.start, end: words.end, rule },
    inferred: true,
  })
  return {
    ...{ sentence, day: day.day, countries, place: null, counterpart: null },
    mode: joins.where.test(text) ? 'meeting' : 'other',
    proofs: [proof('event-day', day), ...sides.map((side) => proof('event-party', side))],
  }
}
