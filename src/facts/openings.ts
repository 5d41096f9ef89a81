/**
 * An English report none of whose sentences told a contact by its own grammar → the contact that its opening still tells as a
 * whole: office-holders of two states in headline and first paragraphs, something told as past, and independent signs, each
 * of little weight, that the two had to do with each other. No verb need be known.
 */
import { Temporal } from 'temporal-polyfill'
import type { EventMode } from '../model.ts'
import {
  APART_FROM,
  BOTH,
  BY_HOST,
  BY_THE_WAY,
  CALLED_OFF,
  HE_OR_THEY,
  HIS_COUNTERPART,
  HOSTILE,
  IN_YEAR,
  MET,
  ON_ANY_LINE,
  ONE_SIDED,
  ONLY_DUE,
  OPEN,
  PAID_CALL,
  RELATED,
  TOLD_ON,
  VIOLENCE,
} from '../reference/opening-words.ts'
import { ALONE, APART } from '../reference/scene-words.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer, oncePerValue } from '../text/once.ts'
import type { DayWords } from './day-words.ts'
import { daysOf } from './event-days.ts'
import { type Group, groupsOf } from './groups.ts'
import type { Happening, Proof } from './happenings.ts'
import type { Party } from './parties.ts'
import { placeBeside } from './places.ts'
import { predicateOf } from './predicates.ts'
import { isQuoted, unquoted } from './quotations.ts'
import type { Sentence } from './reading.ts'
import { isBare, isPast, lineIn, type Shown, signsIn } from './scene-signs.ts'

/** The last paragraph that may tell the contact, and the last in which an office-holder shows whose report it is. */
const lastTelling = 4
const lastShowing = 6

/** Most sentences of an opening: a page in one line is none. */
const mostSentences = 24

/** Most states of one contact that no sentence names together. */
const mostStates = 4

/** What ties and signs must weigh together. */
const enough = 4
const enoughUndated = 5
const enoughFurther = 5

/** Days before the report's within which what is told is news and no background. */
const freshDays = 7

interface Told {
  readonly sentence: Sentence
  /** Office-holders and bodies of known states, outside quotations. */
  readonly sides: readonly Party[]
  /** Countries and capitals by their bare name, outside quotations. */
  readonly bare: readonly Party[]
  /** The sentence without what it quotes, all places kept. */
  readonly own: string
  /** It tells of something long ago, or of what hasn't happened. */
  readonly old: boolean
}

/** A report's opening as a whole. */
export interface Opening {
  readonly told: ReadonlyMap<Sentence, Told>
  /** Countries that headline or standfirst name. */
  readonly headed: ReadonlySet<string>
  /** Countries named before the third paragraph: whose report it is. */
  readonly about: ReadonlySet<string>
  /** States whose office-holders the opening shows, where it first shows each. */
  readonly states: ReadonlyMap<string, { readonly sentence: Sentence; readonly party: Party }>
  /** Those of them that say or do something of their own. */
  readonly acting: ReadonlySet<string>
  /** It tells that something was put off, or is only due. */
  readonly off: boolean
  /** It is about war or crime. */
  readonly violent: boolean
  /** It opens with what one side holds against another. */
  readonly hostile: boolean
}

/** Stands for a state nobody of which is named. */
const BODY: Party = { kind: 'institution', start: 0, end: 0, countries: [] }

const isHolder = ({ kind }: Party): boolean => kind === 'official' || kind === 'person'

function toldIn(sentence: Sentence, parties: readonly Party[], year: number): Told {
  const { text } = sentence
  const own = unquoted(text)
  const taking = parties.filter(
    ({ start, countries }) =>
      countries.length > 0 && !isQuoted(text, start) && !APART_FROM.test(text.slice(Math.max(0, start - 24), start)),
  )
  return {
    sentence,
    sides: taking.filter((party) => !isBare(party)),
    bare: taking.filter(isBare),
    own,
    old: BY_THE_WAY.test(own) || matchesOf(own, IN_YEAR).some(({ groups }) => Number(groups?.year) < year - 1),
  }
}

