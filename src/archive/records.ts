/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import type { Piece } from './measured.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids, piece by piece: of a large archive all of them are more than a text can hold. @param jsonOf a record as JSON, as text or in UTF-8 */
export function* records(archive: Archive, jsonOf: (article: Article) => Piece): Generator<Piece> {
  const articles = all(archive.articles).map(({ article }) => article)
  const lines = articles.sort(by(({ id }) => id)).map((article) => () => jsonOf(article))
  yield* joinNeighbours(lines)
}

/** The lines, each with its end; those that lie behind one another in one file as one piece, which is handed on faster. */
function* joinNeighbours(lines: readonly (() => Piece)[]): Generator<Piece> {
  let piece: Uint8Array | null = null
  for (const line of lines) {
    const next = line()
    if (typeof next !== 'string' && piece && isBehind(piece, next)) {
      piece = new Uint8Array(piece.buffer, piece.byteOffset, piece.length + 1 + next.length)
      continue
    }
    if (piece) yield* [piece, '\n']
    piece = typeof next === 'string' ? null : next
    if (typeof next === 'string') yield* [next, '\n']
  }
  if (piece) yield* [piece, '\n']
}

/** The byte of a line's end. */
const lineEnd = 0x0a

/** Whether a line begins right behind the end of the line before it. */
function isBehind({ buffer, byteOffset, length }: Uint8Array, next: Uint8Array): boolean {
  const end = byteOffset + length
  return next.buffer === buffer && next.byteOffset === end + 1 && new Uint8Array(buffer, end, 1)[0] === lineEnd
}
