/** What a reader is told at each address ever published, should no page stand there any more. */
import type { Article, FormerAddress, Refusal } from '../model.ts'
import type { Register } from './register.ts'

/** What became of an article that was published from a source: the article in its place, or why there is none. */
type Fate = Pick<FormerAddress, 'to' | 'reason'>

/** Every address of the register; those that still hold a page are passed over by the archive. */
export function formerAddresses(
  register: Register,
  articles: readonly Pick<Article, 'id' | 'source'>[],
  refusals: readonly Refusal[],
): FormerAddress[] {
  const now = new Map(articles.map(({ id, source }) => [source, id]))
  const refused = new Map(refusals.map((refusal) => [refusal.source, refusal]))
  const fateOf = (source: string): Fate => {
    const id = now.get(source)
    if (id) return { to: id, reason: `${source} has changed and is published again.` }
    const refusal = refused.get(source)
    if (!refusal) return { to: null, reason: `Its source, ${source}, was taken out of the archive.` }
    if (refusal.of) return { to: refusal.of, reason: `${source} is a copy of the source of another report.` }
    return { to: null, reason: `Its source, ${source}, is refused now (${refusal.reason}): ${refusal.detail}.` }
  }
  return register.addresses.map((address) => {
    const source = register.articles[/^\/a\/([^/]+)\//.exec(address)?.[1] ?? '']
    if (source !== undefined) return { address, ...fateOf(source) }
    return { address, to: null, reason: 'Nothing in the archive belongs here any more.' }
  })
}
