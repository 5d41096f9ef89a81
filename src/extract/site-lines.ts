/**
 * Lines at a page's top that name the site and its parts: mastheads, and menus on one line. In: a line's text, out:
 * whether it looks like one; a headline may look so too, so that it is only passed over where another stands below.
 */
import { OFFICIAL_BODY } from '../reference/official-bodies.ts'
import { menuWordsIn } from './paper-names.ts'

/** Signs and gaps between a menu's entries. */
const bars = /\s+[|·•/]\s+|\s{2,}|\t/

/** Fewest entries of a menu on one line, and the longest in words and in letters. */
const fewestEntries = 3
const longestEntry = { words: 4, letters: 28 }

/** Fewest words of menus in a row of which no sign parts the entries, and how many of its words they are at least. */
const fewestWords = 3
const leastShare = 0.6

/** "News | Politics | Business | Culture", "Home  Official  Politics  Economy", "Home News Sport": no small letter begins an entry. */
export function isMenuRow(text: string): boolean {
  const entries = text.trim().split(bars)
  const parted = entries.every(({ length }) => length <= longestEntry.letters) && entries.every(isShort)
  if (entries.length >= fewestEntries && parted) return true
  const words = text.split(' ')
  return menuWordsIn(text) >= Math.max(fewestWords, words.length * leastShare) && !/(?:^|\s)\p{Ll}/u.test(text)
}

const isShort = (entry: string): boolean => entry.split(' ').length <= longestEntry.words

/** What stands between the words of a body's name, and those of its charge that some languages write small. */
const small = 'of|the|and|for|to|del?|des|du|d[aeio]s?|della|degli|der|die|das|für|und|et?|y|l[ae]s?|и|по'
const charge =
  'étrang[eè]re?s|extérieure?s?|intérieure?|exteriores|estrangeiros|esteri|publiques?|sociales?|иностранных|внутренних|дел|обороны'
const wordOfName = new RegExp(
  `^(?:(?:${small}|${charge}),?|(?:[ld][’'])?\\p{Lu}[\\p{L}\\p{M}’'.,&-]*|و?ال\\p{L}+)$`,
  'u',
)

/** "Ministry of Foreign Affairs and Trade", "وزارة الخارجية", "外交部": a body of government, and no more. */
function isBody(text: string): boolean {
  const body = OFFICIAL_BODY.exec(text)
  if (body?.index !== 0) return false
  const [, ...words] = spelt(text).split(' ')
  return words.length === 0 ? body[0] === text : words.every((word) => wordOfName.test(word))
}

/** Names of agencies as they head their own pages. */
const agency =
  /^(?:\p{L}[\p{L}\p{M}’'.-]*\s){0,4}(?:news|press|information) agency$|^(?:agencia|agência|agenzia|agence)\s.{0,40}(?:noticias|notícias|stampa|presse|prensa)$|^وكالة (?:ال)?[أا]نباء/iu

/** "БЕЛТА – Новости Беларуси", "Suriname's English weekly": what kind of site it is. */
const kindOfSite =
  /^(?:[^–—-]{2,30}\s[–—-]\s(?:новости \p{L}+|\p{L}+ (?:портал|portal|газета)|official (?:web)?site)|(?:\p{L}[\p{L}’']*\s){1,3}(?:weekly|newspaper|news portal|nachrichtenportal|tageszeitung|wochenzeitung))$/iu

/** Longest masthead, in words. */
const longestMasthead = 9

/** The name of who runs the site, or what kind of site it is. */
function isMasthead(text: string): boolean {
  if (text.split(' ').length > longestMasthead) return false
  return isBody(text) || agency.test(text) || kindOfSite.test(text)
}

/** As within a sentence: "GOVERNMENT OF KIRIBATI" → "government of Kiribati". */
function spelt(text: string): string {
  const words = text === text.toUpperCase() ? text.replace(inCapitals, (word) => lowered(word)) : text
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const inCapitals = /\p{Lu}+/gu
const longestSmall = 3
const lowered = (word: string): string =>
  word.length <= longestSmall ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()

/** Whether a line names the site or its parts, as those above a headline do. */
export const namesSite = (text: string): boolean => isMenuRow(text) || isMasthead(text)
