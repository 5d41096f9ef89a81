/** Numbers → a few steps of shade, so that a picture of them can be read with its key beside it. */

/** Steps there are: `shade-1` to `shade-4` in the stylesheet. */
const shades = 4

/** The shades of so many steps, from the fewest to the most. */
const spread: readonly (readonly number[])[] = [[], [2], [1, 3], [1, 2, 4], [1, 2, 3, 4]]

/** One step: all numbers from `from` to `to` have this shade. */
export interface Shade {
  readonly shade: number
  readonly from: number
  readonly to: number
}

/**
 * The steps for counts up to the greatest, each about as many times the one before: counts of news are spread so unevenly
 * that equal steps would leave all but one country pale.
 * @param numbers whole; those below one have no shade
 */
export function shadesOf(numbers: readonly number[]): Shade[] {
  const most = numbers.reduce((so, number) => Math.max(so, number), 0)
  if (most === 0) return []
  const bounds = Array.from({ length: shades }, (_, step) =>
    Math.max(step === 0 ? 1 : 2, Math.ceil(most ** (step / shades))),
  )
  const starts = [...new Set(bounds)].filter((start) => start <= most)
  return starts.map((from, index) => ({
    shade: spread[starts.length]?.[index] ?? shades,
    from,
    to: (starts[index + 1] ?? most + 1) - 1,
  }))
}

/** The class that shades a number; none for zero. */
export function shadeClass(steps: readonly Shade[], number: number): string | undefined {
  const step = steps.findLast(({ from }) => from <= number)
  return step && `shade-${step.shade}`
}
