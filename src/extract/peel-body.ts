/** Takes dateline and trailing credit off the body. In: labelled lines, out: the lines without them, and what was read. */
import type { AgencyRef, Found, LabelledLine, MonthDay, Passage } from '../model.ts'
import { slicePassage } from '../text/passage.ts'
import { reportersIn } from './dateline-reporters.ts'
import { type ReadDateline, readDateline, readDatelineAlone } from './lead.ts'
import { peel, spanOf } from './peel.ts'
import { readSignedEnd } from './signed-end.ts'
import { readTrailingCredit } from './trailing-credit.ts'

/** An agency and the words that name it. */
export interface PrintedAgency {
  readonly ref: AgencyRef
  readonly passage: Passage
  readonly rule: string
}

export interface PeeledBody {
  readonly lines: readonly LabelledLine[]
  readonly dateline: {
    readonly place: Passage | null
    readonly date: string | null
    readonly monthDay: MonthDay | null
  } | null
  /** Names in the dateline, and behind the last sentence. */
  readonly reporters: readonly Found<string>[]
  /** Agencies named in dateline and trailing credit. */
  readonly agencies: readonly PrintedAgency[]
}

/** The lines with dateline and trailing credit taken off, and what they say. */
export function peelBody(lines: readonly LabelledLine[]): PeeledBody {
  const opened = peelDateline(lines)
  const closed = peelCredit(opened.lines)
  const { dateline, reporters } = opened
  return {
    lines: closed.lines.map(withoutBullet),
    dateline,
    reporters: [...reporters, ...closed.reporters],
    agencies: [...opened.agencies, ...closed.agencies],
  }
}

/** "Riga (AFP) – Issued on: 20/03/2025 - 19:20": a stamp may open with a dateline that names place and agency. */
function opensStamp({ role, repaired }: LabelledLine): boolean {
  const read = role === 'timestamp' ? readDateline(repaired.text) : null
  return read !== null && read.place !== null && read.agency !== null
}

/** The dateline stands in a line of its own, or opens the first paragraph; where it names an agency, it may open the second. */
function peelDateline(lines: readonly LabelledLine[]): PeeledBody {
  const alone = lines.findIndex(({ role }) => role === 'dateline')
  const paragraphs = lines.flatMap(({ role }, index) => (role === 'paragraph' ? [index] : []))
  const stamp = alone < 0 ? lines.slice(0, paragraphs[0] ?? 0).findIndex(opensStamp) : -1
  const above = [alone, stamp].filter((index) => index >= 0)
  for (const [order, index] of [...above, ...paragraphs.slice(0, 2)].entries()) {
    const line = lines[index]
    if (!line) continue
    const read = index === alone ? readDatelineAlone(line.repaired.text) : readDateline(line.repaired.text)
    if (!read || (order > 0 && !read.agency)) continue
    const place = read.place && slicePassage(line.repaired, read.place.start, read.place.end)
    const peeled = above.includes(index) ? line : peel(line, 0, read.length, 'dateline').line
    const agencies = printed(line, read.agency, 'dateline')
    const reporters = reportersIn(slicePassage(line.repaired, 0, read.length))
    const { date, monthDay } = read
    return { lines: lines.with(index, peeled), dateline: { place, date, monthDay }, reporters, agencies }
  }
  return { lines, dateline: null, reporters: [], agencies: [] }
}

/** " (Xinhua)", or the reporter's name, at the end of the last paragraph. */
function peelCredit(lines: readonly LabelledLine[]): Pick<PeeledBody, 'lines' | 'agencies' | 'reporters'> {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph')
  const line = lines[last]
  const credit = line && readTrailingCredit(line.repaired.text)
  if (!line || !credit || credit.start === 0) return peelSignature(lines, last)
  const peeled = peel(line, credit.start, line.repaired.text.length, 'trailing-credit').line
  return { lines: lines.with(last, peeled), agencies: printed(line, credit.agency, 'trailing-credit'), reporters: [] }
}

function peelSignature(
  lines: readonly LabelledLine[],
  last: number,
): Pick<PeeledBody, 'lines' | 'agencies' | 'reporters'> {
  const line = lines[last]
  const signed = line && readSignedEnd(line.repaired.text)
  if (!line || !signed) return { lines, agencies: [], reporters: [] }
  const peeled = peel(line, signed.from, line.repaired.text.length, 'signed-end').line
  const span = spanOf(line, signed.start, signed.end)
  const evidence = { ...span, rule: 'signed-end', basis: 'stated' as const, of: signed.name }
  return { lines: lines.with(last, peeled), agencies: [], reporters: [{ value: signed.name, evidence: [evidence] }] }
}

/** The sign before an entry of a list: Markdown writes its own. */
const bullet = /^[•▪■●◦‣➤▸*–-]\s+(?=\S)/u

function withoutBullet(line: LabelledLine): LabelledLine {
  const sign = line.role === 'list' ? bullet.exec(line.repaired.text)?.[0] : undefined
  return sign === undefined ? line : peel(line, 0, sign.length, 'list-bullet').line
}

function printed(line: LabelledLine, agency: ReadDateline['agency'], rule: string): PrintedAgency[] {
  if (!agency) return []
  return [{ ref: agency.ref, passage: slicePassage(line.repaired, agency.start, agency.end), rule }]
}
