/**
 * Text → the days in it that are counted by the moon: "16 جمادى الآخرة 1444 هـ". Intl's calendar of Umm al-Qura says on which
 * day of ours they fall. Where a day of ours stands beside one, that is what is printed, and both are one date.
 */
import { type CalendarDate, exists } from './calendar-dates.ts'
import { matchesOf } from './matches.ts'

/** The months by number, as Intl and Arabic papers write them. */
const MONTHS: readonly (readonly string[])[] = [
  ['محرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع الاول'],
  ['ربيع الآخر', 'ربيع الاخر', 'ربيع الثاني', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الاولى', 'جمادي الأولى', 'جمادي الاولى', 'جمادى الأول', 'جمادى الاول'],
  ['جمادى الآخرة', 'جمادى الاخرة', 'جمادي الآخرة', 'جمادى الثانية', 'جمادي الثانية', 'جمادى الثاني', 'جمادى الآخر'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذو القعده', 'ذي القعده'],
  ['ذو الحجة', 'ذي الحجة', 'ذو الحجه', 'ذي الحجه'],
]

const numbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const longestFirst = [...numbers.keys()].sort((one, other) => other.length - one.length)

/** "16 جمادى الآخرة 1444 هـ", "24 من شعبان 1445". */
const HIJRI = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})[\\s\\-/]{1,2}(?:من\\s)?(?<month>${longestFirst.join('|')})[\\s،,\\-/]{1,2}(?:لعام\\s|عام\\s|سنة\\s)?(?<year>1[34]\\d{2})(?!\\d)(?:\\s?ه\u0640*(?![\\p{L}\\p{M}]))?`,
  'gu',
)

/** "1443/11/03"; years before are Iran's (era-dates.ts). */
const IN_DIGITS = /(?<![\d.\-/])(?<year>14[2-7]\d)(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d)/gu

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { dateStyle: 'short', timeZone: 'UTC' })
const dayLength = 86_400_000

/** The first day of the calendar, and the mean lengths of its years and months in days. */
const epoch = Date.UTC(622, 6, 19)
const mean = { year: 354.367, month: 29.531 }

/** The day of ours, looked for around the one that mean lengths give; null where the month has no such day. */
function dayOf(year: number, month: number, day: number): Pick<CalendarDate, 'year' | 'month' | 'day'> | null {
  const near = epoch + Math.round((year - 1) * mean.year + (month - 1) * mean.month + day - 1) * dayLength
  const wanted = `${month}/${day}/${year}`
  const days = [0, -1, 1, -2, 2, -3, 3].map((shift) => new Date(near + shift * dayLength))
  const found = days.find((date) => format.format(date).startsWith(wanted))
  return found ? { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() } : null
}

/** Dates by the moon as days of ours, in order. Takes time in proportion to the text. */
function findHijriDates(text: string): CalendarDate[] {
  if (!/1[34]\d{2}/.test(text)) return []
  return [...matchesOf(text, HIJRI), ...matchesOf(text, IN_DIGITS)].flatMap((match) => {
    const { day, month = '', year } = match.groups ?? {}
    const date = dayOf(Number(year), numbers.get(month) ?? Number(month), Number(day))
    if (!date || !exists(date.year, date.month, date.day)) return []
    return [{ ...date, ambiguous: false, start: match.index, end: match.index + match[0].length }]
  })
}

/** What may stand between the two ways of printing one day: signs, "الموافق", "م", a weekday's few letters. */
const between = /^[\s\-–—ـ/|،,()]*(?:هـ?ـ*|م|مـ|الموافق(?: ل)?)?[\s\-–—ـ/|،,():]*$/u

/** "02/06/2022" beside "1443/11/03", which is 2 June: the day by the moon tells the order. */
function settledBy(date: CalendarDate, moon: CalendarDate): CalendarDate {
  if (!date.ambiguous) return date
  const turned = moon.month === date.day && moon.day === date.month
  if (turned) return { ...date, month: moon.month, day: moon.day, ambiguous: false }
  return moon.month === date.month && moon.day === date.day ? { ...date, ambiguous: false } : date
}

/** Days of ours that take in the days by the moon beside them, and such days alone; in no order. */
export function joinHijri(text: string, own: readonly CalendarDate[]): readonly CalendarDate[] {
  const hijri = findHijriDates(text)
  if (hijri.length === 0) return own
  const joins = (from: number, to: number): boolean => from <= to && between.test(text.slice(from, to))
  const widened = own.map((date) => {
    const moon = hijri.find(({ start, end }) => joins(end, date.start) || joins(date.end, start))
    if (!moon) return date
    return { ...settledBy(date, moon), start: Math.min(date.start, moon.start), end: Math.max(date.end, moon.end) }
  })
  const alone = hijri.filter(({ start, end }) => !widened.some((date) => date.start < end && start < date.end))
  return [...widened, ...alone]
}
