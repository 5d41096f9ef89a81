/** A query that asks for all of several words → the same for any of them: `China phone acting:ru` → `(China OR phone) acting:ru`. */
import type { QueryNode } from './query.ts'

/**
 * @param typed the query @param tree what it means, other names included
 * @returns null where it asks for one thing, or for what can't be told apart so
 */
export function anyWords(typed: string, tree: QueryNode): string | null {
  if (tree.kind !== 'and') return null
  const words = tree.parts.flatMap((part) => writtenWords(typed, part) ?? [])
  const others = tree.parts.flatMap((part) =>
    part.kind === 'field' || part.kind === 'date' ? [typed.slice(part.start, part.end)] : [],
  )
  if (words.length < 2 || words.length + others.length < tree.parts.length) return null
  const any = words.join(' OR ')
  return others.length === 0 ? any : [`(${any})`, ...others].join(' ')
}

/** A word, a phrase, or what was typed of a thing of several names, as it stands in the query. */
function writtenWords(typed: string, node: QueryNode): string | null {
  if (node.kind === 'text') return node.inTitle ? null : typed.slice(node.start, node.end)
  const [own] = node.kind === 'or' && node.names ? node.parts : []
  if (own?.kind !== 'and') return own ? writtenWords(typed, own) : null
  const written = own.parts.map((part) => writtenWords(typed, part) ?? '')
  return `(${written.join(' ')})`
}
