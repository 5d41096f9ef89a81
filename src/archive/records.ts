/** The records of all articles as JSON Lines, as `npm run clean` writes them. */
import type { Archive, Article } from '../model.ts'
import type { Piece } from './measured.ts'
import { by } from './order.ts'
import { all } from './shelf.ts'

/** One record a line, in order of their ids, piece by piece: of a large archive all of them are more than a text can hold. @param jsonOf a record as JSON, as text or in UTF-8 */
export function* records(archive: Archive, jsonOf: (article: Article) => Piece): Generator<Piece> {
  const articles = all(archive.articles).map(({ article }) => article)
  yield* joinNeighbours(linesOf(articles.sort(by(({ id }) => id)), jsonOf))
}

function* linesOf(articles: readonly Article[], jsonOf: (article: Article) => Piece): Generator<Piece> {
  for (const article of articles) yield jsonOf(article)
}

/** Lines that lie behind one another in one memory: the first of them, and where the last one ends. */
interface Run {
  readonly first: Uint8Array
  end: number
}

/** The lines, each with its end; those that lie behind one another in one file as one piece, which is handed on faster. */
function* joinNeighbours(lines: Iterable<Piece>): Generator<Piece> {
  let run: Run | null = null
  for (const line of lines) {
    if (typeof line !== 'string' && run && isBehind(run, line)) {
      run.end = line.byteOffset + line.length
      continue
    }
    if (run) yield* [bytesOf(run), '\n']
    run = typeof line === 'string' ? null : { first: line, end: line.byteOffset + line.length }
    if (typeof line === 'string') yield* [line, '\n']
  }
  if (run) yield* [bytesOf(run), '\n']
}

const bytesOf = ({ first, end }: Run): Uint8Array =>
  new Uint8Array(first.buffer, first.byteOffset, end - first.byteOffset)

/** The byte of a line's end. */
const lineEnd = 0x0a

/** Whether a line begins right behind the end of the run before it. */
function isBehind({ first: { buffer }, end }: Run, next: Uint8Array): boolean {
  return next.buffer === buffer && next.byteOffset === end + 1 && new Uint8Array(buffer, end, 1)[0] === lineEnd
}
