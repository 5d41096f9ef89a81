/** Text with its countries → the office-holders it names: "Russian Foreign Minister Sergei Lavrov", "FMs of Russia and Pakistan". */
import { countryOfPlace } from '../reference/places.ts'
import { matchesOf } from '../text/matches.ts'
import { type CountryMention, mentionFrom } from './country-mentions.ts'
import { bodyEnd, countriesAfter, countriesBefore, hostEnd, sameCountry } from './office-countries.ts'
import { findOffices, isPlural, type Office, roleOf, seatOf, singularOf } from './offices.ts'
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

const FORMER = /\b(?:former|ex|late|then)[\s-]+$/i
const TITLES =
  /^,?\s(?:(?:HE|HRH|H\.R\.H\.|Mada?m(?:e)?|Senator|(?:[Tt]he\s)?(?:Right\s|Rt\.?\s|Most\s)?Hon(?:ou?rable|\.)?|(?:His|Her)\s(?:Excellency|Royal\sHighness|Highness|Majesty)|Samdech|Datuk|Seri|Dato['’]?|Tan Sri|H\.E\.|H\.H\.|Sheikha?(?=\sDr\.)|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof(?:essor|\.)?|Engr?\.?|Amb\.?|Ambassador|Shri|Sir|Gen\.|Brig\.|Lt\.?|Col\.|Maj\.|Capt\.|Rear|Vice|Major|Brigadier|Lieutenant|General|Admiral|Colonel|Captain|Commander|Marshal|Retd\.?)\s){0,4}/

/** Titles of honour that open a name and are none of it. */
const HONOUR =
  /^(?:(?:His\sExcellency|Her\sExcellency|Prof\.?|Engr?\.?|Amb\.?|Samdech|Datuk|Dato['’]?|Tan Sri|Shri|Sir|Madame?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Seri|(?:Right\s)?Hon(?:ou?rable|\.)?|H\.?E\.?|Excellency)(?:\sSeri)?\s)+(?=\p{Lu}\S*\s(?:\p{Ll}{1,4}\s)?\p{Lu})/u

/** The name behind an office: "Foreign Minister Park Jin", and set off by commas where the office is clear without it: "Iran's president, Ebrahim Raisi,". */
function nameAfter(
  text: string,
  mentions: readonly CountryMention[],
  end: number,
  settled: boolean,
): PrintedName | null {
  const title = TITLES.exec(text.slice(end, end + 60))?.[0]
  if (title === undefined) return null
  const name = nameAhead(text, end + title.length, mentions[mentionFrom(mentions, end)]?.start ?? text.length)
  if (!name || !title.startsWith(',')) return name
  const setOff =
    settled && isFullName(name) && (SET_OFF.test(text.slice(name.end, name.end + 16)) || /\p{Lu}/u.test(title))
  return setOff ? name : null
}

/** What else an office is of, in words no table holds: " of the Immigration and Citizenship Agency", up to the comma before a name. */
const TAIL =
  /^\s(?:of|for|in|at|on|to|in\scharge\sof|responsible\sfor)\s[^.,;:!?"“”()]{2,90}(?:,\s[^.,;:!?"“”()]{2,40}(?=,?\sand\s)[^.,;:!?"“”()]{2,60})?(?=,\s)/u

/** The name behind an office that goes on in such words: "Commander of the Immigration and Citizenship Agency, Gen. Mohamed Shire Barre". */
function behindTail(
  text: string,
  mentions: readonly CountryMention[],
  end: number,
): { readonly tail: string; readonly name: PrintedName } | null {
  const tail = TAIL.exec(text.slice(end, end + 180))?.[0]
  if (tail === undefined || findOffices(tail).length > 0 || ACTS.test(tail)) return null
  const name = nameAfter(text, mentions, end + tail.length, true)
  return name && isFullName(name) ? { tail, name } : null
}

/** A tail that tells what somebody does is none. */
const ACTS = /\s(?:said|says|told|was|were|is|are|has|have|had|will|would|who|which|that|met|\p{Ll}{3,}ed)\b/u

/** Behind a name set off from its office: the apposition's end, or the verb. */
const SET_OFF =
  /^(?:\s\p{Lu}{2,4})?[,.)]|^\s(?:\(|(?:and|on|in|at|said|told|has|have|had|was|were|is|also|yesterday|today|here|who|for|by)\b|\p{Ll}{2,}ed\b)/u

/** What may stand between a name and the office told after it: ", the", ", a member of the Political Bureau and". */
const APPOSITION =
  /,\s(?:the\s|an?\s|(?:his|her|their|its)\s|who is\s(?:the\s)?|(?:also\s)?(?:an?\s|the\s)?(?:member|head|director)\s[^.;]{2,140}\s(?:and|as well as)\s(?:the\s|an?\s)?)?$/

/** The name before an office: "Xi Jinping, president"; never a place ("In New York, the president"). */
function nameBefore(text: string, start: number): PrintedName | null {
  const apposition = APPOSITION.exec(text.slice(Math.max(0, start - 180), start))
  const behind = apposition && nameBehind(text, 0, start - apposition[0].length)
  const bare = behind && nameAhead(text, behind.start + (HONOUR.exec(behind.text)?.[0].length ?? 0), behind.end)
  const name = bare && { ...bare, start: behind.start }
  if (!name || !isFullName(name) || countryOfPlace(name.text) !== null) return null
  return /\b(?:in|at|from|near)\s$/.test(text.slice(Math.max(0, name.start - 6), name.start)) ? null : name
}

const shortName = /^\s?\(\p{Lu}[\p{L}.]{1,8}\)/u

/** The short name a country's is followed by: "of the Republic of Korea (RoK)". */
const asideEnd = (text: string, end: number): number =>
  end + (shortName.exec(text.slice(end, end + 12))?.[0].length ?? 0)

/** More than a word that stands for many: "Foreign Minister", "the speaker of parliament". */
const settledOffice = /\S\s\S|^counterparts?$/u

/** A head is one only with what he heads: "head of the [Kyrgyz] security service". */
function headOf(text: string, { words, start }: Office, countries: readonly CountryMention[], end: number): string {
  const [first, last] = [countries[0], countries.at(-1)]
  if (!/^heads?$/i.test(words) || !first || !last) return words
  return `${text.slice(start, first.start)}${text.slice(last.end, end).replace(/^['’]s?/, '')}`.replace(/\s+/g, ' ')
}

/** "Her host, opposite numbers from Nicosia and Lisbon": of a counterpart the capital tells the state too. */
const OF_CAPITAL = /\b(?:counterpart|opposite number|colleague|peer|homologue)s?$/i

/** One office found in a text, with its countries and its holder. */
function officialAt(text: string, mentions: readonly CountryMention[], office: Office): Official {
  const plural = isPlural(office.words)
  const before = countriesBefore(text, mentions, office.start)
  const row = plural ? before : before.slice(-1)
  const end = hostEnd(text, mentions, office.end, office.words)
  const after = row.length > 0 ? [] : countriesAfter(text, mentions, end)
  const same = row.length + after.length > 0 ? null : sameCountry(text, mentions, office.start)
  const start = row[0]?.start ?? office.start
  const afterBody = after.length > 0 ? bodyEnd(text, after.at(-1)?.end ?? end) : end
  const afterCountry = hostEnd(text, mentions, asideEnd(text, afterBody), office.words)
  const titled =
    /^\p{Lu}/u.test(office.words) && /\b[Tt]he\s$/.test(text.slice(Math.max(0, office.start - 4), office.start))
  const settled =
    row.length + after.length > 0 || end > office.end || same !== null || titled || settledOffice.test(office.words)
  const near = plural ? null : (nameAfter(text, mentions, afterCountry, settled) ?? nameBefore(text, start))
  const far = plural || near ? null : behindTail(text, mentions, afterCountry)
  const name = near ?? far?.name ?? null
  const ofName =
    row.length + after.length > 0 || same !== null || !name ? [] : countriesAfter(text, mentions, name.end).slice(0, 1)
  const last = Math.max(afterCountry, name?.end ?? 0, ofName[0]?.end ?? 0)
  const aside = shortName.exec(text.slice(last, last + 12))?.[0].length ?? 0
  const isFormer = [office.start, start].some((at) => FORMER.test(text.slice(Math.max(0, at - 12), at)))
  return {
    start: Math.min(start, name?.start ?? start),
    end: last + aside,
    role: roleOf(`${headOf(text, office, after, afterBody)}${far?.tail ?? ''}`),
    countries: [
      ...new Set([
        ...seatOf(office.words),
        ...[...row, ...after, ...(same ? [same] : []), ...ofName].map((mention) => mention.code),
      ]),
    ],
    inferred: same !== null,
    name,
    former: isFormer,
  }
}

/** Holders told in the order of their countries: "the presidents of Kyrgyzstan and Tajikistan, Sadyr Japarov and Emomali Rahmon". */
function holdersOf(text: string, mentions: readonly CountryMention[], group: Official): readonly Official[] {
  const limit = mentions[mentionFrom(mentions, group.end)]?.start ?? text.length
  const names: PrintedName[] = []
  for (let at = group.end; names.length < group.countries.length; ) {
    const gap = /^(?:,?\sand\s|,?\s)/.exec(text.slice(at, at + 6))?.[0]
    const name = gap === undefined ? null : nameAhead(text, at + gap.length, limit)
    if (!name || !isFullName(name)) return []
    names.push(name)
    at = name.end
  }
  return names.map((name, index) => ({
    ...group,
    role: group.role === null ? null : singularOf(group.role),
    start: name.start,
    end: name.end,
    countries: group.countries.slice(index, index + 1),
    name,
  }))
}

/** Holders each told with the country: "his counterparts Elchin Rzayev of Azerbaijan and Zurab Lomidze of Georgia". */
function holdersWithCountries(text: string, mentions: readonly CountryMention[], group: Official): readonly Official[] {
  const holders: Official[] = []
  for (let at = group.end; ; at = holders.at(-1)?.end ?? text.length) {
    const gap = /^(?:,?\sand\s|,?\s)/.exec(text.slice(at, at + 6))?.[0]
    const name = gap === undefined ? null : nameAhead(text, at + gap.length, text.length)
    const country = name ? mentions[mentionFrom(mentions, name.end)] : undefined
    if (
      !name ||
      !country ||
      !isFullName(name) ||
      !/^\s(?:of|from)\s(?:the\s)?$/.test(text.slice(name.end, country.start))
    )
      break
    const role = group.role === null ? null : singularOf(group.role)
    holders.push({ ...group, role, start: name.start, end: country.end, countries: [country.code], name })
  }
  return holders
}

/** "Andreas Hadjistavrou and Clint Bonavia, the heads of diplomacy of Cyprus and Malta": as many names before the row as countries in it. */
function holdersBefore(text: string, group: Official): readonly Official[] {
  const names: PrintedName[] = []
  let at = group.start
  for (let gap = /,\s(?:the\s)?$/; names.length < group.countries.length; gap = /,?\sand\s$|,\s$/) {
    const joined = gap.exec(text.slice(Math.max(0, at - 8), at))
    const name = joined && nameBehind(text, 0, at - joined[0].length)
    if (!name || !isFullName(name)) return []
    names.unshift(name)
    at = name.start
  }
  const role = group.role === null ? null : singularOf(group.role)
  return names.map((name, index) => ({
    ...{ ...group, role, name, start: name.start, end: name.end },
    countries: group.countries.slice(index, index + 1),
  }))
}

/** "Foreign Minister Andreas Hadjistavrou, Malta's Clint Bonavia and Portugal's Helena Sarmento": the same office of other states. */
function fellows(text: string, mentions: readonly CountryMention[], first: Official): readonly Official[] {
  const found: Official[] = []
  for (let at = first.end; ; at = found.at(-1)?.end ?? text.length) {
    const country = mentions[mentionFrom(mentions, at)]
    if (!country || !/^(?:,?\sand\s|,\s)$/.test(text.slice(at, country.start))) return found
    const possessive = /^['’]s?\s/.exec(text.slice(country.end, country.end + 4))?.[0]
    const name = possessive === undefined ? null : nameAhead(text, country.end + possessive.length, text.length)
    if (!name || !isFullName(name)) return found
    found.push({
      ...first,
      role: null,
      start: country.start,
      end: name.end,
      countries: [country.code],
      inferred: false,
      name,
    })
  }
}

/** Behind a name: who he is in a body of a state, in words no table has: ", the top bureaucrat in Bangladesh's power division". */
const IN_BODY =
  /,\s(?:(?:the|an?|its|who is|who was)\s)?(?<role>(?:[\p{Ll}-]+\s){1,5}(?:in|of|at|for|with|from)\s(?:[\p{L}’'-]+\s){1,5}?(?:ministry|department|division|directorate|agency|authority|commission|board|bureau|secretariat|embassy|parliament|assembly|senate|navy|army|police|coast guard|central bank|customs|treasury|administration|government|cabinet))\b/giu

/** Persons whose office only the body of a state behind it tells; the state must be named. */
function inBodies(text: string, mentions: readonly CountryMention[], known: readonly Official[]): readonly Official[] {
  if (mentions.length === 0 || !text.includes(', ')) return []
  return matchesOf(text, IN_BODY).flatMap(({ 0: words, index, groups }): Official[] => {
    const end = index + words.length
    const country = mentions.find((mention) => mention.start > index && mention.end < end)
    const name = nameBehind(text, 0, index)
    if (!country || !name || !isFullName(name) || countryOfPlace(name.text) !== null) return []
    if (known.some((official) => official.start < end && name.start < official.end)) return []
    const role = groups?.role ?? null
    return [{ start: name.start, end, role, countries: [country.code], inferred: false, name, former: false }]
  })
}

const inOrder = (mentions: readonly CountryMention[]): readonly CountryMention[] =>
  [...mentions].sort((one, other) => one.start - other.start)

/** "Her Finnish colleague": the same office of another state; "colleague Jane Doe" is anybody's. */
const isForeign = (text: string, { start, end }: Official, countries: readonly string[]): boolean =>
  countries.length > 0 &&
  (/\b(?:[Hh]is|[Hh]er|[Tt]heir)\s$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /,\s(?:his|her|their)\s/.test(text.slice(start, end)))

/** What anybody has, and office-holders abroad. */
const EVERYDAY = /^(?:colleague|peer|homologue)s?$/

/**
 * The office-holders a text names, in order; a group of them is followed by each whose name it tells.
 * @param mentions the countries of the same text
 */
export function findOfficials(
  text: string,
  named: readonly CountryMention[],
  capitals: readonly CountryMention[] = [],
): readonly Official[] {
  const known = findOffices(text).flatMap((office) => {
    const mentions = capitals.length > 0 && OF_CAPITAL.test(office.words) ? inOrder([...named, ...capitals]) : named
    const official = officialAt(text, mentions, office)
    const holders =
      official.countries.length > 1
        ? holdersOf(text, mentions, official)
        : isPlural(office.words)
          ? holdersWithCountries(text, mentions, official)
          : []
    const before = official.countries.length > 1 && holders.length === 0 ? holdersBefore(text, official) : []
    const beside = official.name ? fellows(text, mentions, official) : []
    const countries = official.countries.length > 0 ? official.countries : holders.flatMap((each) => each.countries)
    if (EVERYDAY.test(office.words) && !isForeign(text, official, countries)) return []
    return [
      ...before,
      { ...official, countries, end: Math.max(official.end, holders.at(-1)?.end ?? 0) },
      ...holders,
      ...beside,
    ]
  })
  const more = inBodies(text, named, known)
  return more.length === 0 ? known : [...known, ...more].sort((one, other) => one.start - other.start)
}
