/** The lead's sentences → what the report says happened: a contact between countries, a visit or a statement, with its day. */
import type { EventMode, Evidence, NewsEvent } from '../model.ts'
import { NOT_HAPPENED } from '../reference/contact-words.ts'
import type { Clocks } from './clocks.ts'
import { type Contact, findContact } from './contacts.ts'
import { type DayWords, findDays } from './event-days.ts'
import { prove } from './evidence.ts'
import { type Group, groupsOf, partiesOf, type ShortForms } from './parties.ts'
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

/** The day of a contact: of the days told, the nearest whose words aren't parted from it by a plan ("ahead of a summit on Friday"). */
function dayOf(text: string, contact: Contact, today: string): DayWords | null {
  const apart = ({ start, end }: DayWords): string =>
    start >= contact.end ? text.slice(contact.end, start) : text.slice(end, Math.max(end, contact.words.start))
  const near = findDays(text, today).filter((day) => {
    const between = apart(day)
    return !NOT_HAPPENED.test(between) && !/[.;]\s/.test(between)
  })
  return near.sort((one, other) => apart(one).length - apart(other).length || one.start - other.start)[0] ?? null
}

/** One happening for each counterpart where the contacts were separate, else one for all. */
function happeningsOf(sentence: Sentence, groups: readonly Group[], today: string): Happening[] {
  const { text } = sentence
  const contact = findContact(text, groups)
  const day = contact && dayOf(text, contact, today)
  if (!contact || !day) return []
  const { hosts, guests, mode, medium, separate } = contact
  const place = mode === 'phone' || mode === 'video' ? null : findPlace(sentence, contact, day)
  const parties = [...(hosts?.parties ?? []), ...(guests?.parties ?? [])]
  const base = { sentence, day, mode, place }
  const proofs = [
    { ...day, rule: 'event-day' },
    { ...medium, rule: 'event-mode' },
  ]
  if (!separate || !hosts || !guests || guests.countries.length < 2) {
    const countries = [...new Set(parties.flatMap((party) => party.countries))].sort()
    return [
      {
        ...base,
        countries,
        counterpart: null,
        words: [...proofs, ...parties.map((party) => ({ ...party, rule: 'event-party' }))],
      },
    ]
  }
  return guests.parties.map((guest) => ({
    ...base,
    countries: [...new Set([...hosts.countries, ...guest.countries])].sort(),
    counterpart: guest.countries[0] ?? null,
    words: [...proofs, ...[...hosts.parties, guest].map((party) => ({ ...party, rule: 'event-party' }))],
  }))
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
    if (happening.countries.length > 1 && !found.has(id)) found.set(id, happening)
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
