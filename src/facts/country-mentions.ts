/** Text → the countries named in it, by the longest name at each place. Seas, papers, firms and persons' names are none. */

import { countryNamesIn, isEnglish } from '../reference/countries.ts'
import type { CountryName } from '../reference/country-name.ts'
import { NO_COUNTRY_BEFORE, NOT_WHERE, SHARED_NAMES } from '../reference/country-names.ts'
import { wordsOf } from '../reference/languages/index.ts'
import type { Boundary } from '../reference/languages/language-words.ts'
import { type MayEnd, type NameTrie, nameTrie } from '../text/name-trie.ts'
import { findSigns } from './country-signs.ts'

export interface CountryMention {
  readonly code: string
  readonly kind: Exclude<CountryName['kind'], 'none'>
  readonly start: number
  readonly end: number
}

/** Country names of a language, ready to be looked up. */
export interface NameIndex {
  readonly language: string
  readonly names: NameTrie<CountryName>
  readonly boundary: Boundary
  /** What may be attached to a word's front, longest first; the empty string is always among them. */
  readonly attached: readonly string[]
  readonly english: boolean
}

/** A name in capitals ("CHINA") counts where it is long enough not to be an abbreviation. */
const shouted = (name: CountryName): readonly (readonly [string, CountryName])[] => {
  const capitals = name.text.toUpperCase()
  return name.text.length >= 4 && capitals !== name.text
    ? [
        [name.text, name],
        [capitals, name],
      ]
    : [[name.text, name]]
}

function buildIndex(language: string): NameIndex {
  const words = wordsOf(language)
  const attached = [...(words?.attached ?? []), ''].sort((one, other) => other.length - one.length)
  const names = nameTrie(countryNamesIn(language).flatMap(shouted))
  return { language, names, boundary: words?.boundary ?? 'word', attached, english: isEnglish(language) }
}

/** Made once for each language: a table that never changes. */
const INDEXES = new Map<string, NameIndex>()

/** The index for texts in a language; all that are read by the English rules share one. */
export function nameIndexOf(language: string): NameIndex {
  const key = isEnglish(language) ? 'en' : language
  const known = INDEXES.get(key)
  if (known) return known
  const index = buildIndex(key)
  INDEXES.set(key, index)
  return index
}

/** Letters and digits; quick, since it runs over every character. Arabic marks of punctuation are none. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 191 && code < 0x2000 && !(code >= 0x60c && code <= 0x61f) && code !== 0x640)

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** May a name begin at `at`? In katakana words stand apart from each other by other letters. */
function begins(text: string, at: number, boundary: Boundary): boolean {
  const before = text.charCodeAt(at - 1)
  const first = text.charCodeAt(at)
  if (boundary === 'word') return isWordUnit(first) && !isWordUnit(before)
  if (boundary === 'none') return isKatakana(first) ? !isKatakana(before) : !(isLatin(first) && isLatin(before))
  return !isHangul(before) && !(isLatin(first) && isLatin(before))
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const endsWord: MayEnd = (text, end) => !isWordUnit(text.charCodeAt(end))

/** Letters of the same kind that need no space between words end anywhere, but not within katakana or a Latin word. */
const endsAnywhere: MayEnd = (text, end) => {
  const [last, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)]
  return isLatin(last) ? !isLatin(after) : !(isKatakana(last) && isKatakana(after))
}

