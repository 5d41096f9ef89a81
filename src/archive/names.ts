/** Names of countries in the archive's own language, and the direction that language is written in. */
import { oncePerValue } from '../text/once.ts'

/** Shorter than this, a short name is an abbreviation (`UK`, `US`) and no name. */
const shortestName = 4

/** What the countries are called in a language, each name looked up once. */
const namesIn = oncePerValue((language: string) => {
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
  const long = new Intl.DisplayNames(language, { type: 'region', style: 'long' })
  return oncePerValue((code: string) => {
    const name = short.of(code) ?? code
    return name.length < shortestName ? (long.of(code) ?? code) : name
  })
})

/**
 * The everyday name of a country: `South Korea`, `Macao`, `United Kingdom`.
 * @param code ISO 3166-1 alpha-2
 * @returns the code itself where the name isn't known
 */
export function countryName(language: string, code: string): string {
  return namesIn(language)(code)
}

/** Two countries by their names: `China and South Korea`. English without a region lists as British English does. */
export function pairName(language: string, codes: readonly string[]): string {
  return listsIn(language).format(codes.map(namesIn(language)))
}

const listsIn = oncePerValue(
  (language: string) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
)

/** The name of a language: `English`, `Chinese`. @param code BCP 47, returned where it has no name */
export function languageName(language: string, code: string): string {
  return languagesIn(language).of(code) ?? code
}

const languagesIn = oncePerValue((language: string) => new Intl.DisplayNames(language, { type: 'language' }))

/** Scripts written from right to left (Unicode, `Bidi_Class` R and AL), by their ISO 15924 codes. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/** The direction in which a language is written. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
