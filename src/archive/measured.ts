/** Content in pieces, which may be longer than a text can be, and its measures: found as it goes by, so that it needn't be kept. */
import { createHash } from 'node:crypto'

/** A stretch of text, or of its bytes in UTF-8. */
export type Piece = string | Uint8Array

export interface Measures {
  readonly bytes: number
  /** In lower-case hex digits. */
  readonly sha256: string
}

export interface Measured {
  /** The content in order; made anew each time. */
  readonly pieces: () => Iterable<Piece>
  /** What was found when the pieces went by; where nobody asked for them yet, they are made for this alone. */
  readonly measures: () => Measures
}

/** @param make pure: the same pieces each time, none of them ending amid a character */
export function measured(make: () => Iterable<Piece>): Measured {
  let known: Measures | null = null
  function* pieces(): Generator<Piece> {
    let bytes = 0
    const hash = createHash('sha256')
    for (const piece of make()) {
      bytes += Buffer.byteLength(piece)
      hash.update(piece)
      yield piece
    }
    known = { bytes, sha256: hash.digest('hex') }
  }
  const measures = (): Measures => {
    if (known === null) for (const _ of pieces());
    return known ?? { bytes: 0, sha256: '' }
  }
  return { pieces, measures }
}
