/**
 * A report none of whose sentences tells a contact by its grammar → the event that its opening tells as a whole, where the
 * signs for one weigh enough: chosen by learnt weights among all that its countries and days allow, then its medium likewise.
 */
import type { EventMode, Evidence } from '../model.ts'
import { type ChoosingFrom, type EventChoice, eventChoices, eventSigns } from './event-choices.ts'
import { isStatement, type ModeChoice, modeChoices, modeSigns } from './event-modes.ts'
import type { Told } from './event-opening.ts'
import weights from './event-weights.json' with { type: 'json' }
import type { DatedHappening, Proof } from './happenings.ts'
import { isActor } from './told-sides.ts'

/** What each sign weighs, and how much must be on the scales before anything is chosen. */
export interface ChoiceWeights {
  readonly none: number
  readonly signs: Readonly<Record<string, number>>
}

/** Weights of events and of their media. */
export interface EventWeights {
  readonly event: ChoiceWeights
  readonly mode: ChoiceWeights
}

/** What is chosen, and by how much more than the least it weighs. */
export interface Chosen<Choice> {
  readonly choice: Choice
  readonly weight: number
}

/** What all signs of a choice weigh, above the least that is asked. */
const weigher = (names: readonly string[], { none, signs }: ChoiceWeights): ((choice: Signed) => number) => {
  const each = names.map((name) => signs[name] ?? 0)
  return (choice) => choice.signs.reduce((sum, sign, at) => sum + sign * (each[at] ?? 0), 0) - none
}

interface Signed {
  readonly signs: readonly number[]
}

const weightOf = weigher(eventSigns, weights.event)

/** The heaviest of some choices, the first of equals; null where none weighs more than the least. */
function heaviest<Choice extends Signed>(
  choices: readonly Choice[],
  weigh: (choice: Signed) => number,
  least: number,
): Chosen<Choice> | null {
  let best: Chosen<Choice> | null = null
  for (const choice of choices) {
    const weight = weigh(choice)
    if (weight > (best?.weight ?? least)) best = { choice, weight }
  }
  return best
}

/** The event a report most probably tells. */
export const chooseEvent = (
  choices: readonly EventChoice[],
  { event }: EventWeights = weights,
): Chosen<EventChoice> | null => heaviest(choices, weigher(eventSigns, event), 0)

/** The medium of an event. */
export function chooseMode(choices: readonly ModeChoice[], { mode }: EventWeights = weights): EventMode {
  return heaviest(choices, weigher(modeSigns, mode), Number.NEGATIVE_INFINITY)?.choice.mode ?? 'other'
}

/** Where a country's part in an event is told: somebody of it, best beside the event's day, else its name. */
function sideOf(code: string, near: readonly Told[]): Proof | null {
  for (const { sentence, parties } of near) {
    const party = parties.find((each) => isActor(each) && each.countries.includes(code))
    if (party) return { sentence, start: party.start, end: party.end, rule: 'event-party', inferred: true }
  }
  for (const { sentence } of near) {
    const name = [...sentence.mentions, ...sentence.capitals].find((mention) => mention.code === code)
    if (name) return { sentence, start: name.start, end: name.end, rule: 'event-party', inferred: true }
  }
  return null
}

/** How much more an event must weigh than one that a sentence tells by its grammar: it is then as sure as 50 to 1. */
const surer = 4

/** Does what a sentence tells by its grammar stand? Several contacts do, and one that the chosen event is part of or hardly surer than. */
function stands(
  told: readonly DatedHappening[],
  { choice, weight }: Chosen<EventChoice>,
  all: readonly EventChoice[],
): boolean {
  const [only, ...more] = told
  if (!only || more.length > 0) return told.length > 0
  if (choice.countries.every((code) => only.countries.includes(code))) return true
  const own = all.find(({ day, countries }) => day === only.day && countries.join() === only.countries.join())
  return own === undefined || weightOf(own) > weight - surer
}

/**
 * @param told what sentences tell by their grammar
 * @param days the words that print the days of dateline and publication
 * @returns null where the opening tells none as a whole, or none that is surer by far
 */
export function chosenEvent(
  from: ChoosingFrom,
  told: readonly DatedHappening[],
  days: ReadonlyMap<string, readonly Evidence[]>,
): DatedHappening | null {
  const choices = eventChoices(from)
  const best = chooseEvent(choices)
  if (!best || stands(told, best, choices)) return null
  return happeningOf(best.choice, from, days)
}

function happeningOf(
  chosen: EventChoice,
  from: ChoosingFrom,
  days: ReadonlyMap<string, readonly Evidence[]>,
): DatedHappening | null {
  const telling = tellingOf(chosen, from.opening)
  const near = [...telling, ...from.opening.filter((told) => !telling.includes(told))]
  const [first] = near
  if (!first) return null
  const [told] = chosen.told
  return {
    ...{ day: chosen.day, countries: chosen.countries, place: null, counterpart: null },
    sentence: (telling[0] ?? first).sentence,
    mode: isStatement(telling) ? 'statement' : chooseMode(modeChoices(telling, from.opening)),
    ...(told ? {} : { evidence: days.get(chosen.day) ?? [] }),
    proofs: [
      ...(told ? [{ sentence: told.told.sentence, ...told.words, rule: 'event-day' as const, inferred: true }] : []),
      ...chosen.countries.flatMap((code) => sideOf(code, near) ?? []),
    ],
  }
}

/** The sentences that tell an event: those with its day, then those that show all its sides. */
export function tellingOf({ countries, told }: EventChoice, opening: readonly Told[]): readonly Told[] {
  const dated = told.map((each) => each.told)
  const shown = opening.filter(
    (each) => each.paragraph > 0 && !dated.includes(each) && countries.every((code) => each.actors.has(code)),
  )
  return [...new Set([...dated, ...shown])]
}
