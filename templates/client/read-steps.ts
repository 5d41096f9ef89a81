/** Numbers written as the first and the distance to each next → the numbers. */
export function readSteps(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}
