/** An office printed without a country → whose it is by headline, lead and what else the report names: the state that nobody else in it is of. */
import { onlyOf, proveTold } from './countries-left.ts'
import { type Inferred, inferred, type Naming } from './namings.ts'
import { OF_STATE } from './office-kinds.ts'
import { isPlural } from './offices.ts'
import { headOf } from './people-named.ts'
import type { Sentence } from './reading.ts'

/** Paragraphs behind an office-holder's in which the capital stands for the same government. */
const nextParagraphs = 2
const isWithin = (number: number, from: number, to: number): boolean => number >= from && number <= to

/** "Berlin confirmed the call": the one capital that acts in a later sentence and that nobody else has. */
export function ofLaterCapital(
  sentences: readonly Sentence[],
  naming: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
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

/** "The Colombian leader thanked him": the one country of later offices told without a name that nobody else has. */
export function ofLaterOffice(sentences: readonly Sentence[], taken: ReadonlySet<string>): Inferred | null {
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
export function leftInLead(
  sentences: readonly Sentence[],
  naming: Naming,
  taken: ReadonlySet<string>,
): Inferred | null {
  const lead = sentences
    .filter(({ stretch }) => stretch.kind === 'headline' || stretch.paragraph === 1)
    .flatMap((sentence) => sentence.mentions.map((mention) => ({ sentence, mention })))
  const left = lead.find(({ mention }) => !taken.has(mention.code))
  const all = new Set(lead.map(({ mention }) => mention.code))
  const isAdjective = left?.mention.kind === 'demonym' && naming.official.role !== null
  if (!left || all.size !== 2 || isAdjective || ![...all].some((code) => taken.has(code))) return null
  return inferred(left.sentence, left.mention.start, left.mention.end, 'country-from-lead', left.mention.code)
}

/** "Economy Minister X signed an agreement with the Emirates": of the headline's two countries, his is the other one. */
export function acrossHeadline(sentences: readonly Sentence[], { sentence, official }: Naming): Inferred | null {
  if (sentence.language || !OF_STATE.test(official.role ?? '')) return null
  const across = sentence.mentions
    .filter(({ start }) =>
      /\b(?:with|from|to|in)\s(?:the\s)?$/.test(sentence.text.slice(Math.max(0, start - 10), start)),
    )
    .map(({ code }) => code)
  return leftInHeadline(sentences, new Set(across), true)
}

/** "Guyana's government dismissed a report …": whose minister speaks later, where the lead begins with a state that nobody else has. */
export function ofActor(sentences: readonly Sentence[], taken: ReadonlySet<string>): Inferred | null {
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
export const nearStart = 3

/**
 * Of the two countries that headline and first paragraphs name at all, the one nobody else has.
 * @param taken those of everybody in the report, or of who stands beside him
 */
export function leftInText(
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
export function onlyOther(
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
export function leftInHeadline(
  sentences: readonly Sentence[],
  taken: ReadonlySet<string>,
  pairs: boolean,
): Inferred | null {
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
export function ofHeadlineOffice(
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
