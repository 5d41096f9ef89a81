/** Which files are known to be something else than a text dump, so that they are refused by name instead of misread. */

/** Endings and opening bytes of formats that are not read. The first that matches names the format. */
const formats: readonly { readonly name: string; readonly ending?: RegExp; readonly opening?: RegExp }[] = [
  { name: 'a compressed file', ending: /\.(?:gz|bz2|xz|zst|zip)$/i },
  { name: 'a web archive', ending: /\.(?:warc|wet)$/i },
  { name: 'HTML', ending: /\.x?html?$/i, opening: /^\s*<(?:!doctype html|html)\b/i },
  { name: 'JSON', ending: /\.jsonl?$/i },
]

/** How much of a file is looked at for its opening, in bytes. */
const openingBytes = 512

/** The name of the format a file has, when it is one that isn't read; null for text dumps. */
export function unsupportedFormat(source: string, bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, openingBytes))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  return formats.find(({ ending, opening: sign }) => ending?.test(source) || sign?.test(opening))?.name ?? null
}
