/** Orders that are the same on every machine and in every locale. */

/** A comparison of two things, as `sort` wants it. */
export type Order<T> = (a: T, b: T) => number

/** By Unicode code point, smallest first. */
export function byCodePoint(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}

/** By a text drawn from each, in code-point order. */
export function by<T>(textOf: (item: T) => string): Order<T> {
  return (a, b) => byCodePoint(textOf(a), textOf(b))
}

/** By a number drawn from each, greatest first. */
export function most<T>(numberOf: (item: T) => number): Order<T> {
  return (a, b) => numberOf(b) - numberOf(a)
}

export function reversed<T>(order: Order<T>): Order<T> {
  return (a, b) => order(b, a)
}

/** By the first order that tells two things apart. */
export function inTurn<T>(...orders: readonly Order<T>[]): Order<T> {
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b)
      if (result !== 0) return result
    }
    return 0
  }
}

/** By name as readers of a language look it up: the same wherever the build runs. */
export function byName<T>(language: string, nameOf: (item: T) => string): Order<T> {
  const collator = new Intl.Collator(language)
  return (a, b) => collator.compare(nameOf(a), nameOf(b))
}
