/** Text → the countries named in it, by the longest name at each place. Seas, papers, firms and persons' names are none. */
import { type CountryName, countryNamesIn } from '../reference/countries.ts'
import { NO_COUNTRY_BEFORE, NOT_WHERE, SHARED_NAMES } from '../reference/country-names.ts'

export interface CountryMention {
  readonly code: string
  readonly kind: 'name' | 'demonym' | 'abbreviation'
  readonly start: number
  readonly end: number
}

/** Names by their first word, longest first; a name in capitals ("CHINA") is tried where the plain one fails. */
function indexNames(names: readonly CountryName[]): ReadonlyMap<string, readonly CountryName[]> {
  const index = new Map<string, CountryName[]>()
  for (const name of names) {
    const capitals = name.text.toUpperCase()
    const spellings = name.text.length >= 4 && capitals !== name.text ? [name, { ...name, text: capitals }] : [name]
    for (const spelling of spellings) {
      const first = firstWord(spelling.text, 0)
      index.set(first, [...(index.get(first) ?? []), spelling])
    }
  }
  for (const list of index.values()) list.sort((one, other) => other.text.length - one.text.length)
  return index
}

function firstWord(text: string, start: number): string {
  let end = start
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** Letters and digits; quick, since it runs over every character. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 191 && code < 0x2000)

/** Country names by their first word. */
export type NameIndex = ReadonlyMap<string, readonly CountryName[]>

const ENGLISH = indexNames(countryNamesIn('en'))

/** The index for texts in a language. */
export const nameIndexOf = (language: string): NameIndex => {
  const names = countryNamesIn(language)
  return names === countryNamesIn('en') ? ENGLISH : indexNames(names)
}

/** The word right after (or before) a place, with what stands between. */
const wordAfter = (text: string, end: number): string => /^\s([\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
const wordBefore = (text: string, start: number): string =>
  /(?:^|[\s(“"])(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

/** Words written large that may stand beside a country's name without making it a person's: "On Monday Jordan said". */
const HARMLESS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|In|On|The|And|But|While|As|For|From|With|Both|Since|After|When|If|Also|Meanwhile|President|King|Prime|Foreign|Deputy|Vice|Minister|Defen[cs]e|Ambassador|Army|Police|Crown|Queen|PM|FM)$/

/** "Michael Jordan", "Israel Katz", "Chad Smith": a country's name used as a person's. */
function isPersonName(text: string, name: CountryName, start: number, end: number): boolean {
  if (!SHARED_NAMES.has(name.text)) return false
  return [wordBefore(text, start), wordAfter(text, end)].some((word) => isCapitalised(word) && !HARMLESS.test(word))
}

/** The longest name at a place, ending at a word's end. */
function nameAt(index: NameIndex, text: string, start: number): CountryName | undefined {
  const candidates = index.get(firstWord(text, start))
  return candidates?.find(
    ({ text: name }) => text.startsWith(name, start) && !isWordUnit(text.charCodeAt(start + name.length)),
  )
}

/** Names of two meanings that an article's own words show to be no country ("Georgia" beside "Atlanta"). */
export function misleadingNames(whole: string): ReadonlySet<string> {
  return new Set(Object.keys(NOT_WHERE).filter((name) => NOT_WHERE[name]?.test(whole)))
}

/**
 * Countries named in a text, in order.
 * @param index names in the text's language
 * @param misleading names that aren't the country in this article
 * @param masks names within which no country counts: the publisher's and agency's own
 */
export function findCountryMentions(
  text: string,
  index: NameIndex,
  misleading: ReadonlySet<string>,
  masks: readonly string[],
): readonly CountryMention[] {
  const plain = text.replaceAll('’', "'").replaceAll('\u00a0', ' ')
  const mentions: CountryMention[] = []
  for (let at = 0; at < plain.length; at++) {
    if (!isWordUnit(plain.charCodeAt(at)) || isWordUnit(plain.charCodeAt(at - 1))) continue
    const mask = masks.find((name) => plain.startsWith(name, at))
    const name = mask === undefined ? nameAt(index, plain, at) : undefined
    const length = mask?.length ?? name?.text.length ?? 0
    if (length === 0) continue
    const end = at + length
    if (name && !misleading.has(name.text) && counts(plain, name, at, end))
      mentions.push({ code: name.code, kind: name.kind, start: at, end })
    at = end - 1
  }
  return mentions
}

/** Does a name found count as its country, by the words around it? */
function counts(
  plain: string,
  name: CountryName,
  start: number,
  end: number,
): name is CountryName & { readonly code: string; readonly kind: CountryMention['kind'] } {
  if (name.code === null || name.kind === 'none') return false
  if (NO_COUNTRY_BEFORE.has(wordAfter(plain, end))) return false
  return !isPersonName(plain, name, start, end)
}

/** Position of the first mention that starts at or after `start`; `mentions.length` where there is none. Binary search. */
export function mentionFrom(mentions: readonly CountryMention[], start: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
