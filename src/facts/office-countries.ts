/** An office and the countries around it → whose office it is: "Japan's …", "Chinese, Russian …", "… of Russia, Pakistan, ROK". */
import { OFFICES } from '../reference/offices.ts'
import { type CountryMention, mentionFrom } from './country-mentions.ts'

/** What may stand between a country and its office: "Japan's newly appointed". */
const BEFORE_OFFICE =
  /^(?:['’]s?)?[\s-]+(?:(?:guest|host|visitor|co-chair(?:man|woman)?|side|representative),\s)?(?:(?:new|newly|appointed|elected|visiting|outgoing|incoming|current|top|then|former|ex|late|long-?time|own)[\s-]+){0,2}$/
const OF_COUNTRY = /^\s(?:of|for|from)\s(?:the\s)?$/
const JOINED = /^(?:,\s(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s)(?:the\s)?$/
/** "secretary of the Russian Security Council": a demonym tells the country where a body of the state follows. */
const BODY =
  /^(?:['’]s?)?\s(?:(?:National|Foreign|Defen[cs]e|Armed|Central|Security|Secret|State|Border|Customs|Intelligence|Interior|General|Peacekeeping|Ground)\s){0,2}(?:Security Council|Ministry|ministries|State Duma|Parliaments?|Federation Council|Governments?|Nav(?:y|ies)|Arm(?:y|ies)|Air Forces?|Forces|Banks?|Senates?|Congress|Presidency|Services?|Agenc(?:y|ies)|Police|Guards?|Staffs?|Administrations?|Executives?)\b/i

/** Its portfolio: "Ministry of Foreign Affairs". */
const PORTFOLIO = new RegExp(
  `^\\s(?:of|for)(?:\\s(?:the|and|${(OFFICES.en?.portfolio ?? []).filter((word) => /^\p{Lu}/u.test(word)).join('|')}))+\\b`,
  'u',
)

/** Where the body of a state that stands behind its name ends: "of Sudan's Ministry of Foreign Affairs"; else the same place. */
export function bodyEnd(text: string, end: number): number {
  const body = BODY.exec(text.slice(end, end + 50))?.[0].length
  if (body === undefined) return end
  return end + body + (PORTFOLIO.exec(text.slice(end + body, end + body + 60))?.[0].length ?? 0)
}

/** Countries in a row that end at `end` ("Chinese, Russian" before "FMs"), nearest first in text order. */
export function countriesBefore(
  text: string,
  mentions: readonly CountryMention[],
  end: number,
): readonly CountryMention[] {
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
export function countriesAfter(
  text: string,
  mentions: readonly CountryMention[],
  start: number,
): readonly CountryMention[] {
  const index = mentionFrom(mentions, start)
  const first = mentions[index]
  if (!first || !OF_COUNTRY.test(text.slice(start, first.start))) return []
  const row = [first]
  const body = (last: CountryMention): boolean => bodyEnd(text, last.end) > last.end
  if (first.kind === 'demonym') {
    const next = mentions[index + 1]
    if (body(first)) return row
    return next && JOINED.test(text.slice(first.end, next.start)) && body(next) ? [first, next] : []
  }
  for (let at = index + 1; at < mentions.length; at++) {
    const [mention, last] = [mentions[at], row.at(-1)]
    if (!mention || !last || mention.kind === 'demonym' || !JOINED.test(text.slice(last.end, mention.start))) break
    row.push(mention)
  }
  return row
}

const SENT = /\b(?:envoy|representative|coordinator|ambassador|high commissioner|consul(?:[- ]general)?|advis[eo]r)$/i
/** "High Commissioner in Lilongwe, Peter Lokwawi". */
const POSTED =
  /^\s(?:in|at)\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?=,\s\p{Lu})|^\s(?:in|at)\s\p{Lu}[\p{L}’'-]+(?=\s\p{Lu}[\p{L}’'-]+\s\p{Lu})/u

/**
 * Where the country an envoy is sent to ends: "Ambassador to Tanzania", "Ambassador of Brazil to Tanzania", "envoy for
 * Sudan"; it isn't the one he is sent by.
 */
export function hostEnd(text: string, mentions: readonly CountryMention[], end: number, office: string): number {
  const posted = SENT.test(office) ? POSTED.exec(text.slice(end, end + 40)) : null
  if (posted) return end + posted[0].length
  const host = mentions[mentionFrom(mentions, end)]
  if (!host || host.kind === 'demonym') return end
  const sent = SENT.test(office) ? /^\s(?:to|for)\s(?:the\s)?$/ : /^\sto\s(?:the\s)?$/
  return sent.test(text.slice(end, host.start)) ? host.end : end
}

const SAME_COUNTRY =
  /\b[Tt]h(?:e|at)\s(?:country|nation|state|kingdom|republic)['’]s\s(?:(?:new|newly|appointed|top|acting)\s){0,2}$/

/** "The country's" right before an office. */
export const isOfTheCountry = (text: string, start: number): boolean =>
  SAME_COUNTRY.test(text.slice(Math.max(0, start - 40), start))

/** "An envoy to Myanmar met the country's deputy foreign minister": the country named last. */
export function sameCountry(text: string, mentions: readonly CountryMention[], start: number): CountryMention | null {
  const said = SAME_COUNTRY.exec(text.slice(Math.max(0, start - 40), start))
  return (said && mentions[mentionFrom(mentions, start) - 1]) || null
}