/** @param partiesIn the parties of a sentence */
export function openingOf(
  sentences: readonly Sentence[],
  partiesIn: (sentence: Sentence) => readonly Party[],
  today: string,
): Opening {
  const year = Number(today.slice(0, 4))
  const all = sentences
    .filter(({ stretch }) => stretch.kind !== 'heading' && (stretch.paragraph ?? 0) <= lastShowing)
    .slice(0, mostSentences)
    .map((sentence) => toldIn(sentence, partiesIn(sentence), year))
  const namedIn = (some: readonly Told[]): ReadonlySet<string> =>
    new Set(
      some.flatMap(({ sentence, sides }) => [
        ...[...sentence.mentions, ...sentence.capitals].map(({ code }) => code),
        ...sides.flatMap(({ countries }) => countries),
      ]),
    )
  const states = new Map<string, { sentence: Sentence; party: Party }>()
  for (const { sentence, sides } of all.filter(({ old }) => !old))
    for (const party of sides)
      for (const code of party.countries)
        if (!states.has(code) || (isHolder(party) && !isHolder(states.get(code)?.party ?? party)))
          states.set(code, { sentence, party })
  const acting = all.flatMap(({ sentence: { text }, sides }) =>
    groupsOf(text, sides).flatMap((group) => (predicateOf(text, group) ? group.countries : [])),
  )
  return {
    told: new Map(all.map((each) => [each.sentence, each])),
    headed: namedIn(all.filter(({ sentence }) => sentence.stretch.paragraph === null)),
    about: namedFirst(all, namedIn),
    states,
    acting: new Set(acting),
    off: all.some(
      ({ own, sentence: { stretch } }) =>
        ((stretch.paragraph ?? 0) < lastTelling && CALLED_OFF.test(own)) ||
        (stretch.paragraph === 1 && ONLY_DUE.test(own)),
    ),
    violent: all.some(({ own, sentence: { stretch } }) => (stretch.paragraph ?? 0) < 2 && VIOLENCE.test(own)),
    hostile: all.some(
      ({ sentence: { stretch, text }, sides, bare }) =>
        stretch.paragraph === 1 &&
        HOSTILE.test(verbOfOne(text, groupsOf(text, inOrder([...sides, ...bare])))?.word ?? ''),
    ),
  }
}

/** Countries named before the third paragraph; where that names none, those that two of the next ones go on about. */
function namedFirst(
  all: readonly Told[],
  namedIn: (some: readonly Told[]) => ReadonlySet<string>,
): ReadonlySet<string> {
  const paragraphOf = ({ sentence }: Told): number => sentence.stretch.paragraph ?? 0
  const first = namedIn(all.filter((told) => paragraphOf(told) < 3))
  if (first.size > 0) return first
  const later = [3, 4, 5, 6].map((number) => namedIn(all.filter((told) => paragraphOf(told) === number)))
  const codes = later.flatMap((named) => [...named])
  return new Set(codes.filter((code, at) => codes.indexOf(code) !== at))
}

/** The earliest day that is no background in a report of a day. */
const oldestFor = oncePerValue((today: string) =>
  Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString(),
)

/** Is a day recent enough to be news? */
export const isFresh = (day: string, today: string): boolean => day >= oldestFor(today)

/** "Picked", "have shaken": something told as past. */
const isTold = (text: string): boolean => (text.match(/\p{Ll}+/gu) ?? []).some(isPast)

const inOrder = (parties: readonly Party[]): readonly Party[] =>
  [...parties].sort((one, other) => one.start - other.start)

const codesOf = (parties: readonly Party[]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ countries }) => countries))

/** "Met", "was received": what tells a contact in other reports, here one sign of several. */
function contactIn(own: string, signs: readonly Shown[]): readonly Shown[] {
  const match = MET.exec(own)
  const apart = match && signs.every(({ start, end }) => end <= match.index || start >= match.index + match[0].length)
  return match && apart
    ? [
        {
          start: match.index,
          end: match.index + match[0].length,
          weight: BY_HOST.test(match[0]) ? 2 : 1,
          mode: ON_ANY_LINE.test(match[0]) ? null : 'meeting',
        },
      ]
    : []
}

/** A call that was paid is a visit, on no line. */
const spokenLineIn = (text: string): Shown | null =>
  lineIn(text.replace(PAID_CALL, (words) => ' '.repeat(words.length)))

/** The verb of the first side that acts, where it acts alone. */
function verbOfOne(text: string, groups: readonly Group[]): { readonly word: string; readonly start: number } | null {
  for (const group of groups) {
    const verb = predicateOf(text, group)
    if (verb)
      return group.countries.length === 1 ? { word: text.slice(verb.start, verb.end).trim(), start: group.start } : null
  }
  return null
}

