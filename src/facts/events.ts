/** The lead's sentences → what the report says happened: contacts between countries, visits, statements, each with its day. No event is better than a wrong one. */
import type { Evidence, NewsEvent } from '../model.ts'
import { isEnglish } from '../reference/countries.ts'
import { oncePer } from '../text/once.ts'
import { chosenEvent } from './chosen-event.ts'
import type { Clocks } from './clocks.ts'
import type { ChoosingFrom } from './event-choices.ts'
import { countsOn, daysOf, findDays, statedDay } from './event-days.ts'
import { readOpening } from './event-opening.ts'
import { prove } from './evidence.ts'
import { foreignContact, foreignLead, type OwnDay, spanned } from './foreign-happenings.ts'
import { groupsOf } from './groups.ts'
import { completed, type DatedHappening as Dated, type Happening, happeningsOf, tellsTreaty } from './happenings.ts'
import { withNames } from './named-parties.ts'
import { type Party, partiesOf, type ShortForms } from './parties.ts'
import { type Sentence, wordsIn } from './reading.ts'
import { otherMatters, ownParagraphs, secondHappenings } from './second-happenings.ts'
import { sectionsOf } from './sections.ts'
import { openingCountries, withSides } from './sides.ts'
import { standInParties, standIns } from './stand-ins.ts'
import { summoner } from './summons.ts'

export interface EventFacts {
  readonly events: readonly NewsEvent[]
  readonly evidence: readonly Evidence[]
}

/** What is known of the report as a whole. */
export interface Report {
  readonly today: Clocks['today']
  /** BCP 47. */
  readonly language: string
  /** Whose body of government issued it: it tells of its own without naming the country. */
  readonly issuer: string | null
  /** The country it was filed in. */
  readonly filed: string | null
  /** The day the report tells of itself by its dateline, or as a page of the body concerned: that of a contact told without a day. */
  readonly own: OwnDay | null
  /** Countries that act in it, sorted. */
  readonly acting: readonly string[]
  /** The days of dateline and publication, with the words that print them. */
  readonly days: { readonly filed: OwnDay | null; readonly published: OwnDay | null }
}

/** The last paragraph that may complete what those before it tell. */
const lastCompleting = 3

/** `2023-01-09-cn-kr-phone`: the same event has the same id in every report. The slash of a range is `--`. */
const eventId = ({ day, countries, mode }: Dated): string =>
  [day.replace('/', '--'), ...countries.map((code) => code.toLowerCase()), mode].join('-')

const precisionOf = (day: string): NewsEvent['precision'] => (day.length === 7 ? 'month' : 'day')

type Told = (sentence: Sentence) => readonly Happening[]

/** What the first of some paragraphs tells that tells anything, with what the next ones, or the headline, complete. */
function firstTold(
  sentences: readonly Sentence[],
  paragraphs: readonly number[],
  tell: Told,
  today: string,
): readonly Dated[] {
  const headline = sentences.filter(({ stretch }) => stretch.kind === 'headline' || stretch.kind === 'standfirst')
  for (const paragraph of paragraphs) {
    const lead = sentences.filter(({ stretch }) => stretch.paragraph === paragraph)
    const told = lead.flatMap(tell)
    if (told.length === 0) continue
    const later = sentences.filter(({ stretch }) => isBetween(stretch.paragraph ?? 0, paragraph + 1, lastCompleting))
    const treaty = sentences.filter(
      ({ stretch, text }) => isBetween(stretch.paragraph ?? 0, 1, paragraph - 1) && tellsTreaty(text, today),
    )
    const whole = told
      .map((each) =>
        completed(each, [...lead.filter((other) => other !== each.sentence), ...treaty, ...later, ...headline], today),
      )
      .map((each) =>
        each.day === null && CARRIED_ON.test(each.sentence.text) ? onDayBefore(each, sentences, today) : each,
      )
      .filter((each): each is Dated => each.day !== null && !(each.unsure && each.mode === 'other'))
    if (whole.length > 0) return whole
  }
  return []
}

/** "In a call with X, she said", "He was received by X": told on from the paragraph before. */
const CARRIED_ON = /^(?:(?:In|During|At)\s(?:an?|the|their|his|her)\s|He\s|She\s|They\s)/

