/**
 * Lines at a page's top that name the site and its parts: mastheads, and menus on one line. In: a line's text, out:
 * whether it looks like one; a headline may look so too, so that it is only passed over where another stands below.
 */
/** Signs and gaps between a menu's entries. */
const bars = /\s+[|·•/]\s+|\s{2,}|\t/

/** Fewest entries of a menu on one line, and the longest in words and in letters. */
const fewestEntries = 3
const longestEntry = { words: 4, letters: 28 }

/** "News | Politics | Business | Culture", "Home  Official  Politics  Economy" */
function isMenuRow(text: string): boolean {
  const entries = text.trim().split(bars)
  return (
    entries.length >= fewestEntries &&
    entries.every((entry) => entry.length <= longestEntry.letters && entry.split(' ').length <= longestEntry.words)
  )
}

/** What a name has between its words, and after those that say what it is. */
const small =
  "(?:of|the|and|for|to|de|del|des|du|da|do|dos|das|di|della|degli|der|die|das|für|und|et|e|y|la|le|les|l['’]|d['’])"
const large = "\\p{Lu}[\\p{L}\\p{M}’'.&-]*"
const charge = '(?:étrang[eè]re?s|extérieure?s?|intérieure?|exteriores|estrangeiros|esteri|publiques?|sociales?)'
const rest = `(?:[ ,]+(?:${small} ?)*(?:${large}|${charge}))*$`

const bodies = [
  '(?:the )?(?:ministry|department|office|embassy|government|presidency|permanent mission|consulate general)(?: of| for)',
  '(?:minist[eè]re|ministerio|minist[eé]rio|ministero|présidence|presidencia|gouvernement|gobierno|governo|ambassade|embajada|embaixada)',
  '(?:bundesministerium|außenministerium|auswärtiges Amt|botschaft)',
  'министерство иностранных дел',
]

/** Names of bodies as they head their own pages, and of agencies; some languages write nothing large. */
const institutions: readonly RegExp[] = [
  ...bodies.map((body) => new RegExp(`^${body}${rest}`, 'u')),
  /^وزارة [ء-ي]+(?: [ء-ي]+)?$|^(?:外務省|外交部|中华人民共和国外交部|외교부)$/u,
  /^(?:\p{L}[\p{L}\p{M}’'.-]*\s){0,4}(?:news|press|information) agency$/iu,
  /^(?:agencia|agência|agenzia|agence)\s.{0,40}(?:noticias|notícias|stampa|presse|prensa)$|^وكالة (?:ال)?[أا]نباء/iu,
]

/** "БЕЛТА – Новости Беларуси", "Suriname's English weekly": what kind of site it is. */
const kindOfSite =
  /^(?:[^–—-]{2,30}\s[–—-]\s(?:новости \p{L}+|\p{L}+ (?:портал|газета))|(?:\p{L}[\p{L}’']*\s){1,3}(?:weekly|newspaper|news portal|nachrichtenportal|tageszeitung|wochenzeitung))$/iu

/** Longest masthead, in words. */
const longestMasthead = 9

/** The name of who runs the site, or what kind of site it is. */
function isMasthead(text: string): boolean {
  if (text.split(' ').length > longestMasthead) return false
  const written = spelt(text)
  return institutions.some((pattern) => pattern.test(written)) || kindOfSite.test(text)
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
