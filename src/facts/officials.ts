/** Text with its countries → the office-holders it names: "Russian Foreign Minister Sergei Lavrov", "FMs of Russia and Pakistan". */
import { SEATS } from '../reference/capitals.ts'
import { COUNTERPART, OFFICES } from '../reference/offices.ts'
import { countryOfPlace } from '../reference/places.ts'
import { type CountryMention, mentionFrom } from './country-mentions.ts'
import { isFullName, nameAhead, nameBehind, type PrintedName } from './person-names.ts'

export interface Official {
  /** The whole phrase, country, office and name. */
  readonly start: number
  readonly end: number
  /** The office as printed without its country, or null for a counterpart. */
  readonly role: string | null
  /** Countries of the office; several for "the leaders of X and Y", none where neither text nor table says. */
  readonly countries: readonly string[]
  /** The text prints no country, what else is known gives it. */
  readonly inferred: boolean
  readonly name: PrintedName | null
  /** "former President": holds the office no more, so its country doesn't act through him. */
  readonly former: boolean
}

const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|')

const { en: ENGLISH = { heads: {}, before: [], link: [], portfolio: [] } } = OFFICES
const { en: ENGLISH_COUNTERPART = [] } = COUNTERPART
const HEAD = `(?:${anyOf([...Object.keys(ENGLISH.heads), ...Object.values(ENGLISH.heads), ...ENGLISH_COUNTERPART])})`
const BEFORE = `(?:${anyOf(ENGLISH.before)})`
const PORTFOLIO = `(?:${anyOf(ENGLISH.portfolio)})`
const MORE = `(?!${HEAD}\\b)${PORTFOLIO}\\b(?!\\s${HEAD}\\b)`

/** "Deputy Foreign Minister", "Minister for Trade and Industry", "Secretary of State". */
const OFFICE = new RegExp(
  `(?<![\\p{L}-])(?:${BEFORE}(?:\\s|-|\\sand\\s)){0,6}${HEAD}(?![\\p{L}-])(?:\\s(?:${anyOf(ENGLISH.link)})\\s${MORE}(?:\\s${MORE}){0,5})?`,
  'giu',
)
/** Left dangling by the portfolio: "Minister of Defense and the". */
const DANGLING = /(?:\s(?:and|the|of|for|to))+$/i

