/** Ledgers by id → the form in which stages hand them on: looked up one at a time, so that not all need to be in memory. */
import type { Ledger, Ledgers } from '../model.ts'

/** Ledgers that are in memory. */
export function ledgersOf(byId: Readonly<Record<string, Ledger>>): Ledgers {
  const sources = Object.fromEntries(Object.entries(byId).map(([id, { source }]) => [id, source]))
  return { sources, of: (id) => (Object.hasOwn(byId, id) ? (byId[id] ?? null) : null) }
}

export const noLedgers: Ledgers = ledgersOf({})
