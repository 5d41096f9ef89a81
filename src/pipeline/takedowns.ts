/** Reports that must not be shown any more: taken out of what is published, a tombstone with the reason at their addresses. */
import { articleUrl, sourceUrl } from '../archive/urls.ts'
import type { FormerAddress, Ledgers, Notice, Takedown } from '../model.ts'

interface Published {
  readonly articles: readonly { readonly id: string }[]
  readonly ledgers: Ledgers
}

/** What is left to publish: neither the articles taken down nor the lines of their sources. */
export function withoutTakedowns<Input extends Published>(input: Input, takedowns: readonly Takedown[]): Input {
  const ids = new Set(takedowns.map(({ id }) => id))
  const stays = (id: string): boolean => !ids.has(id)
  return {
    ...input,
    articles: input.articles.filter(({ id }) => stays(id)),
    ledgers: {
      sources: Object.fromEntries(Object.entries(input.ledgers.sources).filter(([id]) => stays(id))),
      of: (id: string) => (stays(id) ? input.ledgers.of(id) : null),
    },
  }
}

/** Former addresses with those of the articles taken down: each says why, and none leads to one of them. */
export function tombstones(former: readonly FormerAddress[], takedowns: readonly Takedown[]): FormerAddress[] {
  const reasons = new Map(takedowns.map(({ id, reason }) => [id, reason]))
  const own = takedowns.flatMap(({ id, reason }) =>
    [articleUrl(id), sourceUrl(id)].map((address): FormerAddress => ({ address, to: null, reason })),
  )
  const taken = new Set<string>(own.map(({ address }) => address))
  const others = former.filter(({ address }) => !taken.has(address))
  return [...others.map((each) => (each.to === null || !reasons.has(each.to) ? each : { ...each, to: null })), ...own]
}

/** A takedown of an article that isn't there is most likely a slip of the pen. */
export function unknownTakedowns(known: ReadonlySet<string>, takedowns: readonly Takedown[], path: string): Notice[] {
  return takedowns
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ path, line: null, code: 'unknown-takedown', message: `no article has the id "${id}"` }))
}
