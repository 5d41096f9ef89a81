/** One English sentence and its parties → what it tells as having happened: contacts, or else what one country did alone. */
import type { EventMode, Evidence } from '../model.ts'
import {
  ANY_CONTACT,
  BESIDE_CONTACT,
  GOES_ON,
  MODES,
  NOT_HAPPENED,
  THE_CONTACT,
  TREATY_OF,
} from '../reference/contact-words.ts'
import { LINES } from '../reference/scene-words.ts'
import { type Contact, findContacts } from './contacts.ts'
import type { DayWords } from './day-words.ts'
import { type Deed, findDeed } from './deeds.ts'
import { daysOf, findDays } from './event-days.ts'
import type { Group } from './groups.ts'
import { isOfOrganisation } from './offices.ts'
import type { Party } from './parties.ts'
import { findPlace, type Place, placeBeside } from './places.ts'
import type { Sentence } from './reading.ts'

/** Words that prove something of a happening. */
export interface Proof {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly rule: 'event-day' | 'event-mode' | 'event-party'
  /** The words don't say it themselves: a party whose country is known from elsewhere. */
  readonly inferred?: boolean | undefined
}

/** What a sentence tells, before it is known which paragraphs tell it further. */
export interface Happening {
  readonly sentence: Sentence
  /** EDTF; null where the sentence tells none. */
  readonly day: string | null
  readonly mode: EventMode
  readonly countries: readonly string[]
  readonly place: Place | null
  readonly proofs: readonly Proof[]
  /** The one counterpart of several this is the contact with. */
  readonly counterpart: string | null
  /** Somebody was told something: a contact only where a later sentence gives its medium. */
  readonly unsure?: boolean
  /** The day is the one it was told on: another that a later sentence gives goes before it. */
  readonly dayOfSaying?: boolean
}

/** A happening whose day is known. */
export interface DatedHappening extends Happening {
  readonly day: string
  /** The words of stamp or dateline that give it, where the text tells no day. */
  readonly evidence?: readonly Evidence[]
}

/** Where in a sentence something is told: the words it hangs on, and up to where the telling goes. */
interface Telling {
  readonly words: { readonly start: number; readonly end: number }
  readonly end: number
  /** Where its subject ends: a day right behind it ("X on Friday said …") is the whole sentence's. */
  readonly subjectEnd: number
}

/** Does the day follow the subject at once, or after one word ("said Tuesday")? */
const isBeside = ({ start }: DayWords, subjectEnd: number): boolean => start >= subjectEnd && start - subjectEnd < 12

/** "…, his ministry said Wednesday": the day it was told on, perhaps not the day it happened. */
const SAID_ON =
  /\b(?:said|announced|reported|confirmed|disclosed|told\s\p{L}+)\s(?:(?:in|through)\s(?:a|its|his|her)\s(?:\p{L}+\s)?statement\s|here\s)?(?:late\s|early\s)?(?:on\s)?$/u

const isOfSaying = (text: string, { start }: DayWords): boolean =>
  SAID_ON.test(text.slice(Math.max(0, start - 60), start))

/** The day of what is told: of the days named, the nearest whose words aren't parted from it by a plan ("ahead of a summit on Friday"). */
function dayOf(sentence: Sentence, { words, end, subjectEnd }: Telling, today: string): DayWords | null {
  const { text } = sentence
  const apart = (day: DayWords): string => {
    if (day.start >= end) return text.slice(end, day.start)
    return isBeside(day, subjectEnd) ? '' : text.slice(day.end, Math.max(day.end, words.start))
  }
  const near = daysOf(sentence, today).filter((day) => !NOT_HAPPENED.test(apart(day)) && !/[.;]\s/.test(apart(day)))
  const nearest = [...near].sort((one, other) => apart(one).length - apart(other).length || one.start - other.start)
  return nearest.find((day) => !isOfSaying(text, day)) ?? nearest[0] ?? null
}

/** "In a statement issued on Tuesday, …". */
const OPENS_STATEMENT = /^(?:In|Through|By)\s(?:an?|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,6}$/u

/** Units behind the verb within which the day of what was said may stand: beside it, or behind its object. */
const reachOfSaying = { beside: 12, near: 90 }

