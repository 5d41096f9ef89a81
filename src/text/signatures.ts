/** Tells files that hold no text. In: bytes, out: what kind of file it is, or null where it may be text. */

/** First bytes of kinds of file that end up in folders of scraped pages, with the name to show. */
const signatures: readonly (readonly [kind: string, offset: number, bytes: readonly number[]])[] = [
  ['PDF document', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['GIF image', 0, [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['GIF image', 0, [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['TIFF image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['RIFF media file (WebP, WAV, AVI)', 0, [0x52, 0x49, 0x46, 0x46]],
  ['MP4 video', 4, [0x66, 0x74, 0x79, 0x70]],
  ['MP3 audio', 0, [0x49, 0x44, 0x33, 0x03]],
  ['MP3 audio', 0, [0x49, 0x44, 0x33, 0x04]],
  ['Ogg media file', 0, [0x4f, 0x67, 0x67, 0x53, 0x00]],
  ['ZIP archive (also DOCX, XLSX, EPUB)', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['gzip archive', 0, [0x1f, 0x8b]],
  ['bzip2 archive', 0, [0x42, 0x5a, 0x68]],
  ['xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['7-Zip archive', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR archive', 0, [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['old Office document', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF document', 0, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['SQLite database', 0, [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['ELF program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['WebAssembly module', 0, [0x00, 0x61, 0x73, 0x6d]],
  ['font', 0, [0x77, 0x4f, 0x46, 0x32]],
]

/** The kind of file the first bytes give away. */
export function knownKind(bytes: Uint8Array): string | null {
  const match = signatures.find(([, offset, wanted]) => wanted.every((byte, index) => bytes[offset + index] === byte))
  return match?.[0] ?? null
}

/** Share of control characters above which bytes are no text: a page dump has none, random bytes have 11%. */
const maxControlShare = 0.01

/** Where the first control character stands and whether there are too many of them for a text. */
export function surveyControls(bytes: Uint8Array): { readonly first: number; readonly tooMany: boolean } {
  let count = 0
  let first = -1
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    const white = byte >= 0x09 && byte <= 0x0d
    if ((byte >= 0x20 && byte !== 0x7f) || white || byte === 0x1b) continue
    count++
    if (first < 0) first = index
  }
  return { first, tooMany: count > bytes.length * maxControlShare }
}
