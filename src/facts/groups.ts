/** Parties of a sentence → the groups they are named in: "A, B and C". */
import { SPEECH_VERBS } from '../reference/news-verbs.ts'
import type { Party } from './parties.ts'

/** Parties named in one breath: "A, B and C". */
export interface Group {
  readonly parties: readonly Party[]
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
}

/** What joins parties to a group: ", ", " and his visiting ". */
const JOINED =
  /^(?:\s?\([^()]{1,20}\))?(?:,\s(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s|,?\salong with\s)(?:(?:his|her|their|its|the|with|H\.?E\.?|visiting|newly|appointed|elected|then|fellow)\s){0,3}$/

/** "… with Putin, the Kremlin said": whoever a sentence is put down to at its end is no party of the row before. */
const isSource = (text: string, last: Party, party: Party): boolean =>
  /^\s?(?:\([^()]*\))?,\s(?:the\s)?$/.test(text.slice(last.end, party.start)) &&
  SPEECH_VERBS.has(/^\s(\p{Ll}+)/u.exec(text.slice(party.end, party.end + 24))?.[1] ?? '')

/** "At the invitation of X, Y arrived": the opening phrase ends at the comma. */
const isInvited = (text: string, row: readonly Party[], party: Party): boolean =>
  /^(?:At|On|Upon)\sthe\sinvitation\sof\s/.test(text.slice(0, row[0]?.start ?? 0)) &&
  /,\s(?:the\s)?$/.test(text.slice(row.at(-1)?.end, party.start))

/** Is the party named in one breath with the row before it? */
function belongs(text: string, row: readonly Party[], party: Party): boolean {
  const last = row.at(-1)
  if (!last || !JOINED.test(text.slice(last.end, party.start)) || isInvited(text, row, party)) return false
  return row[0]?.start === 0 || !isSource(text, last, party)
}

/** Parties named in one breath, as groups. */
export function groupsOf(text: string, parties: readonly Party[]): readonly Group[] {
  const rows: Party[][] = []
  for (const party of parties) {
    const row = rows.at(-1)
    if (row && belongs(text, row, party)) row.push(party)
    else rows.push([party])
  }
  return rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return []
    return [
      {
        parties: row,
        start: first.start,
        end: last.end,
        countries: [...new Set(row.flatMap((party) => party.countries))],
      },
    ]
  })
}
