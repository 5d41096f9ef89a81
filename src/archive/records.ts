/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

const lineEnd = Buffer.from('\n')

/** One record a line, in order of their ids. @param jsonOf a record as JSON, as text or in UTF-8 */
export function records(archive: Archive, jsonOf: (article: Article) => string | Uint8Array): Buffer {
  const articles = all(archive.articles).map(({ article }) => article)
  const lines = articles.sort(by(({ id }) => id)).map((article) => {
    const json = jsonOf(article)
    return typeof json === 'string' ? Buffer.from(json) : json
  })
  return Buffer.concat(lines.flatMap((line) => [line, lineEnd]))
}
