/** Decodes HTML character references left in plain text ("&amp;", "&#8217;"). In: text, out: the stretches to replace. */
import { entryOf } from './entry-of.ts'
import { matchesOf } from './matches.ts'
import type { Replacement } from './mojibake.ts'

/** Names met in news text, as HTML defines them (https://html.spec.whatwg.org/#named-character-references). */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  ...accented('grave', '\u0300', 'aeiouAEIOU'),
  ...accented('acute', '\u0301', 'aeiouyAEIOUY'),
  ...accented('circ', '\u0302', 'aeiouAEIOU'),
  ...accented('tilde', '\u0303', 'anoANO'),
  ...accented('uml', '\u0308', 'aeiouyAEIOU'),
  ...accented('cedil', '\u0327', 'cC'),
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  oelig: 'œ',
  OElig: 'Œ',
}

/** "eacute": "é" and its like for each letter. */
function accented(name: string, mark: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter + name, (letter + mark).normalize('NFC')]))
}

/** "&amp;amp;lt;" is one reference escaped twice: the ampersands in front are taken along. */
const reference = /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);)*(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8}[0-9]{0,2});/gi

/** Numeric references to 0x80–0x9F mean windows-1252, as HTML says (`&#146;` is "’"). */
const windows1252 = new TextDecoder('windows-1252')

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return entryOf(named, name) ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (code >= 0x80 && code <= 0x9f) return windows1252.decode(Uint8Array.of(code))
  const unfit = code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return unfit ? null : String.fromCodePoint(code)
}

/** The references of a text that have a known meaning; "AT&T;" and "&unknown;" stay. */
export function findEntities(text: string): Replacement[] {
  const found: Replacement[] = []
  if (!text.includes('&')) return found
  for (const match of matchesOf(text, reference)) {
    const now = characterOf(match[1] ?? '')
    if (now !== null) found.push({ start: match.index, end: match.index + match[0].length, now })
  }
  return found
}

/** A text with its references decoded, where no way back is needed. */
export function decodeEntities(text: string): string {
  let result = ''
  let from = 0
  for (const { start, end, now } of findEntities(text)) {
    result += text.slice(from, start) + now
    from = end
  }
  return from === 0 ? text : result + text.slice(from)
}
