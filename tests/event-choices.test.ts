/** Events chosen by learnt weights: what is learnt, that the shipped weights fit the signs, and what an event so chosen has as evidence. */
import { expect, test } from 'vitest'
import { eventSigns } from '../src/facts/event-choices.ts'
import { modeSigns } from '../src/facts/event-modes.ts'
import weights from '../src/facts/event-weights.json' with { type: 'json' }
import { drawFacts } from '../src/facts/facts.ts'
import { fitChoices } from '../src/training/choices.ts'
import { articleFrom } from './extracted-article.ts'

const options = { steps: 200, rate: 0.1, ridge: 0.003 }

test('a sign of what is right weighs more than one of what isn’t; none is chosen where nothing is right', () => {
  const told = {
    rows: [
      [1, 0],
      [0, 1],
    ],
    right: [true, false],
    weight: 1,
  }
  const untold = { rows: [[0, 1]], right: [false], weight: 1 }
  const { none, signs } = fitChoices(['good', 'bad'], [told, told, untold], options)
  expect(signs.good).toBeGreaterThan(none)
  expect(signs.bad).toBeLessThan(none)
  expect(fitChoices(['good', 'bad'], [told, told, untold], options)).toEqual({ none, signs })
})

test('the shipped weights have every sign by its name', () => {
  expect(Object.keys(weights.event.signs)).toEqual(eventSigns)
  expect(Object.keys(weights.mode.signs)).toEqual(modeSigns)
})

test('an event told by no word of contact is proved by its day and by somebody of each side', () => {
  const lines = [
    'Serbia, North Macedonia open rail link',
    '2024-03-13 18:00',
    'The Serbian and North Macedonian transport ministers pushed the button on a rail link in Presevo on Sunday.',
  ]
  const { events, evidence } = drawFacts(articleFrom(lines.join('\n'), { headline: 1, stamps: [2], body: [3] }))
  expect(events.map(({ date, countries }) => [date, ...countries])).toEqual([['2024-03-10', 'MK', 'RS']])
  const proofs = (evidence.events ?? []).map(({ rule, basis, line, start, end }) => [
    rule,
    basis,
    lines[line - 1]?.slice(start, end),
  ])
  expect(proofs).toContainEqual(['event-day', 'inferred', 'on Sunday'])
  expect(proofs.filter(([rule]) => rule === 'event-party')).not.toEqual([])
})