/** A contact told without a day, on the one day that the paragraph before it tells. */
function onDayBefore(told: Happening, sentences: readonly Sentence[], today: string): Happening {
  const paragraph = (told.sentence.stretch.paragraph ?? 0) - 1
  const days = sentences
    .filter(({ stretch }) => stretch.paragraph === paragraph)
    .flatMap((sentence) => daysOf(sentence, today).map((day) => ({ sentence, ...day })))
  const [day, ...more] = days
  if (!day || more.length > 0 || told.unsure) return told
  const { sentence, start, end } = day
  return {
    ...told,
    day: day.day,
    proofs: [...told.proofs, { sentence, start, end, rule: 'event-day', inferred: true }],
  }
}

const isBetween = (number: number, from: number, to: number): boolean => number >= from && number <= to

/** The parties of a sentence, in English those known by name alone, or by what they are to the others, included. */
type Parties = (sentence: Sentence) => readonly Party[]

function namedBy(
  sentences: readonly Sentence[],
  forms: ShortForms,
  { issuer, filed, language }: Report,
  today: string,
): Parties {
  if (!isEnglish(language)) return (sentence) => partiesOf(sentence, forms)
  const opening = openingCountries(sentences)
  const carriedOn = standIns(sentences, forms)
  return oncePer((sentence: Sentence) => {
    const parties = withSides(sentence, withNames(sentence, partiesOf(sentence, forms)), opening)
    // what "he" did without a day of its own is rather told by the way
    const standing = standInParties(carriedOn(sentence))
    const dated = standing.length > 0 && (daysOf(sentence, today).length > 0 || SAME_DAY.test(sentence.text))
    const more = [...(dated ? standing : []), ...summoner(sentence, issuer ?? filed)].filter(
      ({ start, end }) => !parties.some((each) => each.start < end && start < each.end),
    )
    return more.length === 0 ? parties : [...parties, ...more].sort((one, other) => one.start - other.start)
  })
}

/** "Later in the afternoon", "the same evening": on the day told before. */
const SAME_DAY =
  /\b(?:later|earlier|then|same)\s(?:(?:in|on|that|the|this)\s){0,2}(?:day|morning|afternoon|evening|night)\b/i

/** What an English sentence tells by its grammar. */
const parsedBy = (partiesIn: Parties, today: string): Told =>
  oncePer((sentence: Sentence) => happeningsOf(sentence, groupsOf(sentence.text, partiesIn(sentence)), today))

/** A contact told without any day, on the report's own. */
function onOwnDay(told: Happening, own: OwnDay): readonly Dated[] {
  const sure = told.day === null && !told.unsure && told.countries.length > 1
  return sure && told.mode !== 'other' && told.mode !== 'statement' ? [{ ...told, ...own }] : []
}

/** Contacts of the first paragraph, where the lead tells no day at all. */
function undated(sentences: readonly Sentence[], tell: Told, { today, own, language }: Report): readonly Dated[] {
  const lead = sentences.filter(({ stretch }) => stretch.paragraph !== null && stretch.paragraph <= 2)
  const first = lead.filter(({ stretch }) => stretch.paragraph === 1)
  if (!own || !today || lead.some(({ text }) => findDays(text, today.day, language).length > 0)) return []
  return first.flatMap(tell).flatMap((told) => onOwnDay(told, own))
}

/** What the lead tells by its grammar: contacts and visits. */
function leadHappenings(sentences: readonly Sentence[], contacts: Told, today: string): readonly Dated[] {
  const told = firstTold(sentences, [1, 2], contacts, today)
  const headlines = headlineTold(sentences, contacts, today)
  return told.length > 0 ? withHeadline(told, headlines) : headlines
}

/** "Camilleri meets al-Werfalli in Tripoli": a contact the headline tells, on the day that the lead goes on about. */
function headlineTold(sentences: readonly Sentence[], tell: Told, today: string): readonly Dated[] {
  const headline = sentences.filter(({ stretch }) => stretch.kind === 'headline')
  const lead = sentences.filter(({ stretch }) => isBetween(stretch.paragraph ?? 0, 1, lastCompleting))
  return headline
    .flatMap(tell)
    .filter(({ mode, unsure, countries }) => mode !== 'visit' && mode !== 'other' && !unsure && countries.length > 1)
    .map((told) => completed({ ...told, day: null }, lead, today))
    .filter((told): told is Dated => told.day !== null)
}

