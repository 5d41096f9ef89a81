/**
 * Learns how much each sign of an event weighs, and each of its medium. In: reports with what a person says of their events,
 * out: the weights. A report is a choice among the events that its countries and days allow and "none".
 */

import { chooseEvent, chooseMode, type EventWeights, tellingOf } from '../facts/chosen-event.ts'
import { type ChoosingFrom, type EventChoice, eventChoices, eventSigns } from '../facts/event-choices.ts'
import { modeChoices, modeSigns } from '../facts/event-modes.ts'
import type { EventTruth, ReportTruth } from '../pipeline/report-truth.ts'
import { type Choice, fitChoices } from './choices.ts'

/** A report to learn from. */
export interface EventLesson {
  /** What joins it to others that tell the same; its own name, where none does. */
  readonly group: string
  readonly from: ChoosingFrom
  /** How much it counts. */
  readonly weight: number
  readonly truth: Pick<ReportTruth, 'events' | 'eventsOptional' | 'language'>
}

/** Steps of ascent, their length, and what keeps weights small. */
const options = { steps: 600, rate: 0.1, ridge: 0.0003 }

const keyOf = (date: string, countries: readonly string[]): string => [date, ...[...countries].sort()].join(' ')
const keysOf = (events: readonly EventTruth[]): ReadonlySet<string> =>
  new Set(events.map(({ date, countries }) => keyOf(date, countries)))

/** What a report teaches: nothing where it tells an event that isn't among its choices. */
function eventChoice({ from, truth, weight }: EventLesson): Choice[] {
  const wanted = keysOf(truth.events.filter(({ countries }) => countries.length > 1))
  const optional = keysOf(truth.eventsOptional ?? [])
  const choices = eventChoices(from)
    .map(({ day, countries, signs }) => ({ key: keyOf(day, countries), signs }))
    .filter(({ key }) => wanted.has(key) || !optional.has(key))
  const right = choices.map(({ key }) => wanted.has(key))
  if (choices.length === 0 || (wanted.size > 0 && !right.includes(true))) return []
  return [{ rows: choices.map(({ signs }) => signs), right, weight }]
}

/** What the sentences that tell a report's events teach of their media. */
function modeChoicesOf({ from, truth }: EventLesson): Choice[] {
  return truth.events.flatMap((event) => {
    const choices = modesOf(event, from)
    const right = choices.map(({ mode }) => mode === event.mode)
    return right.includes(true) ? [{ rows: choices.map(({ signs }) => signs), right, weight: 1 }] : []
  })
}

function modesOf(event: EventTruth, from: ChoosingFrom): ReturnType<typeof modeChoices> {
  const key = keyOf(event.date, event.countries)
  const choice = eventChoices(from).find(({ day, countries }) => keyOf(day, countries) === key)
  return choice ? modeChoices(tellingOf(choice, from.opening), from.opening) : []
}

/** Weights learnt from reports; the same reports give the same weights. */
export function fitEvents(lessons: readonly EventLesson[]): EventWeights {
  return {
    event: fitChoices(eventSigns, lessons.flatMap(eventChoice), options),
    mode: fitChoices(modeSigns, lessons.flatMap(modeChoicesOf), options),
  }
}

/** Events of some reports, counted: how many are wanted, found and right; media asked and right. */
export interface EventTally {
  readonly wanted: number
  readonly found: number
  readonly right: number
  readonly modes: number
  readonly modesRight: number
}

/** What weights choose in a report, against the truth. */
export function judgeEvents({ from, truth }: EventLesson, weights: EventWeights): EventTally {
  const events = truth.events.filter(({ countries }) => countries.length > 1)
  const chosen: EventChoice | undefined = chooseEvent(eventChoices(from), weights)?.choice
  const key = chosen && keyOf(chosen.day, chosen.countries)
  const right = key !== undefined && keysOf(events).has(key)
  const counted = key !== undefined && (right || !keysOf(truth.eventsOptional ?? []).has(key))
  const modes = events.flatMap((event) => {
    const choices = modesOf(event, from)
    return choices.length === 0 ? [] : [chooseMode(choices, weights) === event.mode]
  })
  return {
    wanted: keysOf(events).size,
    found: Number(counted),
    right: Number(right),
    modes: modes.length,
    modesRight: modes.filter(Boolean).length,
  }
}