/** "Announced the deal here yesterday": the day it was told on, perhaps another than it happened on. */
const isOfTelling = (text: string, { start }: DayWords): boolean => TOLD_ON.test(text.slice(0, start))

/** What else the opening shows, each sign once. */
const shownBeside = oncePer((opening: Opening) =>
  oncePer((sentence: Sentence): { weight: number; both: boolean; related: boolean } => {
    const others = [...opening.told.values()].filter((each) => each.sentence !== sentence)
    const kept = others.filter(({ own, old }) => !old && !OPEN.test(own)).map(({ own }) => own)
    const weights = kept.flatMap(signsIn).map(({ weight }) => weight)
    return {
      weight: Math.max(0, ...weights) + (kept.some((own) => spokenLineIn(own)) ? 1 : 0),
      both: kept.some((own) => BOTH.test(own)),
      related: kept.some((own) => RELATED.test(own)),
    }
  }),
)

/** Who a sentence's contact is between: whom it names, and whom the opening shows elsewhere. */
interface Sides {
  readonly own: readonly Party[]
  /** States that other sentences show. */
  readonly borrowed: readonly string[]
}

function sidesOf({ sides, bare, own }: Told, { states }: Opening): Sides {
  const named = codesOf(sides)
  const shown = bare.filter(({ countries }) => countries.every((code) => states.has(code) && !named.has(code)))
  const all = inOrder([...sides, ...shown])
  const codes = codesOf(all)
  const others = [...states.keys()].filter((code) => !codes.has(code))
  if (codes.size > 1) return { own: all, borrowed: HIS_COUNTERPART.test(own) ? others.slice(0, 1) : [] }
  const few = others.length + codes.size <= (codes.size === 0 ? mostStates : 2)
  if (few) return { own: all, borrowed: others }
  return { own: all, borrowed: HE_OR_THEY.test(own) ? others.slice(0, 2 - codes.size) : [] }
}

interface Weighed {
  readonly weight: number
  readonly mode: EventMode
  readonly medium: { readonly start: number; readonly end: number }
  readonly sides: Sides
  readonly days: readonly DayWords[]
}

/** A sentence of an opening that may tell a contact: who it is between, and all that is weighed. */
interface Scene {
  readonly told: Told
  readonly opening: Opening
  readonly sides: Sides
  readonly codes: ReadonlySet<string>
  readonly groups: readonly Group[]
  readonly line: Shown | null
  readonly signs: readonly Shown[]
  readonly days: readonly DayWords[]
  readonly place: { readonly start: number; readonly end: number } | null
  /** "The two", "both" beside a day. */
  readonly joint: boolean
  readonly related: boolean
  readonly beside: ReturnType<ReturnType<typeof shownBeside>>
}

/** Null where it is told of another time, where it is still open, or where fewer than two states have a part in it. */
function sceneOf(told: Told, opening: Opening, today: string): Scene | null {
  const { own, old, sentence } = told
  const { text } = sentence
  if (old) return null
  const sides = sidesOf(told, opening)
  const codes = new Set([...codesOf(sides.own), ...sides.borrowed])
  if (codes.size < 2 || codes.size > mostStates || !isTold(own)) return null
  const groups = groupsOf(text, sides.own)
  const line = spokenLineIn(own)
  const named = signsIn(own)
  const signs = [...named, ...contactIn(own, named)]
  const reached = Math.max(groups.at(-1)?.end ?? 0, ...[line, ...signs].map((shown) => shown?.end ?? 0))
  if (OPEN.test(sides.borrowed.length > 0 ? own : own.slice(0, reached))) return null
  const days = daysOf(sentence, today).filter((day) => !isOfTelling(text, day))
  if (days.length > 0 && days.every(({ day }) => !isFresh(day, today))) return null
  const beside = shownBeside(opening)(sentence)
  const place = placeBeside(text, { start: 0, end: text.length }, days, groups)
  const joint = BOTH.test(own) && days.length > 0
  const related = beside.related || RELATED.test(own)
  return { told, opening, sides, codes, groups, line, signs, days, place, joint, related, beside }
}

