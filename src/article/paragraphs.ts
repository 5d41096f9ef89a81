/** An article's Markdown body as plain text, one string a paragraph, numbered as `articleHtml` numbers them. */
import type { Nodes, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { plainBlocks } from './plain-blocks.ts'

const parser = unified().use(remarkParse).freeze()

/** The texts of the paragraphs, list items and quotations of a body in order; crossheads are passed over. */
export function articleParagraphs(body: string): string[] {
  const plain = plainBlocks(body)
  if (plain) return plain.filter(({ isHeading }) => !isHeading).map(({ text }) => text)
  return parser.parse(body).children.flatMap(blockTexts)
}

function blockTexts(node: RootContent): string[] {
  if (node.type === 'heading' || node.type === 'html' || node.type === 'definition') return []
  if (node.type === 'list') return node.children.map(plainText)
  return [plainText(node)]
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