const lastWord = /(?:^|[\s(“"])(\p{L}+)\s$/u
const largeWord = /^\p{Lu}\p{Ll}/u

/** The word right after (or before) a place, with what stands between. */
const wordAfter = (text: string, end: number): string => /^\s([\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
const wordBefore = (text: string, start: number): string =>
  lastWord.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''

const isCapitalised = (word: string): boolean => largeWord.test(word)

/** Words written large that may stand beside a country's name without making it a person's: "On Monday Jordan said". */
const HARMLESS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|In|On|The|And|But|While|As|For|From|With|Both|Since|After|When|If|Also|Meanwhile|President|King|Prime|Foreign|Deputy|Vice|Minister|Defen[cs]e|Ambassador|Army|Police|Crown|Queen|PM|FM)$/

/** "President of France Antoine Lemaire": behind an office the name is the country's. */
const OFFICE_OF = /\b(?:President|Premier|Minister|Ambassador|King|Affairs|Republic|State|Kingdom)\sof\s(?:the\s)?$/

/** "Michael Jordan", "Israel Katz", "Chad Smith": a country's name used as a person's. */
function isPersonName(text: string, name: CountryName, start: number, end: number): boolean {
  if (!SHARED_NAMES.has(name.text) || OFFICE_OF.test(text.slice(Math.max(0, start - 24), start))) return false
  return [wordBefore(text, start), wordAfter(text, end)].some((word) => isCapitalised(word) && !HARMLESS.test(word))
}

/** Names of two meanings that an article's own words show to be no country ("Georgia" beside "Atlanta"). */
export function misleadingNames(whole: string): ReadonlySet<string> {
  return new Set(Object.keys(NOT_WHERE).filter((name) => NOT_WHERE[name]?.test(whole)))
}

/** A name at its place; `start` is behind what is attached to its front. */
interface Placed {
  readonly name: CountryName
  readonly start: number
  readonly end: number
}

/** The longest name at a place, over all that may be attached before it; the shortest attachment of equals. */
function nameAt({ names, boundary, attached }: NameIndex, text: string, at: number): Placed | null {
  const ends = boundary === 'word' ? endsWord : endsAnywhere
  let best: Placed | null = null
  for (const front of attached) {
    if (front !== '' && !text.startsWith(front, at)) continue
    const start = at + front.length
    const found = names.longestAt(text, start, ends)
    if (found && found.end >= (best?.end ?? 0)) best = { name: found.value, start, end: found.end }
  }
  return best
}

/**
 * Countries named in a text, in order, seats of government and capitals among them.
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
  const others = [...masks, ...index.attached].map((word) => word.charAt(0)).join('')
  const opensOther = (text: string, at: number): boolean => others !== '' && others.includes(text.charAt(at))
  for (let at = 0; at < plain.length; at++) {
    // hardly a letter begins a name
    if (!index.names.opens(plain.charCodeAt(at)) && !opensOther(plain, at)) continue
    if (!begins(plain, at, index.boundary)) continue
    const mask = maskAt(plain, at, masks)
    const placed = mask === undefined ? nameAt(index, plain, at) : null
    const end = mask === undefined ? placed?.end : at + mask.length
    if (end === undefined) continue
    const { name, start } = placed ?? {}
    if (name && start !== undefined && !misleading.has(name.text) && counts(plain, name, start, end, index.english))
      mentions.push({ code: name.code, kind: name.kind, start, end })
    at = end - 1
  }
  return findSigns(plain, mentions, index.language)
}

/** Written out: functions made for each word's place were 6 % of all that cleaning a page throws away. */
function maskAt(text: string, at: number, masks: readonly string[]): string | undefined {
  for (const mask of masks) if (text.startsWith(mask, at)) return mask
  return undefined
}

/** تركي بن سلمان, فهد بن تركي: a man's name, and his father's. */
const FATHER_OF = /^\s(?:بن|ابن|بنت)\s/u

const SON_OF = /(?:^|[\s])(?:بن|ابن|بنت|آل)\s$/u

/** "US$150". */
const isCurrency = (plain: string, end: number): boolean => plain.charAt(end) === '$'

/** Does a name found count as its country, by the words around it? */
function counts(
  plain: string,
  name: CountryName,
  start: number,
  end: number,
  english: boolean,
): name is CountryName & { readonly code: string; readonly kind: CountryMention['kind'] } {
  if (name.code === null || name.kind === 'none') return false
  if (!english)
    return (
      !SON_OF.test(plain.slice(Math.max(0, start - 6), start)) &&
      !FATHER_OF.test(plain.slice(end, end + 6)) &&
      !isCurrency(plain, end)
    )
  return (
    !isCurrency(plain, end) && !NO_COUNTRY_BEFORE.has(wordAfter(plain, end)) && !isPersonName(plain, name, start, end)
  )
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
