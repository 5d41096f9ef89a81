/** A list of rows in YAML, written by hand → the rows, each checked, or `path:line` of the first that is wrong. */
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { BadArticleFile } from '../article/bad-article-file.ts'
import { misfitsOf } from '../text/misfits.ts'

/** What rows of a table look like. */
export interface RowForm<T> {
  /** The schema that a row should keep to. */
  readonly schemaOf: (row: unknown) => z.ZodType<T>
  /** What a row may hold, for messages. */
  readonly wanted: string
}

/**
 * @param text of the file, or null where there is none
 * @throws BadArticleFile with `path:line`, because a table half read would say wrong things of many articles
 */
export function parseRows<T>(text: string | null, path: string, { schemaOf, wanted }: RowForm<T>): T[] {
  const lines = new LineCounter()
  const document = parseDocument(text ?? '', { lineCounter: lines, schema: 'core' })
  const bad = (offset: number, what: string): BadArticleFile =>
    new BadArticleFile(`${path}:${lines.linePos(offset).line}: ${what}`)
  const [error] = document.errors
  if (error) throw bad(error.pos[0], error.message.split('\n', 1)[0] ?? '')
  const rows: unknown = document.toJS() ?? []
  if (!Array.isArray(rows)) throw bad(0, `a list is wanted, each row beginning with "- "; a row holds ${wanted}`)
  return rows.map((row: unknown, index) => {
    const result = schemaOf(row).safeParse(row)
    if (result.success) return result.data
    const place = [index, ...(result.error.issues[0]?.path ?? [])]
    const nodes = place.map((_, depth) => document.getIn(place.slice(0, place.length - depth), true))
    const offset = nodes.flatMap((node) => (isNode(node) && node.range ? node.range[0] : []))[0] ?? 0
    throw bad(offset, `${misfitsOf(result.error)}; a row holds ${wanted}`)
  })
}
