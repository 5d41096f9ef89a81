/**
 * An English sentence, its parties and the countries the report opens with → its parties with those it names only by what
 * they are to the others: "their foreign ministers", "her counterparts X and Y", "Trade CS X and his Tanzanian counterpart".
 */
import { matchesOf } from '../text/matches.ts'
import { isPlural } from './offices.ts'
import type { Official } from './officials.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

/** Office-holders of all the countries named before: "their foreign ministers", "the two countries' leaders". */
const THEIRS =
  /\b(?:[Tt]heir|[Tt]he\stwo(?:\s(?:countries|nations|neighbou?rs|governments|states|sides)['’])?)\s(?:respective\s)?(?:(?:foreign|defen[cs]e|prime|trade|interior|finance|energy|economy|transport|agriculture|health)\s)?(?:ministers|leaders|presidents|premiers|chancellors|foreign secretaries|top diplomats|diplomacy chiefs|defen[cs]e chiefs|heads of (?:state|government)|delegations|negotiators)\b/g

/** "Trade CS Joseph Kariithi and his": a subject of no office known, up to the counterpart. */
const UNKNOWN_HOST = /^(?<host>(?:\p{Lu}[\p{L}.'’-]*\s){2,8})and\s(?:his|her)\s$/u

/** Most countries that one such word stands for. */
const mostSides = 4

const isSides = (codes: readonly string[]): boolean => codes.length > 1 && codes.length <= mostSides

/** "Athens and Skopje unblock rail link": capitals that open a headline in a row stand for their governments. */
function capitalRow({ text, capitals }: Sentence): readonly string[] {
  const [first, second] = capitals
  if (first === undefined || second === undefined || !/^(?:,| and| &)\s$/.test(text.slice(first.end, second.start)))
    return []
  return /(?:^|[:–—-]\s)$/.test(text.slice(0, first.start)) ? [first.code, second.code] : []
}

/** Countries a report opens with: those of the headline, or else of its first sentence, or the capitals in a headline's row. */
export function openingCountries(sentences: readonly Sentence[]): readonly string[] {
  const headlines = sentences.filter(({ stretch }) => stretch.kind === 'headline')
  const first = sentences.find(({ stretch }) => stretch.paragraph === 1)
  const named = ({ mentions }: Sentence): readonly string[] => mentions.map(({ code }) => code)
  const opened = [headlines.flatMap(named), first ? named(first) : [], headlines.flatMap(capitalRow)]
  return opened.map((codes) => [...new Set(codes)]).find(isSides) ?? []
}

const party = (start: number, end: number, countries: readonly string[]): Party => ({
  kind: 'official',
  start,
  end,
  countries,
  inferred: true,
})

function theirs({ text, mentions }: Sentence, opening: readonly string[]): readonly Party[] {
  return matchesOf(text, THEIRS).flatMap(({ 0: words, index }) => {
    const before = [...new Set(mentions.filter(({ end }) => end <= index).map(({ code }) => code))]
    const codes = isSides(before) ? before : opening
    return isSides(codes) ? [party(index, index + words.length, codes)] : []
  })
}

/** The other countries of the opening; for a single counterpart there must be just one. */
function counterpart(
  { start, end, role, countries }: Official,
  { text }: Sentence,
  others: readonly string[],
): Party[] {
  if (role !== null || countries.length > 0) return []
  const plural = /\bcounterparts\b/.test(text.slice(start, end))
  return (plural ? isSides(others) : others.length === 1) ? [party(start, end, others)] : []
}

function unknownHost({ text, officials }: Sentence, parties: readonly Party[], others: readonly string[]): Party[] {
  const [first] = parties
  const official = officials.find(({ start, role }) => role === null && start === first?.start)
  const host = official && UNKNOWN_HOST.exec(text.slice(0, official.start))?.groups?.host
  return host && others.length === 1 ? [party(0, host.trimEnd().length, others)] : []
}

/** "Transport Minister X and his Macedonian counterpart": of two countries, the one that is left. */
function unplaced({ officials }: Sentence, parties: readonly Party[], others: readonly string[]): Party[] {
  const counterpart = officials.find(({ role, countries }) => role === null && countries.length === 1)
  const [first] = parties
  const holder = first && officials.find(({ start, name }) => start === first.start && name !== null)
  if (!first || !counterpart || !holder?.role || first.countries.length > 0 || others.length !== 1) return []
  return [party(first.start, first.end, others)]
}

/** "Prime ministers David Kuma and Peter Wari", a holder for each country of the opening. */
function namedTogether({ text, officials }: Sentence, opening: readonly string[]): Party[] {
  return officials
    .filter(({ role, name, countries }) => role !== null && isPlural(role) && !name && countries.length === 0)
    .flatMap(({ start, end }) => {
      const names = NAMES.exec(text.slice(end))?.[0]
      const count = names?.split(/,\s|\sand\s/).length
      return names !== undefined && isSides(opening) && count === opening.length
        ? [party(start, end + names.length, opening)]
        : []
    })
}

const NAMES =
  /^(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){2,4}(?:,(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){2,4})*\sand(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){2,4}/u

/** @param opening of `openingCountries` */
export function withSides(sentence: Sentence, parties: readonly Party[], opening: readonly string[]): readonly Party[] {
  const named = new Set(parties.flatMap(({ countries }) => countries))
  const others = opening.filter((code) => !named.has(code))
  const found = [
    ...theirs(sentence, opening),
    ...sentence.officials.flatMap((official) => counterpart(official, sentence, others)),
    ...unknownHost(sentence, parties, others),
    ...namedTogether(sentence, opening),
    ...unplaced(sentence, parties, others),
  ]
  if (found.length === 0) return parties
  const kept = parties.filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end))
  return [...kept, ...found].sort((one, other) => one.start - other.start)
}
