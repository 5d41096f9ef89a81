/** One sentence → who could act in it: office-holders, people, institutions, seats of government and countries. */

import type { LanguageWords } from '../reference/languages/language-words.ts'
import { INSTITUTIONS, SPORT } from '../reference/news-verbs.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer } from '../text/once.ts'
import { findInstitutions } from './institution-phrases.ts'
import type { KnownPerson } from './known-person.ts'
import { nameWordForms } from './office-phrases.ts'
import { isOfOrganisation } from './offices.ts'
import type { Sentence } from './reading.ts'
import { isUncased } from './uncased-names.ts'

export interface Party {
  readonly kind: 'official' | 'person' | 'institution' | 'seat' | 'capital' | 'country'
  readonly start: number
  readonly end: number
  /** Empty where the country isn't known, or the office is an organisation's. */
  readonly countries: readonly string[]
  /** The country is known from elsewhere than the words themselves. */
  readonly inferred?: boolean
}

/** Words of people's names → the one person they stand for; words two people share stand for nobody. */
export type ShortForms = ReadonlyMap<string, KnownPerson>

/** @param language the table of the report's language, whose declined forms count as well ("Лаврову") */
export function shortForms(people: readonly KnownPerson[], language: LanguageWords | null): ShortForms {
  const forms = new Map<string, KnownPerson>()
  const shared = new Set<string>()
  for (const person of people) {
    const printed = person.words.flatMap((word) => (/^\p{Ll}/u.test(word) ? [word, capitalised(word)] : [word]))
    const words = language ? printed.flatMap((word) => nameWordForms(word, language)) : printed
    for (const word of new Set(words)) {
      if (forms.has(word)) shared.add(word)
      forms.set(word, person)
    }
  }
  return new Map([...forms].filter(([word]) => !shared.has(word) && word.length > 1))
}

/** "Рашид аль-Мазми" opens a sentence as "Аль-Мазми". */
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const INSTITUTION = new RegExp(
  `^(?:['’]s?)?\\s(?:(?:foreign|defen[cs]e|interior|finance|health|commerce|justice|energy|trade|armed|air|coast|naval|central|federal|national|military|local|security|border|supreme|ruling)\\s){0,2}(?:${INSTITUTIONS.join('|')}|guard|spy agency|central bank|Treasury|Foreign Office|Joint Chiefs of Staff|presidential office|Department|Supreme Court)(?![\\p{L}-])(?:\\sof\\s(?:Foreign Affairs|Defen[cs]e|National Defen[cs]e|Commerce|Finance|the Interior))?`,
  'iu',
)

/** "The Belarus-Kazakhstan intergovernmental commission". */
const SHARED_BODY =
  /^\s(?:(?:joint|intergovernmental|inter-governmental|interministerial|ministerial|bilateral|permanent|economic|business|trade|strategic|political|cooperation|military|border|high-level|and)\s){0,4}(?:commission|committee|council|working group|task force)\b(?:\s(?:for|on)\s(?:[\p{L},-]+\s){0,7}[\p{L}-]+(?=\s(?:held|met|convened|gathered|opened|began|started|discussed|took|has|was)\b))?/iu

const asParty = (person: KnownPerson, start: number, end: number): Party => ({
  kind: 'person',
  start,
  end,
  countries: person.country === null ? [] : [person.country],
})

