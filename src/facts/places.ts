/** A sentence that tells a contact → the place it names for it: "in Tunxi, east China's Anhui Province". */
import { isCity } from '../reference/places.ts'
import type { Contact } from './contacts.ts'
import type { DayWords } from './day-words.ts'

export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:de|del|la|el|es|al|upon|of)\s\p{Lu}[\p{L}\p{M}'’-]*|\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}`
const REGION = String.raw`(?:,\s(?:the\s)?(?:capital of\s|(?:(?:north|south|east|west|central|northern|southern|eastern|western)(?:east|west|eastern|western)?\s))?${NAME})`
const PLACE = new RegExp(
  String.raw`(?:^|\s)in\s(?:the\s(?:\p{Ll}+\s){0,4}(?:capital|city|town|resort|port)\s(?:of\s)?|the\scapital,?\s)?(?<name>${NAME}${REGION}{0,2})`,
  'gu',
)
const NEVER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|English|Chinese)\b/

/**
 * The place of a contact: an "in …" that follows the contact's words, its parties or its day at once, or names a known city.
 * "The war in Ukraine" follows neither.
 */
export function findPlace(text: string, contact: Contact, day: DayWords | null): Place | null {
  const ends = [contact.words.end, contact.medium.end, contact.end, day?.end ?? -1, contact.hosts?.end ?? -1]
  for (const match of text.matchAll(PLACE)) {
    const { name = '' } = match.groups ?? {}
    const start = match.index + match[0].length - name.length
    const follows = ends.some((end) => end >= 0 && /^,?$/.test(text.slice(end, match.index)))
    const near = isCity(name) && match.index <= contact.end + 60
    if (NEVER.test(name) || !(follows || near)) continue
    const printed = name.replace(/['’]s$|[.,]$/, '')
    return { text: printed, start, end: start + printed.length }
  }
  return null
}
