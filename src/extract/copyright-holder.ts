/** The publisher that notices of rights name. In: labelled lines, out: the one name they agree on and where it stands. */
import type { LabelledLine } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { rightsReserved } from '../reference/rights-words.ts'
import { isNamedLikePaper } from './paper-names.ts'

export interface CopyrightHolder {
  readonly name: string
  readonly line: LabelledLine
  /** Units of the line's repaired text. */
  readonly start: number
  readonly end: number
}

/** The signs that make a line a notice. */
const sign = /©|ⓒ|\([cс]\)|(?<!\p{L})copyright(?!\p{L})|版权所有|版權所有|저작권자|(?:حقوق|الحقوق)|अधिकार/iu

/** What notices say of the rights, before or behind the name. */
const rights = new RegExp(
  `${rightsReserved}|未经(?:授权|许可).{0,20}|(?:All |本|网站)?(?:無断|禁)(?:転載|複製).{0,20}|무단\\s?(?:전재|복제).{0,20}|저작권자|محفوظ است|(?<=\\s)(?:است|می.?باشد)(?=\\.?$)|Hak cipta|कॉपीराइट`,
  'giu',
)

/** Signs, years, and the licences that pages of China print behind the name. */
const marks =
  /©|ⓒ|\([cс]\)|(?<!\p{L})copyright(?!\p{L})|(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)\d{2}|\d{2}(?!\d)))?|[^\s|]{0,2}(?:ICP|公网安备).{0,40}/giu

