/** Pagefind's own files as its script reads them: packed by gzip, and signed at their beginning. */

/** What stands before the content, packed or (where a host has unpacked the file) not. */
const signature = 'pagefind_dcd'

/**
 * @param cache `force-cache` for a file that was loaded before
 * @throws when there is no such file, or it is none of Pagefind's
 */
export async function loadPacked(url: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  const response = await fetch(url, { cache })
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`)
  const sent = new Uint8Array(await response.arrayBuffer())
  const content = isSigned(sent) ? sent : await unpack(sent)
  if (!isSigned(content)) throw new Error(`${url} is no file of Pagefind's`)
  return content.subarray(signature.length)
}

function isSigned(content: Uint8Array): boolean {
  return [...signature].every((sign, at) => content[at] === sign.charCodeAt(0))
}

async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const written = writer.write(content).then(() => writer.close())
  const [unpacked] = await Promise.all([new Response(readable).arrayBuffer(), written])
  return new Uint8Array(unpacked)
}