/** Something ties the sides: a place and a day alone tie nobody to anybody. */
function isTied({ sides, line, signs, joint, related, beside }: Scene): boolean {
  if (line || signs.length > 0) return true
  return (codesOf(sides.own).size > 1 || joint) && (related || beside.both || beside.weight > 0)
}

const severalOf = ({ codes }: Scene, some: ReadonlySet<string>): number =>
  [...codes].filter((code) => some.has(code)).length > 1 ? 1 : 0

/** One side alone says or does something: no contact, unless what they share is told. */
function isOneSided({ told, groups, line, signs }: Scene): boolean {
  const doing = verbOfOne(told.sentence.text, groups)
  if (line || doing === null || !ONE_SIDED.test(doing.word)) return false
  // "…, the minister told reporters" behind what he tells is only its source
  return !signs.some(({ weight, start }) => weight > 1 || start < doing.start)
}

/** What speaks for a contact, each in its own measure. */
const FOR: readonly ((scene: Scene) => number)[] = [
  ({ told, sides, joint }) =>
    Math.min(2, Math.max(codesOf(told.sides).size, sides.borrowed.length > 0 && joint ? 1 : 0)),
  (scene) => severalOf(scene, scene.opening.headed),
  (scene) => severalOf(scene, scene.opening.acting),
  ({ line }) => (line ? 2 : 0),
  ({ signs }) =>
    Math.min(
      3,
      signs.reduce((sum, { weight }) => sum + weight, 0),
    ),
  ({ place }) => (place ? 1 : 0),
  ({ days }) => (days.length > 0 ? 1 : 0),
  ({ beside }) => (beside.both ? 1 : 0),
  ({ related }) => (related ? 1 : 0),
  ({ beside }) => beside.weight,
]

/** What speaks against it. */
const AGAINST: readonly ((scene: Scene) => number)[] = [
  (scene) => (isOneSided(scene) ? 3 : 0),
  ({ sides, opening }) => (sides.borrowed.length > 0 && opening.hostile ? 3 : 0),
  ({ told }) => (APART.test(told.own) ? 2 : 0),
  ({ told }) => (ALONE.test(told.own) ? 2 : 0),
  ({ told, sides }) => (sides.borrowed.length > 0 && !HE_OR_THEY.test(told.own) ? 1 : 0),
  ({ told }) => (OPEN.test(told.own) ? 2 : 0),
  ({ opening }) => (opening.violent ? 2 : 0),
  ({ codes, opening }) =>
    [...codes].filter((code) => isHolder(opening.states.get(code)?.party ?? BODY)).length < 2 ? 2 : 0,
]

/** A sentence of an opening → the contact it may tell, and what speaks for it. */
function weigh(told: Told, opening: Opening, today: string): Weighed | null {
  const scene = sceneOf(told, opening, today)

  if (!scene || !isTied(scene)) return null
  const sumOf = (measures: typeof FOR): number => measures.reduce((sum, measure) => sum + measure(scene), 0)
  const { sides, days, line, signs, place, groups } = scene
  const teller = line ?? signs.find(({ mode }) => mode !== null)
  return {
    ...{ weight: sumOf(FOR) - sumOf(AGAINST), sides, days },
    mode: teller?.mode ?? (place ? 'meeting' : 'other'),
    medium: teller ?? place ?? groups[0] ?? { start: 0, end: told.sentence.text.length },
  }
}

/** A contact told far down without a day, on the one told nearest. */
export function onNearestDay(happening: Happening, opening: Opening, today: string): Happening {
  const told = opening.told.get(happening.sentence)
  const day =
    told && !told.old && !OPEN.test(told.own) && happening.day === null ? dayNear(told, [], opening, today, null) : null
  return day ? { ...happening, day: day.day, proofs: [...happening.proofs, day] } : happening
}

/** How far a day stands from a place. */
const gapTo = ({ start, end }: DayWords, at: number): number => (start >= at ? start - at : at - end)

