/** What a printed date says of the calendar, and whether there is such a day. Shared by the readers of names and of digits. */

export interface CalendarDate {
  /** Offsets in the text, in UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly ambiguous: boolean
}

/** Does this day exist, in a year news is printed of? Without a year, 29 February does. */
export function exists(year: number | null, month: number | null, day: number | null): boolean {
  if (year !== null && (year < 1800 || year > 2099)) return false
  if (month !== null && (month < 1 || month > 12)) return false
  if (day === null || month === null) return true
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

export const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** Thailand's years are ahead of ours by so many, and printed from about this one on. */
const buddhist = { ahead: 543, from: 2400 }

/** "23" → 2023, "97" → 1997 (as POSIX reads two digits); four digits as they are, but "2566" is Thailand's 2023. */
export function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  if (digits.length === 4) return Number(digits) - (Number(digits) >= buddhist.from ? buddhist.ahead : 0)
  return Number(digits) + (Number(digits) < 69 ? 2000 : 1900)
}
