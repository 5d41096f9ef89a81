/** Sentences, people and events of a report → who said what: one statement for each run of sentences by one speaker in a paragraph. */
import type { Evidence, NewsEvent, Statement } from '../model.ts'
import { isEnglish } from '../reference/countries.ts'
import { type Attribution, englishSpeech } from './english-speech.ts'
import { prove } from './evidence.ts'
import { foreignSpeech } from './foreign-speech.ts'
import type { KnownPerson } from './known-person.ts'
import type { ShortForms } from './parties.ts'
import { type Named, nameFinder, officesAlone, peopleNamed } from './people-named.ts'
import { type Sentence, wordsIn } from './reading.ts'
import { isJoinedAt, joinsOf } from './scene-tables.ts'
import { type StandIns, standIns } from './stand-ins.ts'

export interface StatementFacts {
  readonly statements: readonly Statement[]
  readonly evidence: readonly Evidence[]
}

/** What statements are told by: the people and events of the report. */
interface Report {
  readonly people: readonly KnownPerson[]
  readonly events: readonly NewsEvent[]
}

/** A run of sentences of one paragraph by the same speakers. */
interface Speech {
  readonly speakers: readonly string[]
  readonly attribution: Attribution | null
  /** The sentence the attribution, or the quotation, stands in. */
  readonly bearer: Sentence
  readonly sentences: Sentence[]
}

/** Words in quotation marks, enough of them to be said and not just named: five, or twelve characters of scripts without spaces. */
const QUOTED = /["“„«](?:[^"“”„«»\s]+\s+){4}|[「『“][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]{12}/u

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

/** The people of a contact's sides: of each country of the paragraph's one event, the first person the report names. */
function sidesIn(paragraph: number, { people, events }: Report): readonly string[] {
  const own = events.filter(({ paragraphs, countries }) => paragraphs.includes(paragraph) && countries.length > 1)
  const narrow = own.filter(
    ({ paragraphs }) => paragraphs.length === Math.min(...own.map((event) => event.paragraphs.length)),
  )
  const [event] = narrow.length === 1 ? narrow : own.length === 1 ? own : []
  const sides = (event?.countries ?? []).flatMap((code) => people.find(({ country }) => country === code) ?? [])
  return sides.length > 1 ? sides.map(({ id }) => id).sort() : []
}

/** The event a speech belongs to: the one its paragraph tells in which a speaker's country takes part. */
function eventOf(paragraph: number, speakers: readonly string[], { people, events }: Report): string | null {
  const codes = people.filter(({ id }) => speakers.includes(id)).flatMap(({ country }) => country ?? [])
  const own = events.filter(
    ({ paragraphs, countries }) => paragraphs.includes(paragraph) && codes.some((code) => countries.includes(code)),
  )
  return own.length === 1 ? (own[0]?.id ?? null) : null
}

/** Whom the words of a paragraph may point to: the last speaker, both sides, and whom the report names first. */
interface Known {
  readonly last: readonly string[]
  readonly sides: readonly string[]
  readonly first: readonly string[]
}

/** How a language's sentences tell who speaks, and whom a sentence is about. */
interface Reader {
  readonly attribute: (sentence: Sentence, pointing: boolean) => readonly Attribution[]
  readonly subjectOf: (sentence: Sentence) => KnownPerson | null
}

