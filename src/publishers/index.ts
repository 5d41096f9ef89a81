/** All publishers with a profile, and who published a page. In: its lines and sidecar, out: the profile and the proof. */
import type { Evidence, Found, Line, PublisherProfile, PublisherRef, Sidecar, SourceSpan } from '../model.ts'
import { joined } from '../text/any-pattern.ts'
import { beijingReview } from './beijing-review.ts'
import { cgtn } from './cgtn.ts'
import { generic } from './generic.ts'
import { govCn } from './gov-cn.ts'
import { shine } from './shine.ts'
import { slugOf } from './slug.ts'

export const publishers: readonly PublisherProfile[] = [beijingReview, cgtn, govCn, shine]

/** Whose rules read a page, and who published it as far as that is known. */
export interface Recognition {
  readonly profile: PublisherProfile
  readonly publisher: Found<PublisherRef> | null
}

/**
 * Who published a page: what the sidecar says, else a line that names the publisher (stated), else the layout alone
 * (inferred). What the page itself shows stays in the evidence beside the sidecar's word.
 */
export function recognisePublisher(lines: readonly Line[], sidecar: Sidecar | null): Recognition {
  const page = recogniseStated(lines) ?? recogniseLayout(lines) ?? { profile: generic, publisher: null }
  const named = sidecar?.publisher?.trim()
  if (!named) return page
  const profile = publishers.find((each) => namesOf(each).includes(named.toLowerCase())) ?? generic
  const known = profile !== generic
  const value = {
    id: known ? profile.id : slugOf(named),
    name: known ? profile.name : named,
    basis: 'sidecar',
  } as const
  return { profile, publisher: { value, evidence: page.publisher?.evidence ?? [] } }
}

/** Names a profile goes by, in lower case. */
function namesOf({ id, name, aliases = [] }: PublisherProfile): string[] {
  return [id, name, ...aliases].map((each) => each.toLowerCase())
}

/** Hardly any line names a publisher: each is asked once for all. */
/** A few patterns, asked of each line, however long: as few, not sparingly. */
const signs = joined(publishers.flatMap(({ signs }) => signs))
const isSign = (text: string): boolean => signs.some((sign) => sign.test(text))

/** A line that matches a profile's sign names the publisher. */
function recogniseStated(lines: readonly Line[]): Recognition | null {
  const signed = lines.filter(({ repaired }) => isSign(repaired.text))
  for (const profile of publishers) {
    const evidence = signed.map((line) => signIn(line, profile)).filter((found) => found !== null)
    if (evidence.length > 0) return recognition(profile, 'stated', evidence)
  }
  return null
}

function signIn(line: Line, profile: PublisherProfile): Evidence | null {
  const { text } = line.repaired
  const match = profile.signs.find((sign) => sign.test(text))?.exec(text)
  if (!match) return null
  const named = namesOf(profile)
    .map((name) => ({ name, at: match[0].toLowerCase().indexOf(name) }))
    .find(({ at }) => at >= 0)
  const start = match.index + (named?.at ?? 0)
  const end = named ? start + named.name.length : match.index + match[0].length
  return { ...rawSpan(line, start, end), rule: 'publisher-sign', basis: 'stated', of: profile.id }
}

/** A layout is told by one line for each of its patterns, all of them on the page. */
function recogniseLayout(lines: readonly Line[]): Recognition | null {
  for (const profile of publishers) {
    const found = (profile.layout ?? []).map((pattern) => lines.find((line) => pattern.test(line.repaired.text)))
    const present = found.filter((line) => line !== undefined)
    if (present.length === 0 || present.length < found.length) continue
    const evidence = present.map((line): Evidence => {
      const span = rawSpan(line, 0, line.repaired.text.length)
      return { ...span, rule: 'publisher-layout', basis: 'inferred', of: profile.id }
    })
    return recognition(profile, 'inferred', evidence)
  }
  return null
}

function recognition(
  profile: PublisherProfile,
  basis: 'stated' | 'inferred',
  evidence: readonly Evidence[],
): Recognition {
  return { profile, publisher: { value: { id: profile.id, name: profile.name, basis }, evidence } }
}

/** Where units of a line's repaired text stand in its raw text. */
function rawSpan(line: Line, start: number, end: number): SourceSpan {
  const at = (position: number): number => {
    const segment = line.repaired.segments.find((each) => position < each.at + each.length)
    return segment ? segment.raw + Math.max(0, position - segment.at) : line.text.length
  }
  return { line: line.n, start: at(start), end: at(end - 1) + 1 }
}
