/** Days as news print them: against the day of publication, in datelines and in stamps. */
import type { Dice } from './dice.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const dayLength = 86_400_000

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

export function addDays(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * dayLength).toISOString().slice(0, 10)
}

/** "on Monday", "yesterday", "on March 4": the day of an event up to six days before. */
export function dayWords(day: string, published: string, dice: Dice): string {
  const weekday = weekdays[utc(day).getUTCDay()] ?? ''
  const { month, date } = partsOf(day)
  const relative = ['today', 'yesterday'][Math.round((utc(published).getTime() - utc(day).getTime()) / dayLength)]
  return dice.pick([`on ${weekday}`, `on ${weekday}`, `on ${month} ${date}`, relative ?? `on ${weekday}`])
}

export interface DayParts {
  readonly year: string
  /** `03` */
  readonly number: string
  /** `March`, `Mar`, `Mar.` */
  readonly month: string
  readonly short: string
  readonly dotted: string
  /** 4 */
  readonly date: number
}

/** The numbers and names of a day. */
export function partsOf(day: string): DayParts {
  const [year = '', number = '', date = ''] = day.split('-')
  const month = months[Number(number) - 1] ?? ''
  const short = month.slice(0, 3)
  return { year, number, month, short, dotted: short === month ? short : `${short}.`, date: Number(date) }
}
