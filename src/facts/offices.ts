/** Text → the offices it names, by the words of the reference table: "Deputy Foreign Minister", "State Councilor and Foreign Minister". */

import { SEATS } from '../reference/capitals.ts'
import { COUNTERPART, OFFICES } from '../reference/offices.ts'
import { firstLetters, fitsAtWord, matchesAtWords } from '../text/word-starts.ts'

export interface Office {
  readonly start: number
  readonly end: number
  /** As printed, country left out. */
  readonly words: string
}

const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|')

const { en: ENGLISH = { heads: {}, before: [], link: [], portfolio: [] } } = OFFICES
const { en: ENGLISH_COUNTERPART = [] } = COUNTERPART
const HEADS = [...Object.keys(ENGLISH.heads), ...Object.values(ENGLISH.heads), ...ENGLISH_COUNTERPART]
const HEAD = `(?:${anyOf(HEADS)})`
const BEFORE = `(?:${anyOf(ENGLISH.before)})`
const PORTFOLIO = `(?:${anyOf(ENGLISH.portfolio)})`
const MORE = `(?!${HEAD}\\b)${PORTFOLIO}\\b(?!\\s(?!(?:Sultan|Emir|Amir)\\b)${HEAD}\\b)`

/** "Investment, Industry and Trade". */
const LISTED = `${MORE}(?:\\s${MORE}){0,2}(?:,\\s${MORE}(?:\\s${MORE}){0,2}){0,2},\\s${MORE}(?:\\s${MORE})?,?\\sand\\s${MORE}(?:\\s${MORE}){0,2}`

/** "Deputy Foreign Minister", "Minister for Trade and Industry", "Secretary of State". */
const OFFICE = new RegExp(
  `(?<![\\p{L}-])(?:${BEFORE}(?:\\s|-|\\sand\\s)){0,6}${HEAD}(?![\\p{L}-])(?:\\s(?:${anyOf(ENGLISH.link)})\\s(?:${LISTED}|${MORE}(?:\\s${MORE}){0,5})){0,3}`,
  'iuy',
)
const OPENERS: ReadonlySet<string> = new Set([...HEADS, ...ENGLISH.before].map(firstLetters))
const HEAD_OPENERS: ReadonlySet<string> = new Set(HEADS.map(firstLetters))

/** Left dangling by the portfolio: "Minister of Defense and the". */
const DANGLING = /(?:\s(?:and|the|of|for|to|at the Ministry of|at the Ministry for|in the Ministry of))+$/i

const WHOLE_HEAD = new RegExp(`\\b${HEAD}\\b`, 'iuy')

const hasHead = (text: string): boolean => fitsAtWord(text, WHOLE_HEAD, HEAD_OPENERS)

const smallWords = /^(?:\p{Ll}[\p{L}-]*\s)+(?=\p{Lu})/u

/** Length of the small words before a title written large: in "under President" and "first Foreign Minister" they aren't part of it. */
function smallWordsBefore(office: string): number {
  const small = smallWords.exec(office)?.[0] ?? ''
  return hasHead(small) ? 0 : small.length
}

/** "Special envoy of the President": one office. */
const SENT_BY = /\b(?:envoy|representative|advis[eo]r)$/i

/** "The team's leader, Investment Minister X": what he is there, and then his title. */
const isTitled = (text: string, last: { start: number } | undefined, { start }: { start: number }): boolean =>
  last !== undefined && /^\p{Ll}/u.test(text.slice(last.start)) && /^\p{Lu}/u.test(text.slice(start))

/** Offices of one holder told together: "State Councilor and Foreign Minister". */
function joinOffices(
  text: string,
  offices: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const office of offices) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, office.start) : ''
    const isSent =
      last !== undefined && SENT_BY.test(text.slice(last.start, last.end)) && /^\sof\s(?:the\s)?$/.test(gap)
    const joins = /^(?:\sand\s|\s&\s|-cum-|,\s)$/.test(gap) && !(gap === ', ' && isTitled(text, last, office))
    if (last && (isSent || joins)) last.end = office.end
    else joined.push({ ...office })
  }
  return joined
}

