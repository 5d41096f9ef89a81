/**
 * Where a report was filed, told outside its first paragraph: a city in a line of its own above the body ("ANKARA"), or in the
 * byline ("By Joyce Phiri in Lusaka"). In: labelled lines, out: the place with its words. It counts where no dateline is.
 */
import type { Dateline, Found, LabelledLine } from '../model.ts'
import { countryOfPlace, isCity } from '../reference/places.ts'
import { findPrintedDates } from '../text/dates.ts'
import { spanOf } from './peel.ts'

/** Lines above the first paragraph that are looked at. */
const reach = 8

/** "By Jane Doe in Lusaka", "From Aidoghie Paulinus, Abuja", "Von Anna Muster, Wien". */
const inByline =
  /(?:\s(?:in|en|à|em|aus|в)\s|[,/]\s?)(?<place>\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})\.?$/u

/** "January 14, 2026 | By CHISOMO PHIRI, Lusaka" */
const BY = /(?<!\p{L})By\s\p{Lu}/u

/** "By Gedion Wafi in Vanimo": a place, whether any table knows it or not. */
const IN_PLACE = /^By\s[^,]{4,40}\sin\s\p{Lu}[\p{L}’'-]+\.?$/u

/** "BATUMI, Georgia": a place in capitals and its country. */
const withCountry = /^(?<city>\p{Lu}[\p{Lu}\p{M} .'’-]{2,24}), (?<country>\p{Lu}[\p{L} ]{3,24})$/u

/**
 * Is a whole line the name of a place: a city in capitals, or with its country; right above the body (`next`) also in small
 * letters ("New Delhi")?
 */
function isPlace(line: string, next: boolean): boolean {
  const { country } = withCountry.exec(line)?.groups ?? {}
  if (country !== undefined) return countryOfPlace(country) !== null
  return line.length <= 24 && !/[\d()]/.test(line) && (next || line === line.toUpperCase()) && isCity(line)
}

/** "Tiflis, 27. Januar 2024" between headline and body: a city before a whole date. */
function beforeDate(text: string): string | undefined {
  const [date] = findPrintedDates(text)
  const place =
    date &&
    /^(?:\d{1,2}[:.]\d{2}\s?[|,·]\s)?(?<place>\p{L}[^,|·\d]{2,24}),?\s$/u.exec(text.slice(0, date.start))?.groups?.place
  return place !== undefined && isCity(place) ? place : undefined
}

/** The place a line tells, as units of its text. @param next the body follows */
function placeIn(
  { role, repaired: { text } }: LabelledLine,
  next: boolean,
): { readonly start: number; readonly end: number } | null {
  const bare = text.trim()
  if (role !== 'headline' && isPlace(bare, next)) {
    const start = text.indexOf(bare)
    return { start, end: start + bare.length }
  }
  const place =
    role === 'byline' || (role === 'timestamp' && BY.test(text))
      ? inByline.exec(text)?.groups?.place
      : role === 'timestamp'
        ? beforeDate(text)
        : undefined
  if (place === undefined || !(isCity(place) || IN_PLACE.test(text))) return null
  const start = text.lastIndexOf(place)
  return { start, end: start + place.length }
}

/** The place told nearest above the body, or null. */
export function findPlaceLine(lines: readonly LabelledLine[]): Found<Dateline> | null {
  const first = lines.findIndex(({ role }) => role === 'paragraph')
  const headline = lines.findIndex(({ role }) => role === 'headline')
  const above = lines.slice(Math.max(headline, first - reach, 0), Math.max(first, 0)).reverse()
  for (const [index, line] of above.filter(({ role }) => role !== 'blank').entries()) {
    const place = placeIn(line, index === 0)
    if (!place) continue
    const printed = line.repaired.text.slice(place.start, place.end)
    const evidence = [{ ...spanOf(line, place.start, place.end), rule: 'place-line', basis: 'stated' as const }]
    return { value: { place: printed, country: countryOfPlace(printed), date: null }, evidence }
  }
  return null
}
