/**
 * An office printed without its country, in a language other than English, and what stands beside it → whose it is: "aus Quito
 * war Staatschef X angereist", "pela parte angolana assinou o ministro X", 同国のX外相. Always inferred.
 */

import { countryOfPlace } from '../reference/places.ts'
import type { CountryMention } from './country-mentions.ts'
import type { Official } from './officials.ts'

interface OwnerWords {
  /** Right before a capital: who comes from there. */
  readonly from: string
  /** Beside a country's adjective: its part of a table. */
  readonly side: string
  /** Right before a state for which somebody signs. */
  readonly by?: string
}

const OWNER_WORDS: Readonly<Record<string, OwnerWords>> = {
  de: { from: 'aus', side: 'Seite|Delegation|Part', by: 'für' },
  fr: { from: "de|venue? de|d[’']", side: 'côté|partie|délégation|part', by: "pour(?:\\s(?:le|la|les)|\\sl[’'])?" },
  es: { from: 'de|desde', side: 'parte|lado|delegación|comitiva', by: 'por' },
  pt: { from: 'de|vindo de', side: 'parte|lado|delegação|comitiva', by: 'por|pelo|pela' },
  it: { from: 'da|di', side: 'parte|lato|delegazione', by: "per(?:\\s(?:il|la|lo)|\\sl[’'])?" },
  ru: { from: 'из', side: 'сторон\\p{L}+|делегаци\\p{L}+|част\\p{L}+|команд\\p{L}+', by: 'от' },
  uk: { from: 'з|із', side: 'сторон\\p{L}+|делегаці\\p{L}+' },
  pl: { from: 'z|ze', side: 'stron\\p{L}+|delegacj\\p{L}+' },
  id: { from: 'dari', side: 'pihak|delegasi' },
  vi: { from: 'từ', side: 'phía|đoàn' },
  ar: { from: 'من', side: '(?:و|عن |من )?(?:ال)?(?:جانب|طرف|وفد)', by: 'عن' },
  tr: { from: '(?!)', side: 'taraf\\p{L}*|heyet\\p{L}*' },
  zh: { from: '来自', side: '方|代表团' },
  ja: { from: '(?!)', side: '側' },
  ko: { from: '(?!)', side: '측' },
}

