/** A query said in plain language: `saying “Qin Gang”, with Russia acting, not from SHINE, published in January 2023`. */
import { formatDate } from '../../../src/archive/calendar.ts'
import type { DateNode, QueryField, QueryNode, TextNode } from './query.ts'

/** What the words for a query depend on. */
export interface Speech {
  readonly locale: string
  /** A field's value by its name: `kr` → `South Korea`. */
  readonly nameOf: (field: QueryField, value: string) => string
  /** Whether a day in the query is that of a report or of what it reports. */
  readonly clock: 'published' | 'event'
}

/** To be put behind “reports”. */
export function sayQuery(node: QueryNode, speech: Speech): string {
  switch (node.kind) {
    case 'text':
      return sayText(node)
    case 'field':
      return fieldWords[node.field](speech.nameOf(node.field, node.value))
    case 'date':
      return sayDays(node, speech)
    case 'not':
      return `not ${sayInside(node.part, speech)}`
    case 'or':
      return node.parts.map((part) => sayInside(part, speech)).join(' or ')
    case 'and':
      return sayAll(node.parts, speech)
  }
}

/** Words side by side are said together: `saying “crisis” and “talks”`. */
function sayAll(parts: readonly QueryNode[], speech: Speech): string {
  const plain = parts.filter((part): part is TextNode => part.kind === 'text' && !part.inTitle)
  const others = parts.filter((part) => part.kind !== 'text' || part.inTitle)
  const words = plain.length === 0 ? [] : [`saying ${plain.map(({ text }) => `“${text}”`).join(' and ')}`]
  return [...words, ...others.map((part) => sayInside(part, speech))].join(', ')
}

function sayInside(node: QueryNode, speech: Speech): string {
  const said = sayQuery(node, speech)
  return node.kind === 'and' || node.kind === 'or' ? `(${said})` : said
}

function sayText({ text, inTitle }: TextNode): string {
  return inTitle ? `with “${text}” in the headline` : `saying “${text}”`
}

const fieldWords: Readonly<Record<QueryField, (name: string) => string>> = {
  country: (name) => `speaking of ${name}`,
  acting: (name) => `with ${name} acting`,
  mentioned: (name) => `only mentioning ${name}`,
  pair: (name) => `on ${name} together`,
  person: (name) => `naming ${name}`,
  publisher: (name) => `from ${name}`,
  agency: (name) => `supplied by ${name}`,
  language: (name) => `in ${name}`,
}

function sayDays({ relation, value, first, last }: DateNode, { locale, clock }: Speech): string {
  const verb = clock === 'published' ? 'published' : 'with an event'
  const day = value
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-')
  if (relation === 'on') return `${verb} ${day.length === 10 ? 'on' : 'in'} ${formatDate(locale, day, 'date')}`
  const edge = (relation === 'before' ? last : first) ?? ''
  return `${verb} ${relation === 'before' ? 'up to' : 'from'} ${formatDate(locale, edge, 'date')}`
}
