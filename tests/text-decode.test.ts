/** Bytes to text: each encoding gives its own bytes back, and what is no text is refused with a place and a way out. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { RawDocument, Refusal } from '../src/model.ts'
import { decode, encode, maxBytes } from '../src/text/decode.ts'
import { toLines } from '../src/text/lines.ts'

const read = (bytes: Uint8Array) => decode({ source: 'x.txt', bytes, sha256: '', sidecar: null })

function documentOf(bytes: Uint8Array): RawDocument {
  const decoded = read(bytes)
  if (decoded.kind === 'refusal') throw new Error(decoded.refusal.detail)
  return decoded.document
}

function refusalOf(bytes: Uint8Array): Refusal {
  const decoded = read(bytes)
  if (decoded.kind === 'document') throw new Error(`read as ${decoded.document.encoding}`)
  return decoded.refusal
}

const samples: readonly (readonly [encoding: string, text: string])[] = [
  ['utf-8', 'Qin Gang telefonierte mit Park Jin – „gut“.\n'],
  ['utf-8', '\ufeffWang Yi 王毅\r\nLavrov\r'],
  ['gb18030', '中国外交部长王毅同俄罗斯外长拉夫罗夫通电话。\n双方表示将加强合作。'],
  ['big5', '中國外交部長王毅同俄羅斯外長拉夫羅夫通電話。'],
  ['shift_jis', '中国の王毅外相はロシアのラブロフ外相と電話で会談した。'],
  ['euc-jp', '中国の王毅外相はロシアのラブロフ外相と電話で会談した。'],
  ['euc-kr', '중국 외교부장 왕이가 러시아 외무장관과 전화 통화를 했다.'],
  ['windows-1251', 'Министр иностранных дел России провел телефонный разговор.'],
  ['koi8-r', 'Министр иностранных дел России провел телефонный разговор.'],
  ['windows-1252', 'Le président français a déclaré que l’Europe était prête à négocier.'],
  ['windows-1254', 'Türkiye Dışişleri Bakanı görüşmeyi değerlendirdi ve şunları söyledi.'],
  ['utf-16le', '\ufeffThe ministers met.\n'],
  ['utf-16be', '\ufeffThe ministers met.\n'],
  ['utf-16le', '部长通电话 2023\n双方'],
  ['utf-16be', 'The ministers met.\n'],
]

describe('decode', () => {
  it.each(samples)('reads %s and writes the same bytes: %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding, { addBOM: false })
    const document = documentOf(bytes)
    expect([document.encoding, document.text]).toEqual([encoding, text])
    expect(Buffer.from(encode(document.text, document.encoding)).equals(bytes)).toBe(true)
  })

  it('reads a mostly ASCII file with lone high bytes as windows-1252', () => {
    const bytes = Buffer.from('One \xe9 and one \x92 in a long English sentence.\n', 'latin1')
    expect(documentOf(bytes)).toMatchObject({
      encoding: 'windows-1252',
      text: 'One é and one ’ in a long English sentence.\n',
    })
  })

  it('keeps UTF-8 with broken bytes byte by byte, and repairs its lines', () => {
    const whole = Buffer.from('Café — naïve 中国.\nnext\n')
    const bytes = Buffer.concat([whole.subarray(0, 5), Buffer.from([0xff]), whole.subarray(5)])
    const document = documentOf(bytes)
    expect(document.encoding).toBe('iso-8859-1')
    expect(Buffer.from(encode(document.text, document.encoding)).equals(bytes)).toBe(true)
    const line = toLines(document.text, document.encoding)[0]
    expect(line?.repaired.text).toBe('Café\ufffd — naïve 中国.')
    expect(line?.edits).toContainEqual({ rule: 'broken-utf-8', start: 5, end: 6, was: '\xff', now: '\ufffd' })
  })

  it('reads UTF-8 that is cut inside its last character', () => {
    const bytes = Buffer.from('The ministers met in 中').subarray(0, -1)
    expect(toLines(documentOf(bytes).text, documentOf(bytes).encoding)[0]?.repaired.text).toBe(
      'The ministers met in \ufffd\ufffd',
    )
  })

  it.each<[string, Uint8Array, Refusal['reason'], RegExp]>([
    ['no bytes', new Uint8Array(), 'empty', /no bytes/],
    ['white space only', Buffer.from(' \n\t\ufeff\n'), 'empty', /white space/],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'binary', /PDF/],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary', /PNG/],
    ['zeros', new Uint8Array(500), 'binary', /byte 1, line 1/],
    ['control characters', Buffer.from('ab\u0001\u0002\n\u0003'), 'binary', /byte 3, line 1/],
    ['UTF-16 of odd length', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42), 'undecodable', /inside a character/],
    ['ISO-2022-JP', Buffer.from('abc\n\x1b$B0&\x1b(B', 'latin1'), 'undecodable', /line 2/],
    ['too many bytes', new Uint8Array(maxBytes + 1).fill(0x61), 'too-large', /limit/],
    ['too many lines', Buffer.from('a\n'.repeat(200_001)), 'too-large', /lines/],
  ])('refuses %s', (_name, bytes, reason, detail) => {
    const refusal = refusalOf(bytes)
    expect(refusal.reason).toBe(reason)
    expect(refusal.detail).toMatch(detail)
  })
})
