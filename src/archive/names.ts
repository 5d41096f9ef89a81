/** Names of countries in the archive's own language, and the direction that language is written in. */

/** Shorter than this, a short name is an abbreviation (`UK`, `US`) and no name. */
const shortestName = 4

const displayNames = new Map<string, Intl.DisplayNames>()

/**
 * The everyday name of a country: `South Korea`, `Macao`, `United Kingdom`.
 * @param code ISO 3166-1 alpha-2
 * @returns the code itself where the name isn't known
 */
export function countryName(language: string, code: string): string {
  const short = regionNames(language, 'short').of(code) ?? code
  return short.length < shortestName ? (regionNames(language, 'long').of(code) ?? code) : short
}

/** Two countries by their names: `China and South Korea`. English without a region lists as British English does. */
export function pairName(language: string, codes: readonly string[]): string {
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  return list.format(codes.map((code) => countryName(language, code)))
}

function regionNames(language: string, style: 'short' | 'long'): Intl.DisplayNames {
  const known = displayNames.get(`${language} ${style}`)
  if (known) return known
  const made = new Intl.DisplayNames(language, { type: 'region', style })
  displayNames.set(`${language} ${style}`, made)
  return made
}

/** The name of a language: `English`, `Chinese`. @param code BCP 47, returned where it has no name */
export function languageName(language: string, code: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return names.of(code) ?? code
}

/** Scripts written from right to left (Unicode, `Bidi_Class` R and AL), by their ISO 15924 codes. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/** The direction in which a language is written. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
