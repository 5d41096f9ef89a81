/** An office and the countries around it → whose office it is: "Japan's …", "Chinese, Russian …", "… of Russia, Pakistan, ROK". */
import { type CountryMention, mentionFrom } from './country-mentions.ts'

/** What may stand between a country and its office: "Japan's newly appointed". */
const BEFORE_OFFICE =
  /^(?:['’]s?)?[\s-]+(?:(?:guest|host|visitor),\s)?(?:(?:new|newly|appointed|elected|visiting|outgoing|incoming|current|top|then|former|ex|late|long-?time|own)[\s-]+){0,2}$/
const OF_COUNTRY = /^\s(?:of|for|from)\s(?:the\s)?$/
const JOINED = /^(?:,\s(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s)(?:the\s)?$/
/** "secretary of the Russian Security Council": a demonym tells the country where a body of the state follows. */
const BODY =
  /^\s(?:(?:National|Foreign|Defen[cs]e|Armed|Central)\s)?(?:Security Council|Ministry|State Duma|Parliament|Federation Council|Government|Navy|Army|Air Force|Forces|Bank|Senate|Congress|Presidency)\b/i

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
  if (first.kind === 'demonym') return BODY.test(text.slice(first.end, first.end + 40)) ? [first] : []
  const row = [first]
  for (let at = index + 1; at < mentions.length; at++) {
    const [mention, last] = [mentions[at], row.at(-1)]
    if (!mention || !last || mention.kind === 'demonym' || !JOINED.test(text.slice(last.end, mention.start))) break
    row.push(mention)
  }
  return row
}

const SENT = /\b(?:envoy|representative|coordinator|ambassador|advis[eo]r)$/i

/** Where the country an envoy is sent to ends: "Ambassador to Tanzania", "envoy for Sudan"; it isn't the one he is sent by. */
export function hostEnd(text: string, mentions: readonly CountryMention[], end: number): number {
  const host = mentions[mentionFrom(mentions, end)]
  if (!host || host.kind === 'demonym') return end
  const sent = SENT.test(text.slice(Math.max(0, end - 16), end)) ? /^\s(?:to|for)\s(?:the\s)?$/ : /^\sto\s(?:the\s)?$/
  return sent.test(text.slice(end, host.start)) ? host.end : end
}
