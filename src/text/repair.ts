/**
 * The text of a line as its author meant it. In: one raw line, out: the repaired text that keeps the way back to raw
 * offsets, and every change as an edit. Repairing a repaired line changes nothing.
 */
import type { Edit, Passage, Segment } from '../model.ts'
import { findEntities } from './entities.ts'
import { findGlued } from './glued.ts'
import { findBrokenUtf8, findMojibake, type Replacement } from './mojibake.ts'

/** A stretch of the raw line, and what stands for it now; `rule` is null where it is untouched. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly now: string
  readonly rule: string | null
}

/** Replacements made under one name, in order of their place. */
export interface Pass {
  readonly rule: string
  readonly found: readonly Replacement[]
}

interface Repair {
  readonly rule: string
  readonly find: (text: string) => Replacement[]
}

/** Everything a clean line has none of; a line without a match is left as it is. */
const suspicious =
  /^\s|\s$|\s\s|&|[^\S ]|[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]|\p{M}|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]|[\ud800-\udfff]/u

/** What lines of ASCII with single spaces between have none of: the pattern above needn't look through them, at twice the cost. */
const unusual = /^ | $| {2}|[^ -%'-~]/

/** Zero width, soft hyphen, byte order mark, direction marks. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/g

/** Joiners, but for a single one between letters that need it (Persian, Hindi, emoji). */
const joiners = /[\u200c\u200d]{2,}|(?<![^!-\u024f\s])[\u200c\u200d]|[\u200c\u200d](?![^!-\u024f\s])/gu

/** Control characters other than white space (those become spaces, see `spaces`). */
const controls = /(?![\s\u0085])\p{Cc}/gu

/** Any white space but a single plain space: no-break and ideographic spaces, line separators and NEL among it. */
const spaces = / [\s\u0085]+|(?:[^\S ]|\u0085)[\s\u0085]*/g

/** A letter of a script that Unicode composes, with the marks that follow it (a lone few: more are left alone). */
const composable =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}{1,4}(?!\p{M})/gu

const loneSurrogate = /\p{Cs}/gu

const repairs: readonly Repair[] = [
  { rule: 'mojibake', find: findMojibake },
  { rule: 'entity', find: findEntities },
  { rule: 'surrogate', find: (text) => replaceAll(text, loneSurrogate, () => '\ufffd') },
  { rule: 'invisible', find: (text) => replaceAll(text, invisible, () => '') },
  { rule: 'invisible', find: (text) => replaceAll(text, joiners, () => '') },
  { rule: 'control', find: (text) => replaceAll(text, controls, () => '') },
  { rule: 'compose', find: (text) => replaceAll(text, composable, (was) => was.normalize('NFC')) },
  { rule: 'trim', find: (text) => replaceAll(text, /^[\s\u0085]+|(?<![\s\u0085])[\s\u0085]+$/g, () => '') },
  { rule: 'space', find: (text) => replaceAll(text, spaces, () => ' ') },
]

/** Rounds after which a line must be at rest; what one repair uncovers ("&amp;nbsp;") the next round takes. */
const maxRounds = 10

function replaceAll(text: string, pattern: RegExp, replace: (was: string) => string): Replacement[] {
  const found: Replacement[] = []
  if (text.search(pattern) < 0) return found
  for (const match of text.matchAll(pattern)) {
    const now = replace(match[0])
    if (now !== match[0]) found.push({ start: match.index, end: match.index + match[0].length, now })
  }
  return found
}

/**
 * Repairs one raw line.
 * @param raw the line without its line end
 * @param n its 1-based number, for the way back
 * @param brokenUtf8 the line's units are bytes of damaged UTF-8 (decode.ts)
 * @param passes what is no text of the line (tags, escapes) and goes first, each pass in units of the text before it
 */
export function repairLine(
  raw: string,
  n: number,
  brokenUtf8 = false,
  passes: readonly Pass[] = [],
): { repaired: Passage; edits: Edit[] } {
  const clean =
    raw === '' || ((!unusual.test(raw) || !suspicious.test(raw)) && !brokenUtf8 && findGlued(raw).length === 0)
  if (clean && passes.every(({ found }) => found.length === 0)) {
    return { repaired: untouched(raw, n), edits: [] }
  }
  let pieces: readonly Piece[] = [{ start: 0, end: raw.length, now: raw, rule: null }]
  for (const { rule, found } of passes) pieces = applyReplacements(pieces, raw, rule, found)
  if (brokenUtf8) pieces = applyReplacements(pieces, raw, 'broken-utf-8', findBrokenUtf8(raw))
  for (let round = 0; round < maxRounds; round++) {
    const before = pieces
    if (suspicious.test(textOf(pieces))) pieces = repairPieces(pieces, raw)
    pieces = insertSpaces(pieces, raw, findGlued(textOf(pieces)))
    if (pieces === before) break
  }
  return { repaired: passageOf(pieces, n), edits: editsOf(pieces, raw) }
}

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.now).join('')