/** The day something was said on: behind the verb, between subject and verb, or before the subject. */
function dayOfSaying(sentence: Sentence, { words, doer, said }: Deed, today: string): DayWords | null {
  const { text } = sentence
  const reach = reachOfSaying[said ?? 'beside']
  const isOwn = ({ start, end }: DayWords): boolean =>
    (start >= words.end &&
      start - words.end <= reach &&
      !/[,;:"“]|\b(?:that|who|which|when)\b/.test(text.slice(words.end, start))) ||
    (start >= doer.end && end <= words.start) ||
    (end <= doer.start && (start <= 4 || OPENS_STATEMENT.test(text.slice(0, start))))
  return daysOf(sentence, today).find((day) => day.day.length === 10 && isOwn(day)) ?? null
}

const codesOf = (parties: readonly Party[]): readonly string[] =>
  [...new Set(parties.flatMap((party) => party.countries))].sort()

function proofsOf(
  sentence: Sentence,
  day: DayWords | null,
  mode: { start: number; end: number },
  parties: readonly Party[],
): Proof[] {
  const proof = (rule: Proof['rule'], { start, end }: { start: number; end: number }): Proof => ({
    sentence,
    start,
    end,
    rule,
  })
  return [
    ...(day ? [proof('event-day', day)] : []),
    proof('event-mode', mode),
    ...parties.map((party) => ({ ...proof('event-party', party), inferred: party.inferred })),
  ]
}

/** Office-holders of two states at a place of their own, told beside the day, have met: "exchanged maps in Malabo on Tuesday". */
function withScene(text: string, contact: Contact, day: DayWords | null): Pick<Contact, 'mode' | 'medium'> {
  const { hosts, guests, mode, unsure } = contact
  const parties = [...(hosts?.parties ?? []), ...(guests?.parties ?? [])]
  const delegation = parties.find(({ start, end }) => /\bdelegation\b/i.test(text.slice(start, end)))
  const holders = parties.filter(({ kind }) => kind === 'official' || kind === 'person')
  if (mode === 'other' && !unsure && delegation && codesOf(parties).length > 1)
    return { mode: 'meeting', medium: delegation }
  if (mode !== 'other' || unsure || day === null || codesOf(holders).length < 2) return contact
  const place = placeBeside(text, { start: 0, end: text.length }, [day], []) ?? placeOfExchange(text, contact)
  return place ? { mode: 'meeting', medium: place } : contact
}

/** "Exchanged maps in Malabo". */
function placeOfExchange(text: string, contact: Contact): Place | null {
  const { start, end } = contact.words
  const place = /^exchange[ds]?$/.test(text.slice(start, end)) ? findPlace(text, contact, null) : null
  return place && /^\s(?:\p{Ll}+\s){1,2}in\s$/u.test(text.slice(end, place.start)) ? place : null
}

/** A contact: a day right behind the subject is that of the first. One happening for each counterpart where the contacts were separate, else one for all. */
function contactHappenings(sentence: Sentence, contact: Contact, first: boolean, today: string): Happening[] {
  const { hosts, guests, separate } = contact
  const { text } = sentence
  const day = dayOf(sentence, { ...contact, subjectEnd: (first && hosts?.end) || text.length }, today)
  const { mode, medium } = withScene(text, contact, day)
  const place = mode === 'phone' || mode === 'video' ? null : findPlace(text, contact, day)
  const happening = (parties: readonly Party[], counterpart: string | null): Happening => ({
    ...{ sentence, day: day?.day ?? null, mode, place, counterpart },
    countries: codesOf(parties),
    proofs: proofsOf(sentence, day, medium, parties),
    unsure: contact.unsure,
    dayOfSaying: day !== null && isOfSaying(text, day),
  })
  if (separate && hosts && guests) {
    const each = guests.parties.flatMap((guest) => guest.countries.map((code) => ({ ...guest, countries: [code] })))
    return each.map((guest) => happening([...hosts.parties, guest], guest.countries[0] ?? null))
  }
  return [happening([...(hosts?.parties ?? []), ...(guests?.parties ?? [])], null)]
}

/** "A three-day visit that had begun on October 18". */
const BEGUN = /\b(?:begun|began|started)\s(?:on\s)?/

/** What one country did, with the one it visited. */
function deedHappening(sentence: Sentence, deed: Deed, today: string): Happening | null {
  const { text } = sentence
  const { mode, words, doer, host, said } = deed
  const day = said
    ? dayOfSaying(sentence, deed, today)
    : dayOf(sentence, { words, end: words.end, subjectEnd: doer.end }, today)
  if (day === null) return null
  const begun = mode === 'visit' ? BEGUN.exec(text) : null
  const from = begun ? findDays(text.slice(begun.index), today, 'en')[0]?.day : undefined
  const told = from !== undefined && from.length === 10 && from < day.day ? `${from}/${day.day}` : day.day
  const parties = [...doer.parties, ...(host?.parties ?? [])]
  const proofs = proofsOf(sentence, day, words, parties)
  return { sentence, day: told, mode, place: null, countries: codesOf(parties), counterpart: null, proofs }
}

/** "U.N. Secretary-General Tomás Arrieta met with President …": the other side is no country's. */
const namesOrganisation = ({ officials }: Sentence): boolean =>
  officials.some(({ role, countries }) => role !== null && countries.length === 0 && isOfOrganisation(role))

/** What one sentence tells: contacts, or else what one country did alone. A contact's day may still be wanting. */
export function happeningsOf(sentence: Sentence, groups: readonly Group[], today: string): readonly Happening[] {
  const contacts = findContacts(sentence.text, groups)
    .flatMap((contact, index) => contactHappenings(sentence, contact, index === 0, today))
    .filter(({ countries }) => countries.length > 1 || (countries.length === 1 && namesOrganisation(sentence)))
  if (contacts.some(({ unsure }) => !unsure)) return contacts
  const deed = findDeed(sentence.text, groups)
  const happening = deed && deedHappening(sentence, deed, today)
  return happening ? [...contacts, happening] : contacts
}

/** "Will swap … under a deal signed on Tuesday": a treaty with its day, among what is planned. */
export const tellsTreaty = (text: string, today: string): boolean =>
  findDays(text, today, 'en').some(({ start }) => TREATY_OF.test(text.slice(0, start)))

/** Does a later sentence go on about a contact: by its opening, or by naming its countries alone with a word of contact? */
function goesOn({ text, mentions, officials }: Sentence, countries: readonly string[], today: string): boolean {
  if (NOT_HAPPENED.test(text) && !tellsTreaty(text, today)) return false
  const codes = [...mentions.map(({ code }) => code), ...officials.flatMap((official) => official.countries)]
  const alone = codes.every((code) => countries.includes(code))
  const named = alone && (codes.length > 0 || officials.length > 0)
  return GOES_ON.test(text) || (alone && THE_CONTACT.test(text)) || (named && ANY_CONTACT.test(text))
}

function mediumIn(text: string): { mode: EventMode; start: number; end: number } | null {
  for (const { mode, pattern } of [...LINES, ...MODES]) {
    const match = pattern.exec(text)
    if (match) return { mode, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Office-holders at a place told beside the day: "the prime ministers initialled it at a ceremony in Buka on Tuesday". */
function placeOfHolders({ text, officials }: Sentence, days: readonly DayWords[]): ReturnType<typeof mediumIn> {
  const place = officials.length > 0 ? placeBeside(text, { start: 0, end: text.length }, days, officials) : null
  return place && { mode: 'meeting', start: place.start, end: place.end }
}

/** "The document was signed by X and Y": office-holders of two states have come together for it. */
function signatureOf({ text, officials }: Sentence): ReturnType<typeof mediumIn> {
  const signed = /\b(?:signed|initialled|inked)\s(?:[\p{L}\d-]+\s){0,6}by\b/u.exec(text)
  const behind = officials.filter(({ start }) => signed !== null && start > signed.index)
  const codes = new Set(behind.flatMap(({ countries }) => countries))
  return signed && codes.size > 1
    ? { mode: 'meeting', start: signed.index, end: signed.index + signed[0].length }
    : null
}

/** How far a day stands from a word; one before it belongs to what was told before rather. */
const gapTo = ({ start, end }: DayWords, at: number): number => (start >= at ? start - at : 3 * (at - end) + 24)

/** A contact with the day or the medium that only a later sentence of the lead tells: "The two met for six hours on Friday." */
export function completed(happening: Happening, later: readonly Sentence[], today: string): Happening {
  let whole = happening
  for (const sentence of later) {
    const open = whole.day === null || whole.dayOfSaying === true
    if (!open && whole.mode !== 'other') break
    const beside = whole.mode === 'other' && BESIDE_CONTACT.test(sentence.text)
    if (!beside && !goesOn(sentence, happening.countries, today)) continue
    const days = daysOf(sentence, today).filter((each) => !isOfSaying(sentence.text, each))
    const at = sentence.text.search(ANY_CONTACT)
    const [day] = [...days].sort((one, other) => gapTo(one, at) - gapTo(other, at))
    if (!open && day && day.day !== whole.day) continue
    const medium =
      whole.mode === 'other'
        ? (mediumIn(sentence.text) ?? signatureOf(sentence) ?? placeOfHolders(sentence, days))
        : null
    const proofs: Proof[] = [
      ...(open && day ? [{ sentence, start: day.start, end: day.end, rule: 'event-day' as const }] : []),
      ...(medium ? [{ sentence, start: medium.start, end: medium.end, rule: 'event-mode' as const }] : []),
    ]
    whole = {
      ...whole,
      day: (open ? day?.day : null) ?? whole.day,
      dayOfSaying: whole.dayOfSaying === true && !day,
      mode: medium?.mode ?? whole.mode,
      proofs: [...whole.proofs.filter(({ rule }) => rule !== 'event-day' || !(open && day)), ...proofs],
    }
  }
  return whole
}
