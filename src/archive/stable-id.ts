/** Names → ids that no move of the archive changes, for feeds and harvesters. */
import { sha256 } from '../text/sha256.ts'

/** An id that stays the same wherever the archive is published: a UUID (version 8, RFC 9562) made from a name. */
export function stableId(name: string): string {
  const hash = sha256(`dateline:${name}`)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
