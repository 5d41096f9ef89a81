/**
 * The lead's sentences in a language with a table of event words → what they tell as having happened. Who acts isn't
 * parsed: a sentence with a word of contact, a day and the countries named before what it was about tells one.
 */
import type { EventMode, Evidence } from '../model.ts'
import { COUNTRY_SIGNS, HOME } from '../reference/event-words.ts'
import { once } from '../text/once.ts'
import { contactSigns } from './contact-signs.ts'
import type { DayWords } from './day-words.ts'
import { findDays } from './event-days.ts'
import {
  around,
  CONTACT_PATTERNS,
  isDenied,
  isOfSaying,
  type Medium,
  modeIn,
  type Patterns,
  plain,
} from './foreign-patterns.ts'
import { withSpan } from './foreign-spans.ts'
import type { DatedHappening, Happening, Proof } from './happenings.ts'
import { isOfOrganisation } from './offices.ts'
import type { Official } from './officials.ts'
import { type Party, partiesOf, type ShortForms } from './parties.ts'
import type { Sentence } from './reading.ts'
import { sceneTables } from './scene-tables.ts'
import { openingCountries } from './sides.ts'
import { openedBy, statesOfAll } from './told-sides.ts'

/** A sentence with who could act in it. */
interface Parsed {
  readonly sentence: Sentence
  readonly parties: readonly Party[]
}

/** The days a sentence tells; asked only of one that has the rest of an event. */
type DaysOf = (sentence: Sentence) => readonly DayWords[]

/** A country a sentence names, or whose office it names. */
interface Named {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** Countries whose office-holders, people or institutions a sentence names. */
const officesIn = ({ parties }: Parsed): readonly Named[] =>
  parties
    .filter(({ kind }) => kind !== 'country' && kind !== 'capital')
    .flatMap(({ countries, start, end }) => countries.map((code) => ({ code, start, end })))

/**
 * Countries of the offices and institutions of a sentence, and those it names.
 * @param going a visit: what it goes to is a party, where a meeting takes place is none
 */
function namedIn({ sentence, parties }: Parsed, { place }: Patterns, going = false): readonly Named[] {
  const { text, mentions, capitals } = sentence
  const offices = officesIn({ sentence, parties })
  const names = mentions
    .filter(({ start, kind }) => going || kind !== 'name' || !place.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ code, start, end }) => ({ code, start, end }))
  const goals = going ? capitals.map(({ code, start, end }) => ({ code, start, end })) : []
  return [...offices, ...names, ...goals].sort((one, other) => one.start - other.start)
}

/** 日印首相が電話会談 → Japan, India. */
function signsIn(text: string): readonly string[] {
  for (const [pair] of text.matchAll(new RegExp(`[${Object.keys(COUNTRY_SIGNS).join('')}]{2,3}(?=\\p{Lo})`, 'gu'))) {
    return [...new Set([...pair].flatMap((sign) => COUNTRY_SIGNS[sign] ?? []))]
  }
  return []
}

const distinct = (named: readonly Named[]): readonly string[] => [...new Set(named.map(({ code }) => code))]

/** Where offices or institutions of two countries are named, they alone; else those told of before the first words of what it was about. */
function actorsIn(
  text: string,
  parsed: Parsed,
  patterns: Patterns,
  { mode, start: medium }: { readonly mode: EventMode; readonly start: number },
): readonly Named[] {
  const offices = officesIn(parsed)
  const named = (): readonly Named[] => partiesIn(text, namedIn(parsed, patterns, mode === 'visit'), patterns)
  const several = patterns.counterparts.test(text) ? [...offices, ...named()] : offices
  const all = distinct(several).length > 1 ? several : named()
  const before = patterns.verbLast ? all.filter(({ end }) => end <= medium) : []
  return before.length > 0 ? before : all
}

/** The countries told of before the first words for what it was about that follow two of them. */
function partiesIn(text: string, named: readonly Named[], { about }: Patterns): readonly Named[] {
  for (const { index } of text.matchAll(about)) {
    const before = named.filter(({ end }) => end <= index)
    if (distinct(before).length > 1) return before
  }
  return named
}

