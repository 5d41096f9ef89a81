/** Takes dateline and trailing credit off the body. In: labelled lines, out: the lines without them, and what was read. */
import type { AgencyRef, LabelledLine, Passage } from '../model.ts'
import { slicePassage } from '../text/passage.ts'
import { readDateline, readTrailingCredit } from './lead.ts'
import { peel } from './peel.ts'

/** An agency and the words that name it. */
export interface PrintedAgency {
  readonly ref: AgencyRef
  readonly passage: Passage
  readonly rule: string
}

export interface PeeledBody {
  readonly lines: readonly LabelledLine[]
  readonly dateline: { readonly place: Passage | null; readonly date: string | null } | null
  /** Agencies named in dateline and trailing credit. */
  readonly agencies: readonly PrintedAgency[]
}

/** The dateline opens the first paragraph; where an agency stands in it, it may open the second. */
export function peelBody(lines: readonly LabelledLine[]): PeeledBody {
  const result = [...lines]
  const agencies: PrintedAgency[] = []
  let dateline: PeeledBody['dateline'] = null
  const paragraphs = lines.flatMap(({ role }, index) => (role === 'paragraph' ? [index] : []))
  for (const [order, index] of paragraphs.slice(0, 2).entries()) {
    const line = lines[index]
    const read = line ? readDateline(line.repaired.text) : null
    if (!line || !read || (order === 1 && !read.agency)) continue
    const { repaired } = line
    const place = read.place && slicePassage(repaired, read.place.start, read.place.end)
    dateline = { place, date: read.date }
    if (read.agency)
      agencies.push({
        ref: read.agency.ref,
        passage: slicePassage(repaired, read.agency.start, read.agency.end),
        rule: 'dateline',
      })
    result[index] = peel(line, 0, read.length, 'dateline').line
    break
  }
  const last = paragraphs.at(-1)
  const line = last === undefined ? undefined : result[last]
  const credit = line && readTrailingCredit(line.repaired.text)
  if (line && credit && last !== undefined && credit.start > 0) {
    if (credit.agency)
      agencies.push({
        ref: credit.agency.ref,
        passage: slicePassage(line.repaired, credit.agency.start, credit.agency.end),
        rule: 'trailing-credit',
      })
    result[last] = peel(line, credit.start, line.repaired.text.length, 'trailing-credit').line
  }
  return { lines: result, dateline, agencies }
}
