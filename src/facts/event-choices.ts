/**
 * A report's opening → the events it may tell: which of its countries, on which of its days; each with signs for and against
 * it, none of which is a wording: they are the same in all languages. What each weighs is learnt (`npm run train:events`).
 */
import type { DayWords } from './day-words.ts'
import type { Told, ToldDay } from './event-opening.ts'

/** An event that a report may tell. */
export interface EventChoice {
  /** Sorted. */
  readonly countries: readonly string[]
  /** EDTF. */
  readonly day: string
  /** Where its day is told; empty for the day of the dateline or of publication. */
  readonly told: readonly { readonly told: Told; readonly words: DayWords }[]
  readonly signs: readonly number[]
}

/** What is known of a report beside its opening. */
export interface ChoosingFrom {
  readonly opening: readonly Told[]
  /** Countries that act in it. */
  readonly acting: readonly string[]
  /** The country it was filed in. */
  readonly filed: string | null
  /** The publisher's own day, YYYY-MM-DD. */
  readonly today: string
  /** Its dateline's day. */
  readonly filedOn: string | null
}

type Codes = ReadonlySet<string>

/** A day of a report, and where it is told. */
interface Day {
  readonly day: string
  readonly told: readonly { readonly told: Told; readonly words: ToldDay }[]
}

/** What all choices of a report share. */
interface Shared extends ChoosingFrom {
  readonly head: readonly Told[]
  readonly body: readonly Told[]
  /** Countries that the headline names, and those of whom it shows somebody. */
  readonly headed: Codes
  readonly headActors: Codes
  /** Countries of whom the opening shows somebody, and those of office-holders. */
  readonly states: Codes
  readonly holders: Codes
  /** The opening tells a day. */
  readonly dated: boolean
}

/** Countries, and the sentences that show somebody of each of them. */
interface Sides {
  readonly countries: readonly string[]
  readonly together: readonly Told[]
}

interface Choosing {
  readonly shared: Shared
  readonly sides: Sides
  readonly day: Day
}

const covers = (codes: Codes, countries: readonly string[]): boolean => countries.every((code) => codes.has(code))

const union = (some: readonly Told[], of: (told: Told) => Iterable<string>): Codes =>
  new Set(some.flatMap((told) => [...of(told)]))

const holdersIn = ({ parties }: Told): string[] =>
  parties.filter(({ kind }) => kind === 'official' || kind === 'person').flatMap(({ countries }) => countries)

const share = (some: readonly Told[], of: readonly Told[]): number => some.length / Math.max(1, of.length)

/** Whole days from one to another. */
const daysBetween = (one: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000)

/** How long before the report a day, or the end of a range, lies; a month has no day. */
function age({ day: { day }, shared: { today } }: Choosing): number | null {
  const last = day.split('/').at(-1) ?? day
  return last.length === 10 ? daysBetween(last, today) : null
}

/** How many of the countries a sentence shows somebody of. */
const actorsAmong = ({ actors }: Told, countries: readonly string[]): number =>
  countries.filter((code) => actors.has(code)).length

/** The sentences before and behind one, in the text. */
const around = ({ body }: Shared, { at }: Told): readonly Told[] => body.filter((other) => Math.abs(other.at - at) <= 1)

type Sign<Of> = readonly [name: string, measure: (of: Of) => number | boolean]

/** Of the report: the same for all its choices, they weigh against choosing none. */
const OF_REPORT: readonly Sign<Shared>[] = [
  ['headline: open', ({ head }) => head.some(({ open }) => open)],
  ['headline: denied', ({ head }) => head.some(({ denied }) => denied)],
  ['first paragraph: denied', ({ opening }) => opening.some(({ paragraph, denied }) => paragraph < 2 && denied)],
  ['first paragraphs: denied', ({ opening }) => opening.some(({ paragraph, denied }) => paragraph < 4 && denied)],
  ['first paragraph: contact', ({ body }) => body.some(({ paragraph, contact }) => paragraph === 1 && contact > 0)],
  [
    'share of contact',
    ({ body }) =>
      share(
        body.filter(({ contact, open }) => contact > 0 && !open),
        body,
      ),
  ],
  ['contact twice in a sentence', ({ body }) => body.some(({ contact, open }) => contact > 1 && !open)],
  [
    'share of open',
    ({ body }) =>
      share(
        body.filter(({ open }) => open),
        body,
      ),
  ],
  ['both', ({ body }) => body.some(({ together }) => together)],
  ['first paragraph: apart', ({ opening }) => opening.some(({ paragraph, apart }) => paragraph < 2 && apart)],
  ['one paragraph', ({ body }) => body.every(({ paragraph }) => paragraph < 2)],
  ['a line', ({ body }) => body.some(({ line, open }) => line && !open)],
  ['holders of one state', ({ holders }) => holders.size < 2],
  ['short', ({ body }) => body.length < 5],
]

