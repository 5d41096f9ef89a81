/**
 * An office printed without its country, in a language other than English → whose it is by what its paragraph and the
 * report's opening name: "Die neuseeländische Marine spart. Verteidigungsminister X …"; of two states the one nobody else is of.
 */
import { PLACE_WORDS, SPOKESMEN } from '../reference/owner-words.ts'
import { type MadeOf, madeOf } from '../text/once.ts'
import type { CountryMention } from './country-mentions.ts'
import { isParted } from './foreign-patterns.ts'
import { type Inferred, inferred, type Naming } from './namings.ts'
import type { Sentence } from './reading.ts'
import { isJoinedAt, joinsOf } from './scene-tables.ts'

/** At the end of what stands before a country: it is a place, or what is talked about. */
const PLACES: MadeOf<RegExp> = madeOf(PLACE_WORDS, (words, language) => {
  const open = isParted(language) ? '(?<![\\p{L}\\p{M}])' : ''
  return new RegExp(`${open}(?:${words})$`, 'iu')
})

/** The last paragraph whose countries may be those of the report's two sides. */
const lastOpening = 4

/** Units before a country within which a small word makes it a place. */
const placeReach = 16

/** A country told somewhere. */
export interface Told {
  readonly sentence: Sentence
  readonly mention: CountryMention
}

/** Countries that a sentence names as somebody's, in order; a city is one as well. */
export function namedIn({ text, mentions, capitals, language }: Sentence): readonly CountryMention[] {
  const place = PLACES.get(language?.code ?? '')
  return [...mentions, ...capitals]
    .filter(({ start, kind }) => kind === 'demonym' || !place?.test(text.slice(Math.max(0, start - placeReach), start)))
    .sort((one, other) => one.start - other.start)
}

const toldIn = (sentence: Sentence): readonly Told[] => namedIn(sentence).map((mention) => ({ sentence, mention }))

export const proveTold = ({ sentence, mention: { start, end, code } }: Told, rule: string): Inferred =>
  inferred(sentence, start, end, rule, code)

/** The one country of some; null where there are several. */
export function onlyOf(told: readonly Told[], taken: ReadonlySet<string>): Told | null {
  const left = told.filter(({ mention }) => !taken.has(mention.code))
  const [first] = left
  return first && left.every(({ mention }) => mention.code === first.mention.code) ? first : null
}

/** "Aus Malabo kam Widerspruch: Informationsminister X sagte": the one country its paragraph told before an office. */
export function countryBefore(
  sentences: readonly Sentence[],
  { sentence, official }: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  if (!sentence.language) return null
  const at = sentences.indexOf(sentence)
  const earlier = sentences.slice(0, at).filter(({ stretch }) => stretch === sentence.stretch)
  const here = toldIn(sentence).filter(({ mention }) => mention.end <= official.start)
  const before = onlyOf([...earlier.flatMap(toldIn), ...here], taken)
  return before && proveTold(before, 'country-before-office')
}

/** Of the countries that headline and first paragraphs name as somebody's the one that nobody else is of. */
export function countryLeft(
  sentences: readonly Sentence[],
  { sentence }: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  if (!sentence.language) return null
  const opening = sentences.filter(
    ({ stretch }) => stretch.kind !== 'heading' && (stretch.paragraph ?? 0) <= lastOpening,
  )
  const left = onlyOf(opening.flatMap(toldIn), taken)
  return left && proveTold(left, 'country-left-in-opening')
}

/** Countries, places among them, that some sentences name, in order. */
const allIn = (sentences: readonly Sentence[]): readonly Told[] =>
  sentences.flatMap((sentence) =>
    [...sentence.mentions, ...sentence.capitals]
      .sort((one, other) => one.start - other.start)
      .map((mention) => ({ sentence, mention })),
  )

/**
 * Whose an office-holder is whom another meets. "Sie bleibt drei Tage in Jordanien. Vorgesehen ist eine Begegnung mit
 * Wasserminister X": the country told last before, a place or not, unless somebody of it was told of already; else the one
 * that is left.
 */
export function countryOfMet(
  sentences: readonly Sentence[],
  naming: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  const { sentence, official } = naming
  if (!sentence.language) return null
  const paragraph = sentence.stretch.paragraph ?? 0
  const earlier = sentences
    .slice(0, sentences.indexOf(sentence) + 1)
    .filter(({ stretch }) => stretch.paragraph !== null)
  const told = earlier.flatMap(({ officials }) => officials).filter((other) => other !== official && !other.inferred)
  const others = new Set([...taken, ...told.flatMap(({ countries }) => countries)])
  // somebody of another state was told of: whom he met may be at home
  const left = others.size === taken.size ? countryLeft(sentences, naming, others) : null
  const last = allIn(earlier.filter(({ stretch }) => paragraph - (stretch.paragraph ?? 0) <= 1))
    .filter((each) => each.sentence !== sentence || each.mention.end <= official.start)
    .findLast(({ mention }) => !others.has(mention.code))
  if (last) return proveTold(last, 'country-told-last')
  const headed = onlyOf(allIn(sentences.filter(({ stretch }) => stretch.kind === 'headline')), others)
  return left ?? (headed && others.size === taken.size ? proveTold(headed, 'country-from-headline') : null)
}

/** Who speaks for a ministry is of its state. */
export const isSpokesman = (role: string | null): boolean => role !== null && SPOKESMEN.test(role)

/** Is an office's holder met, received, spoken to, somebody's counterpart? Then he is another state's. */
export function isMet({ sentence: { text, language }, official }: Naming): boolean {
  const joins = joinsOf(language?.code ?? '')
  return joins !== undefined && (official.role === null || isJoinedAt(text, official, joins))
}
