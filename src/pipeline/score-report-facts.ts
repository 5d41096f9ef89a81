/** One report's facts against what a person says of it. In: the truth and the article found, out: a tally a measure. */
import type { Article, NewsEvent, Person } from '../model.ts'
import { type Tally, tallyOne, tallySet } from './fact-tallies.ts'
import type { EventTruth, PersonTruth, ReportTruth } from './report-truth.ts'
import { foldText } from './score-text.ts'

/** Every measure of a report, in the order of the printed table. */
export function tallyReport(truth: ReportTruth, article: Article | null): Tally[] {
  const { file } = truth
  const events = article?.events ?? []
  return [
    tallySet(file, 'acting', truth.acting, article?.countries.acting ?? []),
    tallySet(file, 'mentioned', truth.mentioned, article?.countries.mentioned ?? []),
    ...tallyPeople(truth, article?.people ?? []),
    ...tallyEvents(truth, events),
    ...tallySpeakers(truth, article),
    tallySource(truth, 'agency', truth.agency, article?.agency ?? null),
    ...(truth.publisher === null
      ? []
      : [tallySource(truth, 'publisher', [truth.publisher], article?.publisher ?? null)]),
    ...tallyDateline(truth, article),
    tallySingle(file, 'published', truth.published, article?.published?.slice(0, 10) ?? null),
    ...(truth.updated ? [tallySingle(file, 'updated', truth.updated, article?.updated?.slice(0, 10) ?? null)] : []),
    tallySingle(file, 'language', truth.language, article?.language.split('-', 1)[0] ?? null),
  ]
}

/** Names, and role and country of those whose name was found. */
function tallyPeople({ file, people, peopleOptional = [] }: ReportTruth, found: readonly Person[]): Tally[] {
  const optional = new Set(peopleOptional.map(foldText))
  const pairs = found.map((person) => ({ person, truth: people.find((truth) => isNamed(truth, person)) }))
  const given = pairs.flatMap(({ person, truth }) => {
    return truth ? [truth.name] : optional.has(foldText(person.name)) ? [] : [person.name]
  })
  const names = people.map(({ name }) => name)
  const known = pairs.flatMap(({ person, truth }) => (truth ? [{ person, truth }] : []))
  return [
    tallySet(file, 'people', names, given),
    ...known.map(({ person, truth }) =>
      tallyOne(file, 'person-country', {
        right: person.country === truth.country,
        wanted: `${truth.name} (${truth.country})`,
        given: person.country,
      }),
    ),
    ...known.flatMap(({ person, truth }) => tallyRole(file, truth, person)),
  ]
}

/** An office, where the report tells it. */
function tallyRole(file: string, { name, role }: PersonTruth, person: Person): Tally[] {
  if (role === null) return []
  const right = person.role !== null && isSameRole(role, person.role)
  return [tallyOne(file, 'person-role', { right, wanted: `${name}, ${role}`, given: person.role })]
}

function isNamed({ name, variants = [] }: PersonTruth, person: Person): boolean {
  return [name, ...variants].some((form) => foldText(form) === foldText(person.name))
}

/** "Foreign Minister" and "Chinese Foreign Minister": all words of the shorter stand in the longer. */
function isSameRole(truth: string, found: string): boolean {
  const [short = [], long = []] = [wordsOf(truth), wordsOf(found)].sort((a, b) => a.length - b.length)
  return foldText(found).includes(foldText(truth)) || short.every((word) => long.includes(word))
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Dates of events; whole events (date, countries); and the mode of those that were found. */
function tallyEvents({ file, events, eventsOptional = [] }: ReportTruth, found: readonly NewsEvent[]): Tally[] {
  const optional = new Set(eventsOptional.map(keyOf))
  const counted = found.filter((event) => !optional.has(keyOf(event)))
  const dates = (list: readonly { readonly date: string }[]): string[] => list.map(({ date }) => date)
  return [
    tallySet(file, 'event-date', dates(events), dates(counted)),
    tallySet(file, 'event', events.map(keyOf), counted.map(keyOf)),
    ...events.flatMap((event) => tallyMode(file, event, found)),
  ]
}

function tallyMode(file: string, event: EventTruth, found: readonly NewsEvent[]): Tally[] {
  const key = keyOf(event)
  const modes = found.filter((each) => keyOf(each) === key).map(({ mode }) => mode)
  if (modes.length === 0) return []
  const right = modes.some((mode) => mode === event.mode)
  return [tallyOne(file, 'event-mode', { right, wanted: `${key} ${event.mode}`, given: modes.join(' ') })]
}

/** "2024-03-06 KR VN" */
function keyOf({ date, countries }: Pick<EventTruth, 'date' | 'countries'>): string {
  return [date, ...[...countries].sort()].join(' ')
}

/** Who speaks in a paragraph: one of those heard in it is the right one. */
function tallySpeakers({ file, speakers = [] }: ReportTruth, article: Article | null): Tally[] {
  const nameOf = (id: string): string => article?.people.find((person) => person.id === id)?.name ?? id
  return speakers.map(({ paragraph, name }) => {
    const heard = (article?.statements ?? []).filter((statement) => statement.paragraph === paragraph)
    const given = [...new Set(heard.flatMap((statement) => statement.speakers))].map(nameOf)
    const right = given.some((each) => foldText(each) === foldText(name))
    return tallyOne(file, 'speaker', { right, wanted: `${paragraph} ${name}`, given: given.join(' and ') || null })
  })
}

/** An agency or publisher: its id or its name is one of those that are right. */
function tallySource(
  { file }: ReportTruth,
  measure: string,
  wanted: readonly string[] | null,
  given: { readonly id: string; readonly name: string } | null,
): Tally {
  const names = (wanted ?? []).map(foldText)
  const right = given === null ? wanted === null : [given.id, given.name].some((name) => names.includes(foldText(name)))
  return tallyOne(file, measure, { right, wanted: wanted?.[0] ?? null, given: given?.id ?? null })
}

function tallyDateline({ file, dateline }: ReportTruth, article: Article | null): Tally[] {
  const found = article?.dateline ?? null
  return [
    tallySingle(file, 'dateline-place', placeOf(dateline), placeOf(found)),
    tallySingle(file, 'dateline-country', dateline?.country ?? null, found?.country ?? null),
  ]
}

/** "AMMAN, Jordan" and "Amman" are one place. */
function placeOf(dateline: { readonly place: string } | null): string | null {
  return dateline === null ? null : foldText(dateline.place.split(/[,،]/, 1)[0] ?? '')
}

function tallySingle(file: string, measure: string, wanted: string | null, given: string | null): Tally {
  return tallyOne(file, measure, { right: wanted === given, wanted, given })
}
