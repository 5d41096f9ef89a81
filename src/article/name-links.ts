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
        const linked = linkText(child, open)
        open = open.filter(
          ({ href }) => !linked.some((node) => node.type === 'element' && node.properties.href === href),
        )
        return linked
      }
      if (child.type === 'element' && !closed.includes(child.tagName)) walk(child)
      return [child]
    })
    parent.children = children as ElementContent[]
  }
  walk(tree)
}

interface Hit {
  readonly at: number
  readonly words: string
  readonly href: string
}

function linkText(node: Text, links: readonly NameLink[]): ElementContent[] {
  const hit = firstHit(node.value, links)
  if (hit === null) return [node]
  const text = (value: string): Text => ({ type: 'text', value })
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: hit.href, className: ['name'] },
    children: [text(hit.words)],
  }
  const rest = linkText(
    text(node.value.slice(hit.at + hit.words.length)),
    links.filter(({ href }) => href !== hit.href),
  )
  return [text(node.value.slice(0, hit.at)), link, ...rest].filter((each) => each.type !== 'text' || each.value !== '')
}

function firstHit(text: string, links: readonly NameLink[]): Hit | null {
  let first: Hit | null = null
  for (const { href, words: names } of links) {
    for (const words of names) {
      const at = wordPlace(text, words)
      const better = first === null || at < first.at || (at === first.at && words.length > first.words.length)
      if (at >= 0 && better) first = { at, words, href }
    }
  }
  return first
}