interface Patterns {
  readonly from: RegExp
  /** At the end: a city somebody comes from, and a verb. */
  readonly city: RegExp
  readonly sideBefore: RegExp
  readonly sideBehind: RegExp
  readonly by: RegExp
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(OWNER_WORDS).map(([language, { from, side, by = '(?!)' }]) => [
    language,
    {
      from: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${from})\\s?$`, 'iu'),
      city: new RegExp(
        `(?:^|[^\\p{L}\\p{M}])(?:${from}|${from.charAt(0).toUpperCase()}${from.slice(1)})\\s(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s(?:\\p{Ll}+\\s){0,2}$`,
        'u',
      ),
      sideBefore: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${side})\\s?$`, 'iu'),
      by: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${by})\\s?$`, 'iu'),
      sideBehind: new RegExp(`^\\s?(?:${side})(?![\\p{L}\\p{M}])`, 'iu'),
    },
  ]),
)

/** Units between a place or side and the office it tells of; nothing that parts clauses stands between. */
const reach = 40
/** "С монгольской стороны приехало 19 человек во главе с министром". */
const reachOfHead = 60
/** "От Нигера - министр": nothing but a sign stands between. */
const reachOfFor = 4

const isNear = (text: string, end: number, start: number, most = reach): boolean =>
  start >= end && start - end <= most && !/[.;:!?«»"“”؛。；]/.test(text.slice(end, start))

/** "Seinem Kollegen in Dili": a counterpart is whose he is where he sits. */
const AT = /^\s(?:in|en|em|à|a|в|у|في)\s$/u

/** "Ihre Amtskollegen aus Luanda und Lusaka": the capitals an office is followed by. */
function fromBehind(
  text: string,
  { end, role }: Official,
  capitals: readonly CountryMention[],
  { from }: Patterns,
): readonly string[] {
  const [first, second] = capitals.filter(({ start }) => start >= end)
  if (
    !first ||
    first.start - end > 8 ||
    !(from.test(text.slice(end, first.start)) || (role === null && AT.test(text.slice(end, first.start))))
  )
    return []
  const joined = second && /^\s(?:und|et|e|y|и|و|ve)\s?$/u.test(text.slice(first.end, second.start))
  return joined ? [first.code, second.code] : [first.code]
}

/** "Aus Quito war Staatschef X angereist": the one capital told right before, with nobody else between. */
function fromBefore(
  text: string,
  { start }: Official,
  capitals: readonly CountryMention[],
  floor: number,
  patterns: Patterns,
): readonly string[] {
  const capital = capitals.findLast((each) => each.end <= start)
  // "trouxe de Libreville a ministra": who brings something from there isn't of there
  if (capital && OF_OR_FROM.test(text.slice(0, capital.start)) && capital.start > OPENING) return []
  return capital &&
    capital.start >= floor &&
    isNear(text, capital.end, start, 24) &&
    patterns.from.test(text.slice(0, capital.start))
    ? [capital.code]
    : fromCity(text.slice(floor, start), patterns)
}

/** "De" is both "of" and "from": from only where a sentence opens with it. */
const OF_OR_FROM = /(?:^|\s)(?:de|di)\s$/iu
const OPENING = 4

/** The city itself, where its name stands for no government otherwise: "aus Lima". */
function fromCity(before: string, { city }: Patterns): readonly string[] {
  const code = countryOfPlace(city.exec(before)?.[1] ?? '')
  return code === null ? [] : [code]
}

/** "La titular de Economía de ese país". */
const SAME_BEHIND: Readonly<Record<string, RegExp>> = {
  de: /\s(?:dieses|jenes) Landes/u,
  fr: /\sde ce pays/u,
  es: /\sde (?:ese|este|aquel|dicho) país/u,
  pt: /\sd(?:esse|este|aquele) país/u,
  it: /\sdi (?:quel|questo) paese/iu,
  ru: /\sэтой страны/u,
}

/** 同国の文志赫産業通商資源相: the country named last. */
const SAME: Readonly<Record<string, RegExp>> = { ja: /同国の?$/u, zh: /该国$/u, ko: /(?:이|그) 나라\s?$/u }

/** "Pela parte angolana assinou o ministro", "ترأس الجانب الليبي وكيل الوزارة". */
function ofSide(
  text: string,
  { start }: Official,
  mentions: readonly CountryMention[],
  floor: number,
  { sideBefore, sideBehind, by }: Patterns,
): readonly string[] {
  const mention = mentions.findLast((each) => each.end <= start)
  if (!mention || mention.start < floor) return []
  const gap = text.slice(mention.end, start)
  const ahead = text.slice(Math.max(0, mention.start - 24), mention.start)
  if (gap.length <= reachOfFor && by.test(ahead)) return [mention.code]
  if (!isNear(text, mention.end, start, /во главе/.test(gap) ? reachOfHead : reach)) return []
  const side = sideBehind.test(text.slice(mention.end, mention.end + 16)) || sideBefore.test(ahead)
  return side ? [mention.code] : []
}

/**
 * Countries of an office told without one; empty where nothing beside it tells.
 * @param floor where the office before it ends
 * @param language its main part: `de`
 * @param last the country the report named last before it
 */
export function ownerBeside(
  text: string,
  official: Official,
  {
    mentions,
    capitals,
  }: { readonly mentions: readonly CountryMention[]; readonly capitals: readonly CountryMention[] },
  floor: number,
  language: string,
  last: string | null,
): readonly string[] {
  const patterns = PATTERNS.get(language)
  if (!patterns || official.countries.length > 0) return []
  const same =
    SAME[language]?.test(text.slice(Math.max(0, official.start - 6), official.start)) ||
    SAME_BEHIND[language]?.test(text.slice(official.start, official.end + 16))
  if (same && last !== null) return [last]
  const found = fromBehind(text, official, capitals, patterns)
  if (found.length > 0) return found
  const before = fromBefore(text, official, capitals, floor, patterns)
  return before.length > 0 ? before : ofSide(text, official, mentions, floor, patterns)
}
