/** The files of a built site for code that is made for browsers: `fetch` reads them from the disk, and counts. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readBytes } from '../files.ts'

/** What was asked for since it was last looked at. */
export interface Traffic {
  readonly files: number
  /** As a host sends them: texts packed by gzip, what is packed as it is. */
  readonly bytes: number
}

/** Takes the place of `fetch`. @returns a function that tells the traffic and begins anew */
export function fetchFromDisk(): () => Traffic {
  let [files, bytes] = [0, 0]
  globalThis.fetch = async (address) => {
    const text = String(address).replace(/\?.*/, '')
    const content = readBytes(text.startsWith('file:') ? fileURLToPath(text) : text)
    if ('code' in content) return new Response(null, { status: 404 })
    files += 1
    bytes += sentBytes(text, content)
    return new Response(new Uint8Array(content))
  }
  return () => {
    const traffic = { files, bytes }
    ;[files, bytes] = [0, 0]
    return traffic
  }
}

/** Hosts pack texts and scripts; Pagefind's own files are packed already. */
export function sentBytes(name: string, content: Uint8Array): number {
  return /\.(?:json|txt|js)$/.test(name) ? gzipSync(content).length : content.length
}
