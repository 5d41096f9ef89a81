/** Lines scored. In: the role a person gave each line and the role cleaning gave it, out: precision, recall and F1 per role. */
import type { Ledger, LineRole } from '../model.ts'
import { isKept, lineRoles } from '../text/line-roles.ts'
import { f1 } from './score-text.ts'

/** One line's true role and the one it got; null where the other side has no such line. */
export interface RolePair {
  readonly truth: LineRole | null
  readonly found: LineRole | null
}

/** How one role was told: `lines` are those that truly have it. Precision is null where no line got the role, recall where none has it. */
export interface RoleScore {
  readonly role: LineRole
  readonly lines: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
}

export interface LinesScore {
  /** Lines scored: all but those that are blank on both sides. */
  readonly lines: number
  /** Share of lines on the right side of kept or left out. */
  readonly kept: number
  /** F1 over all lines, and the mean of the roles' own F1 (of the roles that truly occur). */
  readonly micro: number
  readonly macro: number
  /** Roles that occur on either side, the article's own first. */
  readonly roles: readonly RoleScore[]
}

/** Pairs a document's lines by number; lines that are blank on both sides prove nothing and are left out. */
export function pairRoles(truth: readonly LineRole[], ledger: Ledger | null): RolePair[] {
  const found = ledger?.lines ?? []
  const pairs = Array.from({ length: Math.max(truth.length, found.length) }, (_, index) => ({
    truth: truth[index] ?? null,
    found: found[index]?.role ?? null,
  }))
  return pairs.filter((pair) => pair.truth !== 'blank' || pair.found !== 'blank')
}

/** The score of any number of lines, of one document or many. */
export function scoreRoles(pairs: readonly RolePair[]): LinesScore {
  const roles = lineRoles.flatMap((role) => scoreRole(role, pairs))
  const present = roles.filter(({ lines }) => lines > 0)
  const right = pairs.filter(({ truth, found }) => truth === found).length
  const sided = pairs.filter(({ truth, found }) => truth && found && isKept(truth) === isKept(found)).length
  const given = (side: keyof RolePair): number => pairs.filter((pair) => pair[side] !== null).length
  return {
    lines: pairs.length,
    kept: share(sided, pairs.length),
    micro: f1(right, given('found'), given('truth')),
    macro: share(
      present.reduce((sum, role) => sum + role.f1, 0),
      present.length,
    ),
    roles,
  }
}

/** One role's score; none where the role occurs on neither side. */
function scoreRole(role: LineRole, pairs: readonly RolePair[]): RoleScore[] {
  const truth = pairs.filter((pair) => pair.truth === role).length
  const found = pairs.filter((pair) => pair.found === role).length
  const right = pairs.filter((pair) => pair.truth === role && pair.found === role).length
  if (truth + found === 0) return []
  return [
    {
      role,
      lines: truth,
      precision: found === 0 ? null : right / found,
      recall: truth === 0 ? null : right / truth,
      f1: f1(right, found, truth),
    },
  ]
}

/** A share of nothing is whole: no line of a role was missed where there was none. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
