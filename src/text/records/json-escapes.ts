/** The inside of a JSON string: its escapes with what they stand for, and the way from the value back to the raw text. */
import type { Replacement } from '../mojibake.ts'

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const escapes = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g

/** The escapes of a raw stretch: `\"`, `\n`, `\u00e9`. */
export function findEscapes(raw: string): Replacement[] {
  if (!raw.includes('\\')) return []
  return [...raw.matchAll(escapes)].map((match) => {
    const [all, hex, sign = ''] = match
    const now = hex === undefined ? (named[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16))
    return { start: match.index, end: match.index + all.length, now }
  })
}

/** A value and, for each unit of it and its end, the raw offset it comes from. */
export interface Unescaped {
  readonly text: string
  readonly rawOf: (at: number) => number
}

/** Every escape stands for one unit, so the way back is an offset that grows at each escape. */
export function unescapeJson(raw: string): Unescaped {
  const found = findEscapes(raw)
  let text = ''
  let from = 0
  const places: number[] = []
  for (const { start, end, now } of found) {
    text += raw.slice(from, start)
    places.push(text.length)
    text += now
    from = end
  }
  text += raw.slice(from)
  return { text, rawOf: (at) => rawOffset(at, places, found) }
}

/** How many escapes stand before the unit, by halving; each moved it by its length less one. */
function rawOffset(at: number, places: readonly number[], escapes: readonly Replacement[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  const last = low > 0 ? escapes[low - 1] : undefined
  return last ? last.end + at - (places[low - 1] ?? 0) - 1 : at
}
