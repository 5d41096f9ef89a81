/** One sentence in a language other than English and the people it names → who speaks in it, by that language's table. */

import { JOINED_WORDS } from '../reference/joined-words.ts'
import { wordsOf } from '../reference/languages/index.ts'
import { SPEECH_WORDS, type SpeechWords } from '../reference/speech-words.ts'
import { matchesOf } from '../text/matches.ts'
import { type MadeOf, madeOf } from '../text/once.ts'
import type { Attribution } from './english-speech.ts'
import { isParted, wholeWords } from './foreign-patterns.ts'
import type { KnownPerson } from './known-person.ts'
import type { Named } from './people-named.ts'
import { joinsOf } from './scene-tables.ts'

/** Who may be the subject of a verb of saying, and where he stands. */
interface Subject {
  readonly who: Attribution['who']
  readonly start: number
  readonly end: number
}

/** What may stand before a verb that opens a sentence: "También afirmó", كما ذكر. */
const CONNECTIVES =
  '(?:además|también|asimismo|igualmente|tras ello|no obstante|também|ainda|inoltre|poi|infine|كما|و?في هذا السياق،?|و?بدور[هها]،?|من جهت[هها]،?) '

interface Patterns
  extends Omit<SpeechWords, 'alone' | 'by' | 'byHim' | 'closes' | 'mark' | 'pronouns' | 'sides' | 'verbs'> {
  readonly verb: RegExp
  /** Right behind a subject: what marks it as one. */
  readonly marked: RegExp | null
  /** Right before a subject: "according to". */
  readonly by: RegExp
  /** Right behind a subject: whatever is said, by a clause that tells it. */
  readonly tells: RegExp
  /** A sentence's end that tells it was said, whatever its verb. */
  readonly closes: RegExp
  /** Gives a sentence to the last speaker by itself. */
  readonly byHim: RegExp
  /** Gives a sentence that names nobody to whom the paragraph spoke of last. */
  readonly alone: RegExp
  /** Right before somebody who isn't the subject: "with". */
  readonly joined: RegExp
  readonly stand: readonly (readonly [RegExp, 'last' | 'sides'])[]
}

const PATTERNS: MadeOf<Patterns> = madeOf(SPEECH_WORDS, (words, language) => {
  const parted = isParted(language)
  const make = (some: string): RegExp => wholeWords(some, parted || language === 'ko', 'giu')
  const verbs = [words.verbs, ...(wordsOf(language)?.acts.speech ?? [])].join('|')
  const mark = words.mark ? `(?=${words.mark})` : ''
  const told = JOINED_WORDS[language]?.told ?? '(?!)'
  return {
    near: words.near,
    order: words.order,
    verb: words.order === 'end' ? new RegExp(verbs, 'gu') : wholeWords(verbs, parted, 'giu'),
    marked: words.mark ? new RegExp(`^${words.mark}`, 'u') : null,
    by: new RegExp(
      `${parted ? '(?<![\\p{L}\\p{M}])' : ''}(?:${words.by})\\s?(?:l[aeo]s?\\s|el\\s|l[’']|[oa]s?\\s|de[rms]\\s|die\\s|i\\s|gli\\s)?$`,
      'iu',
    ),
    tells: parted
      ? new RegExp(
          `^(?:\\s\\([^)]{1,24}\\))?(?:,\\s[^,.;:]{2,90},)?(?:\\s(?!(?:und|y|e|et|и|і|و)\\s)[\\p{L}\\p{N}'’-]+){1,10}?,?\\s(?:${told})(?![\\p{L}\\p{M}])`,
          'u',
        )
      : /(?!)/,
    closes: new RegExp(words.closes ?? '(?!)', 'u'),
    byHim: wholeWords(words.byHim ?? '(?!)', parted),
    alone: new RegExp(
      words.alone === 'verb'
        ? `^(?:${CONNECTIVES})?(?:${verbs})(?![\\p{L}])|["”»],?\\s(?:${verbs})(?![\\p{L}])|,\\s(?:${verbs})(?=[,.])`
        : (words.alone ?? '(?!)'),
      'iu',
    ),
    joined: joinsOf(language)?.before ?? /(?!)/,
    stand: [
      [make(`(?:${words.pronouns})${mark}`), 'last'],
      [make(`(?:${words.sides})`), 'sides'],
    ],
  }
})

interface Place {
  readonly start: number
  readonly end: number
}

const placesOf = (text: string, pattern: RegExp): (Place & { readonly word: string })[] =>
  matchesOf(text, pattern).map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))

/** "M.", "Sr.": a full stop that ends nothing. */
const TITLE = /(?<!\p{L})\p{Lu}\p{Ll}{0,2}\./gu

