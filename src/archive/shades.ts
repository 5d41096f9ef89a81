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
 * The steps from the least count to the greatest, each about as many times the one before: counts of news are spread so
 * unevenly that equal steps would leave all but one country pale.
 * @param numbers whole; zeros have no shade
 */
export function shadesOf(numbers: readonly number[]): Shade[] {
  const counts = numbers.filter((number) => number > 0)
  if (counts.length === 0) return []
  const least = counts.reduce((so, number) => Math.min(so, number))
  const most = counts.reduce((so, number) => Math.max(so, number))
  // 1 to 81 → 1, 3, 9, 27. The hair less keeps a power that isn't quite whole from being rounded up.
  const bounds = Array.from({ length: shades }, (_, step) =>
    Math.ceil(least * (most / least) ** (step / shades) - 1e-9),
  )
  const shown = [...new Set(bounds)].filter((start) => start <= most)
  return shown.map((from, index) => ({
    shade: spread[shown.length]?.[index] ?? shades,
    from,
    to: (shown[index + 1] ?? most + 1) - 1,
  }))
}

/** The class that shades a number; none for zero. */
export function shadeClass(steps: readonly Shade[], number: number): string | undefined {
  const step = steps.findLast(({ from }) => from <= number)
  return step && `shade-${step.shade}`
}
