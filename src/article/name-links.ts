/** Names in an article's text → links to their pages: the first place where each stands. */
import type { Element, ElementContent, Root, Text } from 'hast'
import { wordPlace } from '../text/characters.ts'

/** A page of the site, and the words that name what it is about, any of which may lead there. */
export interface NameLink {
  readonly href: string
  readonly words: readonly string[]
}

/** Elements in whose words nothing is linked: they lead elsewhere already, or are no running text. */
const closed: readonly string[] = ['a', 'code', 'pre', 'h2', 'h3']

/** Links each name once, in the tree's own order; of two that begin at one place the longer wins. */
export function linkNames(tree: Root, links: readonly NameLink[]): void {
  let open = links
  const walk = (parent: Root | Element): void => {
    const children = parent.children.flatMap((child): (typeof child)[] => {
      if (child.type === 'text') {
        const { pieces, left } = cutAtNames(child.value, open)
        open = left
        return pieces.map((piece) => (typeof piece === 'string' ? toText(piece) : toLink(piece)))
      }
      if (child.type === 'element' && !closed.includes(child.tagName)) walk(child)
      return [child]
    })
    parent.children = children as ElementContent[]
  }
  walk(tree)
}

const toText = (value: string): Text => ({ type: 'text', value })

const toLink = ({ words, href }: NamePlace): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href, className: ['name'] },
  children: [toText(words)],
})

/** A name where it stands in a text, and where it leads. */
export interface NamePlace {
  readonly at: number
  readonly words: string
  readonly href: string
}

/** @returns the text in pieces, and the names that aren't linked yet */
export function cutAtNames(
  text: string,
  links: readonly NameLink[],
): { readonly pieces: readonly (string | NamePlace)[]; readonly left: readonly NameLink[] } {
  const pieces: (string | NamePlace)[] = []
  let [rest, left] = [text, links]
  for (let name = firstName(rest, left); name !== null; name = firstName(rest, left)) {
    const { at, words, href } = name
    if (at > 0) pieces.push(rest.slice(0, at))
    pieces.push(name)
    rest = rest.slice(at + words.length)
    left = left.filter((link) => link.href !== href)
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest)
  return { pieces, left }
}

function firstName(text: string, links: readonly NameLink[]): NamePlace | null {
  let first: NamePlace | null = null
  for (const { href, words: names } of links) {
    for (const words of names) {
      const at = wordPlace(text, words)
      const better = first === null || at < first.at || (at === first.at && words.length > first.words.length)
      if (at >= 0 && better) first = { at, words, href }
    }
  }
  return first
}