/** A journey of the lead on whose day, by the headline, the two met: "flew to Tripoli for talks with". */
function withHeadline(told: readonly Dated[], headlines: readonly Dated[]): readonly Dated[] {
  return told.map((lead) => {
    const met = headlines.find(({ day, mode }) => day === lead.day && mode === 'meeting')
    return lead.mode === 'visit' && met && lead.countries.every((code) => met.countries.includes(code)) ? met : lead
  })
}

/** Each event once, by its id, as first told. */
function byId(happenings: readonly Dated[]): ReadonlyMap<string, Dated> {
  const found = new Map<string, Dated>()
  for (const happening of happenings) {
    const id = eventId(happening)
    if (!found.has(id)) found.set(id, happening)
  }
  return found
}

/** Where the page tells no day of its own, one that the lead prints with its year: it alone counts then, weekdays mean nothing. */
function dayInLead(sentences: readonly Sentence[]): string | null {
  const lead = sentences.filter(({ stretch }) => stretch.paragraph === 1)
  return lead.map(({ text }) => statedDay(text)?.day).find((day) => day !== undefined) ?? null
}

/** Paragraphs behind the one that tells a day in which words still count from it. */
const reachOfDay = 2

/** Sentences whose words count from a day told before them, with that day. */
function withAnchors(sentences: readonly Sentence[], today: string): readonly Sentence[] {
  if (!sentences.some(({ text }) => countsOn(text))) return sentences
  let last: { readonly day: string; readonly paragraph: number } | null = null
  return sentences.map((sentence) => {
    const { text, stretch } = sentence
    if (stretch.paragraph === null) return sentence
    const near = last && stretch.paragraph - last.paragraph <= reachOfDay ? last.day : null
    const anchored = near !== null && countsOn(text) ? { ...sentence, anchor: near } : sentence
    const day = daysOf(anchored, today).findLast((told) => told.day.length === 10)?.day
    if (day !== undefined) last = { day, paragraph: stretch.paragraph }
    return anchored
  })
}

/**
 * Events of a report, each once, in the order told. Without a day of the publisher's own, days in words mean nothing and
 * only one printed in full counts.
 */
export function findEvents(read: readonly Sentence[], forms: ShortForms, report: Report): EventFacts {
  const { today, language } = report
  const sentences = isEnglish(language) && today !== null ? withAnchors(read, today.day) : read
  const printed = today === null ? dayInLead(sentences) : null
  if (printed !== null) {
    const dated = findEvents(sentences, forms, { ...report, today: { day: printed, inferred: true } })
    const ids = new Set(dated.events.filter(({ date }) => date === printed).map(({ id }) => id))
    return {
      events: dated.events.filter(({ id }) => ids.has(id)),
      evidence: dated.evidence.filter((each) => each.of && ids.has(each.of)),
    }
  }
  if (today === null) return { events: [], evidence: [] }
  const lead = leadOf(sentences, forms, { ...report, today })
  const seconds = lead.told.length === 0 ? [] : secondHappenings(sentences, lead.told, lead.tell, today.day)
  const found = byId([...lead.told, ...seconds])
  const sections = sectionsOf(sentences)
  const counterparts = [...found.values()].flatMap(({ counterpart }) => counterpart ?? [])
  const others = otherMatters(seconds, sections.paragraphsFor(null, []))
  const paragraphsOf = (happening: Dated): readonly number[] => {
    const all = sections.paragraphsFor(happening.counterpart, counterparts)
    return seconds.includes(happening)
      ? ownParagraphs(happening, seconds, all)
      : all.filter((paragraph) => !others.has(paragraph))
  }
  const basis = today.inferred ? 'inferred' : 'stated'
  return {
    events: [...found].map(([id, happening]) => ({
      id,
      date: happening.day,
      precision: precisionOf(happening.day),
      countries: happening.countries,
      mode: happening.mode,
      place: happening.place?.text ?? null,
      paragraphs: paragraphsOf(happening),
    })),
    evidence: [...found].flatMap(([id, happening]) => proofsOf(happening, id, basis)),
  }
}

