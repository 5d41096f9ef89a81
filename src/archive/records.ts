/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids, line by line: of a large archive all of them are more than a string holds. @param textOf a record as JSON */
export function* records(archive: Archive, textOf: (article: Article) => string): Generator<string> {
  const articles = all(archive.articles).map(({ article }) => article)
  for (const article of articles.sort(by(({ id }) => id))) yield `${textOf(article)}\n`
}