/** In scripts without capitals: wherever one of the words stands. */
function uncasedParties({ text }: Sentence, forms: ShortForms): Party[] {
  return [...forms].flatMap(([word, person]) => {
    const parties: Party[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      parties.push(asParty(person, at, at + word.length))
    return parties
  })
}

const capitalisedWords =
  /(?<![\p{L}\p{M}-])(?:(?:\p{Ll}{1,3}[-'’])?\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)\p{L}+)*)(?:\s\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)\p{L}+)*)*/gu

/** Written without a stop before a name: "Mr Ratulailai", "HE Al Mannai". */
const TITLE = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|HE|Sir|Dame|Shri|Smt|Prof|Gen|Hon|Sheikha?)\s)+(?=\S)/

/** Mentions of people by a part of their name, not within a longer name of something else ("Hyde Park"). */
function personParties(sentence: Sentence, forms: ShortForms): Party[] {
  const { text, language } = sentence
  if (forms.size === 0) return []
  if (language && isUncased(language.code)) return uncasedParties(sentence, forms)
  if (!namesAny(text, forms)) return []
  const parties: Party[] = []
  for (const match of matchesOf(text, capitalisedWords)) {
    const title = TITLE.exec(match[0])?.[0].length ?? 0
    const words = match[0].slice(title).match(/\S+/g) ?? []
    const person = forms.get(words.at(-1) ?? '') ?? forms.get(words[0] ?? '')
    if (!person || !words.every((word) => person.words.includes(word) || forms.get(word) === person)) continue
    parties.push(asParty(person, match.index, match.index + match[0].length))
  }
  return parties
}

/** Most sentences name nobody, and a word is found faster than all that is written large. */
function namesAny(text: string, forms: ShortForms): boolean {
  for (const word of forms.keys()) if (text.includes(word)) return true
  return false
}

/** The person an official's name belongs to may have the country the phrase lacks ("State Councilor Wang Yi"). */
function officialParties({ officials }: Sentence, forms: ShortForms): Party[] {
  return officials.flatMap(({ start, end, role, countries, name, former, inferred }): Party[] => {
    const person = name?.words.map((word) => forms.get(word)).find((known) => known !== undefined)
    const codes = countries.length > 0 || !person || person.country === null ? countries : [person.country]
    const nobody = codes.length === 0 && !name && !(role !== null && isOfOrganisation(role))
    return former || nobody ? [] : [{ kind: 'official', start, end, countries: codes, inferred }]
  })
}

/** Seats and capitals by name, where they stand as words of their own. */
function seatParties({ text, mentions, capitals }: Sentence): Party[] {
  const seats = mentions.filter(({ kind }) => kind === 'seat')
  const bodies = capitals.flatMap(({ start, end, code }): Party[] => {
    const body = BODY_IN.exec(text.slice(0, start))
    return body ? [{ kind: 'institution', start: body.index, end, countries: [code] }] : []
  })
  const others = [...seats, ...capitals]
    .filter(({ start, end }) => !/[-'’]/.test(text.charAt(end)) && text.charAt(start - 1) !== '-')
    .map(
      ({ kind, start, end, code }): Party => ({
        kind: kind === 'seat' ? 'seat' : 'capital',
        start,
        end,
        countries: [code],
      }),
    )
  return [...bodies, ...others]
}

/** "The Ministry of Foreign Affairs in Vientiane", "the governments in Windhoek and Gaborone". */
const BODY_IN =
  /\b(?:[Gg]overnments?|(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior)?\s?[Mm]inistr(?:y|ies)(?:\s(?:of|for)\s(?:\p{Lu}\p{L}+(?:\s(?:and\s)?)?){1,4})?|[Ff]oreign [Oo]ffice|[Aa]uthorities)\s?in\s(?:\p{Lu}\p{L}+\sand\s)?$/u

/** "The Israeli military", "Russia's Defense Ministry", and countries by their bare name ("Japan", not "Japan's" or "China-Russia"). */
function countryParties({ text, mentions, language }: Sentence): Party[] {
  if (language) {
    const bodies = findInstitutions(text, mentions, language).map((body): Party => ({ kind: 'institution', ...body }))
    const { behindActor } = language.acts
    const bare = mentions
      .filter(({ kind }) => kind === 'name' || kind === 'abbreviation')
      .filter(({ end }) => behindActor?.test(text.slice(end, end + 8)) ?? true)
    return [
      ...bodies,
      ...bare.map(({ start, end, code }): Party => ({ kind: 'country', start, end, countries: [code] })),
    ]
  }
  if (mentions.length === 0 || SPORT.test(text)) return []
  return mentions.flatMap(({ start, end, code, kind }, at): Party[] => {
    if (kind === 'seat') return []
    const other = mentions[at + 1]
    const shared = other && /^[-–]$/.test(text.slice(end, other.start)) && SHARED_BODY.exec(text.slice(other.end))
    if (shared)
      return [{ kind: 'institution', start, end: other.end + shared[0].length, countries: [code, other.code].sort() }]
    const institution = INSTITUTION.exec(text.slice(end, end + 60))
    if (institution) return [{ kind: 'institution', start, end: end + institution[0].length, countries: [code] }]
    const joined = /[-–/]/.test(text.charAt(start - 1)) || /[-–/'’]/.test(text.charAt(end))
    return kind === 'demonym' || joined ? [] : [{ kind: 'country', start, end, countries: [code] }]
  })
}

/** All parties of a sentence in order; where two overlap, the first of the longer kind stays. */
export function partiesOf(sentence: Sentence, forms: ShortForms): readonly Party[] {
  return partiesWith(forms)(sentence)
}

/** Asked of each sentence for who acts, for events and for who speaks. */
const partiesWith = oncePer((forms: ShortForms) =>
  oncePer((sentence: Sentence): readonly Party[] => findParties(sentence, forms)),
)

function findParties(sentence: Sentence, forms: ShortForms): readonly Party[] {
  const all = [
    ...officialParties(sentence, forms),
    ...seatParties(sentence),
    ...countryParties(sentence),
    ...personParties(sentence, forms),
  ]
  const parties: Party[] = []
  for (const party of all.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (party.start >= (parties.at(-1)?.end ?? 0)) parties.push(party)
  }
  return parties
}
