/** What a reader is told at each address ever published, should no page stand there any more. */
import type { Article, FormerAddress, Refusal } from '../model.ts'
import type { Register } from './register.ts'

/** What became of an article that was published from a source: the article in its place, or why there is none. */
type Fate = Omit<FormerAddress, 'address'>

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
    if (id) return { to: id, reason: null, fate: { kind: 'changed', source } }
    const refusal = refused.get(source)
    if (!refusal) return { to: null, reason: null, fate: { kind: 'removed', source } }
    if (refusal.of) return { to: refusal.of, reason: null, fate: { kind: 'copied', source } }
    return { to: null, reason: null, fate: { kind: 'refused', source, reason: refusal.reason } }
  }
  return register.addresses.map((address) => {
    const source = register.articles[/^\/a\/([^/]+)\//.exec(address)?.[1] ?? '']
    if (source !== undefined) return { address, ...fateOf(source) }
    return { address, to: null, reason: null, fate: { kind: 'none' } }
  })
}
