/**
 * Learns how to choose. In: choices, each among some things and "none", with the signs of each thing and which of them are
 * right; out: how much each sign weighs (conditional logit). No chance in it.
 */

/** One choice: the signs of each thing that can be chosen, and which of them are right; none right means none. */
export interface Choice {
  readonly rows: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/** What each sign weighs, and how much must be on the scales before anything is chosen. */
export interface ChoiceWeights {
  readonly none: number
  readonly signs: Readonly<Record<string, number>>
}

/** Steps of ascent, their length, and what keeps weights small. */
export interface FitOptions {
  readonly steps: number
  readonly rate: number
  readonly ridge: number
}

/** Weights that make the right choices likely: ascent on the log likelihood from zero, each weight at its own pace (Adam). */
export function fitChoices(
  names: readonly string[],
  choices: readonly Choice[],
  { steps, rate, ridge }: FitOptions,
): ChoiceWeights {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0)
  const values = [...names.map(() => 0), 0]
  const drift = values.map(() => 0)
  const spread = values.map(() => 0)
  for (let step = 1; step <= steps; step++) {
    const slope = values.map((value, at) => (at < names.length ? -ridge * value : 0))
    for (const choice of choices) addSlope(slope, choice, values, choice.weight / total)
    for (const [at, each] of slope.entries()) {
      drift[at] = 0.9 * (drift[at] ?? 0) + 0.1 * each
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * each * each
      const pace = Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8
      values[at] = (values[at] ?? 0) + (rate * (1 - step / steps) * (drift[at] ?? 0)) / (1 - 0.9 ** step) / pace
    }
  }
  const rounded = values.map((value) => Number(value.toFixed(2)))
  return {
    none: rounded.at(-1) ?? 0,
    signs: Object.fromEntries(names.map((name, at) => [name, rounded[at] ?? 0])),
  }
}

/** Adds the signs of the right things less those of the things believed in now. Plain loops: it is asked a million times. */
function addSlope(slope: number[], { rows, right }: Choice, values: readonly number[], share: number): void {
  const last = values.length - 1
  const powers = [...rows.map((row) => weigh(row, values)), values[last] ?? 0]
  const truths = [...right, !right.includes(true)]
  const highest = Math.max(...powers)
  const odds = powers.map((power) => Math.exp(power - highest))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const good = odds.reduce((sum, each, at) => (truths[at] ? sum + each : sum), 0)
  for (let at = 0; at < odds.length; at++) {
    const each = odds[at] ?? 0
    const change = share * ((truths[at] ? each / good : 0) - each / all)
    const row = rows[at]
    if (!row) slope[last] = (slope[last] ?? 0) + change
    else
      for (let column = 0; column < row.length; column++)
        slope[column] = (slope[column] ?? 0) + change * (row[column] ?? 0)
  }
}

function weigh(row: readonly number[], values: readonly number[]): number {
  let sum = 0
  for (let column = 0; column < row.length; column++) sum += (row[column] ?? 0) * (values[column] ?? 0)
  return sum
}