/** What the lead tells by its grammar, else all of the opening as a whole, else what was said; and how a sentence tells a contact. */
function leadOf(
  sentences: readonly Sentence[],
  forms: ShortForms,
  report: Report & { readonly today: NonNullable<Report['today']> },
): { readonly told: readonly Dated[]; readonly tell: Told } {
  const { language } = report
  const today = report.today.day
  const telling = { ...report, today }
  const english = isEnglish(language)
  const partiesIn = namedBy(sentences, forms, report, today)
  const parsed = parsedBy(partiesIn, today)
  const contacts: Told = (sentence) => parsed(sentence).filter(({ mode }) => mode !== 'statement')
  const tell = english ? parsed : foreignContact(forms, telling)
  const foreign = english ? null : foreignLead(sentences, forms, telling)
  const statements = (): readonly Happening[] =>
    foreign ? foreign.statements() : firstTold(sentences, [1, 2], parsed, today)
  const ways: readonly (() => readonly Happening[])[] = [
    () => {
      const told = foreign ? foreign.contacts() : leadHappenings(sentences, contacts, today)
      const joint = told.filter(isDated).filter(isJoint)
      return withChosen(
        joint.length > 0 ? joint : statements().filter(isDated).filter(isJoint),
        sentences,
        partiesIn,
        report,
      )
    },
    statements,
    () => undated(sentences, tell, report),
  ]
  for (const way of ways) {
    const told = way().filter(isDated)
    if (told.length > 0) return { told, tell }
  }
  return { told: [], tell }
}

const isJoint = ({ countries }: Happening): boolean => countries.length > 1

/** What a report's opening is read by, where events are chosen. */
function choosingFrom(sentences: readonly Sentence[], partiesIn: Parties, report: Report, today: string): ChoosingFrom {
  const { language, acting, filed, days } = report
  const main = isEnglish(language) ? 'en' : (language.split('-')[0] ?? '')
  const opening = readOpening(sentences, { today, language: main, partiesIn })
  return { opening, acting, filed, today, filedOn: days.filed?.day ?? null }
}

/** What sentences tell by their grammar, or the event that the opening tells as a whole, where they tell none or that is surer by far. */
function withChosen(
  told: readonly Dated[],
  sentences: readonly Sentence[],
  partiesIn: Parties,
  report: Report & { readonly today: NonNullable<Report['today']> },
): readonly Dated[] {
  const { today, days, language } = report
  const printed = new Map([days.published, days.filed].flatMap((own) => (own ? [[own.day, own.evidence]] : [])))
  const chosen = chosenEvent(choosingFrom(sentences, partiesIn, report, today.day), told, printed)
  if (!chosen) return told
  return [isEnglish(language) ? chosen : spanned(chosen, sentences, { today: today.day, language })]
}

/** What an event of a report is chosen from, for training; null where the page tells no day of its own. */
export function readChoosing(read: readonly Sentence[], forms: ShortForms, report: Report): ChoosingFrom | null {
  const { today, language } = report
  if (today === null) return null
  const sentences = isEnglish(language) ? withAnchors(read, today.day) : read
  return choosingFrom(sentences, namedBy(sentences, forms, report, today.day), report, today.day)
}

const isDated = (happening: Happening): happening is Dated => happening.day !== null

/** Day, medium, parties and place, each with its words. A day understood from an inferred publication day is inferred. */
function proofsOf({ sentence, proofs, place, evidence }: Dated, id: string, basis: 'stated' | 'inferred'): Evidence[] {
  return [
    ...(evidence ?? []).map((each): Evidence => ({ ...each, rule: 'event-day-of-report', basis: 'inferred', of: id })),
    ...proofs.flatMap(({ sentence: own, start, end, rule, inferred }) =>
      prove(wordsIn(own, start, end), rule, inferred ? 'inferred' : rule === 'event-day' ? basis : 'stated', id),
    ),
    ...(place ? prove(wordsIn(sentence, place.start, place.end), 'event-place', 'stated', id) : []),
  ]
}
