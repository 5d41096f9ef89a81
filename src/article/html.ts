/**
 * An article's Markdown body as safe HTML, its paragraphs addressed `#p1`, `#p2` …, its crossheads `#h1` …. Each paragraph
 * ends in a link to itself, without words: its sign is the stylesheet's, so that no search and no copied text has it.
 */
import type { Element, Root, RootContent } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { cutAtNames, linkNames, type NameLink, type NamePlace } from './name-links.ts'
import { type PlainBlock, plainBlocks } from './plain-blocks.ts'

/** The only elements and attributes a body may have; links lead to http and https alone. */
const allowed = {
  tagNames: ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'br', 'code', 'pre'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https'] },
}

const chain = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(() => giveAddresses)
  .use(rehypeStringify)
  .freeze()

/**
 * Markdown → HTML. Raw HTML in the Markdown is dropped, never passed through. Paragraphs count all but headings.
 * @param links names that lead to a page of the site where they stand first
 */
export function articleHtml(body: string, links: readonly NameLink[] = []): string {
  const blocks = plainBlocks(body)
  if (blocks) return plainHtml(blocks, links)
  const tree = chain.runSync(chain.parse(body)) as Root
  linkNames(tree, links)
  return chain.stringify(tree)
}

/** What the chain would write of a body that needs no parser: no sign of its text has to be escaped. */
function plainHtml(blocks: readonly PlainBlock[], links: readonly NameLink[]): string {
  let [paragraphs, headings, open] = [0, 0, links]
  let html = ''
  for (const { isHeading, text } of blocks) {
    if (html !== '') html += '\n'
    if (isHeading) {
      html += `<h2 id="h${++headings}">${text}</h2>`
      continue
    }
    const { pieces, left } = cutAtNames(text, open)
    open = left
    html += `<p id="p${++paragraphs}">`
    for (const piece of pieces) html += typeof piece === 'string' ? piece : nameHtml(piece)
    html += `<a class="pin" href="#p${paragraphs}" aria-label="Paragraph ${paragraphs}"></a></p>`
  }
  return html
}

function nameHtml({ href, words }: NamePlace): string {
  return `<a href="${href.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')}" class="name">${words}</a>`
}

/** Numbers paragraphs, list items and quotations as one row (`Block` numbering), headings as another. */
function giveAddresses(tree: Root): void {
  let paragraphs = 0
  let headings = 0
  const walk = (node: RootContent): void => {
    if (node.type !== 'element') return
    if (/^h[23]$/.test(node.tagName)) address(node, `h${++headings}`)
    else if (/^[uo]l$/.test(node.tagName)) node.children.forEach(walk)
    else {
      paragraphs += 1
      address(node, `p${paragraphs}`)
      lastParagraph(node).children.push(pin(paragraphs))
    }
  }
  tree.children.forEach(walk)
}

/** Where an element's last line of text stands: in itself, or in the last `<p>` of a quotation or list item. */
function lastParagraph(node: Element): Element {
  const last = node.children.findLast((child) => child.type === 'element')
  return last?.tagName === 'p' ? last : node
}

function pin(paragraph: number): Element {
  const properties = { className: ['pin'], href: `#p${paragraph}`, ariaLabel: `Paragraph ${paragraph}` }
  return { type: 'element', tagName: 'a', properties, children: [] }
}

function address(node: Element, id: string): void {
  node.properties = { id, ...node.properties }
}
