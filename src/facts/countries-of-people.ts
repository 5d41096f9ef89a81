/** People whose office is printed without a country → whose it is, as far as the report leaves no choice. Always marked as inferred. */
import { TITLES_OF_ONE_STATE } from '../reference/official-bodies.ts'
import { SIDE_WORDS } from '../reference/owner-words.ts'
import { type MadeOf, madeOf } from '../text/once.ts'
import { countryBefore, countryLeft, countryOfMet, isMet, isSpokesman, onlyOf, proveTold } from './countries-left.ts'
import type { Home, KnownPerson, People } from './known-person.ts'
import { type Inferred, inferred, type Naming, namingOf } from './namings.ts'
import { isOfOrganisation, isPlural } from './offices.ts'
import { headOf } from './people-named.ts'
import type { Sentence } from './reading.ts'

/** "Prime Minister X spoke to his Japanese counterpart": X isn't Japan's. Countries of all others named in the sentence count. */
function others({ sentence, official }: Naming): ReadonlySet<string> {
  const beside = sentence.officials
    .filter((other) => other !== official && other.role !== null)
    .flatMap(({ countries }) => countries)
  const counterparts = sentence.officials.filter(({ role }) => role === null).flatMap(({ countries }) => countries)
  return new Set([...beside, ...counterparts])
}

/** Offices whose holders meet those of other states. */
const OF_STATE =
  /president|minister|premier|chancellor|king|queen|emir|amir|sultan|secretary of state|foreign secretary/i

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

/** Paragraphs behind an office-holder's in which the capital stands for the same government. */
const nextParagraphs = 2
const isWithin = (number: number, from: number, to: number): boolean => number >= from && number <= to

/** "Berlin confirmed the call": the one capital that acts in a later sentence and that nobody else has. */
function ofLaterCapital(sentences: readonly Sentence[], naming: Naming, taken: ReadonlySet<string>): Inferred | null {
  if (!OF_STATE.test(naming.official.role ?? '')) return null
  const paragraph = naming.sentence.stretch.paragraph ?? 0
  const acting = sentences
    .filter(({ stretch, language }) => stretch.kind === 'paragraph' && language === null)
    .filter(({ stretch }) => isWithin(stretch.paragraph ?? 0, paragraph, paragraph + nextParagraphs))
    .flatMap((sentence) =>
      sentence.capitals.filter(({ start }) => start === 0).map((capital) => ({ sentence, capital })),
    )
    .filter(
      ({ sentence, capital }) =>
        !taken.has(capital.code) && /^\s\p{Ll}+(?:ed|s)\s/u.test(sentence.text.slice(capital.end)),
    )
  const [first] = acting
  if (!first || acting.some(({ capital }) => capital.code !== first.capital.code)) return null
  const { sentence, capital } = first
  return inferred(sentence, capital.start, capital.end, 'country-of-later-capital', capital.code)
}

const LED_BY =
  /^(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}(?:side|delegation|team|mission),?\s(?:(?:(?:was|were|had\sbeen)\s)?(?:led|headed)\sby|under)\s(?:the\s|its\s)?$/u

/** "Whereas that of Botswana was headed by". */
const THAT_OF = /\bthat\sof\s(?:the\s)?$/
const HEADED_BY = /^\s(?:was|were)\s(?:led|headed)\sby\s(?:the\s|its\s)?(?:(?:Hon|Dr|Mr|Mrs|Ms|H\.E)\.?\s){0,2}$/

/** "Signed for Ghana", "affixed her signature on behalf of the Government of Jamaica". */
const ON_BEHALF =
  /^[^.;]{0,80}?\b(?:(?:signed|initialled|spoke|signatures?|acted|appeared)\s(?:it\s)?(?:for|on\sbehalf\sof)|on\sbehalf\sof)\s(?:the\s)?(?:[Gg]overnment\sof\s)?(?:the\s)?$/

