/** A time of day printed beside a date ("10:31 UTC+8", "05:53am", "9 AM ET") → hour, minute, second and stated offset. */
import { Temporal } from 'temporal-polyfill'

export interface PrintedTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** "+08:00", or the abbreviation's IANA zone for those that change with the season ("ET"). */
  readonly zone: string | null
}

/** Time-zone abbreviations as news sites use them. Those with two common meanings (CST) are left out; IST is India's. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ UTC: '+00:00', GMT: '+00:00', Z: '+00:00', WAT: '+01:00', BST: '+01:00', CET: '+01:00', CEST: '+02:00' },
  ...{ CAT: '+02:00', SAST: '+02:00', EET: '+02:00', EEST: '+03:00', EAT: '+03:00', MSK: '+03:00', TRT: '+03:00' },
  ...{
    GST: '+04:00',
    PKT: '+05:00',
    IST: '+05:30',
    WIB: '+07:00',
    ICT: '+07:00',
    BJT: '+08:00',
    HKT: '+08:00',
    SGT: '+08:00',
  },
  ...{ PHT: '+08:00', AWST: '+08:00', JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00' },
  ...{ NZDT: '+13:00', BRT: '-03:00', ART: '-03:00', EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00' },
  ...{ MDT: '-06:00', PST: '-08:00', PDT: '-07:00', ET: 'America/New_York', CT: 'America/Chicago' },
  ...{ MT: 'America/Denver', PT: 'America/Los_Angeles' },
}

const ZONE = String.raw`[\s(]{0,3}(?:(?:UTC|GMT)\s?[+\-−]?\s?\d{1,2}(?::?\d{2})?(?![\d:])|[+\-−]\d{2}:?\d{2}(?!\d)|(?:${Object.keys(ZONES).join('|')})(?![\p{Script=Latin}\d]))(?:\s?[A-Z]{3})?\)?`

const HALF = String.raw`(?:[aApP]\.?[mM]\b\.?|[ap]\.\s[mM]\.|(?:صباح[اً]*|مساء[اً]*|[صم])(?![\p{L}\p{M}]))`
const TIME = [
  String.raw`(?:(?:上午|下午|午前|午後|오전|오후)\s?)?\d{1,2}(?::\s?\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d:])|時\d{1,2}分|时\d{1,2}分|시\s?\d{1,2}분)(?:\s?${HALF})?`,
  String.raw`\d{1,2}\s?h\s?\d{2}(?!\d)`,
  String.raw`\d{1,2}\.\d{2}(?:\s?(?:${HALF}|Uhr|uur|WIB|hrs|h(?![\p{L}])|น\.)|(?=\s?(?:GMT|UTC|BST|CES?T)\b))`,
  String.raw`\d{1,2}\s?${HALF}`,
].join('|')

/** A time at the start of a text, and one at its end; each with its zone. What else stands between is up to the caller. */
export const TIME_AHEAD: RegExp = new RegExp(`^(?<time>${TIME})(?<zone>${ZONE})?`, 'u')
export const TIME_BEHIND: RegExp = new RegExp(`(?<![\\d:.])(?<time>${TIME})(?<zone>${ZONE})?$`, 'u')
export const ZONE_AHEAD: RegExp = new RegExp(`^(?<zone>${ZONE})`, 'u')

const twoDigits = (value: number | string): string => String(value).padStart(2, '0')

/** " (UTC+3 MSK)" → "+03:00", "GMT9" → "+09:00", " ET" → "America/New_York"; null where it can't be an offset. */
export function readZone(text: string): string | null {
  const offset = /([+\-−]?)\s?(\d{1,2}):?(\d{2})?(?!\d)/.exec(text)
  if (!offset) return ZONES[text.replace(/[\s()]/g, '')] ?? null
  const [, sign, hours, minutes] = offset
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null
  return `${sign === '-' || sign === '−' ? '-' : '+'}${twoDigits(hours ?? '')}:${minutes ?? '00'}`
}

/** The hour on the 24-hour clock; "12:05 am" is 0. */
function hourOfDay(hour: number, half: 'am' | 'pm' | null): number {
  if (half === null || hour > 12) return hour
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** Reads what TIME_AHEAD or TIME_BEHIND matched; null for an impossible time ("25:70"). */
export function readTime(time: string, zone: string | undefined): PrintedTime | null {
  const [hour = 0, minute = 0, second = null] = (time.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  const half = /p\.?\s?m|下午|午後|오후|م/i.test(time) ? 'pm' : /a\.?\s?m|上午|午前|오전|ص/i.test(time) ? 'am' : null
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null
  return { hour: hourOfDay(hour, half), minute, second, zone: zone === undefined ? null : readZone(zone) }
}

/** The offset in force in a zone on a day: a stated offset as it is, an IANA zone by its season. */
export function offsetOn(zone: string | null, year: number, month: number, day: number, hour: number): string | null {
  if (zone === null || /^[+-]/.test(zone)) return zone
  return Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, hour }).offset
}
