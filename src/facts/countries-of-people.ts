/** People whose office is printed without a country → whose it is, as far as the report leaves no choice. Always marked as inferred. */
import { TITLES_OF_ONE_STATE } from '../reference/official-bodies.ts'
import { countryBefore, countryLeft, countryOfMet, isMet, isSpokesman } from './countries-left.ts'
import {
  acrossHeadline,
  leftInHeadline,
  leftInLead,
  leftInText,
  ofActor,
  ofHeadlineOffice,
  ofLaterCapital,
  ofLaterOffice,
  onlyOther,
} from './countries-of-lead.ts'
import {
  ofEarlierOffice,
  ofHost,
  ofLanguage,
  ofPlaceBefore,
  ofPossessor,
  ofSide,
  ofSideNamed,
  ofSubject,
  ofSubjectBefore,
  ofTitle,
} from './countries-told.ts'
import { homesNamed, isNamedAsThere, isOwn, ofHome } from './homes-of-people.ts'
import type { Home, KnownPerson, People } from './known-person.ts'
import { type Inferred, inferred, type Naming, namingOf } from './namings.ts'
import { isDomestic, OF_STATE, SINGLE } from './office-kinds.ts'
import { isOfOrganisation } from './offices.ts'
import type { Sentence } from './reading.ts'

/** "Prime Minister X spoke to his Japanese counterpart": X isn't Japan's. Countries of all others named in the sentence count. */
function others({ sentence, official }: Naming): ReadonlySet<string> {
  const beside = sentence.officials
    .filter((other) => other !== official && other.role !== null)
    .flatMap(({ countries }) => countries)
  const counterparts = sentence.officials.filter(({ role }) => role === null).flatMap(({ countries }) => countries)
  return new Set([...beside, ...counterparts])
}

/** "X spoke by phone with Y": whoever stands on the other side of a contact is another state's. */
function across({ sentence, official }: Naming, people: readonly KnownPerson[]): readonly string[] {
  if (sentence.language || !OF_STATE.test(official.role ?? '')) return []
  return sentence.officials
    .filter(({ name, role }) => name !== null && name !== official.name && OF_STATE.test(role ?? ''))
    .filter(({ start, end }) =>
      IN_CONTACT.test(sentence.text.slice(Math.min(end, official.end), Math.max(start, official.start))),
    )
    .flatMap(({ name }) => people.find(({ words }) => words.join(' ') === name?.words.join(' '))?.country ?? [])
}

const IN_CONTACT = /\b(?:met|meets|spoke|spoken|talked|talks|call|called|phoned|received|hosted|held)\b/

/** Of two presidents in one sentence the second is another state's. */
function holdersBeside(
  { sentence }: Naming,
  { id, role }: KnownPerson,
  people: readonly KnownPerson[],
): readonly string[] {
  const office = role?.toLowerCase().replace(OF_THE_STATE, '')
  return people
    .filter((other) => other.id !== id && other.role?.toLowerCase().replace(OF_THE_STATE, '') === office)
    .filter(({ words }) => words.every((word) => sentence.text.includes(word)))
    .flatMap(({ country }) => country ?? [])
}

const OF_THE_STATE = / de la république| da república| de la república/

/** Has the state a holder of that office already, under another name? */
function isHeld({ id, role }: KnownPerson, code: string, people: readonly KnownPerson[]): boolean {
  const office = role?.toLowerCase() ?? ''
  return (
    SINGLE.test(office) &&
    people.some((other) => other.id !== id && other.country === code && other.role?.toLowerCase() === office)
  )
}

