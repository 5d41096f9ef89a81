/** Text with its countries → the office-holders it names: "Russian Foreign Minister Sergei Lavrov", "FMs of Russia and Pakistan". */
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
  /** Countries of the office; several for "the leaders of X and Y", none where the text doesn't say. */
  readonly countries: readonly string[]
  readonly name: PrintedName | null
  /** "former President": holds the office no more, so its country doesn't act through him. */
  readonly former: boolean
}

const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|')

const ENGLISH = OFFICES['en'] ?? { heads: {}, before: [], link: [], portfolio: [] }
const HEAD = `(?:${anyOf([...Object.keys(ENGLISH.heads), ...Object.values(ENGLISH.heads), ...(COUNTERPART['en'] ?? [])])})`
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
const TITLES = /^,?\s(?:(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Shri|Sir|Gen\.|General|Lt\.|Col\.)\s){0,2}/

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

/** The name behind an office ("Foreign Minister Park Jin", "foreign minister, Sergey Lavrov,") or before it ("Xi Jinping, president"). */
function nameOf(text: string, mentions: readonly CountryMention[], start: number, end: number): PrintedName | null {
  const title = TITLES.exec(text.slice(end, end + 24))?.[0]
  const limit = mentions[mentionFrom(mentions, end)]?.start ?? text.length
  const ahead = title === undefined ? null : nameAhead(text, end + title.length, limit)
  if (
    ahead &&
    (!title?.startsWith(',') || (isFullName(ahead) && /^[,.)]|^\s(?:and|on|said|told)\b/.test(text.slice(ahead.end))))
  )
    return ahead
  const comma = /,\s(?:the\s|an?\s|who is\s(?:the\s)?)?$/.exec(text.slice(Math.max(0, start - 16), start))
  if (!comma) return null
  const behind = nameBehind(text, 0, start - comma[0].length)
  if (!behind || !isFullName(behind) || countryOfPlace(behind.text) !== null) return null
  return /\b(?:in|at|from|near)\s$/.test(text.slice(Math.max(0, behind.start - 6), behind.start)) ? null : behind
}

/** One office found in a text, with its countries and its holder. */
function officialAt(text: string, mentions: readonly CountryMention[], at: number, office: string): Official {
  const officeEnd = at + office.length
  const before = countriesBefore(text, mentions, at)
  const row = isPlural(office) || before.length < 2 ? before : before.slice(-1)
  const after = row.length > 0 ? [] : countriesAfter(text, mentions, officeEnd)
  const start = row[0]?.start ?? at
  const afterCountry = after.at(-1)?.end ?? officeEnd
  const name = nameOf(text, mentions, start, afterCountry)
  const ofName = row.length + after.length > 0 || !name ? [] : countriesAfter(text, mentions, name.end).slice(0, 1)
  const last = Math.max(afterCountry, name?.end ?? 0, ofName[0]?.end ?? 0)
  const aside = /^\s?\(\p{Lu}[\p{L}.]{1,8}\)/u.exec(text.slice(last, last + 12))?.[0].length ?? 0
  const counterpart = /counterparts?$/i.test(office)
  return {
    start: Math.min(start, name?.start ?? start),
    end: last + aside,
    role: counterpart ? null : office.replace(/\s+/g, ' '),
    countries: [...new Set([...row, ...after, ...ofName].map((mention) => mention.code))],
    name,
    former:
      FORMER.test(text.slice(Math.max(0, at - 12), at)) || FORMER.test(text.slice(Math.max(0, start - 12), start)),
  }
}

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
    .map((match) => ({ word: match[0].replace(DANGLING, ''), start: match.index }))
    .filter(({ word }) => !/^(?:fm|pm)s?$/.test(word))
    .map(({ word, start }) => ({ start, end: start + word.length }))
  return joinOffices(text, offices).map(({ start, end }) => officialAt(text, mentions, start, text.slice(start, end)))
}
