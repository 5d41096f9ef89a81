/**
 * An English sentence whose verbs are none of contact → the contact it still tells by who stands in it: two sides of
 * different states tied by grammar, a past tense, and words that show them in one place, on one line or at one business.
 * What is known of the verb is its tense alone: "walked his Turkmen guest through plans", "buried a quarrel over tea".
 */
import { Temporal } from 'temporal-polyfill'
import { NOT_HAPPENED } from '../reference/contact-words.ts'
import { SPEECH_VERBS } from '../reference/news-verbs.ts'
import { ALONE, APART, PAST } from '../reference/scene-words.ts'
import { type Contact, FILLER, opensAny, withNext } from './contacts.ts'
import type { DayWords } from './day-words.ts'
import { daysOf } from './event-days.ts'
import type { Group } from './groups.ts'
import { contactHappenings, type Happening } from './happenings.ts'
import { placeBeside } from './places.ts'
import { verbBehind } from './predicates.ts'
import type { Sentence } from './reading.ts'
import { isBare, isPast, lineIn, signsIn } from './scene-signs.ts'
import type { Span } from './sentences.ts'
import { ENVOY, SUMMONED } from './summons.ts'

/** What ties the sides: one row as the subject, or elsewhere; "with" and "by"; "to" and "for"; or the verb's object. */
interface Tie {
  readonly kind: 'subject' | 'row' | 'company' | 'towards' | 'object'
  readonly hosts: Group
  readonly guests: Group | null
  /** The words between the sides, or the verb behind a row. */
  readonly words: Span
}

const WEIGHTS: Readonly<Record<Tie['kind'], number>> = { subject: 2, row: 1, company: 2, towards: 1, object: 1 }

/** What ties and signs must weigh together for a contact; a row of office-holders alone is one only where a later sentence tells its medium. */
const enough = 3
const enoughWithMore = 2

/** Days before the report's within which a scene is news and no background. */
const freshDays = 10

/** Longest way between two sides, in UTF-16 units. */
const reach = 140

const COMPANY = new RegExp(
  `\\s(?:with|alongside|opposite|across from|beside|next to|in the company of|accompanied by|to face with)\\s${FILLER}$`,
)
const AGENT = new RegExp(`\\s(?:was|were|been)\\s(?:\\p{L}+\\s)?(?<verb>\\p{Ll}+)\\b.*\\sby\\s${FILLER}$`, 'u')
/** "Called in Finland's ambassador": no word of saying. */
const CALLED_IN = /^\s(?:in|over|up)\s/
const TOWARDS = new RegExp(`\\s(?:to|for|from)\\s${FILLER}$`)
const OBJECT = new RegExp(`^(?:\\s(?:up|in|out|round|over|back|down))?\\s${FILLER}$`)

