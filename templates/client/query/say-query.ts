/** A query said in plain language: `saying “Qin Gang”, with Russia acting, not from SHINE, published in January 2023`. */
import { formatDate } from '../../../src/archive/calendar.ts'
import type { SearchSpeaker } from '../search-speaker.ts'
import { daysOf } from './days.ts'
import type { DateNode, QueryField, QueryNode, TextNode } from './query.ts'

/** What the words for a query depend on. */
export interface Speech {
  readonly speaker: SearchSpeaker
  /** A field's value by its name: `kr` → `South Korea`. */
  readonly nameOf: (field: QueryField, value: string) => string
  /** Whether a day in the query is that of a report or of what it reports. */
  readonly clock: 'published' | 'event'
}

/** To be put behind “reports”. */
export function sayQuery(node: QueryNode, speech: Speech): string {
  const { say, anyOf } = speech.speaker
  switch (node.kind) {
    case 'text':
      return sayText(node, speech)
    case 'field':
      return say(fieldWords[node.field], { name: speech.nameOf(node.field, node.value) })
    case 'date':
      return sayDate(node, speech)
    case 'not':
      return say('excluded', { asked: sayInside(node.part, speech) })
    case 'or':
      return anyOf(node.parts.map((part) => sayInside(part, speech)))
    case 'and':
      return sayAll(node.parts, speech)
  }
}

/** Words side by side are said together: `saying “crisis” and “talks”`. */
function sayAll(parts: readonly QueryNode[], speech: Speech): string {
  const { say, allOf } = speech.speaker
  const plain = parts.filter((part): part is TextNode => part.kind === 'text' && !part.inTitle)
  const others = parts.filter((part) => part.kind !== 'text' || part.inTitle)
  const words = allOf(plain.map(({ text }) => quoted(text, speech.speaker)))
  const said = others.map((part) => sayInside(part, speech))
  return (plain.length === 0 ? said : [say('saying', { words }), ...said]).join(say('alongside'))
}

function sayInside(node: QueryNode, speech: Speech): string {
  const asked = sayQuery(node, speech)
  return node.kind === 'and' || node.kind === 'or' ? speech.speaker.say('together', { asked }) : asked
}

function sayText({ text, inTitle }: TextNode, { speaker }: Speech): string {
  return speaker.say(inTitle ? 'inHeadline' : 'saying', { words: quoted(text, speaker) })
}

/** A reader's word in quotation marks. */
export function quoted(text: string, { say, foreign }: SearchSpeaker): string {
  return say('quoted', { words: foreign(text) })
}

const fieldWords = {
  country: 'ofCountry',
  acting: 'ofActing',
  mentioned: 'ofMentioned',
  pair: 'ofPair',
  person: 'ofPerson',
  publisher: 'ofPublisher',
  agency: 'ofAgency',
  language: 'ofLanguage',
} as const satisfies Record<QueryField, string>

function sayDate({ relation, value, first, last }: DateNode, { speaker, clock }: Speech): string {
  return relation === 'on' ? sayDays(value, value, clock, speaker) : sayDays(first ?? '', last ?? '', clock, speaker)
}

/**
 * `published in January 2023`, `with an event up to 31 December 2022`. A range is said by its first and last whole day:
 * no language then has to decline the name of a month.
 * @param from as written, empty where open
 */
export function sayDays(from: string, to: string, clock: Speech['clock'], { language, say }: SearchSpeaker): string {
  const said = (day: string): string => formatDate(language, day, 'date')
  const words = dayWords[clock]
  if (from === to) {
    const period = isoDate(from)
    return period.length === 10 ? say(words.on, { day: said(period) }) : say(words.in, { period: said(period) })
  }
  const [first, last] = [said(daysOf(from)?.first ?? from), said(daysOf(to)?.last ?? to)]
  if (to === '') return say(words.from, { first })
  return from === '' ? say(words.to, { last }) : say(words.between, { first, last })
}

/** `2023-1-9` → `2023-01-09`. */
function isoDate(written: string): string {
  return written
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

const dayWords = {
  published: {
    on: 'publishedOn',
    in: 'publishedIn',
    from: 'publishedFrom',
    to: 'publishedTo',
    between: 'publishedBetween',
  },
  event: { on: 'eventOn', in: 'eventIn', from: 'eventFrom', to: 'eventTo', between: 'eventBetween' },
} as const
