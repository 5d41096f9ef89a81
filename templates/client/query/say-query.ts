/** A query said in plain language: `say “Qin Gang”, not “Lavrov”; with Russia acting; published in January 2023`. */
import { formatDate } from '../../../src/archive/calendar.ts'
import type { DateNode, QueryField, QueryNode, TextNode } from './query.ts'

/** What the words for a query depend on. */
export interface Speech {
  readonly locale: string
  /** A field's value by its name: `kr` → `South Korea`. */
  readonly nameOf: (field: QueryField, value: string) => string
  /** What a day in the query is of: `published`, or `that tell of something`. */
  readonly clock: 'published' | 'event'
}

/** Starts with a verb, or says what is excluded: to be put behind “reports that”. */
export function sayQuery(tree: QueryNode, speech: Speech): string {
  return say(tree, speech, false)
}

function say(node: QueryNode, speech: Speech, inner: boolean): string {
  switch (node.kind) {
    case 'text':
      return sayText(node)
    case 'field':
      return fieldWords[node.field](speech.nameOf(node.field, node.value))
    case 'date':
      return sayDays(node, speech)
    case 'not':
      return `do not ${bracket(node.part, speech)}`
    case 'or':
      if (node.names) return `say “${node.names[0] ?? ''}” by any of its names`
      return wrap(node.parts.map((part) => bracket(part, speech)).join(' or '), inner)
    case 'and':
      return wrap(joinTexts(node.parts, speech).join(' and '), inner)
  }
}

/** Words side by side are said once: `say “crisis”, “talks”`. */
function joinTexts(parts: readonly QueryNode[], speech: Speech): string[] {
  const plain = parts.filter((part): part is TextNode => part.kind === 'text' && !part.inTitle)
  const others = parts.filter((part) => part.kind !== 'text' || part.inTitle)
  const words = plain.length === 0 ? [] : [`say ${plain.map(({ text }) => `“${text}”`).join(' and ')}`]
  return [...words, ...others.map((part) => bracket(part, speech))]
}

function bracket(node: QueryNode, speech: Speech): string {
  return say(node, speech, true)
}

function wrap(text: string, inner: boolean): string {
  return inner ? `(${text})` : text
}

function sayText({ text, inTitle }: TextNode): string {
  return `say “${text}”${inTitle ? ' in the headline' : ''}`
}

const fieldWords: Readonly<Record<QueryField, (name: string) => string>> = {
  country: (name) => `speak of ${name}`,
  acting: (name) => `have ${name} acting`,
  mentioned: (name) => `only mention ${name}`,
  pair: (name) => `tell of ${name} together`,
  person: (name) => `name ${name}`,
  publisher: (name) => `come from ${name}`,
  agency: (name) => `come through ${name}`,
  language: (name) => `are in ${name}`,
}

function sayDays({ relation, value, first, last }: DateNode, { locale, clock }: Speech): string {
  const verb = clock === 'published' ? 'were published' : 'tell of something'
  const day = value
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-')
  if (relation === 'on') return `${verb} ${day.length === 10 ? 'on' : 'in'} ${formatDate(locale, day, 'date')}`
  const edge = (relation === 'before' ? last : first) ?? ''
  return `${verb} ${relation === 'before' ? 'up to' : 'from'} ${formatDate(locale, edge, 'date')}`
}
