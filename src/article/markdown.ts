/** Body blocks as Markdown, written from a syntax tree so that no character of the text turns into markup. */
import type { BlockContent, ListItem, Paragraph, Root } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Block } from '../model.ts'

const writer = unified().use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one' }).freeze()

/** The body as Markdown: crossheads as `##`, list items as one list, quotations as block quotes, no trailing newline. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const parts: (string | BlockContent)[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.kind === 'list' && typeof last === 'object' && last.type === 'list') last.children.push(listItem(block))
    else parts.push(asPrinted(block) ?? toNode(block))
  }
  return parts
    .map((part) => (typeof part === 'string' ? part : written(part)))
    .join('\n\n')
    .trimEnd()
}

function written(node: BlockContent): string {
  const root: Root = { type: 'root', children: [node] }
  return writer.stringify(root).replace(/\n$/, '')
}

/** A text in which no sign can mean anything in Markdown: neither at its start nor inside it. */
const plain = /^(?![\s#+=>~-]|\d+[.)])[^\n\r\t\\*_`[\]<&#]+(?<!\s)$/

/** Most paragraphs need no tree: they read as they are. */
function asPrinted({ kind, passage }: Block): string | null {
  if (!(kind === 'paragraph' || kind === 'heading') || !plain.test(passage.text)) return null
  return kind === 'heading' ? `## ${passage.text}` : passage.text
}

function toNode(block: Block): BlockContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.passage.text }] }
    case 'list':
      return { type: 'list', ordered: false, spread: false, children: [listItem(block)] }
    case 'quote':
      return { type: 'blockquote', children: [paragraph(block)] }
    case 'paragraph':
      return paragraph(block)
  }
}

function listItem(block: Block): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(block)] }
}

function paragraph(block: Block): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: block.passage.text }] }
}
