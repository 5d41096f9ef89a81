/** Days as numbers, and what a written day, month or year covers. Days count from 1 January 1970, without time zones. */

const dayLength = 86_400_000

/** `2023-01-09` → 19366; NaN for what is no day. */
export function dayNumber(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) / dayLength : Number.NaN
}

/** 19366 → `2023-01-09`. */
export function dayText(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** The first and last day of what is written, and the days just outside. */
export interface WrittenDays {
  readonly first: string
  readonly last: string
  readonly before: string
  readonly after: string
}

/** `2023`, `2023-01`, `2023-1-9` → its days; null for what isn't on the calendar (`2023-02-30`). */
export function daysOf(written: string): WrittenDays | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(written.trim()) ?? []
  if (year === '') return null
  const two = (part: string | undefined, other: string): string => (part ?? other).padStart(2, '0')
  const first = `${year}-${two(month, '1')}-${two(day, '1')}`
  const last = day === undefined ? lastOf(year, month) : first
  const [from, to] = [dayNumber(first), dayNumber(last)]
  if (Number.isNaN(from) || Number.isNaN(to) || dayText(from) !== first) return null
  return { first, last, before: dayText(from - 1), after: dayText(to + 1) }
}

function lastOf(year: string, month: string | undefined): string {
  if (month === undefined) return `${year}-12-31`
  const number = Number(month)
  if (number < 1 || number > 12) return ''
  return dayText(Date.UTC(Number(year), number, 0) / dayLength)
}
