/** An office printed without a country → whose it is by its own sentence and paragraph: the side it stands for, the subject, the host, the possessor. */
import { TITLES_OF_ONE_STATE } from '../reference/official-bodies.ts'
import { SIDE_WORDS } from '../reference/owner-words.ts'
import { type MadeOf, madeOf } from '../text/once.ts'
import { proveTold } from './countries-left.ts'
import type { KnownPerson } from './known-person.ts'
import { type Inferred, inferred, type Naming } from './namings.ts'
import type { Sentence } from './reading.ts'

const LED_BY =
  /^(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}(?:side|delegation|team|mission),?\s(?:(?:(?:was|were|had\sbeen)\s)?(?:led|headed)\sby|under)\s(?:the\s|its\s)?$/u

/** "Whereas that of Botswana was headed by". */
const THAT_OF = /\bthat\sof\s(?:the\s)?$/
const HEADED_BY = /^\s(?:was|were)\s(?:led|headed)\sby\s(?:the\s|its\s)?(?:(?:Hon|Dr|Mr|Mrs|Ms|H\.E)\.?\s){0,2}$/

/** "Signed for Ghana", "affixed her signature on behalf of the Government of Jamaica". */
const ON_BEHALF =
  /^[^.;]{0,80}?\b(?:(?:signed|initialled|spoke|signatures?|acted|appeared)\s(?:it\s)?(?:for|on\sbehalf\sof)|on\sbehalf\sof)\s(?:the\s)?(?:[Gg]overnment\sof\s)?(?:the\s)?$/

/** "Home Secretary X led the Bangladesh side", "a Zimbabwean delegation under Mines Minister X". */
export function ofSide({ sentence, official }: Naming): Inferred | null {
  const { text, mentions } = sentence
  const led = mentions.findLast(({ end }) => end <= official.start)
  if (led && LED_BY.test(text.slice(led.end, official.start)))
    return inferred(sentence, led.start, led.end, 'country-of-delegation', led.code)
  if (led && THAT_OF.test(text.slice(0, led.start)) && HEADED_BY.test(text.slice(led.end, official.start)))
    return inferred(sentence, led.start, led.end, 'country-of-delegation', led.code)
  const signedFor = mentions.find(({ start }) => start >= official.end)
  if (signedFor && ON_BEHALF.test(text.slice(official.end, signedFor.start)))
    return inferred(sentence, signedFor.start, signedFor.end, 'country-of-delegation', signedFor.code)
  const side = mentions.find(
    ({ start, end }) =>
      start >= official.end &&
      /^,?\s(?:\p{Ll}+\s)?(?:led|headed|represented)\s(?:the|a|an|his|her)\s(?:[\p{Ll}\d-]+\s){0,2}$/u.test(
        text.slice(official.end, start),
      ) &&
      /^(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}(?:side|delegation|team|mission)\b/u.test(text.slice(end)),
  )
  return side ? inferred(sentence, side.start, side.end, 'country-of-delegation', side.code) : null
}

/** "Kırgız heyetinin başındaki", "Узбекскую часть комитета возглавил", "Du côté suisse": the side an office stands behind, in one breath. */
export function ofSideNamed({ sentence, official }: Naming): Inferred | null {
  const sides = SIDES.get(sentence.language?.code ?? '')
  const side = sides && sentence.mentions.findLast(({ end }) => end <= official.start)
  if (!sides || !side || official.start - side.end > sideReach) return null
  const [before, between] = [
    sentence.text.slice(Math.max(0, side.start - 24), side.start),
    sentence.text.slice(side.end, official.start),
  ]
  if (/[.;:!?]/.test(between) || !(sides.before.test(before) || sides.behind.test(between))) return null
  return inferred(sentence, side.start, side.end, 'country-of-delegation', side.code)
}

/** Units between the name of a side and who stands for it. */
const sideReach = 60

/** A side's word right before its country or right behind. */
const SIDES: MadeOf<{ readonly before: RegExp; readonly behind: RegExp }> = madeOf(SIDE_WORDS, (words) => ({
  before: new RegExp(`(?:${words})\\s$`, 'iu'),
  behind: new RegExp(`^\\s?(?:${words})`, 'iu'),
}))

/** "Latvia summoned the ambassador of Belarus. Ambassador Viktar Saroka was received …": the office told before, now with its name. */
export function ofEarlierOffice(
  sentences: readonly Sentence[],
  { sentence, official }: Naming,
  beside: ReadonlySet<string>,
): Inferred | null {
  const role = official.role?.toLowerCase()
  const same = sentences.slice(0, sentences.indexOf(sentence)).flatMap((earlier) =>
    earlier.officials
      .filter(({ name, countries, inferred: guessed }) => !name && !guessed && countries.length === 1)
      .filter((other) => role !== undefined && other.role?.toLowerCase() === role)
      .map((other) => ({ earlier, other, code: other.countries[0] ?? '' })),
  )
  const [first] = same
  if (!first || beside.has(first.code) || same.some(({ code }) => code !== first.code)) return null
  return inferred(first.earlier, first.other.start, first.other.end, 'country-of-earlier-office', first.code)
}