/** The office without "counterpart", which is none of its own: "counterpart, Prince" leaves "Prince". */
export const roleOf = (office: string): string | null =>
  office
    .replace(/\b(?:counterpart|opposite number|colleague|peer|homologue)s?(?:,\s)?/i, '')
    .replace(/\s+/g, ' ')
    .trim() || null

/** "White House Press Secretary", "Kremlin spokesman": the seat tells the country. */
export function seatOf(office: string): readonly string[] {
  const seat = Object.keys(SEATS).find((name) => office.startsWith(`${name} `))
  return seat === undefined ? [] : [SEATS[seat] ?? '']
}

/** "Foreign ministers", "Ministers of Finance", but neither "Minister of Fisheries" nor "Minister for Foreign Affairs". */
export function isPlural(office: string): boolean {
  const head = office.replace(/\s(?:of|for|to|at|in)\s.*$/i, '')
  return /(?:s|men|women|Secretaries-General)$/.test(head) && !/Affaire?s$|Affairs$/i.test(head)
}

/** The plural heads → their singular: "ministers" → "minister". */
const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH.heads).map(([one, many]) => [many.toLowerCase(), one]),
)

/** "foreign ministers" → "foreign minister": the office each of several holds, in the letters printed. */
export function singularOf(office: string): string {
  const whole = SINGULAR.get(office.toLowerCase())
  if (whole !== undefined) return office === office.toLowerCase() ? whole.toLowerCase() : whole
  const last = /\S+$/.exec(office)?.[0] ?? ''
  const one = SINGULAR.get(last.toLowerCase())
  if (one === undefined) return office
  return office.slice(0, office.length - last.length) + (last === last.toLowerCase() ? one.toLowerCase() : one)
}

/** An office of an organisation and no state: "UN Secretary-General", "ASEAN foreign ministers". */
export const isOfOrganisation = (office: string): boolean =>
  /^(?:UN|U\.N\.|NATO|EU|AU|ASEAN|SCO|IAEA|WHO|OSCE|OPEC|European)\s|\bof the U\.?N\.?\s/.test(office)

/** Offices only in these letters or beside these words: "fm" is a radio, "head" a part of the body, "CS" a Cabinet Secretary with a portfolio. */
const isOffice = (text: string, { start, end }: { start: number; end: number }): boolean => {
  const words = text.slice(start, end)
  if (/^(?:fm|pm|mp)s?$/.test(words) || /^CSs?$/i.test(words) || /\bcss?$/.test(words)) return false
  return !/^heads?$/i.test(words) || /^\sof\s/.test(text.slice(end, end + 4))
}

/** "His counterpart Emir Hadžić": behind an office, or before a father's name, a given name. */
const GIVEN = /^(?:Emir|Amir|Sultan)$/

const isGivenName = (
  text: string,
  office: { start: number; end: number },
  last: { end: number } | undefined,
): boolean =>
  GIVEN.test(text.slice(office.start, office.end)) &&
  (/^\s(?:bin|ibn)\s/.test(text.slice(office.end, office.end + 6)) ||
    (last?.end === office.start - 1 && /^\s\p{Lu}/u.test(text.slice(office.end, office.end + 2))))

/** All offices of a text, in order. */
export function findOffices(text: string): readonly Office[] {
  if (!hasHead(text)) return []
  const offices = matchesAtWords(text, OFFICE, OPENERS)
    .map((match) => ({ start: match.index, end: match.index + match[0].replace(DANGLING, '').length }))
    .map(({ start, end }) => ({ start: start + smallWordsBefore(text.slice(start, end)), end }))
    .filter((office) => isOffice(text, office))
    .filter((office, at, all) => !isGivenName(text, office, all[at - 1]))
  return joinOffices(text, offices).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))
}