/** What parts the pieces of a notice: a mark, a bar, a dash with spaces, a comma, a full stop at a sentence's end. */
const parting = /[\0|•·;,，。«»“”"‹›<>():：]|\s[-–—/]\s|\.(?=\s|$)/u

/** Each word written large but the small ones between; or a script without capitals; or the address of a site. */
const namelike =
  /^(?:(?:the |l[ae]s? |el |o )?[\p{Lu}\d][\p{L}\p{M}\d&'’.-]*(?: (?:(?:de|del|de la|des|du|do|da|dos|das|di|of|of the|for|and|und|der|von|y|e|et|la|le|el|и|й|та|i) )?(?:d[’'])?[\p{Lu}\d&][\p{L}\p{M}\d&'’.-]*)*(?: (?:(?:и|і|i|y|e|and|und|et) )?[\p{Ll}]{4,}){0,2}|[\p{Lo}\p{M}][\p{Lo}\p{M}\s\u200c]{2,30}|[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,4})$/u

/** The forms of companies behind a name, and behind a comma or a bracket that ends it. */
const form =
  'ltd|inc|llc|limited|private|gmbh(?: & co\\. kg)?|ag|ab|a/s|plc|pty|lda|b\\.?v\\.?|n\\.?v\\.?|s\\.?l\\.?(?:u\\.?)?|s\\.?a\\.?|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|a\\.?ş\\.?'
const company = new RegExp(`\\s(?:${form})$`, 'iu')
const companyBehind = new RegExp(`^(?:,|\\s\\([^()]*\\))\\s(?:${form})(?!\\p{L})`, 'iu')

/** Words of the law, and of companies: the owner of many papers is not the paper. */
const noPaper =
  /(?<!\p{L})(?:rights?|reserved|terms|privacy|policy|contact|content|website|company|companies|affiliated|conditions|group|gruppe|media|medien\p{L}*|communications?|holdings?|publishing|publications?|publishers?|newspapers|verlag\p{L}*|corp(?:oration)?|network|networks|digital|universal|software|design\p{L}*|studios?|powered|theme|wordpress|blogger|паблишинг|издательств\p{L}*|медиахолдинг|холдинг|ооо|оао|зао|пао|ао|ип)(?!\p{L})/iu

/** The rights in a picture, which stand under it. */
const ofPicture =
  /(?<!\p{L})(?:photo\p{L}*|images?|fotos?|bild|picture|imago|getty|pool|handout|archiv|infogra\p{L}*|video|illustration|montage)(?!\p{L})/iu

/** Longest notice, in UTF-16 units; longest name, in words; and longest notice that was taken for a last paragraph: 湖滨日报版权所有. */
const longest = { notice: 160, words: 6, bare: 30 }

/**
 * The one name that notices give; null where they give none or several.
 * @param inFoot also by a notice at the page's end that has neither year nor words of the law
 */
export function findCopyrightHolder(lines: readonly LabelledLine[], inFoot = false): CopyrightHolder | null {
  const foot = new Set(inFoot ? lines.filter(({ role }) => role !== 'blank').slice(-footLines) : [])
  const found = lines.flatMap((line) => holderIn(line, foot.has(line)))
  const first = found[0]
  return first && found.every(({ name }) => keyOf(name) === keyOf(first.name)) ? first : null
}

/** "© Jane Doe" is a picture's: two plain words are no house's name without a company's form behind them. */
const isHouse = (name: string, text: string): boolean =>
  !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) || new RegExp(`${name},?\\s(?:${form})(?!\\p{L})`, 'iu').test(text)

/** Filled lines at a page's end in which a notice needs neither year nor words of the law: "© Elbufer-Zeitung". */
const footLines = 4

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** The text with marks and rights made void, as long as before. */
function voided(text: string): string {
  const empty = (part: string): string => '\0'.repeat(part.length)
  return text.replace(rights, empty).replace(marks, empty)
}

/** Whether a notice of rights has a text as one of its parts. */
export function isInNotice(notice: string, text: string): boolean {
  return sign.test(notice) && piecesOf(voided(notice)).some((piece) => piece.text === text)
}

function holderIn(line: LabelledLine, inFoot: boolean): CopyrightHolder[] {
  const { text } = line.repaired
  if (
    (line.role === 'paragraph' && text.length > longest.bare) ||
    text.length > longest.notice ||
    !sign.test(text) ||
    ofPicture.test(text)
  )
    return []
  const bare = voided(text)
  const mark = bare.indexOf('\0')
  const pieces = piecesOf(bare)
  // "© НИА «Кабар», 2024": the name in quotation marks, not what kind of house it is
  const quoted = pieces.find(({ start, end }) => bare.charAt(start - 1) === '«' && bare.charAt(end) === '»')
  const piece = quoted ?? pieces.find(({ start }) => start > mark) ?? pieces.findLast(({ end }) => end <= mark)
  const named = piece && nameIn(piece, text.slice(piece.end))
  if (!named) return []
  // "© Jane Doe" is a picture's, "© AFP 2024" a text's: without a year, or of an agency, the law's words must stand by
  const lawful = text !== text.replace(rights, '')
  const first = pieces.every(({ start }) => start >= named.start)
  const own =
    (first || quoted !== undefined) &&
    ((inFoot && isHouse(named.name, text)) || isNamedLikePaper(named.name) || /(?:19|20)\d{2}/.test(text))
  if (agencyNamed(named.name) !== null ? !lawful : !(lawful || own)) return []
  return [{ ...named, line }]
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

function piecesOf(bare: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const part of bare.split(new RegExp(`(${parting.source})`, 'u'))) {
    const text = part.replace(/^[\s\0–—-]*(?:by\s)?|[\s\0.–—-]+$/gu, '')
    const start = from + part.indexOf(text)
    if (/[\p{L}]/u.test(text)) pieces.push({ text, start, end: start + text.length })
    from += part.length
  }
  return pieces
}

/** The name a piece of a notice is. A company's is one where it is named like a paper. */
function nameIn({ text, start }: Piece, behind: string): { name: string; start: number; end: number } | null {
  const name = text.replace(company, '')
  if (!namelike.test(name) || noPaper.test(name) || name.split(' ').length > longest.words) return null
  if ((name !== text || companyBehind.test(behind)) && !isNamedLikePaper(name)) return null
  return { name, start, end: start + name.length }
}