/** "Home Secretary X led the Bangladesh side", "a Zimbabwean delegation under Mines Minister X". */
function ofSide({ sentence, official }: Naming): Inferred | null {
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

/** "Germany will pay for three plants, Foreign Minister X said": the subject of the sentence he is the source of. */
function ofSubject({ sentence, official }: Naming, taken: ReadonlySet<string>): Inferred | null {
  const subject = sentence.mentions[0]
  const source = /,["”’]?\s(?:the\s)?$/.test(sentence.text.slice(Math.max(0, official.start - 8), official.start))
  if (!source || !subject || subject.start > 4 || subject.kind === 'demonym' || taken.has(subject.code)) return null
  return inferred(sentence, subject.start, subject.end, 'country-of-subject', subject.code)
}

/** "Frankreich will Nigeria stärker unterstützen. Das sicherte Verteidigungsministerin X zu": the subject of the sentence before. */
function ofSubjectBefore(
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

/** "The Colombian leader thanked him": the one country of later offices told without a name that nobody else has. */
function ofLaterOffice(sentences: readonly Sentence[], taken: ReadonlySet<string>): Inferred | null {
  const later = sentences
    .filter(({ stretch }) => stretch.kind === 'paragraph')
    .flatMap((sentence) =>
      sentence.officials
        .filter(
          ({ role, name, countries, inferred: guessed }) =>
            role !== null && !name && !guessed && countries.length === 1,
        )
        .map((official) => ({ sentence, official, code: official.countries[0] ?? '' })),
    )
    .filter(({ code, official }) => !taken.has(code) && !isPlural(official.role ?? ''))
  const [first] = later
  if (!first || later.some(({ code }) => code !== first.code)) return null
  return inferred(first.sentence, first.official.start, first.official.end, 'country-of-later-office', first.code)
}

/** Of the two countries that headline and first paragraph name, the one nobody else in the report has. */
function leftInLead(sentences: readonly Sentence[], naming: Naming, taken: ReadonlySet<string>): Inferred | null {
  const lead = sentences
    .filter(({ stretch }) => stretch.kind === 'headline' || stretch.paragraph === 1)
    .flatMap((sentence) => sentence.mentions.map((mention) => ({ sentence, mention })))
  const left = lead.find(({ mention }) => !taken.has(mention.code))
  const all = new Set(lead.map(({ mention }) => mention.code))
  const isAdjective = left?.mention.kind === 'demonym' && naming.official.role !== null
  if (!left || all.size !== 2 || isAdjective || ![...all].some((code) => taken.has(code))) return null
  return inferred(left.sentence, left.mention.start, left.mention.end, 'country-from-lead', left.mention.code)
}

/** "Latvia summoned the ambassador of Belarus. Ambassador Viktar Saroka was received …": the office told before, now with its name. */
function ofEarlierOffice(
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

/** "Economy Minister X signed an agreement with the Emirates": of the headline's two countries, his is the other one. */
function acrossHeadline(sentences: readonly Sentence[], { sentence, official }: Naming): Inferred | null {
  if (sentence.language || !OF_STATE.test(official.role ?? '')) return null
  const across = sentence.mentions
    .filter(({ start }) =>
      /\b(?:with|from|to|in)\s(?:the\s)?$/.test(sentence.text.slice(Math.max(0, start - 10), start)),
    )
    .map(({ code }) => code)
  return leftInHeadline(sentences, new Set(across), true)
}

/** "Guyana's government dismissed a report …": whose minister speaks later, where the lead begins with a state that nobody else has. */
function ofActor(sentences: readonly Sentence[], taken: ReadonlySet<string>): Inferred | null {
  const lead = sentences.find(({ stretch }) => stretch.paragraph === 1)
  const actor = lead?.mentions[0]
  if (!lead || lead.language || !actor || actor.start > 4 || taken.has(actor.code)) return null
  const acts =
    /^(?:['’]s)?(?:\s(?:government|cabinet|parliament|authorities))?\s(?:on\s\p{Lu}\p{Ll}+day\s|has\s|have\s)?(?:\p{Ll}{2,}ed|said|says)\b/u
  return acts.test(lead.text.slice(actor.end))
    ? inferred(lead, actor.start, actor.end, 'country-of-actor', actor.code)
    : null
}

/** A country that only is a place, or what is talked about: "arrived from Uganda", "support for Ukraine". */
const AS_PLACE = /\b(?:in|from|to|over|via|through|with|for|of|on|about|against)\s(?:the\s)?$/

/** Paragraphs that may tell a minister's country by the way. */
const nearStart = 3

/**
 * Of the two countries that headline and first paragraphs name at all, the one nobody else has.
 * @param taken those of everybody in the report, or of who stands beside him
 */
function leftInText(
  sentences: readonly Sentence[],
  { official, sentence }: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  if (sentence.language || !OF_STATE.test(official.role ?? '')) return null
  const near = sentences
    .filter(({ stretch }) => stretch.kind === 'headline' || isWithin(stretch.paragraph ?? 0, 1, nearStart))
    .flatMap((each) => each.mentions.map((mention) => ({ each, mention })))
    .filter(({ each, mention }) => !AS_PLACE.test(each.text.slice(Math.max(0, mention.start - 10), mention.start)))
  const left = near.find(({ mention }) => !taken.has(mention.code))
  const codes = new Set([...near.map(({ mention }) => mention.code), ...taken])
  if (!left || codes.size !== 2 || ![...codes].some((code) => taken.has(code))) return null
  return inferred(left.each, left.mention.start, left.mention.end, 'country-left-in-text', left.mention.code)
}

/** How often a report names the other state that it is about. */
const oftenNamed = 3

/** Where the whole report names no third country, and this one from its first paragraph on: the one that isn't of who stands beside him. */
function onlyOther(
  sentences: readonly Sentence[],
  { official, sentence }: Naming,
  beside: ReadonlySet<string>,
): Inferred | null {
  if (sentence.language || !OF_STATE.test(official.role ?? '')) return null
  const named = sentences
    .filter(({ stretch }) => stretch.kind !== 'headline')
    .flatMap((each) => [...each.mentions, ...each.capitals].map((mention) => ({ sentence: each, mention })))
    .filter(({ mention }) => !beside.has(mention.code))
  const only = onlyOf(named, beside)
  if (only?.sentence.stretch.paragraph !== 1 || named.length < oftenNamed) return null
  return proveTold(only, 'country-left-in-text')
}

/** Of the countries the headline names, the one nobody else in the report has. @param pairs only where it names two */
function leftInHeadline(sentences: readonly Sentence[], taken: ReadonlySet<string>, pairs: boolean): Inferred | null {
  for (const sentence of sentences.filter(({ stretch }) => stretch.kind === 'headline')) {
    const codes = new Set([
      ...sentence.mentions.map(({ code }) => code),
      ...sentence.officials.flatMap(({ countries }) => countries),
    ])
    const left = [...codes].filter((code) => !taken.has(code))
    const [only] = left
    const mention = sentence.mentions.find(({ code }) => code === only)
    if ((pairs ? codes.size === 2 : codes.size > 1) && left.length === 1 && only !== undefined && mention)
      return inferred(sentence, mention.start, mention.end, 'country-from-headline', only)
  }
  return null
}

/**
 * 中国副首相、カザフ首相と会談: the headline tells the office with its country, the text only its holder.
 * @param loosely "le ministre X" for "le ministre portugais des Finances", where the report's own state has its minister
 */
function ofHeadlineOffice(
  sentences: readonly Sentence[],
  { official }: Naming,
  taken: ReadonlySet<string>,
  loosely: boolean,
): Inferred | null {
  const role = official.role?.toLowerCase() ?? ''
  const told = sentences
    .filter(({ stretch }) => stretch.kind === 'headline')
    .flatMap((sentence) => sentence.officials.map((other) => ({ sentence, other, code: other.countries[0] ?? '' })))
    .filter(({ other }) => other.name === null && !other.inferred && other.role !== null)
    .filter(
      ({ other }) =>
        other.role?.toLowerCase() === role || (loosely && role !== '' && headOf(other.role ?? '') === headOf(role)),
    )
  const [only] = told
  if (!only || told.length > 1 || only.other.countries.length !== 1 || taken.has(only.code)) return null
  return inferred(only.sentence, only.other.start, only.other.end, 'country-from-headline', only.code)
}

/** ウルティア: whose name isn't written as names are at home isn't of there, whoever's the report is. */
function isNamedAsThere({ country }: Home, { name }: KnownPerson, { sentence }: Naming): boolean {
  const home = sentence.language?.offices.home
  return !home || home.country !== country || home.name.test(name)
}

/** A report at home in a country calls its ministers by their office alone. */
function ofHome(homes: readonly Home[], taken: ReadonlySet<string>): Inferred | null {
  const home = homes.find(({ country }) => !taken.has(country))
  if (!home) return null
  const { country, evidence } = home
  return {
    code: country,
    evidence: (of) => evidence.map((entry) => ({ ...entry, rule: 'country-of-report', basis: 'inferred', of })),
  }
}

/** "Secretary of State", "External Affairs Minister": a title that tells the state by itself; or, surely or not, lets it be guessed. */
function ofTitle({ sentence, official }: Naming, sure: boolean): Inferred | null {
  const title = TITLES_OF_ONE_STATE.find((each) => each.sure === sure && each.title.test(official.role ?? ''))
  return title ? inferred(sentence, official.start, official.end, 'title-of-one-state', title.country) : null
}

/** Does the report name its first official without a country? Then it speaks of its own state's. */
function isOwn(sentences: readonly Sentence[]): boolean {
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
function homesNamed(homes: readonly Home[], sentences: readonly Sentence[]): readonly Home[] {
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

/** The first answer that contradicts neither who else holds that office nor how the name is written. */
function firstFitting(
  ways: readonly (() => Inferred | null)[],
  person: KnownPerson,
  people: readonly KnownPerson[],
  naming: Naming,
): Inferred | null {
  for (const way of ways) {
    const answer = way()
    if (answer && !isHeld(person, answer.code, people) && isWrittenAsOf(person, answer.code, naming)) return answer
  }
  return null
}

/** Offices of which a state has one holder at a time. */
const SINGLE =
  /^(?:(?:president|prime minister|premier|chancellor|king|queen|foreign (?:minister|secretary)|(?:minister|secretary) (?:of|for) foreign affairs)(?: and .*)?|primer(?:a)? ministr[oa]|presidente|presidenta|canciller|chanceler|primeir[oa]-ministr[oa]|premier ministre|première ministre|président|présidente|chef de l.état|präsident(?:in)?|ministerpräsident(?:in)?|premierminister(?:in)?|außenminister(?:in)?|aussenminister(?:in)?|президент|премьер-министр|глава мид|министр иностранных дел|(?:ال)?رئيس|رئيس الوزراء|وزير (?:ال)?خارجية|总统|總統|总理|總理|首相|外长|外長|外相|大統領|대통령|총리|외교장관|외무장관|외교부 장관)$/iu

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

/** Offices that nobody abroad deals with: whoever holds one is of the state the report speaks of there, not of one left over. */
const DOMESTIC =
  /deput(?:y$|ado|ada|ato|ata|é)|diputad|abgeordnet|parlamentari|senat|sénat|congres|lawmaker|legislator|member of parliament|(?<!\p{L})(?:mp|mep)$|mayor|alcald|prefeit|prefect|préfet|maire|bourgmestre|bürgermeister|sindac|opposi|whip|police|commander|comandante|sprecher|vocer|portavoz|porta-voz|porte-parole|spokes|chef(?:fe)? de groupe|vorsitzend|governor|gobernad|gouverneur|governador|councill?or|магистр|мэр|депутат|сенатор|губернатор|аким|пресс-секретар|متحدث|ناطق|عضو|محافظ|议员|議員|市长|市長|知事|의원|시장|대변인/iu

const isDomestic = (role: string | null): boolean => role !== null && DOMESTIC.test(role)

/** "Kritik kam von den Grünen in Wellington": the state told last in the paragraph before such an office, as a place or otherwise. */
function ofPlaceBefore(sentences: readonly Sentence[], { sentence, official }: Naming): Inferred | null {
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

const POSSESSIVE = /(?<!\p{L})(?:ihr|sein|son|sa|su|seu|sua|suo|его|е[её]|his|her|їхній|його|jego|jej)\s$/iu

const placeOf = (text: string, { words }: KnownPerson): number => text.lastIndexOf(words.at(-1) ?? '–')

/** "Wie ihr Sprecher Jonas Wittkowski ankündigte": of whoever the paragraph named last, himself left out. */
function ofPossessor(
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

/** "The Kenyan capital, where he was received by the Cabinet Secretary …": whoever receives another at a place is of it. */
function ofHost(
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

/** "Kırgız heyetinin başındaki", "Узбекскую часть комитета возглавил", "Du côté suisse": the side an office stands behind, in one breath. */
function ofSideNamed({ sentence, official }: Naming): Inferred | null {
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

/** A language of one state: an office printed without any country is its own. */
function ofLanguage(
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

/** Fills in countries of offices printed without one, first by the sentence, then by whose report it is, by the headline, by where it was filed. */
export function inferCountries(sentences: readonly Sentence[], found: People, known: readonly Home[]): People {
  const homes = homesNamed(known, sentences)
  const people = [...found.people]
  const evidence = [...found.evidence]
  const unknown = people.filter(({ country, role }) => country === null && !(role !== null && isOfOrganisation(role)))
  const own = isOwn(sentences)
  const homeCodes = homes.map(({ country }) => country)
  // whoever is left when the others are placed may be the only one
  const ordered = [
    ...unknown.filter(({ role }) => !isDomestic(role)),
    ...unknown.filter(({ role }) => isDomestic(role)),
  ]
  for (const person of [...ordered, ...ordered]) {
    if (!people.includes(person)) continue
    const naming = namingOf(sentences, person)
    if (!naming) continue
    const beside = new Set([...others(naming), ...holdersBeside(naming, person, people), ...across(naming, people)])
    const taken = new Set([...beside, ...people.flatMap(({ country }) => country ?? [])])
    const homeTaken = homeCodes.length > 0 && homeCodes.every((code) => taken.has(code))
    const only =
      people.filter(({ id, country }) => country === null && unknown.some((each) => each.id === id)).length === 1
    const left = only && !isSpokesman(person.role)
    const sure = homes.filter((home) => home.sure && (own || home.country === homes.at(-1)?.country))
    const fromHome = (some: readonly Home[]): Inferred | null =>
      person.role === null
        ? null
        : ofHome(
            some.filter(
              (home) =>
                (!home.ofPaper || naming.sentence.language || OF_STATE.test(person.role ?? '')) &&
                isNamedAsThere(home, person, naming),
            ),
            beside,
          )
    const domestic = isDomestic(person.role)
    const abroad = naming.sentence.language !== null
    const filed = homes.filter(({ ofPaper }) => !ofPaper).slice(-1)
    const ways: readonly (() => Inferred | null)[] = [
      () => ofSide(naming),
      () => ofSideNamed(naming),
      () => ofEarlierOffice(sentences, naming, beside),
      () => ofSubject(naming, taken),
      () => ofSubjectBefore(sentences, naming, taken),
      () => ofTitle(naming, true),
      () => ofPossessor(sentences, naming, people),
      () => (domestic && !isSpokesman(person.role) ? ofPlaceBefore(sentences, naming) : null),
      () => (domestic ? ofOneState(sentences, people, naming) : null),
      () => (abroad ? ofHeadlineOffice(sentences, naming, taken, homeTaken) : null),
      () => ofHost(sentences, naming, people),
      ...(domestic ? [] : [() => (only ? leftInHeadline(sentences, taken, true) : null)]),
      () => (isMet(naming) ? countryOfMet(sentences, naming, new Set([...taken, ...homeCodes])) : null),
      () => fromHome(sure),
      () => (abroad && own ? fromHome(filed) : null),
      ...(domestic
        ? []
        : [
            () => (only ? leftInHeadline(sentences, taken, false) : null),
            () => (only ? acrossHeadline(sentences, naming) : null),
            () => (only ? ofActor(sentences, taken) : null),
            () => (only ? ofLaterOffice(sentences, taken) : null),
          ]),
      () => (own ? fromHome(filed) : null),
      () => (only ? ofLaterCapital(sentences, naming, taken) : null),
      ...(domestic ? [] : [() => (only ? leftInLead(sentences, naming, taken) : null)]),
      () => (left && homeTaken ? countryLeft(sentences, naming, taken) : null),
      () => fromHome(homes.toReversed()),
      () => (isSpokesman(person.role) ? null : countryBefore(sentences, naming, taken)),
      ...(domestic
        ? []
        : [
            () => (left ? countryLeft(sentences, naming, taken) : null),
            () => (only ? leftInText(sentences, naming, taken) : null),
            () => (beside.size > 0 ? leftInText(sentences, naming, beside) : null),
            () => (beside.size > 0 ? onlyOther(sentences, naming, beside) : null),
          ]),
      () => ofTitle(naming, false),
      () => ofLanguage(naming, person, beside),
    ]
    const answer = firstFitting(ways, person, people, naming)
    if (!answer) continue
    people[people.indexOf(person)] = { ...person, country: answer.code }
    evidence.push(...answer.evidence(person.id))
  }
  const placed = new Set(found.people.flatMap(({ country }) => country ?? []))
  const given = new Set(
    unknown
      .filter(({ role }) => !TITLES_OF_ONE_STATE.some(({ title }) => title.test(role ?? '')))
      .flatMap(({ id }) => people.find((each) => each.id === id)?.country ?? []),
  )
  for (const person of unknown.filter((each) => people.includes(each))) {
    const naming = namingOf(sentences, person)
    const answer = naming && ofOwnSide(sentences, naming, { placed, given: [...given] })
    if (!answer) continue
    people[people.indexOf(person)] = { ...person, country: answer.code }
    evidence.push(...answer.evidence(person.id))
  }
  return { people, evidence }
}

/** Countries that the text prints beside persons, and those inferred for others. */
interface Sides {
  readonly placed: ReadonlySet<string>
  readonly given: readonly string[]
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