/** An office or institution printed without a country, in a language of one state. */
function homeOffice(
  text: string,
  language: string,
): { countries: readonly string[]; start: number; end: number } | null {
  const home = HOME[language]
  const match = home?.offices.exec(text)
  return home && match ? { countries: [home.country], start: match.index, end: match.index + match[0].length } : null
}

/** Fewer than two parties named: the headline's two, or the language's own state with the one. */
function withOther(
  text: string,
  codes: readonly string[],
  headline: readonly string[],
  language: string,
): readonly string[] {
  if (codes.length > 1) return codes
  const all = [...new Set([...codes, ...headline])]
  if (all.length === 2) return all
  const [home] = homeOffice(text, language)?.countries ?? []
  return codes.length === 1 && home && !codes.includes(home) ? [...codes, home] : codes
}

const proof = (sentence: Sentence, rule: Proof['rule'], { start, end }: { start: number; end: number }): Proof => ({
  sentence,
  start,
  end,
  rule,
})

/** Office-holders of two countries who sign do so together. */
function isSigning({ parties }: Parsed, { act }: Medium): boolean {
  const signers = parties.filter(({ kind }) => kind === 'official' || kind === 'person')
  const together = new Set(signers.flatMap(({ countries }) => countries)).size > 1
  return together && act === 'signed'
}

/** Are there two countries for a contact, whoever of those named were its parties? Asked first: most sentences have none. */
function couldJoin(
  { sentence: { mentions, capitals }, parties }: Parsed,
  headline: readonly string[],
  language: string,
): boolean {
  const home = HOME[language]?.country
  const codes = [
    ...headline,
    ...(home === undefined ? [] : [home]),
    ...parties.flatMap(({ countries }) => countries),
    ...[...mentions, ...capitals].map(({ code }) => code),
  ]
  return codes.some((code) => code !== codes[0])
}

function contactIn(
  parsed: Parsed,
  headline: readonly string[],
  patterns: Patterns,
  daysOf: DaysOf,
  language: string,
  opened: readonly string[] | null,
): Happening | null {
  const { sentence } = parsed
  if (!couldJoin(parsed, headline, language)) return null
  const text = plain(sentence.text)
  const medium = modeIn(text, patterns)
  if (!medium || isDenied(text, medium.start - around, medium.end + around / 2, patterns)) return null
  const parties = actorsIn(text, parsed, patterns, medium)
  const states =
    opened && statesOfAll(text, sceneTables(language)?.all ?? /(?!)/, distinct(officesIn(parsed)), [opened])
  const countries = [...(states ?? withOther(text, distinct(parties), headline, language))].sort()
  const unsure = medium.act === 'joint'
  if (countries.length < 2 || (unsure && officesIn(parsed).length === 0)) return null
  const nearest = [...daysOf(sentence)].sort(
    (one, other) => Math.abs(one.start - medium.start) - Math.abs(other.start - medium.start),
  )
  const day = nearest.find((each) => !isOfSaying(text, each, patterns)) ?? nearest[0] ?? null
  const proofs = [
    ...(day ? [proof(sentence, 'event-day', day)] : []),
    proof(sentence, 'event-mode', medium),
    ...parties.map((party) => proof(sentence, 'event-party', party)),
  ]
  const mode = isSigning(parsed, medium) ? 'meeting' : medium.mode
  return { sentence, day: day?.day ?? null, mode, countries, place: null, proofs, counterpart: null, unsure }
}

/** An office-holder or institution that says something on a day. */
function statementIn(
  { sentence, parties }: Parsed,
  { said }: Patterns,
  daysOf: DaysOf,
  language: string,
): Happening | null {
  const text = plain(sentence.text)
  const named = parties.find(
    ({ kind, countries }) => countries.length === 1 && kind !== 'country' && kind !== 'capital',
  )
  const speaker = named ?? homeOffice(text, language)
  const verb = speaker && said.exec(text)
  if (!verb || !speaker) return null
  const day = daysOf(sentence).find(({ start }) => Math.abs(start - verb.index) < around)
  if (!day) return null
  const words = { start: verb.index, end: verb.index + verb[0].length }
  const proofs: Proof[] = [
    proof(sentence, 'event-day', day),
    proof(sentence, 'event-mode', words),
    proof(sentence, 'event-party', speaker),
  ]
  return {
    sentence,
    day: day.day,
    mode: 'statement',
    countries: speaker.countries,
    place: null,
    proofs,
    counterpart: null,
  }
}

