/** Whose report it is, and where it was filed → whose officials it calls by their office alone. */
import { nearStart } from './countries-of-lead.ts'
import type { Home, KnownPerson } from './known-person.ts'
import type { Inferred, Naming } from './namings.ts'
import type { Sentence } from './reading.ts'

/** ウルティア: whose name isn't written as names are at home isn't of there, whoever's the report is. */
export function isNamedAsThere({ country }: Home, { name }: KnownPerson, { sentence }: Naming): boolean {
  const home = sentence.language?.offices.home
  return !home || home.country !== country || home.name.test(name)
}

/** A report at home in a country calls its ministers by their office alone. */
export function ofHome(homes: readonly Home[], taken: ReadonlySet<string>): Inferred | null {
  const home = homes.find(({ country }) => !taken.has(country))
  if (!home) return null
  const { country, evidence } = home
  return {
    code: country,
    evidence: (of) => evidence.map((entry) => ({ ...entry, rule: 'country-of-report', basis: 'inferred', of })),
  }
}

/** Does the report name its first official without a country? Then it speaks of its own state's. */
export function isOwn(sentences: readonly Sentence[]): boolean {
  const officials = sentences
    .filter(({ stretch }) => stretch.kind === 'paragraph')
    .flatMap((sentence) => sentence.officials.filter(({ role, name }) => role !== null && name !== null))
  const [first] = officials
  return first !== undefined && (first.countries.length === 0 || first.inferred)
}

/**
 * Homes that a report in another language than English may speak from: neither an agency's of which it has nothing though it
 * was filed elsewhere ("Nikosia (KNA)"), nor, in a language of many states, a paper's where it is
 * about two others.
 */
export function homesNamed(homes: readonly Home[], sentences: readonly Sentence[]): readonly Home[] {
  const opening = sentences.filter(({ language, stretch }) => language && (stretch.paragraph ?? 0) <= nearStart)
  if (opening.length === 0) return homes
  const named = new Set(
    opening.flatMap(({ mentions, officials }) => [
      ...mentions.map(({ code }) => code),
      ...officials.flatMap(({ countries }) => countries),
    ]),
  )
  // a language of one state: its papers name their own ministers by the office alone
  const ownLanguage = opening[0]?.language?.offices.home != null
  const filed = homes.findLast(({ sure, ofPaper }) => !sure && !ofPaper)?.country
  return homes.filter(({ country, sure, ofPaper }) => {
    if (named.has(country) || country === filed) return true
    return ofPaper ? named.size < 2 || ownLanguage : !sure || filed === undefined
  })
}
