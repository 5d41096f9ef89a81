/** Times as metadata writes them. In: a string, out: ISO 8601 in the offset it states, or null. */

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i

/** "Tue, 12 Nov 2019 10:24:00 +0000", "Nov 12, 2019 10:24": English forms of e-mail and of older systems. */
const english =
  /^(?:\p{L}{3,9},?\s+)?(?:(\d{1,2})\s+(\p{L}{3,9})\.?,?|(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})(?:[,T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Seconds or milliseconds since 1970, from 2001 to 2033. */
const epoch = /^(1\d{9})(?:\d{3})?$/

/** `2019-11-12T10:24+01:00`, `2019-11-12T10:24Z`, `2019-11-12`; seconds only where they aren't zero. */
export function readIsoTime(text: string): string | null {
  const trimmed = text.trim()
  const [, seconds] = epoch.exec(trimmed) ?? []
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().replace(/(?::00)?\.000Z$/, 'Z')
  const plain = iso.exec(trimmed)
  if (plain) {
    const [, year, month, day, hour, minute, second, zone] = plain
    return compose({ year, month, day, hour, minute, second, zone })
  }
  const words = english.exec(trimmed)
  if (!words) return null
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year, hour, minute, second, half, zone] = words
  const month = months.indexOf((monthAfter ?? monthFirst ?? '').slice(0, 3).toLowerCase()) + 1
  const hours =
    hour === undefined ? undefined : String((Number(hour) % (half ? 12 : 24)) + (/pm/i.test(half ?? '') ? 12 : 0))
  return compose({ year, month: String(month), day: dayFirst ?? dayAfter, hour: hours, minute, second, zone })
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone', string | undefined>>

function compose({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (!isDay(date)) return null
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  const seconds = second === undefined || second === '00' || Number(second) > 59 ? '' : `:${second}`
  return `${date}T${hour.padStart(2, '0')}:${minute}${seconds}${offsetOf(zone)}`
}

/** A day that exists, within the life of the press on the web and a little before. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) && date >= '1700' && date < '2100'
}

/** Nothing where the zone is one that no place on Earth has (`+99:99`). */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '') || '00']
  return Number(hours) > 14 || Number(minutes) > 59 ? '' : `${zone[0]}${hours}:${minutes}`
}
