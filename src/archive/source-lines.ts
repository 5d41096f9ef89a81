/** A ledger and an article's evidence → the lines as the source page shows them, and their counts. */
import type {
  Article,
  Evidence,
  Ledger,
  LedgerLine,
  LineRole,
  SourceCounts,
  SourceLine,
  SourcePiece,
  SourceProof,
} from '../model.ts'
import { by, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'

/** Whether a line with a role is part of the article; given by src/text, which knows the roles. */
export type IsKept = (role: LineRole) => boolean

/** The lines of a source with what each proves. @param evidence of the article; empty for a refused file */
export function sourceLines(ledger: Ledger, evidence: Article['evidence'], isKept: IsKept): SourceLine[] {
  const proofs = groupBy(
    Object.entries(evidence).flatMap(([field, list]) => list.map((proof): Proof => ({ ...proof, field }))),
    (proof) => [String(proof.line)],
  )
  return ledger.lines.map((line) => {
    const here = proofs.get(String(line.n)) ?? []
    const { n, role, was = null, rule, confidence, edits } = line
    return {
      n,
      role,
      was,
      rule,
      confidence,
      fate: fateOf(role, isKept),
      pieces: cut(line, here),
      proves: distinct(here),
      edits,
      seen: line.seen ?? 0,
    }
  })
}

interface Proof extends Evidence {
  readonly field: string
}

/** Each field, or value of a field, once. */
function distinct(proofs: readonly Proof[]): SourceProof[] {
  const keyed = proofs.map(({ field, of = null }) => [`${field} ${of ?? ''}`, { field, of }] as const)
  return [...new Map(keyed).values()]
}

function fateOf(role: LineRole, isKept: IsKept): SourceLine['fate'] {
  return role === 'blank' ? 'blank' : isKept(role) ? 'kept' : 'left out'
}

/** A place in a line where proofs or edits begin (+1) or end (−1). */
interface Border {
  readonly at: number
  readonly proofs: number
  readonly edits: number
}

/** A line cut wherever a proof or an edit begins or ends. A paragraph that proves itself cuts nothing. */
function cut(line: LedgerLine, proofs: readonly Proof[]): SourcePiece[] {
  const borders = [
    ...proofs.filter(({ field }) => field !== 'body').flatMap((proof) => ends(proof, 1, 0)),
    ...line.edits.flatMap((edit) => ends(edit, 0, 1)),
    { at: line.text.length, proofs: 0, edits: 0 },
  ].sort((a, b) => a.at - b.at)
  const pieces: SourcePiece[] = []
  let start = 0
  let open = { proofs: 0, edits: 0 }
  for (const border of borders) {
    const end = Math.min(border.at, line.text.length)
    if (end > start) pieces.push({ text: line.text.slice(start, end), proof: open.proofs > 0, edited: open.edits > 0 })
    start = Math.max(start, end)
    open = { proofs: open.proofs + border.proofs, edits: open.edits + border.edits }
  }
  return joinAlike(pieces)
}

function ends(
  { start, end }: { readonly start: number; readonly end: number },
  proofs: number,
  edits: number,
): Border[] {
  if (end <= start) return []
  return [
    { at: start, proofs, edits },
    { at: end, proofs: -proofs, edits: -edits },
  ]
}

/** Neighbours that are marked alike, as one piece. */
function joinAlike(pieces: readonly SourcePiece[]): SourcePiece[] {
  const joined: SourcePiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.proof === piece.proof && last.edited === piece.edited) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else joined.push(piece)
  }
  return joined
}

/** Lines that stand together and were treated alike. */
export interface Stretch {
  readonly fate: 'kept' | 'left out'
  /** Numbers of lines, from 1. */
  readonly first: number
  readonly last: number
}

/** A source from top to bottom, as stretches of one fate each. Blank lines count with what stands above them. */
export function stretchesOf(lines: readonly SourceLine[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { n, fate } of lines) {
    const last = stretches.at(-1)
    if (last && (fate === 'blank' || fate === last.fate)) stretches[stretches.length - 1] = { ...last, last: n }
    else if (fate !== 'blank') stretches.push({ fate, first: last === undefined ? 1 : n, last: n })
  }
  return stretches
}

/** Lines of a ledger by fate and by role. */
export function countSource(ledger: Ledger, isKept: IsKept): SourceCounts {
  const roles = [...groupBy(ledger.lines, (line) => [line.role]).values()]
    .flatMap((lines) =>
      lines[0] ? [{ role: lines[0].role, fate: fateOf(lines[0].role, isKept), lines: lines.length }] : [],
    )
    .sort(
      inTurn(
        most((count) => count.lines),
        by((count) => count.role),
      ),
    )
  const linesOf = (fate: SourceLine['fate']): number =>
    roles.reduce((sum, count) => sum + (count.fate === fate ? count.lines : 0), 0)
  return {
    lines: ledger.lines.length,
    kept: linesOf('kept'),
    leftOut: linesOf('left out'),
    blank: linesOf('blank'),
    roles,
    bytes: byteLength(ledger),
  }
}

/** Bytes of one character by encoding, where that's a matter of counting; others are left unknown. */
const unitBytes: Readonly<Record<string, number>> = {
  'utf-16le': 2,
  'utf-16be': 2,
  'iso-8859-1': 1,
  'windows-1252': 1,
  ascii: 1,
}

function byteLength(ledger: Ledger): number | null {
  const encoding = ledger.encoding.toLowerCase()
  const text = ledger.lines.map((line) => line.text + line.end).join('')
  if (encoding === 'utf-8') return Buffer.byteLength(text)
  const unit = unitBytes[encoding]
  return unit === undefined ? null : text.length * unit
}
