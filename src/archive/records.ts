/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive } from '../model.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids. */
export function records(archive: Archive): string {
  const articles = all(archive.articles).map(({ article }) => article)
  return articles
    .sort(by(({ id }) => id))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('')
}