/** A contact whose medium only one of the next paragraphs tells: "nach dem Gespräch". */
function withMedium(contact: Happening, sentences: readonly Sentence[], patterns: Patterns): Happening {
  if (contact.mode !== 'other') return contact
  const told = contact.sentence.stretch.paragraph ?? 0
  const later = sentences
    .slice(sentences.indexOf(contact.sentence) + 1)
    .filter(({ stretch }) => (stretch.paragraph ?? 0) >= told && (stretch.paragraph ?? 0) <= told + 2)
  for (const sentence of later) {
    const medium = isDenied(sentence.text, 0, sentence.text.length, patterns) ? null : modeIn(sentence.text, patterns)
    if (!medium || medium.mode === 'other' || medium.mode === 'visit') continue
    return { ...contact, mode: medium.mode, proofs: [...contact.proofs, proof(sentence, 'event-mode', medium)] }
  }
  return contact
}

/** "Norwegen, Dänemark und Estland haben am Mittwoch in einer gemeinsamen Erklärung …": all who are named before it. */
function togetherIn({ sentence, parties }: Parsed, patterns: Patterns, daysOf: DaysOf): Happening | null {
  const text = plain(sentence.text)
  const words = patterns.together.exec(text)
  if (!words || isDenied(text, 0, text.length, patterns)) return null
  const named = parties.filter(({ countries, end }) => countries.length > 0 && end <= words.index)
  const countries = [...new Set(named.flatMap((party) => party.countries))].sort()
  if (countries.length < 2 || (named[0]?.start ?? text.length) > beginning) return null
  const days = daysOf(sentence)
  const day = days.find((each) => !isOfSaying(text, each, patterns)) ?? days[0]
  if (!day) return null
  const found = { start: words.index, end: words.index + words[0].length }
  const proofs = [
    proof(sentence, 'event-day', day),
    proof(sentence, 'event-mode', found),
    ...named.map((party) => proof(sentence, 'event-party', party)),
  ]
  return { sentence, day: day.day, mode: 'statement', countries, place: null, proofs, counterpart: null }
}

/** Units of a sentence within which its subject begins. */
const beginning = 40

/** The last paragraph that may tell how long a contact took. */
const lastOpening = 3

const isBetween = (number: number, from: number, to: number): boolean => number >= from && number <= to

/** A report's own day and the words that print it. */
export interface OwnDay {
  readonly day: string
  readonly evidence: readonly Evidence[]
}

/** What is known of the report that tells. */
interface Telling {
  /** YYYY-MM-DD */
  readonly today: string
  /** BCP 47. */
  readonly language: string
  /** Whose body of government issued it: its page names the other side alone. */
  readonly issuer: string | null
  /** Where it was filed: whose an office told without a country probably is. */
  readonly filed: string | null
}

/** "Le président a reçu …": an office without name or country. */
const isUnowned = ({ role, name, countries, former }: Official): boolean =>
  role !== null && name === null && countries.length === 0 && !former && !isOfOrganisation(role)

/** What may take several days. */
const SPANS: ReadonlySet<Happening['mode']> = new Set(['meeting', 'visit', 'other'])

/** A contact on one day that took several, by what the opening tells. */
export function spanned(
  told: DatedHappening,
  sentences: readonly Sentence[],
  { today, language }: Pick<Telling, 'today' | 'language'>,
): DatedHappening {
  if (!SPANS.has(told.mode)) return told
  const opening = sentences
    .filter(({ stretch }) => isBetween(stretch.paragraph ?? 0, 1, lastOpening))
    .map(({ text }) => ({ text, days: findDays(text, today, language).map(({ day }) => day) }))
  return { ...told, day: withSpan(told.day, opening, language.split('-')[0] ?? '') }
}

