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
} from '../model.ts'
import { by, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'

/** Whether a line with a role is part of the article; given by src/text, which knows the roles. */
export type IsKept = (role: LineRole) => boolean

/** The lines of a source with what each proves. @param evidence of the article; empty for a refused file */
export function sourceLines(ledger: Ledger, evidence: Article['evidence'], isKept: IsKept): SourceLine[] {
  const proofs = groupBy(
    Object.entries(evidence).flatMap(([field, list]) =>
      list.map((proof) => ({ ...proof, field: proofName(field, proof) })),
    ),
    (proof) => [String(proof.line)],
  )
  return ledger.lines.map((line) => {
    const here = proofs.get(String(line.n)) ?? []
    const { n, role, rule, confidence, edits } = line
    const proves = [...new Set(here.map((proof) => proof.field))]
    return { n, role, rule, confidence, fate: fateOf(role, isKept), pieces: cut(line, here), proves, edits }
  })
}

/** `body`/`p3` → `p3`; `countries`/`KR` → `countries KR`; `title` → `title`. */
function proofName(field: string, proof: Evidence): string {
  if (proof.of === undefined) return field
  return field === 'body' ? proof.of : `${field} ${proof.of}`
}

function fateOf(role: LineRole, isKept: IsKept): SourceLine['fate'] {
  return role === 'blank' ? 'blank' : isKept(role) ? 'kept' : 'left out'
}

interface Proof extends Evidence {
  readonly field: string
}

/** A place in a line where a proof or an edit (`field` null) begins or ends. */
interface Border {
  readonly at: number
  readonly field: string | null
  readonly step: 1 | -1
}

/** A line cut wherever a proof or an edit begins or ends. A whole paragraph proving itself cuts nothing. */
function cut(line: LedgerLine, proofs: readonly Proof[]): SourcePiece[] {
  const marks = proofs.filter((proof) => !/^p\d+$/.test(proof.field))
  const borders = [
    ...marks.flatMap((mark) => ends(mark, mark.field)),
    ...line.edits.flatMap((edit) => ends(edit, null)),
  ]
  borders.sort((a, b) => a.at - b.at)
  const open = new Map<string | null, number>()
  const pieces: SourcePiece[] = []
  let start = 0
  for (const { at, field, step } of [...borders, { at: line.text.length, field: null, step: 1 } as const]) {
    const end = Math.min(at, line.text.length)
    if (end > start) {
      const proves = [...open.keys()].filter((key) => key !== null)
      pieces.push({ text: line.text.slice(start, end), proves, edited: open.has(null) })
      start = end
    }
    const depth = (open.get(field) ?? 0) + step
    if (depth === 0) open.delete(field)
    else open.set(field, depth)
  }
  return pieces
}

function ends(span: { readonly start: number; readonly end: number }, field: string | null): Border[] {
  if (span.end <= span.start) return []
  return [
    { at: span.start, field, step: 1 },
    { at: span.end, field, step: -1 },
  ]
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
