/** One sentence → who could act in it: office-holders, people, institutions, seats of government and countries, joined into groups. */
import { CAPITALS, SEATS } from '../reference/capitals.ts'
import { ACTION_VERBS, INSTITUTIONS, SPEECH_VERBS } from '../reference/news-verbs.ts'
import { isOfOrganisation } from './offices.ts'
import type { KnownPerson } from './people.ts'
import type { Sentence } from './reading.ts'

export interface Party {
  readonly kind: 'official' | 'person' | 'institution' | 'seat' | 'capital' | 'country'
  readonly start: number
  readonly end: number
  /** Empty where the country isn't known, or the office is an organisation's. */
  readonly countries: readonly string[]
  /** The country is known from elsewhere than the words themselves. */
  readonly inferred?: boolean
}

/** Parties named in one breath: "A, B and C". */
export interface Group {
  readonly parties: readonly Party[]
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
}

/** Words of people's names → the one person they stand for; words two people share stand for nobody. */
export type ShortForms = ReadonlyMap<string, KnownPerson>

export function shortForms(people: readonly KnownPerson[]): ShortForms {
  const forms = new Map<string, KnownPerson>()
  const shared = new Set<string>()
  for (const person of people) {
    for (const word of person.words) {
      if (forms.has(word)) shared.add(word)
      forms.set(word, person)
    }
  }
  return new Map([...forms].filter(([word]) => !shared.has(word) && word.length > 1))
}

const INSTITUTION = new RegExp(
  `^(?:['’]s?)?\\s(?:(?:foreign|defen[cs]e|interior|finance|health|commerce|justice|energy|trade|armed|air|coast|naval|central|federal|national|military|local|security|border|supreme|ruling)\\s){0,2}(?:${INSTITUTIONS.join('|')}|guard|spy agency|central bank|Treasury|Foreign Office|Joint Chiefs of Staff|presidential office|Department|Supreme Court)(?![\\p{L}-])(?:\\sof\\s(?:Foreign Affairs|Defen[cs]e|National Defen[cs]e|Commerce|Finance|the Interior))?`,
  'iu',
)

/** Mentions of people by a part of their name, not within a longer name of something else ("Hyde Park"). */
function personParties({ text }: Sentence, forms: ShortForms): Party[] {
  const parties: Party[] = []
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}-])(?:\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)\p{L}+)*)(?:\s\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)\p{L}+)*)*/gu,
  )) {
    const words = match[0].split(/\s/)
    const person = forms.get(words.at(-1) ?? '') ?? forms.get(words[0] ?? '')
    if (!person || !words.every((word) => person.words.includes(word))) continue
    parties.push({
      kind: 'person',
      start: match.index,
      end: match.index + match[0].length,
      countries: person.country === null ? [] : [person.country],
    })
  }
  return parties
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

const SEAT_NAMES = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...Object.keys(SEATS), ...Object.keys(CAPITALS)].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\d'’-])`,
  'gu',
)

/** Seats and capitals by name, where they stand as words of their own. */
function seatParties({ text }: Sentence): Party[] {
  return [...text.matchAll(SEAT_NAMES)].flatMap((match): Party[] => {
    const seat = SEATS[match[0]]
    const code = seat ?? CAPITALS[match[0]]
    if (code === undefined) return []
    return [
      { kind: seat ? 'seat' : 'capital', start: match.index, end: match.index + match[0].length, countries: [code] },
    ]
  })
}

/** "The Israeli military", "Russia's Defense Ministry", and countries by their bare name ("Japan", not "Japan's" or "China-Russia"). */
function countryParties({ text, mentions }: Sentence): Party[] {
  return mentions.flatMap(({ start, end, code, kind }): Party[] => {
    const institution = INSTITUTION.exec(text.slice(end, end + 60))
    if (institution) return [{ kind: 'institution', start, end: end + institution[0].length, countries: [code] }]
    const joined = /[-–/]/.test(text.charAt(start - 1)) || /[-–/'’]/.test(text.charAt(end))
    return kind === 'demonym' || joined ? [] : [{ kind: 'country', start, end, countries: [code] }]
  })
}

/** All parties of a sentence in order; where two overlap, the first of the longer kind stays. */
export function partiesOf(sentence: Sentence, forms: ShortForms): readonly Party[] {
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

const JOINED =
  /^(?:\s?\([^()]{1,20}\))?(?:,\s(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s|,?\salong with\s)(?:(?:his|her|their|its|the|with|visiting|newly|appointed|elected|then|fellow)\s){0,3}$/

/** "… with Putin, the Kremlin said": whoever a sentence is put down to at its end is no party of the row before. */
const isSource = (text: string, last: Party, party: Party): boolean =>
  /^\s?(?:\([^()]*\))?,\s(?:the\s)?$/.test(text.slice(last.end, party.start)) &&
  SPEECH_VERBS.has(/^\s(\p{Ll}+)/u.exec(text.slice(party.end, party.end + 24))?.[1] ?? '')

/** Parties named in one breath, as groups. */
export function groupsOf(text: string, parties: readonly Party[]): readonly Group[] {
  const rows: Party[][] = []
  for (const party of parties) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (
      row &&
      last &&
      JOINED.test(text.slice(last.end, party.start)) &&
      (row[0]?.start === 0 || !isSource(text, last, party))
    )
      row.push(party)
    else rows.push([party])
  }
  return rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return []
    return [
      {
        parties: row,
        start: first.start,
        end: last.end,
        countries: [...new Set(row.flatMap((party) => party.countries))],
      },
    ]
  })
}

