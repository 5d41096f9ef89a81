/** Decodes text that is not UTF-8. In: bytes, out: the text and the encoding that gives back exactly these bytes. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { entryOf } from './entry-of.ts'

export interface Decoded {
  readonly encoding: string
  readonly text: string
}

/** Encodings that contain what pages wrongly call by another name; tried before the name itself. */
const wider: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
}

/** The name a page gives for its own encoding: `<meta charset="gb2312">`, `<?xml … encoding="big5"?>`. */
const declaration = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([a-z0-9_-]{2,20})/i

/** Bytes shown to the detector; it judges by frequencies, which a part of a large file shows as well. */
const sampleSize = 65_536

/** A text written back gives its bytes. `addBOM` off: a byte order mark is part of the text here. */
export function encodeLegacy(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: false })
}

/** The bytes read as `encoding`, if writing them again gives the same bytes. */
export function decodeExactly(bytes: Uint8Array, encoding: string): Decoded | null {
  if (!iconv.encodingExists(encoding)) return null
  const text = iconv.decode(bytes, encoding, { stripBOM: false })
  return Buffer.compare(encodeLegacy(text, encoding), bytes) === 0 ? { encoding, text } : null
}

/** The best reading of bytes that are not UTF-8; null where none gives readable text. @param charset the server's word */
export function decodeLegacy(bytes: Uint8Array, charset?: string): Decoded | null {
  for (const encoding of candidates(bytes, charset)) {
    const decoded = decodeExactly(bytes, encoding)
    if (decoded && isReadable(decoded.text)) return decoded
  }
  return null
}

/** Encodings to try, the likeliest first: what server and page declare, what the detector says, Western at last. */
function candidates(bytes: Uint8Array, charset: string | undefined): string[] {
  const head = iconv.decode(bytes.subarray(0, 2048), 'iso-8859-1')
  const declared = declaration.exec(head)?.[1]?.toLowerCase()
  const single = standsAlone(bytes)
  const detected = analyse(bytes.subarray(0, sampleSize))
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !/^utf/.test(name) && !(single && /^(?:big5|gb|euc|shift)/.test(name)))
  const stated = [charset, declared].flatMap((name) => (name && !name.startsWith('utf') ? [name] : []))
  const names = [...stated, ...detected, 'iso-8859-1']
  return [...new Set(names.flatMap((name) => [entryOf(wider, name) ?? name, name]))]
}

/** Whether high bytes come mostly one by one among ASCII, as accents do and the pairs of Asian encodings don't. */
function standsAlone(bytes: Uint8Array): boolean {
  let alone = 0
  let high = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    high++
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone++
  }
  return alone > high * 0.6
}

/** Text has letters in words, few signs that no language uses. Decides against readings that are possible but absurd. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, sampleSize)
  const odd = sample.match(/[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0
  return odd <= sample.length * 0.02
}