/** May this verb be a subject's own: near enough, in the order of its language, no stop between? */
function isOwn(text: string, subject: Place, verb: Place, { near, order }: Patterns): boolean {
  if (order === 'end') return verb.start >= subject.end && verb.end >= text.length - 12
  const gap = verb.start >= subject.end ? text.slice(subject.end, verb.start) : text.slice(verb.end, subject.start)
  if (verb.start < subject.end && (order === 'after' || verb.end > subject.start)) return false
  const plain = gap.replace(TITLE, '')
  return gap.length <= near && !/[.!?;:。！？；：«“"「]/.test(plain) && (order === 'either' || !/[，,、]/.test(gap))
}

/** "… », a lancé M. X", "“…” — подытожил X": whoever stands behind the quotation and its verb said it, whatever the verb. */
const BEHIND_QUOTATION =
  /["»”“’」]\s?[,.]?\s?(?:[—–-]{1,2}\s)?(?<verb>(?:[\p{Ll}'’-]+\s){1,4})(?:\p{Lu}\p{Ll}{0,2}\.?\s|le\s|la\s|el\s|o\s|a\s|der\s|die\s|il\s)?$/u

/** 'X: „…“' */
const COLON_QUOTATION = /^(?:\s\([^)]{1,24}\))?\s?[:：]\s?["„“«「]/u

/** Units before a subject within which a quotation's verb stands. */
const reach = 64

/** Units behind a subject within which what it says must begin. */
const ahead = 90

/** The words by which a subject is told to say something. */
function sayingOf(
  text: string,
  subject: Subject,
  verbs: readonly (Place & { readonly word: string })[],
  patterns: Patterns,
): Attribution | null {
  const { who, start, end } = subject
  const before = text.slice(Math.max(0, start - reach), start)
  const by = patterns.by.exec(before)
  if (by) return { who, verb: by[0].trim(), start: start - by[0].length, end }
  const verb = verbs.find((each) => isOwn(text, subject, each, patterns))
  if (verb) return { who, verb: verb.word, start: Math.min(start, verb.start), end: Math.max(end, verb.end) }
  const quoted = COLON_QUOTATION.exec(text.slice(end, end + ahead))
  if (quoted) return { who, verb: ':', start, end: end + quoted[0].length }
  const turned = BEHIND_QUOTATION.exec(before)?.groups?.verb
  if (turned !== undefined) return { who, verb: turned.trim(), start, end }
  const tells = patterns.tells.exec(text.slice(end, end + ahead))
  if (tells) return { who, verb: tells[0].trim(), start, end: end + tells[0].length }
  const closes = patterns.closes.exec(text.slice(end))
  return closes ? { who, verb: closes[0], start, end } : null
}

/** Within quotation marks, opened or closed in another sentence too: enough words to be said and not just named. */
const QUOTATION =
  /["“„«](?:[^"“”„«»]*\s){2}[^"“”„«»]*(?:["”“»]|$)|^[^"“”„«»]*["”»](?=[^"“”„«»]*$)|[「『“][^」』”]{4,}(?:[」』”]|$)|^[^「『」』]*[」』]/gu

/** Whom a quotation's sentence names besides, not as somebody's object: right behind it, else the first of all. */
function byQuotation(text: string, subjects: readonly Subject[], { joined }: Patterns): readonly Attribution[] {
  const quotations = matchesOf(text, QUOTATION).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  if (quotations.length === 0) return []
  const own = subjects.filter(
    ({ start }) =>
      !quotations.some((quoted) => quoted.start <= start && start < quoted.end) &&
      !joined.test(text.slice(Math.max(0, start - reach), start)),
  )
  const ends = quotations.map(({ end }) => end)
  const [first] = [...own.filter(({ start }) => ends.some((end) => start >= end && start - end < near)), ...own]
  return first ? [{ who: first.who, verb: '"', start: first.start, end: first.end }] : []
}

/** Units behind a quotation within which its speaker is named. */
const near = 48

/** "Ministerin Jana Hügel kam. „Die Brücke steht“, spottete sie": the pronoun's person, where the sentence names him before. */
function namedBefore({ start }: Attribution, people: readonly Subject[]): Partial<Attribution> {
  const who = people.findLast(({ end }) => end <= start)?.who
  return who === undefined ? {} : { who, inferred: true }
}

/**
 * The attributions of a sentence, in order.
 * @param named the people it names, by name or office
 * @param language BCP 47; empty where no table knows it
 */
export function foreignSpeech(
  text: string,
  named: readonly (Omit<Named, 'person'> & { readonly person: KnownPerson | 'holder' })[],
  language: string,
): readonly Attribution[] {
  const patterns = PATTERNS.get(language.split('-')[0] ?? '')
  if (!patterns) return []
  const people: readonly Subject[] = named
    .filter(({ end }) => patterns.marked === null || patterns.marked.test(text.slice(end, end + 24)))
    .map(({ person, start, end }) => ({ who: person, start, end }))
  const standing = patterns.stand.flatMap(([pattern, who]) =>
    placesOf(text, pattern).map(({ start, end }): Subject => ({ who, start, end })),
  )
  const subjects = [...people, ...standing].sort((one, other) => one.start - other.start)
  const verbs = placesOf(text, patterns.verb)
  const said = subjects.flatMap((subject) => sayingOf(text, subject, verbs, patterns) ?? [])
  if (said.length > 0)
    return said.map((each) => (each.who === 'last' ? { ...each, ...namedBefore(each, people) } : each))
  const quoted = byQuotation(text, subjects, patterns)
  if (quoted.length > 0) return quoted
  const him = patterns.byHim.exec(text) ?? (people.length === 0 ? patterns.alone.exec(text) : null)
  return him ? [{ who: 'last', verb: him[0], start: him.index, end: him.index + him[0].length }] : []
}
