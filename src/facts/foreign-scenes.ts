/**
 * The opening of a report in a language other than English, in which no known word tells a contact → the contact its scene
 * still tells. Signs that don't hang on each other are weighed, sentence by sentence: who of two states stands in it and
 * whether a small word joins them, a stem of coming together, a recent day, a place of meeting, "both". Nothing that is
 * planned, denied, long ago or only said of another counts.
 */
import { Temporal } from 'temporal-polyfill'
import type { EventMode, Evidence } from '../model.ts'
import { CONTACT_STEMS } from '../reference/contact-stems.ts'
import { JOINED_WORDS } from '../reference/joined-words.ts'
import { matchesOf } from '../text/matches.ts'
import type { DayWords } from './day-words.ts'
import { around, isDenied, isOfSaying, isParted, type Patterns, plain, wholeWords } from './foreign-patterns.ts'
import type { Happening, Proof } from './happenings.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

interface Joins {
  readonly before: RegExp
  readonly behind: RegExp
  readonly told: RegExp
  readonly past: RegExp
  readonly future: RegExp
  readonly where: RegExp
  readonly envoy: RegExp
}

const JOINS: ReadonlyMap<string, Joins> = new Map(
  Object.entries(JOINED_WORDS).map(([language, words]) => {
    const parted = isParted(language)
    const whole = (some: string): RegExp => wholeWords(some, parted)
    const open = parted ? '(?<![\\p{L}\\p{M}])' : ''
    return [
      language,
      {
        before: new RegExp(`${open}(?:${words.before})`, 'iu'),
        behind: new RegExp(words.behind, 'u'),
        told: whole(words.told),
        past: words.past === '' ? /^/ : whole(words.past),
        // a name is no verb of the future: "Samira"
        future: wholeWords(words.future, parted, 'u'),
        where: new RegExp(`${open}(?:${words.where})`, 'u'),
        envoy: new RegExp(`${open}${words.envoy}`, 'iu'),
      },
    ]
  }),
)

interface Stems {
  /** In the order in which they tell the medium. */
  readonly modes: readonly { readonly mode: EventMode; readonly pattern: RegExp }[]
  readonly together: RegExp
  readonly not: RegExp
  readonly denial: RegExp
  /** At the end of what stands before a stem. */
  readonly ahead: RegExp
}

