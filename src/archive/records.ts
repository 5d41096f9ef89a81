/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids. @param textOf a record as JSON */
export function records(archive: Archive, textOf: (article: Article) => string): string {
  const articles = all(archive.articles).map(({ article }) => article)
  return articles
    .sort(by(({ id }) => id))
    .map((article) => `${textOf(article)}\n`)
    .join('')
}
