/**
 * Sentences and stamps that lost the space between them ("on Monday.According to", "17 July 202018:33"). In: a line's
 * text, out: the places where a space is missing. Only what nothing but two sentences or two stamps explains is named.
 */
import { matchesOf } from './matches.ts'

/** A stop right before a capital, with the quotes that may close between them: cheap to find, and rare. */
const stopBeforeCapital = /[.!?][”»]?(?=\p{Lu})|(?<=[\p{L}\p{N},])[”»](?=\p{Lu})/gu

/** How far the words around a stop are looked at, in UTF-16 units. */
const reach = 80

/** A word of three letters and more, or a year, or a closed bracket, ends a sentence; "U.S", "No.5", "z.B" and "GmbH & Co" don't. */
const sentenceEnd =
  /(?:(?<![\p{L}\p{M}\p{N}.'’_-])(?<word>\p{L}?\p{Ll}[\p{Ll}\p{M}'’-]*\p{Ll})|\s(?:19|20)\d{2}|\p{Ll}\))$/u

/** A sentence begins with a capital and small letters, or with a word of one letter, and words follow it. */
const sentenceStart =
  /^(?:\p{Lu}[’']?[\p{Ll}\p{M}][\p{L}\p{M}'’-]*|[AIOÀÉYВИКОСУЯА](?=\s))(?:,?\s[\p{L}\p{N}“«"(]|[,:]\s)/u

/** Words that a stop shortens, three letters and longer: titles, months, units; compared in lower case. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    'abs abt adm apr art assoc aug aufl ave bde bldg blvd brig bros bzw capt cie cmdr col comm corp dec dept dez dipl dir',
    'dra dras drs ehem ent esq est etc evtl excma ext feb fig figs gab gal gen geb gest ggf gov gral hon hrsg ing inc inkl',
    'inv jan jul jun kap lic ltd ltda maj mar max mgr mio mme mlle min mrd mrs mss msgr messrs nov num núm obj oct okt okr',
    'pag pág pfc ph phd plc pol pres prof prov pvt ref rep res rev sen sept sep sgt sig sog spec sra srta sres str stk supt',
    'tel univ usw verh vgl vol vols vorm zzgl акад бул вул гор дер досл изд инж корп млн млрд напр обл пер пос проф просп',
    'респ рис руб сев стр тел тов тыс чел экз',
  ].flatMap((row) => row.split(' ')),
)

/** What stands behind the dot of an address or a file ("Amazon.Com", "Bericht.Pdf"): no sentence begins with it alone. */
const endings: ReadonlySet<string> = new Set(
  'com net org edu gov info biz tv io co de fr es it ru cn jp uk us eu ai app js ts css html htm php asp aspx xml json csv pdf doc docx xls xlsx ppt jpg jpeg png gif svg webp mp3 mp4 zip exe py md txt am'.split(
    ' ',
  ),
)

/** Signs of addresses, accounts, paths and code in the run of signs around a stop. */
const address = /[/@\\_#=<>{}[\]|]|www\./iu

/** Places where a printed time or year runs into the next word or time: nothing but two stamps looks so. */
const gluedStamps: readonly RegExp[] = [
  // "17 July 202018:33", "20.05.202009:24"
  /(?<=(?:\p{L}\s|\d[./-])(?:19|20)\d{2})(?=(?:[01]\d|2[0-3]):[0-5]\d(?!\d))/gu,
  // "2023-09-22 09:58:01Updated: …", "10:42Uhr"
  /(?<=(?<![\d:])(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?=\p{Lu}\p{Ll}{2})/gu,
  // "Naveed SiddiquiPublished August 28, 2021", "awaited1 min readUpdated: 16 Mar 2023"
  /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Modified)\s?(?:on|at)?:?\s{0,2}(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d)/gu,
]

/** Whether a line may hold such places: what a look at every line costs. */
const maybeGlued = /[.!?”»]\p{Lu}|\d{4}\d\d:|:\d\d\p{Lu}|\p{Ll}(?:Publ|Upd|Post|Modif)/u

/** The places (UTF-16 units, in order) at which a space is missing. */
export function findGlued(text: string): number[] {
  if (!maybeGlued.test(text)) return []
  const sentences = matchesOf(text, stopBeforeCapital).flatMap(({ 0: sign, index }) => {
    return isSentenceBreak(text, index, sign) ? [index + sign.length] : []
  })
  const stamps = gluedStamps.flatMap((pattern) => matchesOf(text, pattern).map(({ index }) => index))
  return [...new Set([...sentences, ...stamps])].sort((a, b) => a - b)
}

/** Whether the stop (and closing quote) at `index` ends one sentence and the capital after it begins another. */
function isSentenceBreak(text: string, index: number, sign: string): boolean {
  const before = text.slice(Math.max(0, index - reach), index)
  const after = text.slice(index + sign.length, index + sign.length + reach)
  if (address.test(runAround(before, after))) return false
  const quote = /[”»]/.exec(sign)?.[0]
  if (quote && !isClosing(text.slice(Math.max(0, index - quoteReach), index), quote)) return false
  if (sign === quote) return sentenceStart.test(after)
  const end = sentenceEnd.exec(before)
  if (!end || !sentenceStart.test(after)) return false
  return isSentence(before) && !abbreviations.has(end.groups?.word?.toLowerCase() ?? '') && !isEnding(after)
}

/** How far back the sign that opened a quotation is looked for, in UTF-16 units. */
const quoteReach = 600

/** `”` and `»` open in some countries and close in others: here they close if the other sign opened last. */
function isClosing(before: string, quote: string): boolean {
  const opening = quote === '»' ? before.lastIndexOf('«') : Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'))
  return opening > before.lastIndexOf(quote)
}

/** The signs without a space around the stop. */
function runAround(before: string, after: string): string {
  return (before.split(/\s/).at(-1) ?? '') + (after.split(/\s/, 1)[0] ?? '')
}

/** A sentence has two words at least before its last: "by Paul.Smith" is a name, "call object.Method" code. */
function isSentence(before: string): boolean {
  const words = before.split(/\s+/)
  return words.slice(0, -1).filter((word) => /\p{L}/u.test(word)).length >= 2
}

function isEnding(after: string): boolean {
  return endings.has(/^\p{L}+/u.exec(after)?.[0]?.toLowerCase() ?? '')
}
