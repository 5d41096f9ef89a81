/** The sentences that tell an event → the media it may have had, each with where the opening has words of it. What that weighs is learnt. */
import type { EventMode } from '../model.ts'
import type { Told } from './event-opening.ts'

export interface ModeChoice {
  readonly mode: EventMode
  readonly signs: readonly number[]
}

const MODES: readonly EventMode[] = ['phone', 'video', 'meeting', 'visit', 'other']

interface Scene {
  readonly mode: EventMode
  readonly telling: readonly Told[]
  readonly opening: readonly Told[]
}

const has =
  (mode: EventMode) =>
  ({ modes }: Told): boolean =>
    modes.has(mode)

/** "Ireland and New Zealand issued a joint statement": its own medium where the sentence tells no other; too rare to be learnt. */
export function isStatement([first]: readonly Told[]): boolean {
  return (
    first?.modes.has('statement') === true && [...first.modes].every((mode) => mode === 'statement' || mode === 'other')
  )
}

const SIGNS: readonly (readonly [string, (scene: Scene) => boolean])[] = [
  ['any', () => true],
  ['first told', ({ mode, telling }) => telling.slice(0, 1).some(has(mode))],
  ['told', ({ mode, telling }) => telling.some(has(mode))],
  ['headline', ({ mode, opening }) => opening.some((told) => told.paragraph === 0 && has(mode)(told))],
  ['first paragraph', ({ mode, opening }) => opening.some((told) => told.paragraph === 1 && has(mode)(told))],
  ['elsewhere', ({ mode, opening }) => opening.some((told) => told.paragraph > 1 && !told.open && has(mode)(told))],
]

/** Names of the signs, each of each medium, in the order in which a choice has them. */
export const modeSigns: readonly string[] = MODES.flatMap((mode) => SIGNS.map(([name]) => `${mode}: ${name}`))

/** @param telling the sentences that tell the event, the surest first */
export function modeChoices(telling: readonly Told[], opening: readonly Told[]): readonly ModeChoice[] {
  return MODES.map((mode) => ({
    mode,
    signs: MODES.flatMap((other) => SIGNS.map(([, is]) => (other === mode && is({ mode, telling, opening }) ? 1 : 0))),
  }))
}
