/**
 * The opening of a report in a language other than English, in which no known word tells a contact → the contact its scene
 * still tells. Signs that don't hang on each other are weighed, sentence by sentence: who of two states stands in it and
 * whether a small word joins them, a stem of coming together, a recent day, a place of meeting, "both". Nothing that is
 * planned, denied, long ago or only said of another counts.
 */
import { Temporal } from 'temporal-polyfill'
import type { EventMode, Evidence } from '../model.ts'
import { once } from '../text/once.ts'
import type { DayWords } from './day-words.ts'
import { around, isDenied, isOfSaying, plain } from './foreign-patterns.ts'
import type { Happening, Proof } from './happenings.ts'
import type { Sentence } from './reading.ts'
import { actorsOf, codesOf, isActor, mostSides, openedBy, type Parsed, type Sides, sidesOf } from './scene-sides.ts'
import { type SceneTables, type Stem, sceneTables, stemsIn } from './scene-tables.ts'

/** Days before the report's within which a contact is news and no background. */
const freshDays = 6

/** What the whole opening shares. */
interface Opening {
  /** Its main part: `de` */
  readonly language: string
  /** YYYY-MM-DD */
  readonly today: string
  readonly daysOf: (sentence: Sentence) => readonly DayWords[]
  /** Countries the headline opens with, as a sentence needs them. */
  readonly othersOf: (parsed: Parsed) => readonly string[]
  /** The headline and standfirst. */
  readonly head: readonly Sentence[]
  /** Countries that these and the first paragraph name as somebody's. */
  readonly about: () => readonly string[]
  /** The day the report tells of itself. */
  readonly own: { readonly day: string; readonly evidence: readonly Evidence[] } | null
}

/** A sentence with what several ask of it. */
interface Told extends Parsed {
  readonly text: string
  readonly stems: () => readonly Stem[]
  /** Days recent enough to be news. */
  readonly fresh: () => readonly DayWords[]
}

/** An opening that is weighed. */
interface Weighing extends Opening {
  readonly tables: SceneTables
  readonly all: readonly Told[]
}

/** A sentence's day, or the one another sentence of the opening tells of the contact. */
interface SceneDay {
  readonly day: string
  readonly words: { readonly sentence: Sentence; readonly start: number; readonly end: number } | null
  readonly evidence?: readonly Evidence[]
  /** It isn't told of the contact: the only day that the opening tells. */
  readonly only?: boolean
}

/** A sentence in which two sides stand, with all that is weighed. */
interface Scene {
  readonly told: Told
  readonly sides: Sides
  readonly countries: readonly string[]
  readonly here: readonly Stem[]
  /** Another sentence has a stem. */
  readonly elsewhere: boolean
  readonly day: SceneDay
  readonly place: boolean
  readonly weighing: Weighing
}

/** What speaks for a contact, each in its own measure. */
const FOR: readonly ((scene: Scene) => number)[] = [
  ({ sides }) => sides.weight,
  ({ here }) => (here.length > 0 ? 2 : 0),
  ({ elsewhere }) => (elsewhere ? 1 : 0),
  ({ day, told }) => (day.words?.sentence === told.sentence ? 1 : 0),
  ({ place }) => (place ? 1 : 0),
  ({ told, weighing }) => (weighing.tables.stems.together.test(told.text) ? 1 : 0),
  ({ day, countries, weighing }) =>
    day.only && countries.every((code) => openedBy(weighing.head).includes(code)) ? 1 : 0,
]

/** Least weight by which a scene tells a contact: more where its day isn't told of it. */
const least = 4
const leastOnly = 5

/** The only recent day of an opening, days of plans and denials left out. */
function onlyDay({ all, tables, today }: Weighing): SceneDay | null {
  const happened = ({ text }: Told, day: DayWords): boolean =>
    isOfSaying(text, day, tables.patterns) ||
    !isUntold(
      text,
      { start: Math.max(0, day.start - around), end: Math.min(text.length, day.end + around / 3) },
      tables,
    )
  const days = all.flatMap((told) =>
    told
      .fresh()
      .filter((day) => happened(told, day))
      .map((day) => ({ told, day })),
  )
  const [first] = days
  if (!first || days.some(({ day }) => day.day !== first.day.day) || first.day.day > today) return null
  return { day: first.day.day, words: { ...first.day, sentence: first.told.sentence }, only: true }
}