/** Between the sides: somebody else's clause, somebody else's words, a purpose, or another sentence. */
const PARTED =
  /[.;:]\s|["“”]|\b(?:who|whom|whose|which|that|because|if|whether|how|why|than)\b|(?<!\bface )\bto\s(?!(?:the|an?|his|her|its|their|this)\b)\p{Ll}+\s/u

/** Before a row that only belongs to a clause about something else: "a firm that X and Y toured", "letters in which X and Y". */
const DEPENDENT = /\b(?:that|which|whom|where|if|whether|because|of|than|to|for|on|between)\s(?:the\s)?$/

/** What one side is to the other: "his Turkmen guest". */
const RELATION = /\b(?:counterparts?|opposite numbers?|colleagues?|guests?|hosts?|homologues?|peers?)\b/

/** "Shook", "have shaken"; not "flies", "would shake", "have a". */
function isTold(text: string, { verb, end }: { verb: string; end: number }): boolean {
  if (!/^(?:has|have)$/.test(verb)) return isPast(verb)
  const next = /^\s(?:(?:just|also|already|now|\p{Ll}+ly)\s)?(?<verb>\p{Ll}+)/u.exec(text.slice(end, end + 30))
  return /(?:ed|en|wn|ne|nt)$/.test(next?.groups?.verb ?? '') || PAST.has(next?.groups?.verb ?? '')
}

/** "In Baku on Tuesday the deputy premier walked …": a day and a place without a comma behind them. */
const OPENS_DATED =
  /^(?:In|At|On|Aboard|Over|Inside|Near)\s[^,.;]{3,60}(?:day|evening|morning|night|noon|\d)\s(?:the\s)?$/

const opens = (text: string, group: Group): boolean =>
  opensAny(text, group) || OPENS_DATED.test(text.slice(0, group.start))

/** "The X and Y presidents' third encounter this year": what the row possesses is the occasion. */
const OCCASION_OF =
  /^['’]s?\s(?:[\p{L}-]+\s){0,4}?(?:talks|meeting|summit|session|consultations|negotiations|ceremony|dinner|lunch|encounter|dialogue|call|conversation|handshake|visit)\b/u

/** Sides of two states in one row: as the subject of a verb, or elsewhere in the main clause. */
function rowTie(text: string, hosts: Group): Tie | null {
  if (hosts.countries.length < 2 || DEPENDENT.test(text.slice(Math.max(0, hosts.start - 20), hosts.start))) return null
  const behind = verbBehind(text, hosts)
  const subject = opens(text, hosts)
  const occasion = OCCASION_OF.exec(text.slice(hosts.end))
  if (subject && occasion && !NOT_HAPPENED.test(text))
    return { kind: 'subject', hosts, guests: null, words: { start: hosts.end, end: hosts.end + occasion[0].length } }
  if (subject && behind && isTold(text, behind)) {
    const isOpen = NOT_HAPPENED.test(text.slice(hosts.end, behind.end)) || NOT_HAPPENED.test(text.slice(0, hosts.start))
    return isOpen ? null : { kind: 'subject', hosts, guests: null, words: { start: behind.start, end: behind.end } }
  }
  const before = text.slice(0, hosts.start)
  if (subject || hosts.parties.every(isBare) || NOT_HAPPENED.test(before) || /["“”]/.test(before)) return null
  const told = (behind && isTold(text, behind)) || before.match(/\p{Ll}+/gu)?.some(isPast)
  return told ? { kind: 'row', hosts, guests: null, words: { start: hosts.start, end: hosts.end } } : null
}

/** A subject and the first other state's office-holder behind its verb. */
function pairTie(text: string, groups: readonly Group[], hosts: Group): Tie | null {
  if (hosts.countries.length !== 1 || hosts.parties.every(isBare) || !opens(text, hosts)) return null
  const behind = verbBehind(text, hosts)
  if (!behind || !isTold(text, behind)) return null
  const guests = groups.find(
    ({ start, countries, parties }) =>
      start > behind.end && countries.some((code) => !hosts.countries.includes(code)) && !parties.every(isBare),
  )
  if (!guests || guests.start - hosts.end > reach) return null
  // what stands between commas behind the subject is told by the way
  const gap = text.slice(hosts.end, guests.start).replace(/^,[^,]*,/, '')
  const behindVerb = text.slice(behind.end, guests.start)
  if (PARTED.test(gap) || NOT_HAPPENED.test(gap) || APART.test(gap)) return null
  const tie = (kind: Tie['kind']): Tie => ({ kind, hosts, guests, words: { start: behind.start, end: behind.end } })
  if (COMPANY.test(behindVerb)) return tie('company')
  const agent = AGENT.exec(text.slice(behind.start - 1, guests.start))
  if (agent) return SPEECH_VERBS.has(agent.groups?.verb ?? '') ? null : tie('company')
  if (SPEECH_VERBS.has(behind.verb) && !CALLED_IN.test(behindVerb)) return null
  if (OBJECT.test(behindVerb)) return tie('object')
  return TOWARDS.test(behindVerb) ? tie('towards') : null
}

/** Where the clause of a tie begins and ends in its sentence. */
function clauseOf(text: string, { hosts, guests }: Tie): Span {
  const before = text.slice(0, hosts.start)
  const start = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1
  const from = guests?.end ?? hosts.end
  const stop = /;\s|,\s(?:who|whose|which|while|but|whereas)\s/.exec(text.slice(from))
  return { start, end: stop ? from + stop.index : text.length }
}

/** Is one side an ambassador received, or called in, by the other's government? */
function summonsOf(text: string, { kind, hosts, guests }: Tie): 'received' | 'summoned' | null {
  if (!guests) return null
  const [first, second] = [hosts, guests].map(({ start, end }) => ENVOY.test(text.slice(start, end)))
  const called = SUMMONED.test(text.slice(hosts.end, guests.end))
  if (kind === 'object' && second) return called ? 'summoned' : 'received'
  return kind === 'towards' && first && called ? 'summoned' : null
}

/** A tie with what its clause shows → the contact, or null where that is too little. */
function weighed(text: string, groups: readonly Group[], tie: Tie, days: readonly DayWords[]): Contact | null {
  const { kind, hosts, guests, words } = tie
  const clause = clauseOf(text, tie)
  const own = text.slice(clause.start, clause.end)
  const summons = summonsOf(text, tie)
  if (summons !== 'summoned' && (APART.test(own) || (guests !== null && kind !== 'company' && ALONE.test(own))))
    return null
  const bare = hosts.parties.every(isBare)
  const place = bare ? null : placeBeside(text, clause, days, groups)
  const line = lineIn(own)
  const shown = [...(line ? [line] : []), ...signsIn(own)]
  const related = RELATION.test(text.slice(hosts.start, guests?.end ?? hosts.end)) || summons !== null
  const shared = shown.some(({ weight }) => weight > 1)
  if (kind === 'row' && !related && !shared) return null
  const weight =
    WEIGHTS[kind] +
    (related ? 1 : 0) +
    (summons === 'summoned' ? 1 : 0) +
    (place ? 1 : 0) +
    shown.reduce((sum, each) => sum + each.weight, 0)
  const row = kind === 'subject' && !bare
  if (weight < enough && !(row && weight >= enoughWithMore)) return null
  const teller = shown.find(({ mode }) => mode !== null)
  const medium = teller && { start: clause.start + teller.start, end: clause.start + teller.end }
  const stated = teller?.mode === 'statement'
  const mode =
    (bare && !stated && shown.every((each) => each.weight < 2) ? null : teller?.mode) ?? (place ? 'meeting' : 'other')
  return {
    ...{ hosts, guests, words, separate: false, end: guests?.end ?? words.end },
    mode: summons !== null && !place ? 'other' : mode,
    medium: medium ?? place ?? words,
    unsure: weight < enough,
  }
}

/** What a sentence tells by its scene, where it tells one of the last days. */
export function sceneHappenings(sentence: Sentence, groups: readonly Group[], today: string): readonly Happening[] {
  const { text } = sentence
  const quoted = (at: number): boolean => (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1
  for (const hosts of groups.filter(({ start }) => !quoted(start))) {
    const tie = rowTie(text, hosts) ?? pairTie(text, groups, hosts)
    const contact = tie && weighed(text, groups, tie, daysOf(sentence, today))
    if (!contact) continue
    const told = withNext(text, groups, contact).flatMap((each, at) =>
      contactHappenings(sentence, each, at === 0, today),
    )
    const oldest = Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString()
    const fresh = told.filter(({ day, countries }) => countries.length > 1 && (day === null || day >= oldest))
    if (fresh.length > 0) return fresh
  }
  return []
}
