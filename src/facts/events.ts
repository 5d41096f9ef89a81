/** The lead's sentences → what the report says happened: a contact between countries, a visit or a statement, with its day. No event is better than a wrong one. */
import type { EventMode, Evidence, NewsEvent } from '../model.ts'
import { NOT_HAPPENED } from '../reference/contact-words.ts'
import type { Clocks } from './clocks.ts'
import { type Contact, findContact } from './contacts.ts'
import { findDeed } from './deeds.ts'
import { type DayWords, findDays } from './event-days.ts'
import { prove } from './evidence.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Party, partiesOf, type ShortForms } from './parties.ts'
import { findPlace } from './places.ts'
import { type Sentence, wordsIn } from './reading.ts'
import { sectionsOf } from './sections.ts'

export interface EventFacts {
  readonly events: readonly NewsEvent[]
  readonly evidence: readonly Evidence[]
}

/** What a sentence tells, before it is known which paragraphs tell it further. */
interface Happening {
  readonly sentence: Sentence
  readonly day: DayWords
  readonly mode: EventMode
  readonly countries: readonly string[]
  readonly place: { readonly text: string; readonly start: number; readonly end: number } | null
  /** Stretches that prove it: day, medium, parties. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly rule: string }[]
  /** The one counterpart of several this is the contact with. */
  readonly counterpart: string | null
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

/** The day of what is told: of the days named, the nearest whose words aren't parted from it by a plan ("ahead of a summit on Friday"). */
function dayOf(text: string, { words, end, subjectEnd }: Telling, today: string): DayWords | null {
  const apart = (day: DayWords): string => {
    if (day.start >= end) return text.slice(end, day.start)
    return isBeside(day, subjectEnd) ? '' : text.slice(day.end, Math.max(day.end, words.start))
  }
  const near = findDays(text, today).filter((day) => !NOT_HAPPENED.test(apart(day)) && !/[.;]\s/.test(apart(day)))
  return near.sort((one, other) => apart(one).length - apart(other).length || one.start - other.start)[0] ?? null
}

const codesOf = (parties: readonly Party[]): readonly string[] =>
  [...new Set(parties.flatMap((party) => party.countries))].sort()
const asWords = (parties: readonly Party[]): Happening['words'] =>
  parties.map(({ start, end }) => ({ start, end, rule: 'event-party' }))

/** A contact: one happening for each counterpart where the contacts were separate, else one for all. */
function contactsOf(sentence: Sentence, contact: Contact, day: DayWords): Happening[] {
  const { hosts, guests, mode, medium, separate } = contact
  const place = mode === 'phone' || mode === 'video' ? null : findPlace(sentence.text, contact, day)
  const proofs = [
    { ...day, rule: 'event-day' },
    { ...medium, rule: 'event-mode' },
  ]
  const happening = (parties: readonly Party[], counterpart: string | null): Happening => {
    return {
      sentence,
      day,
      mode,
      place,
      countries: codesOf(parties),
      counterpart,
      words: [...proofs, ...asWords(parties)],
    }
  }
  if (separate && hosts && guests && guests.parties.length > 1) {
    return guests.parties.map((guest) => happening([...hosts.parties, guest], guest.countries[0] ?? null))
  }
  return [happening([...(hosts?.parties ?? []), ...(guests?.parties ?? [])], null)]
}

/** What one sentence tells: a contact, or else what one country did alone. */
function happeningsOf(sentence: Sentence, groups: readonly Group[], today: string): Happening[] {
  const { text } = sentence
  const contact = findContact(text, groups)
  if (contact) {
    const day = dayOf(text, { ...contact, subjectEnd: contact.hosts?.end ?? text.length }, today)
    return day ? contactsOf(sentence, contact, day).filter(({ countries }) => countries.length > 1) : []
  }
  const deed = findDeed(text, groups)
  const day = deed && dayOf(text, { words: deed.words, end: deed.words.end, subjectEnd: deed.doer.end }, today)
  if (!deed || !day) return []
  const words = [{ ...day, rule: 'event-day' }, { ...deed.words, rule: 'event-mode' }, ...asWords(deed.doer.parties)]
  return [{ sentence, day, mode: deed.mode, place: null, countries: deed.doer.countries, counterpart: null, words }]
}

/** `2023-01-09-cn-kr-phone`: the same event has the same id in every report. */
const eventId = ({ day, countries, mode }: Happening): string =>
  [day.day, ...countries.map((code) => code.toLowerCase()), mode].join('-')

/** What the first paragraph tells; the second where the first tells none. */
function leadHappenings(sentences: readonly Sentence[], forms: ShortForms, today: string): readonly Happening[] {
  for (const paragraph of [1, 2]) {
    const lead = sentences.filter(({ stretch }) => stretch.paragraph === paragraph)
    const happenings = lead.flatMap((sentence) =>
      happeningsOf(sentence, groupsOf(sentence.text, partiesOf(sentence, forms)), today),
    )
    if (happenings.length > 0) return happenings
  }
  return []
}

/** Events of a report, each once, in the order told. Without a day of the publisher's own, days in words mean nothing and there are none. */
export function findEvents(sentences: readonly Sentence[], forms: ShortForms, today: Clocks['today']): EventFacts {
  const found = new Map<string, Happening>()
  for (const happening of today === null ? [] : leadHappenings(sentences, forms, today.day)) {
    const id = eventId(happening)
    if (!found.has(id)) found.set(id, happening)
  }
  const sections = sectionsOf(sentences)
  const counterparts = [...found.values()].flatMap(({ counterpart }) => counterpart ?? [])
  const basis = today?.inferred ? 'inferred' : 'stated'
  return {
    events: [...found].map(([id, { day, countries, mode, place, counterpart }]) => ({
      id,
      date: day.day,
      precision: 'day',
      countries,
      mode,
      place: place?.text ?? null,
      paragraphs: sections.paragraphsFor(counterpart, counterparts),
    })),
    evidence: [...found].flatMap(([id, { sentence, words, place }]) =>
      [...words, ...(place ? [{ ...place, rule: 'event-place' }] : [])].flatMap(({ start, end, rule }) =>
        prove(wordsIn(sentence, start, end), rule, rule === 'event-day' ? basis : 'stated', id),
      ),
    ),
  }
}
