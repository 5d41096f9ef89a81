/** An extracted article → its sentences, each with the countries and office-holders it names. All later kinds of fact read these. */
import type { ExtractedArticle } from '../model.ts'
import { isEnglish } from '../reference/countries.ts'
import { knownPerson } from '../reference/known-people.ts'
import { wordsOf } from '../reference/languages/index.ts'
import type { LanguageWords } from '../reference/languages/language-words.ts'
import { countryOfHolder } from '../reference/office-holders.ts'
import { TITLES_OF_ONE_STATE } from '../reference/official-bodies.ts'
import { type CountryMention, findCountryMentions, misleadingNames, nameIndexOf } from './country-mentions.ts'
import type { Words } from './evidence.ts'
import { ownerBeside } from './foreign-owners.ts'
import { isOfTheCountry } from './office-countries.ts'
import { findOfficialsIn } from './office-phrases.ts'
import { findOfficials, type Official } from './officials.ts'
import { isFullName } from './person-names.ts'
import { proseOf, type Stretch } from './prose.ts'
import { sentencesOf } from './sentences.ts'

/** One sentence. Offsets of its mentions and officials count from its own start. */
export interface Sentence {
  readonly stretch: Stretch
  readonly text: string
  /** Where it starts in the stretch's passage. */
  readonly offset: number
  /** Countries by name, seats of government among them. */
  readonly mentions: readonly CountryMention[]
  /** Capitals: the government only where they speak or act. */
  readonly capitals: readonly CountryMention[]
  /** The language's table; null for English, and for languages without one. */
  readonly language: LanguageWords | null
  /** None in languages without a table of offices. */
  readonly officials: readonly Official[]
  /** The day told last before it, where its own words count from that: "the previous day". */
  readonly anchor?: string
}

/** A part of a sentence as words of its passage, for evidence. */
export function wordsIn(sentence: Sentence, start = 0, end: number = sentence.text.length): Words {
  return { passage: sentence.stretch.passage, start: sentence.offset + start, end: sentence.offset + end }
}

/** Names within which no country counts: the publisher's and the wire's ("China Daily" is no China). */
function masksOf({ profile, publisher, agency }: ExtractedArticle): readonly string[] {
  const names = [profile.name, ...(profile.aliases ?? []), publisher?.value.name ?? '', agency?.value.name ?? '']
  return [...new Set(names.filter((name) => /\s/.test(name)))]
}

/** When and in which country a report was filed; null where nothing tells. */
export interface Filing {
  readonly year: number | null
  readonly filed: string | null
  /** Whose body of government issued it. */
  readonly issuer: string | null
}

/** "The Prime Minister spoke to …" on a government's own page. */
const OWN_OFFICE =
  /^(?:Prime Minister|President|Chancellor|Taoiseach|King|Queen|Amir|Emir|Foreign (?:Minister|Secretary)|Minister of Foreign Affairs|Defen[cs]e (?:Minister|Secretary))$/

/** The one state with such a title, for who has no fuller name to be found by later: "Pope Celestine". */
const ofTitle = ({ name, role }: Pick<Official, 'name' | 'role'>, language: LanguageWords | null): string | null =>
  role === null || language || (name && isFullName(name))
    ? null
    : (TITLES_OF_ONE_STATE.find(({ title, sure }) => sure && title.test(role))?.country ?? null)

/** What else gives the country of an office printed without one: its known holder, a person known by this name, the language's own country. */
function countryOf(
  { name, role }: Official,
  { year, filed, issuer }: Filing,
  language: LanguageWords | null,
): string | null {
  if (!name) return role !== null && language === null && OWN_OFFICE.test(role) ? issuer : null
  const held = role === null || year === null || language ? null : countryOfHolder(name.words, role, year)
  const known = held ?? knownPerson(name.text)?.country ?? ofTitle({ name, role }, language)
  if (known !== null) return known === '' ? null : known
  const home = language?.offices.home
  if (!home || (filed !== null && home.sharedWith?.includes(filed))) return null
  return role !== null && home.title.test(role) && home.name.test(name.text) ? home.country : null
}

/** Does a report name another state of its language, and not the one most at home in it? A "Bundeskanzler" may be Austria's. */
function isOfNeighbour(sentences: readonly Sentence[], { offices: { home } }: LanguageWords): boolean {
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ code }) => code)))
  return home !== null && !named.has(home.country) && (home.sharedWith ?? []).some((code) => named.has(code))
}

type Roles = ReadonlySet<string>

/**
 * 中国副首相、カザフ首相と会談: offices that the headline prints with another country, and the text with none; they aren't
 * the language's own.
 */