/** Of the countries. */
const OF_SIDES: readonly Sign<Choosing>[] = [
  ['sides: all that act', ({ shared: { acting }, sides: { countries } }) => acting.join() === countries.join()],
  [
    'sides: those of the headline',
    ({ shared: { headed }, sides: { countries } }) => headed.size === countries.length && covers(headed, countries),
  ],
  [
    'sides: others in the headline',
    ({ shared: { headed }, sides: { countries } }) =>
      Math.min(2, [...headed].filter((code) => !countries.includes(code)).length),
  ],
  ['sides: all act in the headline', ({ shared, sides: { countries } }) => covers(shared.headActors, countries)],
  ['sides: shown nowhere', ({ shared, sides }) => sides.countries.filter((code) => !shared.states.has(code)).length],
  [
    'sides: alone in a sentence',
    ({ sides }) => sides.together.some((told) => told.actors.size === sides.countries.length),
  ],
  ['sides: together in the headline', ({ sides }) => sides.together.some(({ paragraph }) => paragraph === 0)],
  ['sides: together long ago', ({ sides: { together } }) => together.length > 0 && together.every(({ old }) => old)],
  [
    'sides: together with others',
    ({ sides: { countries, together } }) => {
      const alone = together.filter(({ actors }) => actors.size === countries.length).length
      return together.length - alone > alone
    },
  ],
  ['sides: joined', ({ sides }) => sides.together.some(({ joined, open }) => joined && !open)],
  ['sides: apart', ({ sides }) => sides.together.some(({ apart, paragraph }) => apart && paragraph > 0)],
  [
    'sides: nothing ties them',
    ({ shared: { body }, sides: { together } }) =>
      !together.some(({ joined, open }) => joined && !open) &&
      !body.some(({ contact, line, open }) => (contact > 0 || line) && !open),
  ],
  [
    'sides: together as both',
    ({ sides }) => sides.together.some((told) => told.paragraph > 0 && told.together && !told.open),
  ],
  [
    'sides: together in what is open',
    ({ sides: { together } }) => together.length > 0 && together.every(({ open }) => open),
  ],
  ['sides: named together', ({ shared, sides }) => shared.opening.some(({ named }) => covers(named, sides.countries))],
  ['sides: filed there', ({ shared: { filed }, sides }) => filed !== null && sides.countries.includes(filed)],
]

/** Of the day. */
const OF_DAY: readonly Sign<Choosing>[] = [
  ['day: of publication', ({ shared, day: { day, told } }) => told.length === 0 && day !== shared.filedOn],
  ['day: told nowhere', ({ shared, day }) => day.told.length === 0 && shared.dated],
  ['day: the same', (choosing) => age(choosing) === 0],
  ['day: before', (choosing) => age(choosing) === 1],
  ['day: days before', (choosing) => isBetween(age(choosing), 3, 5)],
  ['day: long before', (choosing) => isBetween(age(choosing), 6, 99)],
  ['day: first paragraph', ({ day }) => day.told.some(({ told }) => told.paragraph === 1)],
  ['day: late', ({ day }) => everyTold(day, ({ told }) => told.paragraph > 3)],
  ['day: of saying', ({ day }) => everyTold(day, ({ words }) => words.ofSaying)],
  ['day: once of saying', ({ day }) => day.told.some(({ words }) => words.ofSaying)],
  ['day: open', ({ day }) => everyTold(day, ({ words }) => words.open)],
  ['day: in what is open', ({ day }) => everyTold(day, ({ told }) => told.open)],
  ['day: beside contact', ({ day }) => day.told.some(({ told }) => told.contact > 0)],
  ['day: beside contact twice', ({ day }) => day.told.some(({ told }) => told.contact > 1)],
]

/** Of the countries and the day together. */
const OF_BOTH: readonly Sign<Choosing>[] = [
  [
    'day and sides: all shown',
    ({ sides: { countries }, day }) => day.told.some(({ told }) => covers(told.actors, countries)),
  ],
  [
    'day and sides: all named',
    ({ sides: { countries }, day }) => day.told.some(({ told }) => covers(told.named, countries)),
  ],
  [
    'day and sides: all shown nearby',
    ({ shared, sides: { countries }, day }) =>
      day.told.some(({ told }) =>
        covers(
          union([told, ...around(shared, told)], ({ actors }) => actors),
          countries,
        ),
      ),
  ],
  [
    'day and sides: contact',
    ({ sides: { countries }, day }) =>
      day.told.some(({ told, words }) => covers(told.actors, countries) && told.contact > 0 && !words.open),
  ],
  [
    'day and sides: others',
    ({ sides: { countries }, day }) => {
      const others = day.told.map(({ told }) => told.actors.size - actorsAmong(told, countries))
      return others.length === 0 ? 0 : Math.min(2, ...others)
    },
  ],
]