/** A day another sentence of the opening tells with a stem of its own, else the report's own. */
function dayElsewhere(told: Told, { all, own }: Weighing): SceneDay | null {
  const fresh = all.flatMap((each) => each.fresh().map((day) => ({ each, day })))
  const other = fresh.find(({ each }) => each !== told && each.stems().length > 0)
  if (other) return { day: other.day.day, words: { ...other.day, sentence: other.each.sentence } }
  return fresh.length === 0 && own ? { day: own.day, words: null, evidence: own.evidence } : null
}

/** The sentence's own day: the nearest to what tells the contact that isn't the day it was told on. */
function dayIn({ sentence, text, fresh }: Told, near: number, { tables }: Weighing): SceneDay | null {
  const days = [...fresh()].sort((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near))
  const day = days.find((each) => !isOfSaying(text, each, tables.patterns)) ?? days[0]
  return day ? { day: day.day, words: { ...day, sentence } } : null
}

/** Up to where words of a plan or denial belong to the contact: a little behind its sides, its day and its stem, not into what is told. */
function clauseEnd(text: string, ends: readonly number[], { joins: { told }, patterns }: SceneTables): number {
  if (patterns.verbLast) return text.length
  const end = Math.max(0, ...ends)
  const stops = [told.exec(text.slice(end))?.index, text.slice(end).search(patterns.about)]
    .filter((index) => index !== undefined && index >= 0)
    .map((index) => end + (index ?? 0))
  return Math.min(end + around, ...stops, text.length)
}

const mediumOf = (stems: readonly Stem[], going: boolean, place: boolean): EventMode => {
  const told = stems.find(({ mode }) => mode !== 'other')?.mode
  const visits = stems.some(({ mode }) => mode === 'visit')
  if (going && visits && told === 'meeting') return 'visit'
  return told ?? (going ? 'visit' : place ? 'meeting' : 'other')
}

/** Null where a sentence shows no two sides, no stem, no day, or tells of what hasn't happened. */
function sceneOf(told: Told, at: number, weighing: Weighing): Scene | null {
  const { tables, all, othersOf, about } = weighing
  const { text, sentence } = told
  const known = othersOf(told)
  const carried = [...new Set([...known, ...actorsOf(all.slice(0, at))])]
  const sides = sidesOf(text, told, { carried, known, opened: about() }, tables)
  if (!sides) return null
  const countries = [...new Set([...codesOf(sides.sides), ...sides.more])].sort()
  if (countries.length < 2 || countries.length > mostSides) return null
  const here = told.stems()
  const elsewhere = here.length === 0 && all.some((other) => other.stems().length > 0)
  if (here.length === 0 && (sides.weight < 2 || (sides.weight < 3 && !elsewhere))) return null
  const near = here[0] ?? { start: sides.sides.at(-1)?.start ?? 0 }
  const day =
    dayIn(told, near.start, weighing) ??
    (here.length > 0 ? ((sides.weight > 1 ? dayElsewhere(told, weighing) : null) ?? onlyDay(weighing)) : null)
  if (!day) return null
  const ends = [...sides.sides.map(({ end }) => end), ...here.slice(0, 1).map(({ end }) => end)]
  const dayEnd = day.words?.sentence === sentence ? day.words.end : 0
  const said = tables.patterns.verbLast || here.length > 0 ? null : tables.patterns.said.exec(text)
  if (said && said.index < Math.max(...ends)) return null
  if (isUntold(text, { start: 0, end: clauseEnd(text, [...ends, dayEnd], tables) }, tables)) return null
  return { told, sides, countries, here, elsewhere, day, place: tables.joins.where.test(text), weighing }
}

const weightOf = (scene: Scene): number => FOR.reduce((sum, measure) => sum + measure(scene), 0)

function happeningOf({ told: { sentence }, sides, countries, here, day, place }: Scene): Happening {
  const proof = (rule: Proof['rule'], words: { readonly start: number; readonly end: number }): Proof => ({
    ...{ sentence, start: words.start, end: words.end, rule },
    inferred: true,
  })
  return {
    ...{ sentence, day: day.day, countries, place: null, counterpart: null },
    mode: mediumOf(here, sides.going === true, place),
    ...(day.evidence ? { evidence: day.evidence } : {}),
    proofs: [
      ...(day.words ? [{ ...day.words, rule: 'event-day' as const, inferred: true }] : []),
      ...here.slice(0, 1).map((stem) => proof('event-mode', stem)),
      ...sides.sides.map((side) => proof('event-party', side)),
    ],
  }
}