const STEMS: ReadonlyMap<string, Stems> = new Map(
  Object.entries(CONTACT_STEMS).map(([language, words]) => {
    const parted = isParted(language)
    const hung = language === 'ar' ? '[وفبلك]{0,2}(?:ال|لل)?' : ''
    const stem = (some: string, flags = 'iu'): RegExp =>
      new RegExp(parted ? `(?<![\\p{L}\\p{M}])${hung}(?:${some})` : `(?:${some})`, flags)
    const modes = ['video', 'phone', 'meeting', 'visit', 'other'] as const
    return [
      language,
      {
        modes: modes.map((mode) => ({ mode, pattern: stem(words[mode], 'giu') })),
        together: stem(words.together),
        not: wholeWords(words.not, parted),
        denial: wholeWords(words.denial, parted),
        ahead: parted
          ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.ahead})\\s(?:\\p{L}{1,12}\\s)?$`, 'iu')
          : new RegExp(`(?:${words.ahead})$`, 'u'),
      },
    ] as const
  }),
)

/** Days before the report's within which a contact is news and no background. */
const freshDays = 6

/** Most countries that one such contact joins. */
const mostSides = 5

/** Units of a sentence within which its subject begins. */
const opening = 24

/** One who may be a side: an office-holder or body of a known country. */
interface Side {
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
  /** "His counterpart": joined by the word itself. */
  readonly counterpart: boolean
  readonly inferred?: boolean | undefined
}

/** A sentence with who could act in it. */
interface Parsed {
  readonly sentence: Sentence
  readonly parties: readonly Party[]
}

/** "Mit seiner Amtskollegin": of the one other country the report opens with or the sentence names. */
function counterpartsIn(
  { officials, mentions }: Sentence,
  parties: readonly Party[],
  known: readonly string[],
): Side[] {
  const taken = new Set(parties.flatMap(({ countries }) => countries))
  const named = [...new Set([...mentions.map(({ code }) => code), ...known])].filter((code) => !taken.has(code))
  const [only] = named
  if (only === undefined || named.length > 1) return []
  return officials
    .filter(({ role, countries }) => role === null && countries.length === 0)
    .map(({ start, end }) => ({ start, end, countries: [only], counterpart: true, inferred: true }))
}

const isActor = ({ kind, countries }: Party): boolean =>
  countries.length > 0 && (kind === 'official' || kind === 'person' || kind === 'institution')

/** All who could be a side of a contact, in order. */
function sidesIn(sentence: Sentence, parties: readonly Party[], known: readonly string[]): readonly Side[] {
  const actors = parties.filter(isActor)
  const isCounterpart = ({ start, end }: Party): boolean =>
    sentence.officials.some((official) => official.role === null && official.start < end && start < official.end)
  return [
    ...actors.map((party) => ({
      ...{ start: party.start, end: party.end, countries: party.countries, inferred: party.inferred },
      counterpart: isCounterpart(party),
    })),
    ...counterpartsIn(sentence, actors, known),
  ].sort((one, other) => one.start - other.start)
}

/** Units before an office within which a small word joins it. */
const reach = 40

function isJoined(text: string, side: Side, others: readonly Side[], { before, behind, envoy }: Joins): boolean {
  if (side.counterpart || before.test(text.slice(Math.max(0, side.start - reach), side.start))) return true
  if (behind.test(text.slice(side.end, side.end + 4))) return true
  return others.some(({ start, end }) => envoy.test(text.slice(start, end)))
}

const codesOf = (sides: readonly Pick<Side, 'countries'>[]): readonly string[] =>
  [...new Set(sides.flatMap(({ countries }) => countries))].sort()

/** The sides of one contact, and how much their standing together tells. */
interface Sides {
  readonly sides: readonly Side[]
  /** Countries told by sentences before it, or by where somebody went. */
  readonly more: readonly string[]
  readonly weight: number
  /** One went to where the other is at home. */
  readonly going?: boolean
}

/** The first named and whoever is joined to another, none behind what only somebody says. */
function joinedSides(text: string, all: readonly Side[], joins: Joins): readonly Side[] {
  const told = joins.told.exec(text)?.index ?? text.length
  const sides = all.filter(({ start }) => start < told || all[0]?.start === start)
  const [first] = sides
  if (!first) return []
  // "Die Staatschefs Argentiniens, Uruguays und Paraguays haben …"
  if (first.countries.length > 1 && first.start < opening && sides.length === 1) return [first]
  // と, 과: behind the one that stands first
  const joined = sides.filter((side) => isJoined(text, side, sides, joins))
  const foreign = joined.filter(({ countries }) => !countries.every((code) => first.countries.includes(code)))
  if (foreign.length > 0) return [first, ...foreign]
  const next =
    joined.includes(first) && sides.find(({ countries }) => !countries.some((code) => first.countries.includes(code)))
  return next ? [first, next] : []
}

/** What is known of the opening before a sentence, and where its reader stands. */
interface Before {
  /** Countries of who was named in the headline and the sentences before. */
  readonly carried: readonly string[]
  /** Countries the headline opens with. */
  readonly known: readonly string[]
}

/** Where somebody went: the other state, by its name or its capital. */
function goalIn({ mentions, capitals }: Sentence, own: readonly string[], text: string, at: RegExp): string | null {
  const goals = [...mentions.filter(({ kind }) => kind === 'name' || kind === 'abbreviation'), ...capitals].filter(
    ({ start, code }) => !own.includes(code) && at.test(text.slice(Math.max(0, start - 12), start)),
  )
  const codes = new Set(goals.map(({ code }) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** Between two states told in one breath: "Moskau und Kiew". */
const PAIRED =
  /^(?:\s(?:und|et|e|y|и|і|ve|i|dan|và|और|و)\s?(?:die\s|der\s|la\s|le\s|el\s|o\s|a\s|l[’'])?|[和与與同と]|[과와]\s)$/u

/** Who stands in a sentence's scene; the surest way of telling first. */
function sidesOf(
  text: string,
  { sentence, parties }: Parsed,
  { carried, known }: Before,
  { joins, patterns }: { readonly joins: Joins; readonly patterns: Patterns },
): Sides | null {
  const all = sidesIn(sentence, parties, known)
  const joined = joinedSides(text, all, joins)
  if (codesOf(joined).length > 1) return { sides: joined, more: [], weight: 3 }
  const limit = Math.min(joins.told.exec(text)?.index ?? text.length, text.length)
  const near = all.filter(({ start }) => start < limit)
  if (codesOf(near).length > 1) {
    const persons = near.filter(({ start }) =>
      parties.some((party) => party.start === start && (party.kind === 'official' || party.kind === 'person')),
    )
    return codesOf(persons).length > 1 ? { sides: persons, more: [], weight: 2 } : { sides: near, more: [], weight: 1 }
  }
  const own = codesOf(near)
  if (own.length === 1) {
    const goal = goalIn(sentence, own, text, patterns.place)
    if (goal) return { sides: near, more: [goal], weight: 1, going: true }
    const others = carried.filter((code) => !own.includes(code))
    const met = near.some((side) => isJoined(text, side, [], joins))
    return others.length === 1 ? { sides: near, more: others, weight: met ? 2 : 1 } : null
  }
  if (carried.length > 1 && carried.length <= mostSides) return { sides: [], more: carried, weight: 1 }
  const named = parties.filter(
    ({ kind, start }) =>
      kind === 'country' || (kind === 'capital' && !patterns.place.test(text.slice(Math.max(0, start - 12), start))),
  )
  const bare = (some: readonly Party[], weight: number): Sides => ({
    ...{ sides: some.map((party) => ({ ...party, counterpart: false })), more: [], weight },
  })
  const pair = named.findIndex((one, at) => {
    const other = named[at + 1]
    return other !== undefined && PAIRED.test(text.slice(one.end, other.start))
  })
  if (pair >= 0) return bare(named.slice(pair, pair + 2), 1)
  return named.length > 1 && (named[0]?.start ?? 0) < 2 * opening ? bare(named, 0) : null
}

/** A stem of coming together, and the medium it tells. */
interface Stem {
  readonly mode: EventMode
  readonly start: number
  readonly end: number
}

/** The first stem of each medium that isn't still ahead. */
const stemsIn = (text: string, { modes, ahead }: Stems): readonly Stem[] =>
  modes.flatMap(({ mode, pattern }) => {
    const match = matchesOf(text, pattern).find(({ index }) => !ahead.test(text.slice(Math.max(0, index - 30), index)))
    return match ? [{ mode, start: match.index, end: match.index + match[0].length }] : []
  })

/** What the whole opening shares. */
interface Opening {
  readonly language: string
  readonly patterns: Patterns
  /** YYYY-MM-DD */
  readonly today: string
  readonly daysOf: (sentence: Sentence) => readonly DayWords[]
  /** Countries the headline opens with, as a sentence needs them. */
  readonly othersOf: (parsed: Parsed) => readonly string[]
  /** The day the report tells of itself. */
  readonly own: { readonly day: string; readonly evidence: readonly Evidence[] } | null
}

/** Least weight by which a scene tells a contact. */
const least = 4

/** A sentence's day, or the one another sentence of the opening tells of the contact. */
interface SceneDay {
  readonly day: string
  readonly words: { readonly sentence: Sentence; readonly start: number; readonly end: number } | null
  readonly evidence?: readonly Evidence[]
}

interface Weighed {
  readonly happening: Happening
  readonly weight: number
}

/** A day another sentence of the opening tells with a stem of its own, else the report's own. */
function dayElsewhere(at: Parsed, parsed: readonly Parsed[], opening: Opening, stems: Stems): SceneDay | null {
  const fresh = parsed.flatMap((each) => freshDaysOf(each.sentence, opening).map((day) => ({ each, day })))
  const told = fresh.find(
    ({ each: { sentence } }) => sentence !== at.sentence && stemsIn(plain(sentence.text), stems).length > 0,
  )
  if (told) return { day: told.day.day, words: { ...told.day, sentence: told.each.sentence } }
  return fresh.length === 0 && opening.own
    ? { day: opening.own.day, words: null, evidence: opening.own.evidence }
    : null
}

function freshDaysOf(sentence: Sentence, { daysOf, today }: Opening): readonly DayWords[] {
  const oldest = Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString()
  return daysOf(sentence).filter(({ day }) => day >= oldest)
}

/** The sentence's own day: the nearest to what tells the contact that isn't the day it was told on. */
function dayIn(sentence: Sentence, text: string, near: number, opening: Opening): SceneDay | null {
  const days = [...freshDaysOf(sentence, opening)].sort(
    (one, other) => Math.abs(one.start - near) - Math.abs(other.start - near),
  )
  const day = days.find((each) => !isOfSaying(text, each, opening.patterns)) ?? days[0]
  return day ? { day: day.day, words: { ...day, sentence } } : null
}

/** Up to where words of a plan or denial belong to the contact: a little behind its sides, its day and its stem, not into what is told. */
function clauseEnd(text: string, ends: readonly number[], { told }: Joins, { about, verbLast }: Patterns): number {
  if (verbLast) return text.length
  const end = Math.max(0, ...ends)
  const stops = [told.exec(text.slice(end))?.index, text.slice(end).search(about)]
    .filter((index) => index !== undefined && index >= 0)
    .map((index) => end + (index ?? 0))
  return Math.min(end + around, ...stops, text.length)
}

const mediumOf = (stems: readonly Stem[], { going }: Sides, place: boolean): EventMode => {
  const told = stems.find(({ mode }) => mode !== 'other')?.mode
  const visits = stems.some(({ mode }) => mode === 'visit')
  if (going && visits && told === 'meeting') return 'visit'
  return told ?? (going ? 'visit' : place ? 'meeting' : 'other')
}

/** One sentence weighed; null where it tells none for sure. */
function weigh(each: Parsed, before: readonly Parsed[], parsed: readonly Parsed[], opening: Opening): Weighed | null {
  const { language, patterns } = opening
  const [joins, stems] = [JOINS.get(language), STEMS.get(language)]
  if (!joins || !stems) return null
  const { sentence } = each
  const text = plain(sentence.text)
  const known = opening.othersOf(each)
  const carried = [...new Set([...known, ...actorsOf(before)])]
  const scene = sidesOf(text, each, { carried, known }, { joins, patterns })
  if (!scene) return null
  const countries = [...new Set([...codesOf(scene.sides), ...scene.more])].sort()
  if (countries.length < 2 || countries.length > mostSides) return null
  const here = stemsIn(text, stems)
  const near = here[0] ?? { start: scene.sides.at(-1)?.start ?? 0 }
  const day =
    dayIn(sentence, text, near.start, opening) ??
    (here.length > 0 && scene.weight > 1 ? dayElsewhere(each, parsed, opening, stems) : null)
  if (!day) return null
  const elsewhere = here.length === 0 && parsed.some((other) => stemsIn(plain(other.sentence.text), stems).length > 0)
  if (here.length === 0 && (scene.weight < 2 || (scene.weight < 3 && !elsewhere))) return null
  const ends = [...scene.sides.map(({ end }) => end), ...here.slice(0, 1).map(({ end }) => end)]
  const end = clauseEnd(text, [...ends, day.words?.sentence === sentence ? day.words.end : 0], joins, patterns)
  const said = patterns.verbLast || here.length > 0 ? null : patterns.said.exec(text)
  if (said && said.index < Math.max(...ends)) return null
  if (isUntold(text, { start: 0, end }, opening, { joins, stems })) return null
  const place = joins.where.test(text)
  const signs: readonly (readonly [boolean, number])[] = [
    [here.length > 0, 2],
    [elsewhere, 1],
    [day.words?.sentence === sentence, 1],
    [place, 1],
    [stems.together.test(text), 1],
  ]
  const weight = signs.reduce((sum, [holds, counts]) => (holds ? sum + counts : sum), scene.weight)
  const proof = (rule: Proof['rule'], words: { readonly start: number; readonly end: number }): Proof => ({
    ...{ sentence, start: words.start, end: words.end, rule },
    inferred: true,
  })
  const mode = mediumOf(here, scene, place)
  return {
    weight,
    happening: {
      ...{ sentence, day: day.day, mode, countries, place: null, counterpart: null },
      ...(day.evidence ? { evidence: day.evidence } : {}),
      proofs: [
        ...(day.words ? [{ ...day.words, rule: 'event-day' as const, inferred: true }] : []),
        ...here.slice(0, 1).map((stem) => proof('event-mode', stem)),
        ...scene.sides.map((side) => proof('event-party', side)),
      ],
    },
  }
}

/** States of the office-holders and bodies that one sentence, or several, name: few enough to be one contact's. */
function actorsOf(parsed: readonly Parsed[]): readonly string[] {
  return [
    ...new Set(parsed.flatMap(({ parties }) => parties.filter(isActor).flatMap(({ countries }) => countries))),
  ].sort()
}

/**
 * A contact that no sentence tells alone: the lead tells what came of it and when, the next paragraph who was there. Two or
 * three states' office-holders stand in the opening and no others, one sentence has a stem with a recent day, and somewhere
 * they are told of together.
 */
function pooled(parsed: readonly Parsed[], opening: Opening): Happening | null {
  const { language, patterns } = opening
  const [joins, stems] = [JOINS.get(language), STEMS.get(language)]
  const countries = actorsOf(parsed)
  if (!joins || !stems || countries.length < 2 || countries.length > 3) return null
  const texts = parsed.map((each) => ({ each, text: plain(each.sentence.text) }))
  const together = texts.some(({ each, text }) => stems.together.test(text) || actorsOf([each]).length > 1)
  if (!together || texts.some(({ text }) => stems.denial.test(text))) return null
  for (const { each, text } of texts) {
    const { sentence } = each
    const here = stemsIn(text, stems)
    const [stem] = here
    const day = stem && dayIn(sentence, text, stem.start, opening)
    if (!stem || !day?.words) continue
    const end = clauseEnd(text, [stem.end, day.words.end], joins, patterns)
    const start = patterns.verbLast ? 0 : Math.max(0, Math.min(stem.start, day.words.start) - 1.5 * around)
    const others = sentence.mentions.some(({ code }) => !countries.includes(code))
    if (others || isUntold(text, { start, end }, opening, { joins, stems })) continue
    const sides = parsed.flatMap((other) =>
      other.parties.filter(isActor).map((party) => ({ party, from: other.sentence })),
    )
    return {
      ...{ sentence, day: day.day, countries, place: null, counterpart: null },
      mode: mediumOf(here, { sides: [], more: [], weight: 0 }, true),
      proofs: [
        { ...day.words, rule: 'event-day', inferred: true },
        { sentence, start: stem.start, end: stem.end, rule: 'event-mode', inferred: true },
        ...sides.map(({ party: { start, end: close }, from }) => ({
          sentence: from,
          start,
          end: close,
          rule: 'event-party' as const,
          inferred: true,
        })),
      ],
    }
  }
  return null
}

/** Is what a clause tells still to come, off, or long ago? @param start where it begins: a plan told long before it is another's */
function isUntold(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { patterns }: Opening,
  { joins, stems }: { readonly joins: Joins; readonly stems: Stems },
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
  STEMS.get(language)?.denial.test(plain(text)) ?? false

/**
 * The contact an opening's scene tells: that of the sentence with the most signs, of equals the first.
 * @param parsed the sentences of the opening, in order
 */
export function sceneContact(parsed: readonly Parsed[], opening: Opening): Happening | null {
  const weighed = parsed.flatMap((each, index) => weigh(each, parsed.slice(0, index), parsed, opening) ?? [])
  const sure = weighed.filter(({ weight }) => weight >= least)
  const most = Math.max(...sure.map(({ weight }) => weight))
  return sure.find(({ weight }) => weight === most)?.happening ?? pooled(parsed, opening)
}
