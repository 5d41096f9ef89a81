/** Which wire agency supplied the text. In: the peeled lines, out: the agency with every line that names it. */
import type { AgencyRef, Evidence, Found, LabelledLine, LineRole } from '../model.ts'
import { findAgencies } from '../reference/agencies.ts'
import { slicePassage, sourceSpans } from '../text/passage.ts'
import { findAttribution } from './attribution.ts'
import type { PeeledBody, PrintedAgency } from './peel-body.ts'

/** Roles whose lines may name the agency, the surest first. */
const sources: readonly LineRole[] = ['agency', 'credit', 'timestamp', 'byline', 'duplicate']

/** The agency of the dateline, else that of the first remark which names one, else the one the text puts its news down to. */
export function findAgency({ lines, agencies }: PeeledBody): Found<AgencyRef> | null {
  const credited = [...agencies, ...sources.flatMap((role) => namedIn(lines, role))]
  const named = credited.some(({ rule }) => rule !== 'duplicate') ? credited : findAttribution(lines)
  const first = named.find(({ rule }) => rule !== 'duplicate')
  if (!first) return null
  const same = named.filter(({ ref }) => ref.id === first.ref.id)
  const evidence = same.flatMap(({ passage, rule }) =>
    sourceSpans(passage).map(
      (span): Evidence => ({ ...span, rule, basis: rule === 'attribution' ? 'inferred' : 'stated' }),
    ),
  )
  return { value: first.ref, evidence }
}

function namedIn(lines: readonly LabelledLine[], role: LineRole): PrintedAgency[] {
  return lines
    .filter((line) => line.role === role)
    .flatMap(({ repaired }) =>
      findAgencies(repaired.text).map(({ agency, start, end }) => ({
        ref: agency,
        passage: slicePassage(repaired, start, end),
        rule: role,
      })),
    )
}
