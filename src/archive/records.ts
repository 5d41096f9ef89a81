/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import type { Piece } from './measured.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids, piece by piece: of a large archive all of them are more than a text can hold. @param jsonOf a record as JSON, as text or in UTF-8 */
export function* records(archive: Archive, jsonOf: (article: Article) => Piece): Generator<Piece> {
  const articles = all(archive.articles).map(({ article }) => article)
  for (const article of articles.sort(by(({ id }) => id))) {
    yield jsonOf(article)
    yield '\n'
  }
}
