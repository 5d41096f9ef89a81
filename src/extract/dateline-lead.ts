/** A paragraph that opens with a dateline is the article's first, however it ends. In: labelled lines, out: the same with such a line kept. */
import type { LabelledLine } from '../model.ts'
import { isCity } from '../reference/places.ts'
import { readDateline } from './lead.ts'

/** Least length of a first paragraph with its dateline, in UTF-16 units. */
const leastLead = 60

/** Roles that the reader gives to lines it leaves out for their looks alone. */
const leftOut: ReadonlySet<string> = new Set(['unknown', 'navigation', 'related', 'standfirst'])

/** What may stand between a lead and the next paragraph: "Last updated: May 10, 2023 22:14 IST", a picture, share buttons. */
const between: ReadonlySet<string> = new Set([
  'blank',
  'timestamp',
  'byline',
  'caption',
  'share',
  'counter',
  'advert',
  'prompt',
])

/** "Berlin. Die Ministerin …": a place and a stop, as many German papers open their reports. */
const placeAndStop = /^(?<place>\p{Lu}[\p{L}\p{M} /-]{2,24})\. (?=[\p{Lu}„»"“])/u

/**
 * The line right above the body becomes its first paragraph where it opens with a dateline that names an agency beside the place, or a
 * city that is known: "Pyongyang, May 29 (KCNA) -- … issued the following statement:", "Berlin. Die Ministerin …".
 */
export function keepDatelineLead(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const first = lines.findIndex(({ role }) => role === 'paragraph')
  const above = lines.slice(0, Math.max(first, 0)).findLastIndex(({ role }) => !between.has(role))
  const line = lines[above]
  if (!line || !leftOut.has(line.role) || line.repaired.text.length < leastLead) return lines
  if (!opensReport(line.repaired.text)) return lines
  return lines.with(above, { ...line, role: 'paragraph', rule: 'dateline-lead', confidence: 0.8 })
}

function opensReport(text: string): boolean {
  const read = readDateline(text)
  if (read?.place && (read.agency || isCity(text.slice(read.place.start, read.place.end)))) return true
  const { place } = placeAndStop.exec(text)?.groups ?? {}
  return place !== undefined && isCity(place)
}
