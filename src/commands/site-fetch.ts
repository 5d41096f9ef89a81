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

/**
 * Takes the place of `fetch`. What is asked for twice is counted once, as a browser keeps it.
 * @returns a function that tells the traffic and begins anew
 */
export function fetchFromDisk(): () => Traffic {
  let bytes = 0
  const sent = new Set<string>()
  // Packing costs more than most of what is measured.
  const packed = new Map<string, number>()
  globalThis.fetch = async (address) => {
    const text = String(address).replace(/\?.*/, '')
    const content = readBytes(text.startsWith('file:') ? fileURLToPath(text) : text)
    if ('code' in content) return new Response(null, { status: 404 })
    const name = text.replace(/^file:\/\//, '')
    const size = packed.get(name) ?? sentBytes(text, content)
    packed.set(name, size)
    if (!sent.has(name)) bytes += size
    sent.add(name)
    return new Response(new Uint8Array(content))
  }
  return () => {
    const traffic = { files: sent.size, bytes }
    sent.clear()
    bytes = 0
    return traffic
  }
}

/** Hosts pack texts and scripts; Pagefind's own files are packed already. */
export function sentBytes(name: string, content: Uint8Array): number {
  return /\.(?:json|txt|js)$/.test(name) ? gzipSync(content).length : content.length
}
