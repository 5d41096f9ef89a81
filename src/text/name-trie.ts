/** Names and what each stands for → a trie that gives the longest of them at a place of a text in one walk, however many there are. */

interface Node<T> {
  value: T | undefined
  readonly next: Map<number, Node<T>>
}

/** The name found and where it ends, UTF-16 units. */
export interface NameFound<T> {
  readonly value: T
  readonly end: number
}

export interface NameTrie<T> {
  /** The longest name that starts at `start` and at whose end `ends` says a name may stop. */
  readonly longestAt: (text: string, start: number, ends: (end: number) => boolean) => NameFound<T> | null
}

/** @param names the first of two equal ones counts */
export function nameTrie<T>(names: Iterable<readonly [string, T]>): NameTrie<T> {
  const root: Node<T> = { value: undefined, next: new Map() }
  for (const [name, value] of names) {
    let node = root
    for (let at = 0; at < name.length; at++) node = childOf(node, name.charCodeAt(at))
    node.value ??= value
  }
  return { longestAt: (text, start, ends) => walk(root, text, start, ends) }
}

function childOf<T>(node: Node<T>, unit: number): Node<T> {
  const known = node.next.get(unit)
  if (known) return known
  const child: Node<T> = { value: undefined, next: new Map() }
  node.next.set(unit, child)
  return child
}

function walk<T>(root: Node<T>, text: string, start: number, ends: (end: number) => boolean): NameFound<T> | null {
  let node: Node<T> | undefined = root
  let found: NameFound<T> | null = null
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text.charCodeAt(at))
    if (!node) break
    if (node.value !== undefined && ends(at + 1)) found = { value: node.value, end: at + 1 }
  }
  return found
}
