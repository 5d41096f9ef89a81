/** One sentence in a language other than English and the people it names → who speaks in it, by that language's table. */

import { SPEECH_WORDS, type SpeechWords } from '../reference/speech-words.ts'
import { matchesOf } from '../text/matches.ts'
import type { Attribution } from './english-speech.ts'
import type { Named } from './people-named.ts'

interface Patterns extends SpeechWords {
  readonly verb: RegExp
  readonly stand: readonly (readonly [RegExp, 'last' | 'sides'])[]
}

const parted = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'giu')
const unparted = (words: string): RegExp => new RegExp(words, 'gu')

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(SPEECH_WORDS).map(([language, words]) => {
    const make = language === 'zh' || words.order === 'end' ? unparted : parted
    const mark = words.mark ? `(?=${words.mark})` : ''
    const stand = [
      [make(`(?:${words.pronouns})${mark}`), 'last'],
      [make(`(?:${words.sides})`), 'sides'],
    ] as const
    return [language, { ...words, verb: make(words.verbs), stand }]
  }),
)

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

/**
 * The attributions of a sentence, in order.
 * @param language BCP 47; empty where no table knows it
 */
export function foreignSpeech(text: string, named: readonly Named[], language: string): readonly Attribution[] {
  const patterns = PATTERNS.get(language.split('-')[0] ?? '')
  if (!patterns) return []
  const marked = patterns.mark ? new RegExp(`^${patterns.mark}`, 'u') : null
  const subjects = [
    ...named
      .filter(({ end }) => marked === null || marked.test(text.slice(end, end + 24)))
      .map(({ person, start, end }) => ({ who: person, start, end })),
    ...patterns.stand.flatMap(([pattern, who]) =>
      placesOf(text, pattern).map(({ start, end }) => ({ who, start, end })),
    ),
  ].sort((one, other) => one.start - other.start)
  if (subjects.length === 0) return []
  const verbs = placesOf(text, patterns.verb)
  return subjects
    .flatMap((subject): Attribution[] => {
      const verb = verbs.find((each) => isOwn(text, subject, each, patterns))
      return verb
        ? [
            {
              who: subject.who,
              verb: verb.word,
              start: Math.min(subject.start, verb.start),
              end: Math.max(subject.end, verb.end),
            },
          ]
        : []
    })
    .slice(0, 1)
}