const OPENING =
  /(?:^|[,;:—–]\s|[—–]|\s--?\s|\b(?:and|but|while|meanwhile|where|when)\s)(?:(?:[Tt]he|[Bb]oth|[Vv]isiting|[Nn]ewly[- ]\w+|[Nn]ew|[Oo]utgoing)\s){0,2}$/
/** Between a subject and its verb: an aside, a day, an adverb. */
const ASIDE =
  /^(?:\s?\([^()]{1,24}\))?(?:,\s[^,.;]{2,90},)?(?:\s(?:on|late on|early on|late|early)?\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2})(?:\s(?:morning|afternoon|evening|night))?,?|\s(?:today|yesterday|also|then|both|jointly|all|again|still|now|later|earlier|\p{Ll}+ly)){0,3}\s(?<verb>\p{L}+)/u

/** Past forms not listed count as well ("lodged"), but not participles that describe ("Russian-backed", "based in"). */
const isActing = (verb: string): boolean =>
  ACTION_VERBS.has(verb) ||
  (/^\p{Ll}{3,}ed$/u.test(verb) &&
    !/^(?:based|owned|backed|led|born|named|located|used|aged|united|need|indeed|proceed|exceed|speed|breed|seed)$/.test(
      verb,
    ))

/** "In Munich, Germany, and": a country that only says where a city is. */
const isAddress = (text: string, { start, parties }: Group): boolean =>
  parties[0]?.kind === 'country' &&
  /\b(?:in|at|from|near|of|to)\s(?:\p{Lu}[\p{L}-]*\s?){1,3},\s$/u.test(text.slice(Math.max(0, start - 40), start))

export interface Predicate {
  readonly verb: string
  readonly start: number
  readonly end: number
  readonly speaks: boolean
}

/** Does this group open a clause? */
export const opensClause = (text: string, group: Pick<Group, 'start'>): boolean =>
  OPENING.test(text.slice(Math.max(0, group.start - 40), group.start)) &&
  (group.start > 40 || OPENING.test(text.slice(0, group.start)))

/** Forms of "be" tell of no act unless one is going on: "is", "have been accused", but "are taking part". */
const isIdle = (verb: string, rest: string): boolean =>
  /^(?:is|are|was|were)$/.test(verb)
    ? !/^\s(?:\p{L}+\s)?\p{Ll}+ing\b/u.test(rest)
    : /^(?:has|have|had)$/.test(verb) && /^\s(?:\p{L}+\s)?been\b(?!\s\p{Ll}+ing)/u.test(rest)

/** The verb a group is the subject of: "X on Monday said …", or "…, said X" turned round. */
export function predicateOf(text: string, group: Group): Predicate | null {
  const turned = /[,"”’]\s(said|says|added|told)\s(?:the\s)?$/.exec(
    text.slice(Math.max(0, group.start - 16), group.start),
  )
  if (turned) return { verb: turned[1] ?? '', start: group.start - 4, end: group.end, speaks: true }
  if (!opensClause(text, group) || isAddress(text, group)) return null
  const ahead = ASIDE.exec(text.slice(group.end, group.end + 200))
  const { verb = '' } = ahead?.groups ?? {}
  if (!ahead || !isActing(verb)) return null
  const end = group.end + ahead[0].length
  if (isIdle(verb, text.slice(end, end + 40))) return null
  return { verb, start: end - verb.length, end, speaks: SPEECH_VERBS.has(verb) }
}