/** What may stand between a country and its office: "Japan's newly appointed". */
const BEFORE_OFFICE =
  /^(?:['’]s?)?[\s-]+(?:(?:new|newly|appointed|elected|visiting|outgoing|incoming|current|top|then|former|ex|late|long-?time|own)[\s-]+){0,2}$/
const OF_COUNTRY = /^(?:\s(?:of|for|from|to))?\s(?:the\s)?$|^\s(?:of|for|from)\s(?:the\s)?$/
const JOINED = /^(?:,\s(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s)(?:the\s)?$/
const FORMER = /\b(?:former|ex|late|then)[\s-]+$/i
const TITLES =
  /^,?\s(?:(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Shri|Sir|Gen\.|Lt\.|Col\.|Maj\.|Rear|Vice|Major|Brigadier|Lieutenant|General|Admiral|Colonel|Captain|Commander|Marshal)\s){0,3}/

/** Countries in a row that end at `end` ("Chinese, Russian" before "FMs"), nearest first in text order. */
function countriesBefore(text: string, mentions: readonly CountryMention[], end: number): readonly CountryMention[] {
  const index = mentionFrom(mentions, end) - 1
  const last = mentions[index]
  if (!last || !BEFORE_OFFICE.test(text.slice(last.end, end))) return []
  const row = [last]
  for (let at = index - 1; at >= 0; at--) {
    const [mention, next] = [mentions[at], row[0]]
    if (!mention || !next || !JOINED.test(text.slice(mention.end, next.start))) break
    row.unshift(mention)
  }
  return row
}

/** Countries in a row that start just after `start` ("of Russia, Pakistan, ROK"). */
function countriesAfter(text: string, mentions: readonly CountryMention[], start: number): readonly CountryMention[] {
  const index = mentionFrom(mentions, start)
  const first = mentions[index]
  if (
    !first ||
    first.kind === 'demonym' ||
    !/^\s(?:of|from|for)\s/.test(text.slice(start, first.start)) ||
    !OF_COUNTRY.test(text.slice(start, first.start))
  )
    return []
  const row = [first]
  for (let at = index + 1; at < mentions.length; at++) {
    const [mention, last] = [mentions[at], row.at(-1)]
    if (!mention || !last || mention.kind === 'demonym' || !JOINED.test(text.slice(last.end, mention.start))) break
    row.push(mention)
  }
  return row
}

const isPlural = (office: string): boolean =>
  /(?:s|men|women|FMs|PMs|Secretaries-General|Chiefs of Staff)$/.test(office) && !/Affairs$/i.test(office)

/** The name behind an office: "Foreign Minister Park Jin", and set off by commas where the office is clear without it: "Iran's president, Ebrahim Raisi,". */
function nameAfter(
  text: string,
  mentions: readonly CountryMention[],
  end: number,
  settled: boolean,
): PrintedName | null {
  const title = TITLES.exec(text.slice(end, end + 40))?.[0]
  if (title === undefined) return null
  const name = nameAhead(text, end + title.length, mentions[mentionFrom(mentions, end)]?.start ?? text.length)
  if (!name || !title.startsWith(',')) return name
  const setOff =
    settled && isFullName(name) && /^[,.)]|^\s(?:and|on|said|told)\b/.test(text.slice(name.end, name.end + 8))
  return setOff ? name : null
}

/** What may stand between a name and the office told after it: ", the", ", a member of the Political Bureau and". */
const APPOSITION =
  /,\s(?:the\s|an?\s|who is\s(?:the\s)?|(?:also\s)?(?:an?\s|the\s)?(?:member|head|director)\s[^.;]{2,140}\s(?:and|as well as)\s(?:the\s|an?\s)?)?$/

/** The name before an office: "Xi Jinping, president"; never a place ("In New York, the president"). */
function nameBefore(text: string, start: number): PrintedName | null {
  const apposition = APPOSITION.exec(text.slice(Math.max(0, start - 180), start))
  const name = apposition && nameBehind(text, 0, start - apposition[0].length)
  if (!name || !isFullName(name) || countryOfPlace(name.text) !== null) return null
  return /\b(?:in|at|from|near)\s$/.test(text.slice(Math.max(0, name.start - 6), name.start)) ? null : name
}

/** The office without "counterpart", which is none of its own: "counterpart, Prince" leaves "Prince". */
const roleOf = (office: string): string | null =>
  office
    .replace(/\bcounterparts?(?:,\s)?/i, '')
    .replace(/\s+/g, ' ')
    .trim() || null

/** "White House Press Secretary", "Kremlin spokesman": the seat tells the country. */
function seatOf(office: string): readonly string[] {
  const seat = Object.keys(SEATS).find((name) => office.startsWith(`${name} `))
  return seat === undefined ? [] : [SEATS[seat] ?? '']
}

/** One office found in a text, with its countries and its holder. */
function officialAt(text: string, mentions: readonly CountryMention[], at: number, office: string): Official {
  const officeEnd = at + office.length
  const before = countriesBefore(text, mentions, at)
  const row = isPlural(office) || before.length < 2 ? before : before.slice(-1)
  const after = row.length > 0 ? [] : countriesAfter(text, mentions, officeEnd)
  const start = row[0]?.start ?? at
  const afterCountry = after.at(-1)?.end ?? officeEnd
  const settled = row.length + after.length > 0 || /^\p{Lu}\S*\s/u.test(office)
  const name = isPlural(office) ? null : (nameAfter(text, mentions, afterCountry, settled) ?? nameBefore(text, start))
  const ofName = row.length + after.length > 0 || !name ? [] : countriesAfter(text, mentions, name.end).slice(0, 1)
  const last = Math.max(afterCountry, name?.end ?? 0, ofName[0]?.end ?? 0)
  const aside = /^\s?\(\p{Lu}[\p{L}.]{1,8}\)/u.exec(text.slice(last, last + 12))?.[0].length ?? 0
  return {
    start: Math.min(start, name?.start ?? start),
    end: last + aside,
    role: roleOf(office),
    countries: [...new Set([...seatOf(office), ...[...row, ...after, ...ofName].map((mention) => mention.code)])],
    inferred: false,
    name,
    former:
      FORMER.test(text.slice(Math.max(0, at - 12), at)) || FORMER.test(text.slice(Math.max(0, start - 12), start)),
  }
}

/** Length of the small words before a title written large: in "under President" and "first Foreign Minister" they aren't part of it. */
const smallWordsBefore = (office: string): number => /^(?:\p{Ll}[\p{L}-]*\s)+(?=\p{Lu})/u.exec(office)?.[0].length ?? 0

/** Offices of one holder told together: "State Councilor and Foreign Minister". */
function joinOffices(
  text: string,
  offices: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const office of offices) {
    const last = joined.at(-1)
    if (last && /^(?:\sand\s|\s&\s|-cum-|,\s)$/.test(text.slice(last.end, office.start))) last.end = office.end
    else joined.push({ ...office })
  }
  return joined
}

/**
 * The office-holders a text names, in order.
 * @param mentions the countries of the same text
 */
export function findOfficials(text: string, mentions: readonly CountryMention[]): readonly Official[] {
  const offices = [...text.matchAll(OFFICE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].replace(DANGLING, '').length }))
    .map(({ start, end }) => ({ start: start + smallWordsBefore(text.slice(start, end)), end }))
    .filter(({ start, end }) => !/^(?:fm|pm)s?$/.test(text.slice(start, end)))
  return joinOffices(text, offices).map(({ start, end }) => officialAt(text, mentions, start, text.slice(start, end)))
}
