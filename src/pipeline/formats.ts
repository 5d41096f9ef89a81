/** What kind of file a raw file is: by its name, else by its first bytes. Files of no known kind are read as text dumps. */

/** How a file is opened: as one document, as records or as pages of an archive, or not at all. */
export type FileFormat =
  | { readonly kind: 'document'; readonly format: 'text' | 'html' | 'markdown' }
  | { readonly kind: 'json' }
  | { readonly kind: 'jsonl' }
  | { readonly kind: 'warc' }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'unread'; readonly name: string }

interface Sign {
  readonly format: FileFormat
  readonly ending?: RegExp
  readonly opening?: RegExp
}

/** Endings and opening bytes. The first that matches decides; openings are looked at where no ending is known. */
const signs: readonly Sign[] = [
  { format: { kind: 'gzip' }, ending: /\.gz$/i, opening: /^\p{Cc}\u008b/u },
  { format: { kind: 'warc' }, ending: /\.(?:warc|wet|wat)$/i, opening: /^WARC\/\d/ },
  {
    format: { kind: 'document', format: 'html' },
    ending: /\.(?:x?html?|shtml|mhtml?)$/i,
    opening: /^\s*<(?:!doctype html|html)\b/i,
  },
  { format: { kind: 'document', format: 'markdown' }, ending: /\.(?:md|markdown)$/i },
  { format: { kind: 'jsonl' }, ending: /\.(?:jsonl|ndjson|jsonlines)$/i },
  { format: { kind: 'json' }, ending: /\.json$/i },
  { format: { kind: 'unread', name: 'a compressed file' }, ending: /\.(?:bz2|xz|zst|zip|7z|rar|tar|tgz)$/i },
  { format: { kind: 'unread', name: 'a sidecar of another tool' }, ending: /\.cdxj?$/i },
]

/** How much of a file is looked at for its opening, in bytes. */
const openingBytes = 512

export function formatOf(source: string, bytes: Uint8Array): FileFormat {
  const opening = Buffer.from(bytes.subarray(0, openingBytes))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  const found =
    signs.find(({ ending }) => ending?.test(source)) ?? signs.find(({ opening: sign }) => sign?.test(opening))
  return found?.format ?? { kind: 'document', format: 'text' }
}
