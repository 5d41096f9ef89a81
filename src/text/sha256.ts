/** The one hash that names contents: of files, documents, lines and records. */
import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex digits; of a text, that of its UTF-8 bytes. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
