/** How witnesses word things: values compared, site names taken off titles, names taken out of author fields. */

/** What two values are compared by: letters and digits in lower case. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Most parts at a title's end that may be the site's: its name, sections, a slogan. */
const mostParts = 8

/** What parts a headline, its section and the site's name in a page's title. */
export const separators: RegExp = /\s+[|\-–—:•·»/]{1,2}\s+|\s*[|｜]\s*/gu

/**
 * "Ministers agree - Example Times" → "Ministers agree", where the end names the site or a heading shows what is left.
 * Other dashes stay: they belong to headlines.
 * @param known keys of the site's names
 * @param shown keys of the page's headings
 */
export function withoutSite(title: string, known: ReadonlySet<string>, shown: ReadonlySet<string>): string {
  for (const { 0: sign, index } of [...title.matchAll(separators)].slice(-mostParts).reverse()) {
    const rest = title.slice(0, index).trim()
    const end = keyOf(title.slice(index + sign.length))
    if (shown.has(keyOf(rest)) || known.has(end) || /^[\w-]+ (?:com|org|net|de|co uk)$/.test(end)) return rest
  }
  return title
}

/** "By Jane Doe", "Von …" in front of names. */
const opener = /^(?:by|von|por|par|di|door|av|af|written by|text|texte|reporter|redaktion:)\s*:?\s+/i
const joints = /\s*(?:[,;|/•]|\s(?:and|und|et|y|e|en|og|och|ve|&|with|mit)\s)\s*/iu

/** The names of people in an author field; addresses, file names and picture credits are none. */
export function namesIn(value: string): string[] {
  if (/^https?:|@\S+\.|^@|\b(?:image|foto|photo|getty)\b/i.test(value)) return []
  return value
    .replace(opener, '')
    .split(joints)
    .map((name) =>
      name
        .replace(/\s*[([][^()[\]]{0,40}[)\]]\s*$/, '')
        .replace(opener, '')
        .trim(),
    )
    .filter(
      (name) =>
        name.length >= 2 &&
        name.length <= 60 &&
        !/^[a-z0-9]+(?:-[a-z0-9]+)+$|^\d+$|^(?:admin|none|null|unknown)$/i.test(name),
    )
}
