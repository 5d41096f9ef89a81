/** Article files: front matter and a Markdown body. `toArticleFile` and `parseArticleFile` are each other's inverse. */
import matter from 'gray-matter'
import { Document, isCollection, isNode, isPair, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml'
import { z } from 'zod'
import type { Article } from '../model.ts'
import { BadArticleFile } from './bad-article-file.ts'
import { articleSchema } from './schema.ts'

/**
 * An article as the text of its file. Every string is quoted, so that no headline or code (`NO`, `2022-03-31`) turns
 * into another YAML type in any reader.
 */
export function toArticleFile(article: Article): string {
  const { body, ...fields } = articleSchema.parse(article)
  const document = new Document(fields, { aliasDuplicateObjects: false })
  compactLists(document)
  const yaml = document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  return `---\n${yaml}---\n\n${body}\n`
}

/** Writes proofs, statements and lists of numbers or codes on one line: `- { line: 1, start: 0, … }`, `["CN", "RU"]`. */
function compactLists(document: Document): void {
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && String(item.value).length <= 4)
    },
    Map: (_, map, path) => {
      const within = (field: string): boolean => path.some((parent) => isPair(parent) && String(parent.key) === field)
      map.flow = (map.has('line') && within('evidence')) || (map.has('verb') && within('statements'))
    },
  })
}

/**
 * Reads an article file.
 * @param path shown in messages
 * @throws BadArticleFile with `path:line` where the front matter is missing, is no YAML or breaks the schema
 */
export function parseArticleFile(text: string, path: string): Article {
  if (!text.startsWith('---\n')) throw new BadArticleFile(`${path}:1: no front matter; an article file opens with ---`)
  const lines = new LineCounter()
  let document: Document | undefined
  const parse = (yaml: string): object => {
    const read = parseDocument(yaml, { lineCounter: lines })
    const error = read.errors[0]
    if (error) throw new BadArticleFile(`${path}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`)
    document = read
    return isCollection(read.contents) ? read.toJS() : {}
  }
  // A cache would serve stale text; `---js` front matter must never run.
  const file = matter(text, { language: 'yaml', engines: { yaml: { parse, stringify } } })
  const result = articleSchema.safeParse({ ...file.data, body: file.content.trim() })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const line = document && issue ? lineOf(document, issue.path, lines) : 1
  throw new BadArticleFile(`${path}:${line}: ${firstLine(z.prettifyError(result.error))} (${issue?.path.join('.')})`)
}

/** The line of the file (gray-matter hands the YAML over with the opening line's end) on which the value at `path` or its nearest parent stands. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
