/** Month and weekday names as printed → their numbers, in many languages. */
import { calendarTables, type MonthName } from './calendar-tables.ts'
import { once } from './once.ts'

const tables = once(calendarTables)

/** Weekday names → 1 (Monday) to 7, as ISO 8601 counts. Looked up when they are first asked for. */
export const weekdays = once((): ReadonlyMap<string, number> => new Map(tables().weekdays))

/** Keys are `nameKey`s, some of two words ("كانون الثاني"). */
export const months = once((): ReadonlyMap<string, MonthName> => new Map(tables().months))
