/** The words the pages use for the model's values. */
import type { Lack } from '../../src/archive/coverage.ts'
import type {
  Basis,
  ContradictionReading,
  EventKinship,
  EventMode,
  LineRole,
  RefusalReason,
  RelationKind,
  TimeBasis,
} from '../../src/model.ts'

export const modeNames: Readonly<Record<EventMode, string>> = {
  phone: 'phone call',
  meeting: 'meeting',
  video: 'video call',
  statement: 'statement',
  visit: 'visit',
  other: 'contact',
}

/** How another article is kin to the one shown. */
export const relationNames: Readonly<Record<RelationKind, string>> = {
  'exact-copy': 'Same text, word for word',
  'near-copy': 'Nearly the same text',
  telling: 'Same event in other words',
}

/** Why an event with another key is probably the same. */
export const kinshipNames: Readonly<Record<EventKinship, string>> = {
  same: 'the same event',
  precision: 'told with another precision of the date',
  day: 'told with the day before or after',
  mode: 'told as another kind of contact',
  parties: 'told with more or fewer parties',
}

export const basisNames: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  publisher: 'from the publisher’s table',
  sidecar: 'from the note beside the file',
  generated: 'made by the archive',
  correction: 'corrected by hand',
}

/** How a publisher is known, as the article page says it. */
export const publisherBasisNames: Readonly<Record<'stated' | 'inferred' | 'sidecar', string>> = {
  stated: 'stated on the page',
  inferred: 'inferred from the page’s layout',
  sidecar: 'from the note beside the file',
}

/** Where one of two contradicting dates comes from. */
export const readingNames: Readonly<Record<ContradictionReading['from'], string>> = {
  stamp: 'publication as read',
  metadata: 'the page’s metadata',
  dateline: 'dateline',
  update: 'update',
  collector: 'the collector’s mark',
  sidecar: 'collected, by the note beside the file',
  weekday: 'weekday',
  date: 'date',
}

/** How the offset of a time is known. */
export const timeBasisNames: Readonly<Record<TimeBasis, string>> = {
  stated: 'time zone stated',
  publisher: 'time zone from the publisher’s local time',
  none: 'time zone unknown',
}

/** One line of a source, by what it was taken for. */
export const roleNames: Readonly<Record<LineRole, string>> = {
  blank: 'blank',
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  timestamp: 'date and time',
  dateline: 'dateline',
  agency: 'wire agency',
  credit: 'credit line',
  section: 'section',
  heading: 'crosshead',
  paragraph: 'paragraph',
  list: 'list item',
  quote: 'quotation',
  caption: 'caption',
  navigation: 'navigation',
  related: 'related stories',
  share: 'sharing',
  prompt: 'prompt',
  advert: 'advertisement',
  legal: 'legal notice',
  counter: 'counter',
  footer: 'footer',
  scrape: 'collector’s mark',
  duplicate: 'repetition',
  unknown: 'not recognised',
}

/** Lines counted by role, where it isn't the role's name with an s: one line, several lines. */
const roleCounts: Readonly<Partial<Record<LineRole, readonly [string, string]>>> = {
  timestamp: ['date and time', 'dates and times'],
  agency: ['wire agency', 'wire agencies'],
  navigation: ['line of navigation', 'lines of navigation'],
  related: ['line of related stories', 'lines of related stories'],
  share: ['line for sharing', 'lines for sharing'],
  footer: ['line of footer', 'lines of footer'],
  unknown: ['line not recognised', 'lines not recognised'],
  blank: ['blank line', 'blank lines'],
}

/** `9 paragraphs`, `61 lines of navigation`. */
export function countRole(role: LineRole, number: number): string {
  const [one, several] = roleCounts[role] ?? [roleNames[role], `${roleNames[role]}s`]
  return count(number, one, several)
}

/** What a piece of evidence proves, by the record's field. */
export const fieldNames: Readonly<Record<string, string>> = {
  url: 'address of the original',
  language: 'language',
  truncated: 'whether the source breaks off',
  role: 'line',
  title: 'headline',
  standfirst: 'standfirst',
  section: 'section',
  authors: 'author',
  editors: 'editor',
  publisher: 'publisher',
  agency: 'wire agency',
  published: 'published',
  updated: 'updated',
  dateline: 'dateline',
  countries: 'country',
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  events: 'event',
  statements: 'statement',
}

/** Why a file was refused, and what its keeper can do. */
export const refusalWords: Readonly<Record<RefusalReason, { readonly what: string; readonly remedy: string }>> = {
  empty: { what: 'The file is empty', remedy: 'Collect the page again, or remove the file.' },
  binary: { what: 'The file is not text', remedy: 'Supply the text of it: PDF and word-processor files are not read.' },
  undecodable: {
    what: 'No character encoding gives text',
    remedy: 'Save the file as UTF-8 and build again.',
  },
  'not-an-article': {
    what: 'No article was found in it',
    remedy: 'If it holds one, add a correction that names the lines of its body.',
  },
  duplicate: { what: 'It is the same report as another file', remedy: 'Nothing: the report is published once.' },
  'too-large': { what: 'The file is too large', remedy: 'Split it into one file for each report.' },
  unreadable: { what: 'The file could not be read', remedy: 'Check that it exists and may be read, then build again.' },
}

/** What a report can lack, as the coverage page says it. */
export const lackWords: Readonly<Record<Lack, string>> = {
  day: 'No day at all',
  publication: 'Only the day of an update',
  publisher: 'No publisher',
  headline: 'No headline in the source',
  author: 'No author named',
  address: 'No address of the original',
  end: 'Breaks off before its end',
  event: 'No event between countries',
}

const smallNumbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

const numberFormat = new Intl.NumberFormat('en')

/** `1 report`, `2 reports`, `1,200 reports`. @param plural where it isn't the word with an s */
export function count(number: number, word: string, plural = `${word}s`): string {
  return `${numberFormat.format(number)} ${number === 1 ? word : plural}`
}

const briefFormat = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 2 })

/** A number where there is room for three signs: `999`, `1.2K`. */
export function briefly(number: number): string {
  return number < 1000 ? String(number) : briefFormat.format(number)
}

/** A number as a headline's first word has it: `Five` up to twelve, then digits. */
export function spelled(number: number): string {
  return smallNumbers[number] ?? numberFormat.format(number)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Bytes as people read them: `3.5 kB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
