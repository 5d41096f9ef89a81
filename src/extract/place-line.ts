/**
 * Where a report was filed, told outside its first paragraph: a city in a line of its own above the body ("ANKARA"), or in the
 * byline ("By Joyce Phiri in Lusaka"). In: labelled lines, out: the place with its words. It counts where no dateline is.
 */
import type { Dateline, Found, LabelledLine } from '../model.ts'
import { countryOfPlace, isCity } from '../reference/places.ts'
import { spanOf } from './peel.ts'

/** Lines above the first paragraph that are looked at. */
const reach = 8

/** "By Jane Doe in Lusaka", "From Aidoghie Paulinus, Abuja", "Von Anna Muster, Wien". */
const inByline =
  /(?:\s(?:in|en|à|em|aus|в)\s|[,/]\s?)(?<place>\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})\.?$/u

/** The place a line tells, as units of its text. */
function placeIn({ role, repaired: { text } }: LabelledLine): { readonly start: number; readonly end: number } | null {
  const bare = text.trim()
  if (role !== 'headline' && bare.length <= 24 && bare === bare.toUpperCase() && isCity(bare)) {
    const start = text.indexOf(bare)
    return { start, end: start + bare.length }
  }
  const place = role === 'byline' ? inByline.exec(text)?.groups?.place : undefined
  if (place === undefined || !isCity(place)) return null
  const start = text.lastIndexOf(place)
  return { start, end: start + place.length }
}

/** The place told nearest above the body, or null. */
export function findPlaceLine(lines: readonly LabelledLine[]): Found<Dateline> | null {
  const first = lines.findIndex(({ role }) => role === 'paragraph')
  const headline = lines.findIndex(({ role }) => role === 'headline')
  const above = lines.slice(Math.max(headline, first - reach, 0), Math.max(first, 0)).reverse()
  for (const line of above) {
    const place = placeIn(line)
    if (!place) continue
    const printed = line.repaired.text.slice(place.start, place.end)
    const evidence = [{ ...spanOf(line, place.start, place.end), rule: 'place-line', basis: 'stated' as const }]
    return { value: { place: printed, country: countryOfPlace(printed), date: null }, evidence }
  }
  return null
}
