/** Articles, their events and copies → how each article is kin to others: exact copy, near copy, other telling. */
import type { ArchivedEvent, Article, Relation } from '../../model.ts'
import { groupBy } from '../shelf.ts'
import type { Copy } from './copies.ts'

type SharedEvent = Relation['events'][number]

/** The articles that report an article's events, or events that are probably the same, each with these events. */
function tellingWith(article: Article, events: ReadonlyMap<string, ArchivedEvent>): Map<string, SharedEvent[]> {
  const others = new Map<string, SharedEvent[]>()
  for (const { id: own } of article.events) {
    const event = events.get(own)
    for (const { id: theirs, by } of [{ id: own, by: 'same' as const }, ...(event?.kin ?? [])]) {
      const shared: SharedEvent = { own, theirs, by }
      for (const { id } of (theirs === own ? event : events.get(theirs))?.reports ?? []) {
        if (id === article.id) continue
        const known = others.get(id)
        if (known) known.push(shared)
        else others.set(id, [shared])
      }
    }
  }
  return others
}

const kinds: readonly Copy['kind'][] = ['exact-copy', 'near-copy']
const onlyTelling = { kind: 'telling', shared: null } as const

/** The relations of every article, copies first, else in the archive's order. @param articles newest first */
export function relate(
  articles: readonly Article[],
  events: readonly ArchivedEvent[],
  copies: readonly Copy[],
): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map(events.map((event) => [event.id, event]))
  const copiesOf = groupBy(copies, ({ one, other }) => [one, other])
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  const inPlace = (relations: Relation[]): Relation[] =>
    relations.length < 2
      ? relations
      : relations.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
  return new Map(
    articles.map((article) => {
      const { id } = article
      const telling = tellingWith(article, byId)
      const copied = (copiesOf.get(id) ?? []).map(({ one, other, kind, shared }): Relation => {
        const fellow = one === id ? other : one
        const both = telling.get(fellow) ?? []
        telling.delete(fellow)
        return { id: fellow, kind, shared, events: both }
      })
      const told = [...telling].map(([other, both]): Relation => ({ id: other, ...onlyTelling, events: both }))
      return [id, [...kinds.flatMap((kind) => inPlace(copied.filter((each) => each.kind === kind))), ...inPlace(told)]]
    }),
  )
}