/** Are they told of together somewhere, or by names in sentences next to each other? */
function areTogether(all: readonly Told[], { stems }: SceneTables): boolean {
  if (all.some((told) => stems.together.test(told.text) || actorsOf([told]).length > 1)) return true
  const holding = all.map(({ parties }) => parties.some((party) => isActor(party) && party.kind === 'official'))
  return all.some(
    (told, at) => told.stems().length > 0 && told.fresh().length > 0 && holding[at] && holding[at + 1] === true,
  )
}

/**
 * A contact that no sentence tells alone: the lead tells what came of it and when, the next paragraph who was there. Two or
 * three states' office-holders stand in the opening and no others, one sentence has a stem with a recent day, and somewhere
 * they are told of together.
 */
function pooled(weighing: Weighing): Happening | null {
  const { tables, all } = weighing
  const countries = actorsOf(all)
  if (countries.length < 2 || countries.length > 3 || !areTogether(all, tables)) return null
  if (all.some(({ text }) => tables.stems.denial.test(text))) return null
  for (const told of all) {
    const { sentence, text } = told
    const here = told.stems()
    const [stem] = here
    const day = stem && dayIn(told, stem.start, weighing)
    if (!stem || !day?.words) continue
    const end = clauseEnd(text, [stem.end, day.words.end], tables)
    const start = tables.patterns.verbLast ? 0 : Math.max(0, Math.min(stem.start, day.words.start) - 1.5 * around)
    const others = sentence.mentions.some(({ code }) => !countries.includes(code))
    if (others || isUntold(text, { start, end }, tables)) continue
    const sides = all.flatMap((other) =>
      other.parties.filter(isActor).map((party) => ({ party, from: other.sentence })),
    )
    return {
      ...{ sentence, day: day.day, countries, place: null, counterpart: null },
      mode: mediumOf(here, false, true),
      proofs: [
        { ...day.words, rule: 'event-day', inferred: true },
        { sentence, start: stem.start, end: stem.end, rule: 'event-mode', inferred: true },
        ...sides.map(({ party: { start: from, end: to }, from: own }) => ({
          ...{ sentence: own, start: from, end: to, rule: 'event-party' as const, inferred: true },
        })),
      ],
    }
  }
  return null
}

/** Is what a clause tells still to come, off, or long ago? `start`: where it begins, a plan told long before it is another's. */
function isUntold(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { patterns, stems, joins }: SceneTables,
): boolean {
  const clause = text.slice(start, end)
  return (
    isDenied(text, start, end, patterns) ||
    stems.not.test(clause) ||
    joins.future.test(clause) ||
    !joins.past.test(text)
  )
}

/** Do words tell by themselves that a contact is denied or off? @param language its main part: `de` */
export const tellsDenial = (text: string, language: string): boolean =>
  sceneTables(language)?.stems.denial.test(plain(text)) ?? false

/** Could two states have to do with each other in these sentences? Asked first: most reports name one. */
function couldTell(parsed: readonly Parsed[], { othersOf }: Opening): boolean {
  const codes = new Set<string>()
  for (const each of parsed) {
    const { mentions, capitals } = each.sentence
    for (const { code } of [...mentions, ...capitals]) codes.add(code)
    for (const { countries } of each.parties) for (const code of countries) codes.add(code)
    if (codes.size > 1) return true
  }
  return parsed.some((each) => othersOf(each).some((code) => !codes.has(code)) && codes.size > 0)
}

/**
 * The contact an opening's scene tells: that of the sentence with the most signs, of equals the first.
 * @param parsed the sentences of the opening, in order
 */
export function sceneContact(parsed: readonly Parsed[], opening: Opening): Happening | null {
  const tables = sceneTables(opening.language)
  if (!tables || !couldTell(parsed, opening)) return null
  const oldest = Temporal.PlainDate.from(opening.today).subtract({ days: freshDays }).toString()
  const all = parsed.map((each): Told => {
    const text = plain(each.sentence.text)
    return {
      ...each,
      text,
      stems: once(() => stemsIn(text, tables.stems)),
      fresh: once(() => opening.daysOf(each.sentence).filter(({ day }) => day >= oldest)),
    }
  })
  const weighing: Weighing = { ...opening, tables, all }
  const scenes = all
    .flatMap((told, at) => sceneOf(told, at, weighing) ?? [])
    .map((scene) => ({ scene, weight: weightOf(scene) }))
    .filter(({ scene, weight }) => weight >= (scene.day.only ? leastOnly : least))
  const most = Math.max(...scenes.map(({ weight }) => weight))
  const best = scenes.find(({ weight }) => weight === most)
  return best ? happeningOf(best.scene) : pooled(weighing)
}
