/**
 * Where the documents of a container stand. In: its bytes and the stretch of each document, out: parts that follow each other
 * from the first byte to the last, so that law 1 can be checked: each document by its ledger, the rest by its hash.
 */
import type { ContainerPart } from '../model.ts'
import { sha256 } from '../text/sha256.ts'

/** A document's stretch of the unpacked container; `end` is exclusive. */
export type Placed = Omit<ContainerPart, 'sha256'>

/** @param placed in order, none reaching into the next. What lies between is the collector's */
export function toParts(bytes: Uint8Array, placed: readonly Placed[]): ContainerPart[] {
  const parts: Placed[] = []
  let at = 0
  const addScrape = (end: number): void => {
    if (end > at) parts.push({ start: at, end, role: 'scrape', item: null })
  }
  for (const part of placed) {
    if (part.start < at || part.end > bytes.length) throw new Error(`${part.item} stands in another document's bytes`)
    addScrape(part.start)
    parts.push(part)
    at = part.end
  }
  addScrape(bytes.length)
  return parts.map((part) => ({ ...part, sha256: sha256(bytes.subarray(part.start, part.end)) }))
}