const isBetween = (number: number | null, from: number, to: number): boolean =>
  number !== null && number >= from && number <= to

const everyTold = ({ told }: Day, is: (each: Day['told'][number]) => boolean): boolean =>
  told.length > 0 && told.every(is)

/** Names of the signs, in the order in which a choice has them. */
export const eventSigns: readonly string[] = [OF_REPORT, OF_SIDES, OF_DAY, OF_BOTH].flat().map(([name]) => name)

const measured = <Of>(signs: readonly Sign<Of>[], of: Of): number[] => signs.map(([, measure]) => Number(measure(of)))

/** Most countries of one event, and how many of a report's are joined in any way. */
const mostSides = 6
const mostPaired = 5
const mostTripled = 4

/** Countries that a report is about: named before the third paragraph, or where that names none, by two of the next ones. */
function aboutIn(opening: readonly Told[]): Codes {
  const first = union(
    opening.filter(({ paragraph }) => paragraph < 3),
    ({ named }) => named,
  )
  if (first.size > 0) return first
  const later = [3, 4, 5, 6].flatMap((number) => [
    ...union(
      opening.filter(({ paragraph }) => paragraph === number),
      ({ named }) => named,
    ),
  ])
  return new Set(later.filter((code, at) => later.indexOf(code) !== at))
}

/** How much a report is about each country, the most first. */
function byPresence(opening: readonly Told[]): readonly string[] {
  const presence = new Map<string, number>()
  for (const told of opening) {
    const holders = new Set(holdersIn(told))
    for (const code of told.named) {
      const weight = holders.has(code) ? 2 : told.actors.has(code) ? 1.5 : 0.5
      presence.set(code, (presence.get(code) ?? 0) + (told.paragraph < 2 ? 2 : 1) * weight)
    }
  }
  return [...presence].sort(([, one], [, other]) => other - one).map(([code]) => code)
}

/** The sets of countries that an event of the report may have. */
function sidesIn({ opening, acting, headed, states, holders }: Shared): readonly Sides[] {
  const about = aboutIn(opening)
  const present = byPresence(opening).slice(0, mostPaired)
  const pairs = present.flatMap((one, at) => present.slice(at + 1).map((other) => [one, other]))
  const first = present.slice(0, mostTripled)
  const triples = [present.slice(0, 3), ...first.map((left) => first.filter((code) => code !== left))]
  const shown = opening.map(({ actors }) => [...actors])
  const all = [
    ...pairs,
    ...triples.filter(({ length }) => length === 3),
    acting,
    ...shown,
    [...headed],
    [...states],
    [...holders],
  ]
  const sets = new Map(
    all
      .filter((codes) => codes.length > 1 && codes.length <= mostSides && codes.some((code) => about.has(code)))
      .map((codes) => [...codes].sort())
      .map((codes) => [codes.join(), codes]),
  )
  return [...sets.values()].map((countries) => ({
    countries,
    together: opening.filter(({ actors }) => covers(actors, countries)),
  }))
}

/** The days that the opening tells, then those of dateline and publication. */
function daysIn({ opening, today, filedOn }: Shared): readonly Day[] {
  const told = opening.flatMap((each) => each.days.map((words) => ({ told: each, words })))
  const days = new Set([...told.map(({ words }) => words.day), ...(filedOn ? [filedOn] : []), today])
  return [...days].map((day) => ({ day, told: told.filter(({ words }) => words.day === day) }))
}

/** Every event a report may tell, with its signs in the order of `eventSigns`; none where fewer than two countries stand in it. */
export function eventChoices(from: ChoosingFrom): readonly EventChoice[] {
  const { opening } = from
  const head = opening.filter(({ paragraph }) => paragraph === 0)
  const shared: Shared = {
    ...from,
    head,
    body: opening.filter(({ paragraph }) => paragraph > 0),
    headed: union(head, ({ named }) => named),
    headActors: union(head, ({ actors }) => actors),
    states: union(opening, ({ actors }) => actors),
    holders: union(opening, holdersIn),
    dated: opening.some(({ days }) => days.length > 0),
  }
  const ofReport = measured(OF_REPORT, shared)
  return daysIn(shared).flatMap((day) =>
    sidesIn(shared).map((sides): EventChoice => {
      const choosing = { shared, sides, day }
      const signs = [
        ...ofReport,
        ...measured(OF_SIDES, choosing),
        ...measured(OF_DAY, choosing),
        ...measured(OF_BOTH, choosing),
      ]
      return { countries: sides.countries, day: day.day, told: day.told, signs }
    }),
  )
}
