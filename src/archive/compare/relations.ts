/** Articles, their events and copies → how each article is kin to others: exact copy, near copy, other telling. */
import type { ArchivedEvent, Article, EventKinship, Relation } from '../../model.ts'
import { groupBy } from '../shelf.ts'
import type { Copy } from './copies.ts'

interface Link {
  readonly other: string
  readonly event: { readonly own: string; readonly theirs: string; readonly by: EventKinship } | null
  readonly copy: Copy | null
}

/** Links from an article to all that report its events, or events that are probably the same. */
function eventLinks(article: Article, events: ReadonlyMap<string, ArchivedEvent>): Link[] {
  return article.events.flatMap(({ id: own }) => {
    const kin = [{ id: own, by: 'same' as EventKinship }, ...(events.get(own)?.kin ?? [])]
    return kin.flatMap(({ id: theirs, by }) =>
      (events.get(theirs)?.reports ?? [])
        .filter(({ id }) => id !== article.id)
        .map(({ id: other }) => ({ other, event: { own, theirs, by }, copy: null })),
    )
  })
}

function toRelation(id: string, links: readonly Link[]): Relation {
  const copy = links.flatMap((link) => link.copy ?? [])[0]
  return {
    id,
    kind: copy?.kind ?? 'telling',
    shared: copy?.shared ?? null,
    events: links.flatMap(({ event }) => event ?? []),
  }
}

const order: readonly Relation['kind'][] = ['exact-copy', 'near-copy', 'telling']

/** The relations of every article, copies first, else in the archive's order. @param articles newest first */
export function relate(
  articles: readonly Article[],
  events: readonly ArchivedEvent[],
  copies: readonly Copy[],
): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map(events.map((event) => [event.id, event]))
  const copiesOf = groupBy(copies, ({ one, other }) => [one, other])
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  return new Map(
    articles.map((article) => {
      const { id } = article
      const copied = (copiesOf.get(id) ?? []).map((copy) => ({
        other: copy.one === id ? copy.other : copy.one,
        event: null,
        copy,
      }))
      const links = groupBy<Link>([...copied, ...eventLinks(article, byId)], ({ other }) => [other])
      const relations = [...links].map(([other, own]) => toRelation(other, own))
      return [
        id,
        relations.sort(
          (one, other) =>
            order.indexOf(one.kind) - order.indexOf(other.kind) ||
            (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
        ),
      ]
    }),
  )
}