/** What the lead of a report in another language than English tells. */
export interface ForeignLead {
  /** Its first sentence with a contact and a day. */
  readonly contacts: () => readonly Happening[]
  /** What somebody said on a day. */
  readonly statements: () => readonly Happening[]
}

/** Null for a language without tables. */
export function foreignLead(
  sentences: readonly Sentence[],
  forms: ShortForms,
  { today, language, issuer, filed }: Telling,
): ForeignLead | null {
  const [main = ''] = language.split('-')
  const patterns = CONTACT_PATTERNS.get(main)
  if (!patterns) return null
  const parse = (sentence: Sentence): Parsed => ({ sentence, parties: partiesOf(sentence, forms) })
  const headlines = sentences.filter(({ stretch }) => stretch.kind === 'headline').map(parse)
  const headline = headlines.flatMap((parsed) => [
    ...distinct(namedIn(parsed, patterns, true)),
    ...(patterns.signs ? signsIn(parsed.sentence.text) : []),
  ])
  const known = [...new Set(headline)]
  const opened = openingCountries(sentences)
  const lead = sentences.filter(({ stretch }) => stretch.paragraph !== null && stretch.paragraph <= 2)
  const othersOf = ({ sentence }: Parsed): readonly string[] => {
    const unowned = sentence.officials.some(isUnowned)
    const own = issuer ?? (unowned ? filed : null)
    if (own !== null && known.length < 2) return [...new Set([...known, own])]
    // "Das erklärten ihre Außenminister …"
    return known.length === 0 && unowned && sentence !== lead[0] ? opened : known
  }
  const parsed = lead.map(parse)
  const daysOf: DaysOf = ({ text }) => findDays(text, today, language)
  const head = sentences.filter(({ stretch }) => stretch.kind === 'headline' || stretch.kind === 'standfirst')
  const about = once(() => openedBy([...head, ...lead.filter(({ stretch }) => stretch.paragraph === 1)]))
  const contact: Tell = (each) => {
    const told = contactIn(each, othersOf(each), patterns, daysOf, main, about())
    const whole = told?.day ? withMedium(told, sentences, patterns) : null
    return whole && !(whole.unsure && whole.mode === 'other') ? whole : null
  }
  const statement: Tell = (each) =>
    each.sentence.stretch.paragraph === 1 ? statementIn(each, patterns, daysOf, main) : null
  const together: Tell = (each) => togetherIn(each, patterns, daysOf)
  const denied = (): boolean => headlines.some(({ sentence }) => contactSigns(main)?.denied(sentence.text))
  const firstOf = (ways: readonly Tell[]): readonly Happening[] => {
    const told = firstTold(parsed, ways)
    return told ? [told.day === null ? told : spanned({ ...told, day: told.day }, sentences, { today, language })] : []
  }
  return {
    contacts: () => (denied() ? [] : firstOf([contact])),
    statements: () => firstOf([together, statement]),
  }
}

/** What a sentence tells, by one way of reading it. */
type Tell = (parsed: Parsed) => Happening | null

/** The first that any sentence tells by the first way in which any does. */
function firstTold(parsed: readonly Parsed[], ways: readonly Tell[]): Happening | null {
  for (const tell of ways) {
    for (const each of parsed) {
      const told = tell(each)
      if (told) return told
    }
  }
  return null
}

/** What a sentence of the body tells: a contact between office-holders or institutions of two countries. */
export function foreignContact(
  forms: ShortForms,
  { today, language, issuer }: Telling,
): (sentence: Sentence) => readonly Happening[] {
  const [main = ''] = language.split('-')
  const patterns = CONTACT_PATTERNS.get(main)
  const others = issuer === null ? [] : [issuer]
  const sides = (parsed: Parsed): number => new Set([...distinct(officesIn(parsed)), ...others]).size
  return (sentence) => {
    const parsed = { sentence, parties: partiesOf(sentence, forms) }
    if (!patterns || sentence.stretch.paragraph === null || sides(parsed) < 2) return []
    const contact = contactIn(parsed, others, patterns, ({ text }) => findDays(text, today, language), main, null)
    return contact && !contact.unsure ? [contact] : []
  }
}
