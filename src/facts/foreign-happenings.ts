/**
 * The lead's sentences in a language with a table of event words → what they tell as having happened. Who acts isn't
 * parsed: a sentence with a word of contact, a day and the countries named before what it was about tells one.
 */
import type { EventMode } from '../model.ts'
import { COUNTRY_SIGNS, EVENT_WORDS, HOME } from '../reference/event-words.ts'
import type { DayWords } from './day-words.ts'
import { findDays } from './event-days.ts'
import type { Happening, Proof } from './happenings.ts'
import { type Party, partiesOf, type ShortForms } from './parties.ts'
import type { Sentence } from './reading.ts'

interface Patterns {
  readonly modes: readonly { readonly mode: EventMode; readonly pattern: RegExp }[]
  readonly about: RegExp
  readonly not: RegExp
  readonly place: RegExp
  readonly said: RegExp
  /** A verb of saying right beside a day: behind it in scripts without spaces (and Korean), else before it. */
  readonly saidOn: RegExp
  readonly unparted: boolean
  /** Whoever is in contact stands before the word that tells it. */
  readonly verbLast: boolean
  /** Headlines pair countries by one sign each. */
  readonly signs: boolean
}

/** Whole words where words are parted; parts of words where endings are left open, or nothing parts them. */
function patternsOf(language: string): Patterns | undefined {
  const table = EVENT_WORDS[language]
  if (!table) return undefined
  const parted = !['zh', 'ja', 'ko'].includes(language)
  const whole = (words: string, flags = 'iu'): RegExp =>
    new RegExp(parted ? `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])` : `(?:${words})`, flags)
  return {
    modes: table.modes.map(([mode, words]) => ({
      mode,
      pattern: new RegExp(parted ? `(?<![\\p{L}\\p{M}])(?:[وفبل]?(?:ال)?)(?:${words})` : `(?:${words})`, 'iu'),
    })),
    about: whole(table.about, 'giu'),
    not: whole(table.not),
    place: new RegExp(
      parted ? `(?<![\\p{L}\\p{M}])(?:${table.place})\\s(?:la\\s|el\\s|der\\s|den\\s)?$` : `(?:${table.place})$`,
      'iu',
    ),
    said: whole(table.said),
    saidOn: parted
      ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${table.said})\\s(?:\\p{L}{1,5}\\s)?$`, 'iu')
      : new RegExp(`^(?:に|，|、|\\s)?(?:${table.said}|消息|通报)`, 'u'),
    unparted: !parted,
    verbLast: language === 'ja' || language === 'ko',
    signs: language === 'zh' || language === 'ja',
  }
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.keys(EVENT_WORDS).flatMap((language) => {
    const patterns = patternsOf(language)
    return patterns ? [[language, patterns] as const] : []
  }),
)

/** A sentence with who could act in it. */
interface Parsed {
  readonly sentence: Sentence
  readonly parties: readonly Party[]
}

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
  const all =
    distinct(offices).length > 1 ? offices : partiesIn(text, namedIn(parsed, patterns, mode === 'visit'), patterns)
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

/** "Провёл" is "провел". */
const plain = (text: string): string => text.replaceAll('ё', 'е')

function modeIn(text: string, { modes }: Patterns): { mode: EventMode; start: number; end: number } | null {
  for (const { mode, pattern } of modes) {
    const match = pattern.exec(text)
    if (match) return { mode, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Units around the words of contact within which a plan or a denial belongs to them. */
const around = 60

/** "…라고 외교부가 9일 밝혔다", "10日消息": the day it was told on, perhaps not the day it happened. */
const isOfSaying = (text: string, { start, end }: DayWords, { saidOn, unparted }: Patterns): boolean =>
  unparted ? saidOn.test(text.slice(end, end + 8)) : saidOn.test(text.slice(Math.max(0, start - 24), start))

/** Office-holders of two countries who sign do so together. */
function isSigning({ sentence, parties }: Parsed, { start, end }: { start: number; end: number }): boolean {
  const signers = parties.filter(({ kind }) => kind === 'official' || kind === 'person')
  const together = new Set(signers.flatMap(({ countries }) => countries)).size > 1
  return (
    together &&
    /sign|firm|assin|unter(?:zeich|schr)|подпис|وقع|签署|簽署|署名|서명/iu.test(sentence.text.slice(start, end))
  )
}

function contactIn(
  parsed: Parsed,
  headline: readonly string[],
  patterns: Patterns,
  days: readonly DayWords[],
  language: string,
): Happening | null {
  const { sentence } = parsed
  const text = plain(sentence.text)
  const medium = modeIn(text, patterns)
  if (!medium || patterns.not.test(text.slice(Math.max(0, medium.start - around), medium.end + around / 2))) return null
  const parties = actorsIn(text, parsed, patterns, medium)
  const countries = [...withOther(text, distinct(parties), headline, language)].sort()
  if (countries.length < 2) return null
  const nearest = [...days].sort(
    (one, other) => Math.abs(one.start - medium.start) - Math.abs(other.start - medium.start),
  )
  const day = nearest.find((each) => !isOfSaying(text, each, patterns)) ?? nearest[0] ?? null
  const proofs = [
    ...(day ? [proof(sentence, 'event-day', day)] : []),
    proof(sentence, 'event-mode', medium),
    ...parties.map((party) => proof(sentence, 'event-party', party)),
  ]
  const mode = isSigning(parsed, medium) ? 'meeting' : medium.mode
  return { sentence, day: day?.day ?? null, mode, countries, place: null, proofs, counterpart: null }
}

/** An office-holder or institution that says something on a day. */
function statementIn(
  { sentence, parties }: Parsed,
  { said }: Patterns,
  days: readonly DayWords[],
  language: string,
): Happening | null {
  const text = plain(sentence.text)
  const verb = said.exec(text)
  const named = parties.find(
    ({ kind, countries }) => countries.length === 1 && kind !== 'country' && kind !== 'capital',
  )
  const speaker = named ?? homeOffice(text, language)
  const day = days.find(({ start }) => verb && Math.abs(start - verb.index) < around)
  if (!verb || !speaker || !day) return null
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
  const later = sentences.filter(
    ({ stretch }) => (stretch.paragraph ?? 0) > told && (stretch.paragraph ?? 0) <= told + 2,
  )
  for (const sentence of later) {
    const medium = patterns.not.test(sentence.text) ? null : modeIn(sentence.text, patterns)
    if (!medium || medium.mode === 'other' || medium.mode === 'visit') continue
    return { ...contact, mode: medium.mode, proofs: [...contact.proofs, proof(sentence, 'event-mode', medium)] }
  }
  return contact
}

/** What is known of the report that tells. */
interface Telling {
  /** YYYY-MM-DD */
  readonly today: string
  /** BCP 47. */
  readonly language: string
  /** Whose body of government issued it: its page names the other side alone. */
  readonly issuer: string | null
}

/** What the lead tells: its first sentence with a contact and a day; else what somebody said on a day. */
export function foreignHappenings(
  sentences: readonly Sentence[],
  forms: ShortForms,
  { today, language, issuer }: Telling,
): readonly Happening[] {
  const [main = ''] = language.split('-')
  const patterns = PATTERNS.get(main)
  if (!patterns) return []
  const parse = (sentence: Sentence): Parsed => ({ sentence, parties: partiesOf(sentence, forms) })
  const headlines = sentences.filter(({ stretch }) => stretch.kind === 'headline').map(parse)
  const headline = headlines.flatMap((parsed) => [
    ...distinct(namedIn(parsed, patterns, true)),
    ...(patterns.signs ? signsIn(parsed.sentence.text) : []),
  ])
  const known = [...new Set(headline)]
  const others = issuer !== null && known.length === 1 ? [...new Set([...known, issuer])] : known
  const lead = sentences.filter(({ stretch }) => stretch.paragraph !== null && stretch.paragraph <= 2)
  for (const parsed of lead.map(parse)) {
    const { text, stretch } = parsed.sentence
    const days = findDays(text, today, language)
    const contact = contactIn(parsed, others, patterns, days, main)
    if (contact?.day) return [withMedium(contact, sentences, patterns)]
    const statement = stretch.paragraph === 1 ? statementIn(parsed, patterns, days, main) : null
    if (statement) return [statement]
  }
  return []
}

/** What a sentence of the body tells: a contact between office-holders or institutions of two countries. */
export function foreignContact(
  forms: ShortForms,
  { today, language, issuer }: Telling,
): (sentence: Sentence) => readonly Happening[] {
  const [main = ''] = language.split('-')
  const patterns = PATTERNS.get(main)
  const others = issuer === null ? [] : [issuer]
  const sides = (parsed: Parsed): number => new Set([...distinct(officesIn(parsed)), ...others]).size
  return (sentence) => {
    const parsed = { sentence, parties: partiesOf(sentence, forms) }
    if (!patterns || sentence.stretch.paragraph === null || sides(parsed) < 2) return []
    const contact = contactIn(parsed, others, patterns, findDays(sentence.text, today, language), main)
    return contact ? [contact] : []
  }
}
