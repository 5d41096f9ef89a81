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

/** May a name end before `end`? One function for all places, since a trie is asked at every word. */
export type MayEnd = (text: string, end: number) => boolean

export interface NameTrie<T> {
  /** Whether any name begins with this UTF-16 unit. */
  readonly opens: (unit: number) => boolean
  /** The longest name that starts at `start` and at whose end `ends` says a name may stop. */
  readonly longestAt: (text: string, start: number, ends: MayEnd) => NameFound<T> | null
}

/** @param names the first of two equal ones counts */
export function nameTrie<T>(names: Iterable<readonly [string, T]>): NameTrie<T> {
  const root: Node<T> = { value: undefined, next: new Map() }
  const opens = new Uint8Array(0x10000)
  for (const [name, value] of names) {
    let node = root
    for (let at = 0; at < name.length; at++) node = childOf(node, name.charCodeAt(at))
    node.value ??= value
    opens[name.charCodeAt(0)] = 1
  }
  return {
    opens: (unit) => opens[unit] === 1,
    // hardly a place of a text begins as a name does
    longestAt: (text, start, ends) => (opens[text.charCodeAt(start)] ? walk(root, text, start, ends) : null),
  }
}

function childOf<T>(node: Node<T>, unit: number): Node<T> {
  const known = node.next.get(unit)
  if (known) return known
  const child: Node<T> = { value: undefined, next: new Map() }
  node.next.set(unit, child)
  return child
}

function walk<T>(root: Node<T>, text: string, start: number, ends: MayEnd): NameFound<T> | null {
  let node: Node<T> | undefined = root
  let found: NameFound<T> | null = null
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text.charCodeAt(at))
    if (!node) break
    if (node.value !== undefined && ends(text, at + 1)) found = { value: node.value, end: at + 1 }
  }
  return found
}
