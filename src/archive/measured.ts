/** A text in pieces, which may be longer than a string can be, and its measures: found as it goes by, so that it needn't be kept. */
import { createHash } from 'node:crypto'

export interface Measures {
  /** Of the text in UTF-8. */
  readonly bytes: number
  /** Of the same, in lower-case hex digits. */
  readonly sha256: string
}

export interface Measured {
  /** The text in order; made anew each time. */
  readonly pieces: () => Iterable<string>
  /** What was found when the pieces went by; where nobody asked for them yet, they are made for this alone. */
  readonly measures: () => Measures
}

/** @param make pure: the same pieces each time, none of them ending amid a character */
export function measured(make: () => Iterable<string>): Measured {
  let known: Measures | null = null
  function* pieces(): Generator<string> {
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