/** States whose people Japanese writes with the letters of their own names. */
const WRITTEN_IN_HAN = new Set(['JP', 'CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'SG', 'VN', 'MY'])

/** Can somebody of that state be called so in Japanese? ファイサル is no Japanese, 橘亮介 no Omani. */
function isWrittenAsOf({ name }: KnownPerson, code: string, { sentence }: Naming): boolean {
  if (sentence.language?.code !== 'ja') return true
  return /^[ァ-ヺー]/u.test(name) ? code !== 'JP' : WRITTEN_IN_HAN.has(code)
}

/** All whose country is printed or known are of one state, and he with them. */
function ofOneState(
  sentences: readonly Sentence[],
  people: readonly KnownPerson[],
  { sentence, official }: Naming,
): Inferred | null {
  if (people.some(({ role, country }) => country === null && !isDomestic(role))) return null
  const codes = new Set(people.flatMap(({ country }) => country ?? []))
  const [only] = codes
  const named = new Set(sentences.flatMap(({ officials }) => officials.flatMap(({ countries }) => countries)))
  return only !== undefined && codes.size === 1 && named.size < 2
    ? inferred(sentence, official.start, official.end, 'country-of-own-side', only)
    : null
}

/** A person whose country is looked for, and what is known of the report. */
interface Case {
  readonly sentences: readonly Sentence[]
  readonly person: KnownPerson
  /** All of the report, with the countries found so far. */
  readonly people: readonly KnownPerson[]
  readonly naming: Naming
  /** Countries of those who stand beside him as others. */
  readonly beside: ReadonlySet<string>
  /** Those, and of everybody in the report. */
  readonly taken: ReadonlySet<string>
  readonly homes: readonly Home[]
  /** Does the report speak of its own state's officials? */
  readonly own: boolean
  /** Nobody else is without a country. */
  readonly only: boolean
}

type Way = (of: Case) => Inferred | null

const when =
  (may: (of: Case) => boolean, way: Way): Way =>
  (of) =>
    may(of) ? way(of) : null

const isAtHome = ({ person }: Case): boolean => isDomestic(person.role)
const isLeft = (of: Case): boolean => of.only && !isAtHome(of)
const isTranslated = ({ naming }: Case): boolean => naming.sentence.language !== null
const isHomeTaken = ({ homes, taken }: Case): boolean =>
  homes.length > 0 && homes.every(({ country }) => taken.has(country))

/** Whose the report is beyond doubt. */
const sureHomes = ({ homes, own }: Case): readonly Home[] =>
  homes.filter((home) => home.sure && (own || home.country === homes.at(-1)?.country))

/** Where it was filed. */
const filedHome = ({ homes }: Case): readonly Home[] => homes.filter(({ ofPaper }) => !ofPaper).slice(-1)

function fromHome(homes: readonly Home[], { person, naming, beside }: Case): Inferred | null {
  if (person.role === null) return null
  const isMinister = naming.sentence.language !== null || OF_STATE.test(person.role)
  return ofHome(
    homes.filter((home) => (!home.ofPaper || isMinister) && isNamedAsThere(home, person, naming)),
    beside,
  )
}

/** First by the sentence, then by whose report it is, by the headline, by where it was filed, by what is left. */
const WAYS: readonly Way[] = [
  ({ naming }) => ofSide(naming),
  ({ naming }) => ofSideNamed(naming),
  ({ sentences, naming, beside }) => ofEarlierOffice(sentences, naming, beside),
  ({ naming, taken }) => ofSubject(naming, taken),
  ({ sentences, naming, taken }) => ofSubjectBefore(sentences, naming, taken),
  ({ naming }) => ofTitle(naming, true),
  ({ sentences, naming, people }) => ofPossessor(sentences, naming, people),
  when(
    (of) => isAtHome(of) && !isSpokesman(of.person.role),
    ({ sentences, naming }) => ofPlaceBefore(sentences, naming),
  ),
  when(isAtHome, ({ sentences, people, naming }) => ofOneState(sentences, people, naming)),
  when(isTranslated, (of) => ofHeadlineOffice(of.sentences, of.naming, of.taken, isHomeTaken(of))),
  ({ sentences, naming, people }) => ofHost(sentences, naming, people),
  when(isLeft, ({ sentences, taken }) => leftInHeadline(sentences, taken, true)),
  when(
    ({ naming }) => isMet(naming),
    ({ sentences, naming, taken, homes }) =>
      countryOfMet(sentences, naming, new Set([...taken, ...homes.map(({ country }) => country)])),
  ),
  (of) => fromHome(sureHomes(of), of),
  when(
    (of) => isTranslated(of) && of.own,
    (of) => fromHome(filedHome(of), of),
  ),
  when(isLeft, ({ sentences, taken }) => leftInHeadline(sentences, taken, false)),
  when(isLeft, ({ sentences, naming }) => acrossHeadline(sentences, naming)),
  when(isLeft, ({ sentences, taken }) => ofActor(sentences, taken)),
  when(isLeft, ({ sentences, taken }) => ofLaterOffice(sentences, taken)),
  when(
    ({ own }) => own,
    (of) => fromHome(filedHome(of), of),
  ),
  when(
    ({ only }) => only,
    ({ sentences, naming, taken }) => ofLaterCapital(sentences, naming, taken),
  ),
  when(isLeft, ({ sentences, naming, taken }) => leftInLead(sentences, naming, taken)),
  when(
    (of) => of.only && !isSpokesman(of.person.role) && isHomeTaken(of),
    ({ sentences, naming, taken }) => countryLeft(sentences, naming, taken),
  ),
  (of) => fromHome(of.homes.toReversed(), of),
  when(
    ({ person }) => !isSpokesman(person.role),
    ({ sentences, naming, taken }) => countryBefore(sentences, naming, taken),
  ),
  when(
    (of) => isLeft(of) && !isSpokesman(of.person.role),
    ({ sentences, naming, taken }) => countryLeft(sentences, naming, taken),
  ),
  when(isLeft, ({ sentences, naming, taken }) => leftInText(sentences, naming, taken)),
  when(
    (of) => !isAtHome(of) && of.beside.size > 0,
    ({ sentences, naming, beside }) => leftInText(sentences, naming, beside),
  ),
  when(
    (of) => !isAtHome(of) && of.beside.size > 0,
    ({ sentences, naming, beside }) => onlyOther(sentences, naming, beside),
  ),
  ({ naming }) => ofTitle(naming, false),
  ({ naming, person, beside }) => ofLanguage(naming, person, beside),
]

/** The first answer that contradicts neither who else holds that office nor how the name is written. */
function firstFitting(of: Case): Inferred | null {
  for (const way of WAYS) {
    const answer = way(of)
    if (answer && !isHeld(of.person, answer.code, of.people) && isWrittenAsOf(of.person, answer.code, of.naming))
      return answer
  }
  return null
}

/** Fills in countries of offices printed without one; whoever is left when the others are placed may be the only one, so all are asked twice. */
export function inferCountries(sentences: readonly Sentence[], found: People, known: readonly Home[]): People {
  const homes = homesNamed(known, sentences)
  const people = [...found.people]
  const evidence = [...found.evidence]
  const unknown = people.filter(({ country, role }) => country === null && !(role !== null && isOfOrganisation(role)))
  const own = isOwn(sentences)
  const place = (person: KnownPerson, answer: Inferred): void => {
    people[people.indexOf(person)] = { ...person, country: answer.code }
    evidence.push(...answer.evidence(person.id))
  }
  const ordered = [
    ...unknown.filter(({ role }) => !isDomestic(role)),
    ...unknown.filter(({ role }) => isDomestic(role)),
  ]
  for (const person of [...ordered, ...ordered]) {
    const naming = people.includes(person) ? namingOf(sentences, person) : null
    if (!naming) continue
    const beside = new Set([...others(naming), ...holdersBeside(naming, person, people), ...across(naming, people)])
    const taken = new Set([...beside, ...people.flatMap(({ country }) => country ?? [])])
    const only =
      people.filter(({ id, country }) => country === null && unknown.some((each) => each.id === id)).length === 1
    const answer = firstFitting({ sentences, person, people, naming, beside, taken, homes, own, only })
    if (answer) place(person, answer)
  }
  const sides = sidesOf(found, unknown, people)
  for (const person of unknown.filter((each) => people.includes(each))) {
    const naming = namingOf(sentences, person)
    const answer = naming && ofOwnSide(sentences, naming, sides)
    if (answer) place(person, answer)
  }
  return { people, evidence }
}

/** Countries that the text prints beside persons, and those inferred for others. */
interface Sides {
  readonly placed: ReadonlySet<string>
  readonly given: readonly string[]
}

function sidesOf(found: People, unknown: readonly KnownPerson[], people: readonly KnownPerson[]): Sides {
  const given = unknown
    .filter(({ role }) => !TITLES_OF_ONE_STATE.some(({ title }) => title.test(role ?? '')))
    .flatMap(({ id }) => people.find((each) => each.id === id)?.country ?? [])
  return { placed: new Set(found.people.flatMap(({ country }) => country ?? [])), given: [...new Set(given)] }
}

/** A report leaves out the country of its own officials: what one of them has, the others have; else the one state it is about besides. */
function ofOwnSide(sentences: readonly Sentence[], naming: Naming, { placed, given }: Sides): Inferred | null {
  const { sentence, official } = naming
  if (sentence.language || official.role === null || /secretary[- ]general/i.test(official.role)) return null
  const [own, ...more] = given
  if (own !== undefined && more.length === 0 && !others(naming).has(own))
    return inferred(sentence, official.start, official.end, 'country-of-own-side', own)
  return given.length === 0 && placed.size > 0 ? leftInText(sentences, naming, placed) : null
}
