/** Parts for cross-validation: pages of one publisher are never in two, so that a model is judged on layouts it hasn't seen. */

/** The part (0 to `parts` - 1) of each page: publishers in code-unit order are dealt out in turn. */
export function dealOut(publishers: readonly string[], parts: number): number[] {
  const order = new Map([...new Set(publishers)].sort().map((publisher, place) => [publisher, place]))
  return publishers.map((publisher) => (order.get(publisher) ?? 0) % parts)
}