/** Who says the sentences of one paragraph. Sentences without a word of their own go with those before, or open the first speech. */
function speechesOf(
  sentences: readonly Sentence[],
  { attribute, subjectOf }: Reader,
  { last, sides, first }: Known,
): readonly Speech[] {
  const speeches: Speech[] = []
  let waiting: Sentence[] = []
  let told: readonly string[] = []
  for (const sentence of sentences) {
    const before = speeches.at(-1)
    const lastOr = (other: readonly string[]): readonly string[] => {
      const spoken = told.length > 0 ? told : (before?.speakers ?? last)
      return spoken.length > 0 ? spoken : other
    }
    const speakersOf = ({ who }: Attribution): readonly string[] =>
      who === 'sides' ? sides : typeof who === 'object' ? [who.id] : lastOr(who === 'holder' ? first : [])
    // "he" and "both" mean somebody only where one has spoken, or two are in contact
    const pointing = sides.length > 0 || told.length > 0 || (before?.speakers ?? last).length > 0
    const [attribution, ...more] = attribute(sentence, pointing).filter((each) => speakersOf(each).length > 0)
    const speakers = attribution ? speakersOf(attribution) : null
    if (before && (speakers === null || same(before.speakers, speakers))) {
      before.sentences.push(sentence)
    } else if (attribution && speakers) {
      speeches.push({ speakers, attribution, bearer: sentence, sentences: [...waiting, sentence] })
      waiting = []
    } else waiting.push(sentence)
    // "X described the line, while the minister of Y stressed": English tells the second as part of what the first says
    for (const other of sentence.language ? more : []) {
      const named = speakersOf(other)
      if (typeof other.who === 'object' && !speeches.some((speech) => same(speech.speakers, named)))
        speeches.push({ speakers: named, attribution: other, bearer: sentence, sentences: [sentence] })
    }
    const subject = subjectOf(sentence)
    if (subject) told = [subject.id]
  }
  const [opening] = waiting
  const goesOn = opening && last.length === 1 && /^["“„«「『]/.test(opening.text) && QUOTED.test(opening.text)
  return speeches.length === 0 && goesOn
    ? [{ speakers: last, attribution: null, bearer: opening, sentences: waiting }]
    : speeches
}

/** Everybody a sentence speaks of: by name, else by his office alone. */
function spokenOf(
  sentence: Sentence,
  named: readonly Named[],
  people: readonly KnownPerson[],
): ReturnType<typeof officesAlone> {
  const alone = officesAlone(sentence, people).filter(
    (office) => !named.some(({ start, end }) => start < office.end && office.start < end),
  )
  return [...named.map((each) => withOffice(each, sentence)), ...alone]
}

/** A name with the office before or behind it: the whole phrase is the verb's subject. */
function withOffice(named: Named, { officials }: Sentence): Named {
  const official = officials.find(({ name }) => name !== null && name.start < named.end && named.start < name.end)
  return official
    ? { ...named, start: Math.min(named.start, official.start), end: Math.max(named.end, official.end) }
    : named
}

/** Whom a sentence in another language than English is about: the first it names that isn't another's object. */
function subjectIn({ text, language }: Sentence, named: readonly Named[]): KnownPerson | null {
  const joins = language && joinsOf(language.code)
  const own = named.filter((each) => !joins || !isJoinedAt(text, each, joins))
  return own.toSorted((one, other) => one.start - other.start)[0]?.person ?? null
}

/** Does an attribution hang on words that name nobody? */
const isByOffice = ({ who, start, end }: Attribution, others: readonly Named[]): boolean =>
  others.some((each) => each.person === who && each.start >= start && each.start < end)

/** Who speaks in an English sentence, by name, by office alone, or as the "he" of whom was told before. */
function spokenIn(
  { text }: Sentence,
  named: readonly Named[],
  { named: others, pronoun }: StandIns,
): readonly Attribution[] {
  const all = [...named, ...others.filter(({ start }) => !named.some((each) => each.start === start))]
  return englishSpeech(
    text,
    all.sort((one, other) => one.start - other.start),
  ).map((each) =>
    each.who === 'last' && pronoun
      ? { ...each, who: pronoun, inferred: true }
      : { ...each, inferred: isByOffice(each, others) },
  )
}

/** Who said what in the body's paragraphs, each with the words that put it in the speaker's mouth. */
export function findStatements(
  sentences: readonly Sentence[],
  report: Report,
  forms: ShortForms,
  language: string,
): StatementFacts {
  if (report.people.length === 0) return { statements: [], evidence: [] }
  const statements: Statement[] = []
  const evidence: Evidence[] = []
  const find = nameFinder(report.people, forms)
  const carriedOn = isEnglish(language) ? standIns(sentences, forms) : null
  const subjectOf = (sentence: Sentence): KnownPerson | null =>
    carriedOn
      ? null
      : subjectIn(
          sentence,
          spokenOf(sentence, find(sentence.text), report.people).filter(
            (each): each is Named => each.person !== 'holder',
          ),
        )
  const attribute = (sentence: Sentence, pointing: boolean): readonly Attribution[] => {
    if (carriedOn) {
      const [named, others] = [peopleNamed(sentence, forms, report.people), carriedOn(sentence)]
      const nobody = named.length + others.named.length === 0 && others.pronoun === null
      return nobody && !pointing ? [] : spokenIn(sentence, named, others)
    }
    const named = spokenOf(sentence, find(sentence.text), report.people)
    return named.length === 0 && !pointing ? [] : foreignSpeech(sentence.text, named, language)
  }
  const first = report.people.slice(0, 1).map(({ id }) => id)
  let last: readonly string[] = []
  for (const [paragraph, own] of byParagraph(sentences)) {
    for (const speech of speechesOf(
      own,
      { attribute, subjectOf },
      { last, sides: sidesIn(paragraph, report), first },
    )) {
      const { speakers, attribution, sentences: said } = speech
      const [opening, final] = [said[0], said.at(-1)]
      if (!opening || !final) continue
      const [start, end] = [opening.offset, final.offset + final.text.length]
      const direct = said.some(({ text }) => QUOTED.test(text))
      const event = eventOf(paragraph, speakers, report)
      statements.push({ paragraph, start, end, speakers, verb: attribution?.verb ?? null, direct, event })
      evidence.push(...proofOf(speech, `p${paragraph}`))
      if (speakers.length === 1) last = speakers
    }
  }
  return { statements, evidence }
}

/** The words that say who speaks; where they only point to a speaker, or nothing does, that is inferred. */
function proofOf({ bearer, attribution }: Speech, of: string): Evidence[] {
  if (!attribution) return prove(wordsIn(bearer), 'quotation-carried-on', 'inferred', of)
  const basis = typeof attribution.who === 'object' && !attribution.inferred ? 'stated' : 'inferred'
  return prove(wordsIn(bearer, attribution.start, attribution.end), 'speech-verb', basis, of)
}

function byParagraph(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const { paragraph } = sentence.stretch
    if (paragraph === null) continue
    const own = paragraphs.get(paragraph)
    if (own) own.push(sentence)
    else paragraphs.set(paragraph, [sentence])
  }
  return paragraphs
}
