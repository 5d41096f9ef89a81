/** Article files: front matter and a Markdown body. `toArticleFile` and `parseArticleFile` are each other's inverse. */
import matter from 'gray-matter'
import { type Document, isCollection, isNode, LineCounter, parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import type { Article } from '../model.ts'
import { BadArticleFile } from './bad-article-file.ts'
import { toFrontMatter } from './front-matter.ts'
import { articleSchema } from './schema.ts'

/** An article as the text of its file. */
export function toArticleFile(article: Article): string {
  const { body, ...fields } = articleSchema.parse(article)
  return `---\n${toFrontMatter(fields)}---\n\n${body}\n`
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