function repairPieces(pieces: readonly Piece[], raw: string): readonly Piece[] {
  let repaired = pieces
  let text = textOf(pieces)
  for (const { rule, find } of repairs) {
    const found = find(text)
    if (found.length === 0) continue
    repaired = applyReplacements(repaired, raw, rule, found)
    text = textOf(repaired)
  }
  return repaired
}

function untouched(raw: string, n: number): Passage {
  return { text: raw, segments: raw === '' ? [] : [{ at: 0, line: n, raw: 0, length: raw.length }] }
}

/** Puts the replacements (given in units of the pieces' joined text, in order) in place of what stands there. */
function applyReplacements(
  pieces: readonly Piece[],
  raw: string,
  rule: string,
  replacements: readonly Replacement[],
): readonly Piece[] {
  if (replacements.length === 0) return pieces
  const parts = splitPieces(pieces, raw, replacements)
  const result: Piece[] = []
  let next = 0
  let at = 0
  for (let index = 0; index < parts.length; index++) {
    let group = parts[index]
    if (!group) break
    let stop = at + group.now.length
    const inside: Replacement[] = []
    for (let hit = replacements[next]; hit && hit.start < stop; hit = replacements[++next]) {
      inside.push({ start: hit.start - at, end: hit.end - at, now: hit.now })
      for (let more = parts[index + 1]; more && stop < hit.end; more = parts[++index + 1]) {
        group = { start: group.start, end: more.end, now: group.now + more.now, rule }
        stop += more.now.length
      }
    }
    result.push(inside.length === 0 ? group : { ...group, now: substitute(group.now, inside), rule })
    at = stop
  }
  return result
}

/** Puts a space where two sentences or stamps lost theirs; it stands in no raw line, so that its edit replaces nothing. */
function insertSpaces(pieces: readonly Piece[], raw: string, places: readonly number[]): readonly Piece[] {
  if (places.length === 0) return pieces
  const cut = splitPieces(
    pieces,
    raw,
    places.map((place) => ({ start: place, end: place, now: ' ' })),
  )
  const result: Piece[] = []
  let next = 0
  let at = 0
  for (const piece of cut) {
    if (places[next] === at) {
      result.push({ start: piece.start, end: piece.start, now: ' ', rule: 'glued' })
      next++
    }
    result.push(piece)
    at += piece.now.length
    while ((places[next] ?? at) < at) next++
  }
  return result
}

/** Untouched pieces cut wherever a replacement starts or ends; changed ones can't be cut in the raw line. */
function splitPieces(pieces: readonly Piece[], raw: string, replacements: readonly Replacement[]): Piece[] {
  const cuts = replacements.flatMap(({ start, end }) => [start, end])
  const parts: Piece[] = []
  let next = 0
  let at = 0
  for (const piece of pieces) {
    const stop = at + piece.now.length
    let from = piece.start
    for (let cut = cuts[next]; cut !== undefined && cut < stop; cut = cuts[++next]) {
      const to = piece.start + cut - at
      if (piece.rule !== null || to <= from) continue
      parts.push({ start: from, end: to, now: raw.slice(from, to), rule: null })
      from = to
    }
    parts.push(
      piece.rule === null ? { start: from, end: piece.end, now: raw.slice(from, piece.end), rule: null } : piece,
    )
    at = stop
  }
  return parts
}

function substitute(text: string, replacements: readonly Replacement[]): string {
  let result = ''
  let from = 0
  for (const { start, end, now } of replacements) {
    result += text.slice(from, start) + now
    from = end
  }
  return result + text.slice(from)
}

function passageOf(pieces: readonly Piece[], line: number): Passage {
  const segments: Segment[] = []
  let text = ''
  for (const piece of pieces) {
    const length = Math.min(piece.now.length, piece.end - piece.start)
    if (length > 0) segments.push({ at: text.length, line, raw: piece.start, length })
    text += piece.now
  }
  return { text, segments }
}

function editsOf(pieces: readonly Piece[], raw: string): Edit[] {
  return pieces.flatMap(({ start, end, now, rule }) => {
    const was = raw.slice(start, end)
    return rule === null || was === now ? [] : [{ rule, start, end, was, now }]
  })
}