/** The day told nearest to a sentence of the opening: in it, else in one before it, else behind it. */
function dayNear(
  told: Told,
  days: readonly DayWords[],
  opening: Opening,
  today: string,
  medium: number | null,
): (Proof & { day: string }) | null {
  const all = [...opening.told.values()]
  const at = all.indexOf(told)
  const near = [...all.slice(0, at).reverse(), ...all.slice(at + 1)].filter(
    ({ own, old, sentence }) => (sentence.stretch.paragraph ?? 0) <= lastTelling && !old && !OPEN.test(own),
  )
  const from = (
    sentence: Sentence,
    some: readonly DayWords[],
    at: number | null,
  ): (Proof & { day: string }) | undefined => {
    const fresh = some.filter(({ day: told }) => told.length > 9 && isFresh(told, today))
    const [day] = at === null ? fresh : [...fresh].sort((one, other) => gapTo(one, at) - gapTo(other, at))
    return day && { sentence, start: day.start, end: day.end, rule: 'event-day', day: day.day }
  }
  const own = from(told.sentence, days, medium)
  if (own) return own
  for (const { sentence } of near) {
    const told = daysOf(sentence, today).filter((day) => !isOfTelling(sentence.text, day))
    const found = from(sentence, told, null)
    if (found) return { ...found, inferred: true }
  }
  return null
}

interface Candidate {
  readonly told: Told
  readonly weighed: Weighed
  readonly codes: ReadonlySet<string>
}

/** Do two contacts differ by who has a part in them, neither within the other? */
const isOther = (one: Candidate, other: Candidate): boolean =>
  [...one.codes].some((code) => !other.codes.has(code)) && [...other.codes].some((code) => !one.codes.has(code))

/** Is the report about any of these, and not only a paragraph further down? */
export const isAbout = ({ about }: Opening, codes: Iterable<string>): boolean =>
  [...codes].some((code) => about.has(code))

/** The sentences of an opening that most speak for a contact, one for each contact. */
const bestOf = oncePer((opening: Opening) =>
  oncePerValue((today: string): readonly Candidate[] => {
    const all = (opening.off || opening.states.size < 2 ? [] : [...opening.told.values()]).flatMap(
      (told): Candidate[] => {
        const { paragraph } = told.sentence.stretch
        const weighed = paragraph !== null && paragraph <= lastTelling ? weigh(told, opening, today) : null
        if (paragraph === null || !weighed || weighed.weight < (weighed.days.length > 0 ? enough : enoughUndated))
          return []
        const codes = new Set([...codesOf(weighed.sides.own), ...weighed.sides.borrowed])
        return paragraph < 3 || isAbout(opening, codes) ? [{ told, weighed, codes }] : []
      },
    )
    const chosen: Candidate[] = []
    for (const each of [...all].sort((one, other) => other.weighed.weight - one.weighed.weight))
      if (chosen.length === 0 || (each.weighed.days.length > 0 && chosen.every((other) => isOther(each, other))))
        chosen.push(each)
    return chosen
  }),
)

/** What a sentence tells by its report's opening; its day is wanting where the opening tells none. */
export function openingHappenings(sentence: Sentence, opening: Opening, today: string): readonly Happening[] {
  const best = bestOf(opening)(today).find(({ told }) => told.sentence === sentence)
  return best ? [happeningOf(best.told, best.weighed, opening, today)] : []
}

/** What a sentence tells besides the report's first contact: both sides and the day its own, and more signs than enough. */
export function furtherHappenings(sentence: Sentence, opening: Opening, today: string): readonly Happening[] {
  const told = opening.told.get(sentence)
  const weighed = told && !opening.off ? weigh(told, opening, today) : null
  if (!told || !weighed || weighed.sides.borrowed.length > 0 || weighed.days.length === 0) return []
  return weighed.weight >= enoughFurther ? [happeningOf(told, weighed, opening, today)] : []
}

function happeningOf(told: Told, weighed: Weighed, opening: Opening, today: string): Happening {
  const { sentence } = told
  const { sides, mode, medium } = weighed
  const day = dayNear(told, weighed.days, opening, today, medium.start)
  const parties = [
    ...sides.own.map((party) => ({ sentence, party })),
    ...sides.borrowed.flatMap((code) => opening.states.get(code) ?? []),
  ]
  const countries = [...new Set([...codesOf(sides.own), ...sides.borrowed])].sort()
  const proofs: Proof[] = [
    ...(day ? [day] : []),
    { sentence, start: medium.start, end: medium.end, rule: 'event-mode', inferred: true },
    ...parties.map(
      ({ sentence: own, party: { start, end } }): Proof => ({
        ...{ sentence: own, start, end },
        rule: 'event-party',
        inferred: true,
      }),
    ),
  ]
  return { sentence, day: day?.day ?? null, mode, countries, place: null, counterpart: null, proofs }
}