/** "Germany will pay for three plants, Foreign Minister X said": the subject of the sentence he is the source of. */
export function ofSubject({ sentence, official }: Naming, taken: ReadonlySet<string>): Inferred | null {
  const subject = sentence.mentions[0]
  const source = /,["”’]?\s(?:the\s)?$/.test(sentence.text.slice(Math.max(0, official.start - 8), official.start))
  if (!source || !subject || subject.start > 4 || subject.kind === 'demonym' || taken.has(subject.code)) return null
  return inferred(sentence, subject.start, subject.end, 'country-of-subject', subject.code)
}

/** "Frankreich will Nigeria stärker unterstützen. Das sicherte Verteidigungsministerin X zu": the subject of the sentence before. */
export function ofSubjectBefore(
  sentences: readonly Sentence[],
  { sentence }: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  const before = sentences[sentences.indexOf(sentence) - 1]
  const subject = before?.mentions[0]
  if (!before || !subject || before.stretch !== sentence.stretch || sentence.language === null) return null
  if (subject.start > 4 || subject.kind !== 'name' || taken.has(subject.code)) return null
  return inferred(before, subject.start, subject.end, 'country-of-subject', subject.code)
}

/** "Secretary of State", "External Affairs Minister": a title that tells the state by itself; or, surely or not, lets it be guessed. */
export function ofTitle({ sentence, official }: Naming, sure: boolean): Inferred | null {
  const title = TITLES_OF_ONE_STATE.find((each) => each.sure === sure && each.title.test(official.role ?? ''))
  return title ? inferred(sentence, official.start, official.end, 'title-of-one-state', title.country) : null
}

const POSSESSIVE = /(?<!\p{L})(?:ihr|sein|son|sa|su|seu|sua|suo|его|е[её]|his|her|їхній|його|jego|jej)\s$/iu

const placeOf = (text: string, { words }: KnownPerson): number => text.lastIndexOf(words.at(-1) ?? '–')

/** "Wie ihr Sprecher Jonas Wittkowski ankündigte": of whoever the paragraph named last, himself left out. */
export function ofPossessor(
  sentences: readonly Sentence[],
  { sentence, official }: Naming,
  people: readonly KnownPerson[],
): Inferred | null {
  if (official.role === null || !POSSESSIVE.test(sentence.text.slice(Math.max(0, official.start - 10), official.start)))
    return null
  const before = sentences
    .filter(({ stretch }) => stretch === sentence.stretch)
    .map((each) => (each === sentence ? each.text.slice(0, official.start) : each.text))
    .slice(0, sentences.filter(({ stretch }) => stretch === sentence.stretch).indexOf(sentence) + 1)
    .join(' ')
  const placed = people.filter(({ country, words }) => country !== null && before.includes(words.at(-1) ?? '–'))
  const last = placed.toSorted((one, other) => placeOf(before, one) - placeOf(before, other)).at(-1)
  return last?.country ? inferred(sentence, official.start, official.end, 'country-of-own-side', last.country) : null
}

/** "Kritik kam von den Grünen in Wellington": the state told last in the paragraph before such an office, as a place or otherwise. */
export function ofPlaceBefore(sentences: readonly Sentence[], { sentence, official }: Naming): Inferred | null {
  const at = sentences.indexOf(sentence)
  const told = sentences
    .slice(0, at + 1)
    .filter(({ stretch }) => stretch === sentence.stretch)
    .flatMap((each) =>
      [...each.mentions, ...each.capitals]
        .filter(({ end }) => each !== sentence || end <= official.start)
        .sort((one, other) => one.start - other.start)
        .map((mention) => ({ sentence: each, mention })),
    )
  const last = told.at(-1)
  return last ? proveTold(last, 'country-told-last') : null
}

/** "The Kenyan capital, where he was received by the Cabinet Secretary …": whoever receives another at a place is of it. */
export function ofHost(
  sentences: readonly Sentence[],
  { sentence, official }: Naming,
  people: readonly KnownPerson[],
): Inferred | null {
  if (sentence.language || !HOSTED_BY.test(sentence.text.slice(Math.max(0, official.start - 40), official.start)))
    return null
  const at = sentences.indexOf(sentence)
  const guests = new Set(people.flatMap(({ country }) => country ?? []))
  const told = sentences
    .slice(Math.max(0, at - 1), at + 1)
    .flatMap((each) =>
      [
        ...each.capitals,
        ...each.mentions.filter(({ end }) => /^(?:['’]s)?\scapital\b/.test(each.text.slice(end, end + 12))),
      ]
        .filter(({ end, code }) => (each !== sentence || end <= official.start) && !guests.has(code))
        .map((mention) => ({ sentence: each, mention })),
    )
  const last = told.at(-1)
  return last ? proveTold(last, 'country-told-last') : null
}

const HOSTED_BY = /\b(?:received|hosted|welcomed|greeted)\s(?:[\p{Ll}\s]{2,20}\s)?by\s(?:the\s|its\s)?$/u

/** A language of one state: an office printed without any country is its own. */
export function ofLanguage(
  { sentence, official }: Naming,
  { name }: KnownPerson,
  beside: ReadonlySet<string>,
): Inferred | null {
  const { language } = sentence
  const home = language?.offices.home
  if (
    !language ||
    !home ||
    official.role === null ||
    !LANGUAGES_OF_ONE_STATE.has(language.code) ||
    beside.has(home.country)
  )
    return null
  return language.code === 'tr' || home.name.test(name)
    ? inferred(sentence, official.start, official.end, 'country-of-language', home.country)
    : null
}

const LANGUAGES_OF_ONE_STATE = new Set(['ja', 'ko', 'tr'])