function foreignRoles(sentences: readonly Sentence[], { offices }: LanguageWords): Roles {
  const printed = (kinds: (kind: Stretch['kind']) => boolean): Official[] =>
    sentences
      .filter(({ stretch }) => kinds(stretch.kind))
      .flatMap(({ officials }) => officials)
      .filter(({ countries }) => countries.length > 0)
  const inText = printed((kind) => kind !== 'headline')
  const others = printed((kind) => kind === 'headline').filter(
    ({ role, countries: [code] }) =>
      code !== offices.home?.country &&
      !inText.some(({ role: own, countries }) => own === role && countries.includes(code ?? '')),
  )
  return new Set(others.flatMap(({ role }) => role ?? []))
}

const withoutHome = (language: LanguageWords | null): LanguageWords | null =>
  language && { ...language, offices: { ...language.offices, home: null } }

/** An office printed without its country gets the one inferred for it ("President Biden"). */
function withHolder(official: Official, filing: Filing, language: LanguageWords | null, foreign: Roles): Official {
  if (official.countries.length > 0) return official
  const country = countryOf(official, filing, foreign.has(official.role ?? '') ? withoutHome(language) : language)
  return country === null ? official : { ...official, countries: [country], inferred: true }
}

/** Offices with the country that what stands beside them tells. */
function withOwners(
  text: string,
  officials: readonly Official[],
  { mentions, capitals }: Pick<Sentence, 'mentions' | 'capitals'>,
  language: string,
  last: string | null,
): readonly Official[] {
  return officials.map((official, at) => {
    const before = mentions.findLast(({ end }) => end <= official.start)?.code ?? last
    const floor = officials[at - 1]?.end ?? 0
    const countries = ownerBeside(
      text,
      official,
      { mentions, capitals },
      Math.min(floor, official.start),
      language,
      before,
    )
    return countries.length === 0 ? official : { ...official, countries, inferred: true }
  })
}

/** "Kuwait proved harder. Yesterday the country's labour minister …": the country that the sentence before named last. */
function withCountryBefore(sentence: Sentence, before: Sentence | undefined): Sentence {
  const { text, officials, mentions, stretch } = sentence
  const country = before?.stretch === stretch ? before.mentions.at(-1) : undefined
  if (!country || !officials.some(({ start, countries }) => countries.length === 0 && isOfTheCountry(text, start)))
    return sentence
  const placed = officials.map((official) =>
    official.countries.length === 0 &&
    isOfTheCountry(text, official.start) &&
    !mentions.some(({ end }) => end <= official.start)
      ? { ...official, countries: [country.code], inferred: true }
      : official,
  )
  return { ...sentence, officials: placed }
}

/**
 * All sentences of headline, standfirst, headings and body, in order.
 * @param filing the report's year and the country it was filed in, each where it is known
 */
export function readSentences(article: ExtractedArticle, filing: Filing): readonly Sentence[] {
  const prose = proseOf(article)
  const report = prose.map((stretch) => stretch.passage.text).join('\n')
  const misleading = misleadingNames(report)
  const masks = masksOf(article)
  const index = nameIndexOf(article.language)
  const english = isEnglish(article.language)
  const language = wordsOf(article.language)
  const reading = language && { ...language, report }
  const officialsIn = (
    text: string,
    mentions: readonly CountryMention[],
    capitals: readonly CountryMention[],
  ): readonly Official[] => {
    if (english) return findOfficials(text, mentions, capitals)
    return reading ? findOfficialsIn(text, mentions, reading) : []
  }
  let last: string | null = null
  const read = prose.flatMap((stretch) =>
    sentencesOf(stretch.passage.text).map(({ start, end }) => {
      const text = stretch.passage.text.slice(start, end)
      const places = findCountryMentions(text, index, misleading, masks)
      const mentions = places.filter(({ kind }) => kind !== 'capital')
      const capitals = places.filter(({ kind }) => kind === 'capital')
      const told = officialsIn(text, mentions, capitals)
      const officials = language ? withOwners(text, told, { mentions, capitals }, language.code, last) : told
      last = mentions.at(-1)?.code ?? last
      return { stretch, text, offset: start, mentions, capitals, language, officials }
    }),
  )
  const placed = english ? read.map((sentence, at) => withCountryBefore(sentence, read[at - 1])) : read
  const foreign: Roles = language ? foreignRoles(read, language) : new Set()
  const own = language && isOfNeighbour(read, language) ? withoutHome(language) : language
  return placed.map((sentence) => ({
    ...sentence,
    officials: sentence.officials.map((official) => withHolder(official, filing, own, foreign)),
  }))
}
