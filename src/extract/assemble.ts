/** Labelled lines → the article's fields, each with the words that prove it; or the reason why there is no article. */
import type {
  Block,
  Dateline,
  Evidence,
  ExtractedArticle,
  Extraction,
  Found,
  LabelledLine,
  Passage,
  PublisherRef,
  Refusal,
} from '../model.ts'
import type { Recognition } from '../publishers/index.ts'
import { slugOf } from '../publishers/slug.ts'
import { linesOfDate } from '../text/broken-dates.ts'
import { findPrintedDates } from '../text/dates.ts'
import { orderOfPage } from '../text/digit-dates.ts'
import { joinPassages, sourceSpans } from '../text/passage.ts'
import { because } from '../text/refusal-causes.ts'
import { isClockLabel } from '../text/stamp-labels.ts'
import { findAgency } from './agency.ts'
import { buildBlocks } from './blocks.ts'
import { keepCreditedEnd } from './credited-end.ts'
import { keepDatelineLead } from './dateline-lead.ts'
import type { LabelledPage } from './label.ts'
import { languageOf } from './language.ts'
import { namedPublisher } from './named-publisher.ts'
import { isHouse } from './names.ts'
import { spanOf } from './peel.ts'
import { type PeeledBody, peelBody } from './peel-body.ts'
import { findPeople } from './people.ts'
import { findPlaceLine } from './place-line.ts'
import { breadcrumbParts } from './rules/section.ts'
import { peelSiteSuffix, peelWay } from './site-suffix.ts'
import { isTruncated } from './truncated.ts'
import type { WitnessedFields } from './witnesses/choose.ts'

/** Least text, in UTF-16 units, that makes an article: a brief of one sentence. */
const leastBody = 60

/** Longest generated title, in UTF-16 units. */
const titleLength = 80

/** Makes the article of a page's labelled lines. */
export function assemble(
  { lines, confidence, sure }: LabelledPage,
  { profile, publisher: recognised }: Recognition,
  scrapeStamps: readonly Passage[],
  witnessed: WitnessedFields | null = null,
): Extraction {
  const publisher = publisherOf(recognised, witnessed, lines)
  const names = [profile.name, ...(profile.aliases ?? []), ...(publisher ? [publisher.value.name] : [])]
  const peeled = peelBody(peelWay(peelSiteSuffix(keepCreditedEnd(keepDatelineLead(lines)), names)))
  const blocks = buildBlocks(peeled.lines)
  const why = whyNoArticle(peeled.lines, blocks)
  if (why !== null) return { kind: 'refusal', lines: peeled.lines, reason: 'not-an-article', ...why }
  const headline = headlineOf(peeled.lines)
  const { authors, editors } = findPeople(peeled.lines)
  const persons = authors.filter(({ value }) => !isHouse(value))
  const article: ExtractedArticle = {
    profile,
    publisher,
    title: witnessed?.title ?? (headline ? foundIn(headline, 'headline') : generatedTitle(blocks)),
    titleBasis: witnessed?.title || headline ? 'stated' : 'generated',
    headline,
    standfirst: standfirstOf(peeled.lines),
    section: witnessed?.section ?? sectionOf(peeled.lines),
    agency: findAgency(peeled),
    authors: firstNamed([witnessed?.authors, persons, witnessed?.house, authors, peeled.reporters]),
    editors,
    dateline: datelineOf(peeled) ?? findPlaceLine(peeled.lines),
    datelineDay: peeled.dateline?.monthDay ?? null,
    dayOrder: orderOfPage(peeled.lines.map(({ repaired }) => repaired.text)),
    stamps: stampsOf(peeled.lines),
    scrapeStamps: [
      ...scrapeStamps,
      ...peeled.lines.filter(({ role }) => role === 'scrape').map(({ repaired }) => repaired),
    ],
    statedTimes: { published: witnessed?.published ?? null, updated: witnessed?.updated ?? null },
    url: witnessed?.url ?? null,
    masthead: mastheadOf(peeled.lines),
    blocks,
    language: languageOf(blocks.map(({ passage }) => passage.text).join('\n')),
    truncated: isTruncated(peeled.lines),
    confidence: Math.round(confidence * 100) / 100,
    sure,
  }
  return { kind: 'article', lines: peeled.lines, article }
}

/** The first of several lists that names anybody. */
function firstNamed(lists: readonly (readonly Found<string>[] | undefined)[]): readonly Found<string>[] {
  return lists.find((names) => names !== undefined && names.length > 0) ?? []
}

/** A name that is one: templates left empty state "-" or "|". */
const worded = /[\p{L}\p{N}]/u

/**
 * Who is known by a profile or a sidecar, else whom the page names. A sidecar's word stands beside the page's own.
 */
function publisherOf(
  recognised: Found<PublisherRef> | null,
  witnessed: WitnessedFields | null,
  lines: readonly LabelledLine[],
): Found<PublisherRef> | null {
  if (recognised && recognised.evidence.length > 0) return recognised
  const named = namedPublisher(lines, witnessedPublisher(witnessed))
  return recognised ? { ...recognised, evidence: named?.evidence ?? [] } : named
}

/** The publisher that the metadata names, under the slug of its name. */
function witnessedPublisher(witnessed: WitnessedFields | null): Found<PublisherRef> | null {
  const named = witnessed?.publisher
  if (!named || !worded.test(named.value)) return null
  return { value: { id: slugOf(named.value), name: named.value, basis: 'stated' }, evidence: named.evidence }
}

/** A value read off a passage, word for word. */
function foundIn(passage: Passage, rule: string): Found<string> {
  const evidence = sourceSpans(passage).map((span): Evidence => ({ ...span, rule, basis: 'stated' }))
  return { value: passage.text, evidence }
}

/** The headline, which is a line, or several where the page is wrapped. */
function headlineOf(lines: readonly LabelledLine[]): Passage | null {
  const first = lines.findIndex(({ role }) => role === 'headline')
  if (first < 0) return null
  const end = lines.findIndex(({ role }, index) => index > first && role !== 'headline')
  const parts = lines.slice(first, end < 0 ? lines.length : end).map(({ repaired }) => repaired)
  return joinPassages(parts, ' ')
}

/** Roles whose lines are the report's words, not the page's name. */
const ownWords: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'])

/** Lines with words at the page's very top, and the longest they are, in UTF-16 units. */
const masthead = { lines: 4, length: 90 }

function mastheadOf(lines: readonly LabelledLine[]): readonly Passage[] {
  const top = lines.filter(({ role }) => role !== 'blank').slice(0, masthead.lines)
  return top
    .filter(({ role, repaired }) => !ownWords.has(role) && repaired.text.length <= masthead.length)
    .map(({ repaired }) => repaired)
}

function standfirstOf(lines: readonly LabelledLine[]): Found<string> | null {
  const parts = lines.filter(({ role }) => role === 'standfirst').map(({ repaired }) => repaired)
  return parts.length === 0 ? null : foundIn(joinPassages(parts, ' '), 'standfirst')
}

/** Timestamps, with the label that stands above one, and bylines and credits that print a date beside the name. */
function stampsOf(lines: readonly LabelledLine[]): Passage[] {
  const filled = lines.filter(({ role }) => role !== 'blank')
  const texts = filled.map(({ repaired }) => repaired.text)
  const stamps: Passage[] = []
  for (let at = 0; at < filled.length; at++) {
    const { role, repaired } = filled[at] ?? {}
    if (!repaired || !(role === 'timestamp' || ((role === 'byline' || role === 'credit') && isDated(repaired.text))))
      continue
    const count = role === 'timestamp' ? linesOfDate(texts, at) : 1
    const label = isClockLabel(texts[at - 1] ?? '') ? 1 : 0
    const parts = filled.slice(at - label, at + count).map((line) => line.repaired)
    stamps.push(parts.length > 1 ? joinPassages(parts, ' ') : repaired)
    at += count - 1
  }
  return stamps
}

const isDated = (text: string): boolean => findPrintedDates(text).length > 0

/** The innermost part of a breadcrumb, or the section's name as it stands. */
function sectionOf(lines: readonly LabelledLine[]): Found<string> | null {
  const line = lines.filter(({ role }) => role === 'section').at(-1)
  if (!line) return null
  const { text } = line.repaired
  const value = breadcrumbParts(text).at(-1)?.trim() ?? text
  const start = text.lastIndexOf(value)
  const evidence: Evidence = { ...spanOf(line, start, start + value.length), rule: line.rule, basis: 'stated' }
  return { value, evidence: [evidence] }
}

function datelineOf({ dateline }: PeeledBody): Found<Dateline> | null {
  if (!dateline?.place) return null
  const value = { place: dateline.place.text, country: null, date: dateline.date }
  const evidence = sourceSpans(dateline.place).map((span): Evidence => ({ ...span, rule: 'dateline', basis: 'stated' }))
  return { value, evidence }
}

/** The lead's first words, cut at a word: a name for lists, never the publisher's words. */
function generatedTitle(blocks: readonly Block[]): Found<string> | null {
  const lead = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0]
  if (!lead) return null
  const { text } = lead.passage
  const space = text.lastIndexOf(' ', titleLength)
  const end = text.length <= titleLength ? text.length : space > titleLength / 2 ? space : titleLength
  const value = end < text.length ? `${text.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…` : text
  const evidence = sourceSpans(lead.passage, 0, end).map(
    (span): Evidence => ({ ...span, rule: 'generated-title', basis: 'generated' }),
  )
  return { value, evidence }
}

/** Characters of a text; one of Chinese, Japanese or Korean says as much as two and a half letters. */
const weightOf = (text: string): number =>
  Math.round(
    text.length +
      1.5 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0),
  )

/** Says in numbers why a page is no article; null where it is one. */
function whyNoArticle(
  lines: readonly LabelledLine[],
  blocks: readonly Block[],
): Pick<Refusal, 'detail' | 'cause'> | null {
  const prose = blocks.filter(({ kind }) => kind !== 'heading').map(({ passage }) => weightOf(passage.text))
  const size = prose.reduce((sum, weight) => sum + weight, 0)
  if (size >= leastBody && prose.some((weight) => weight >= leastBody / 2)) return null
  const filled = lines.filter(({ role }) => role !== 'blank')
  const longest = filled.reduce((most, { repaired }) => Math.max(most, repaired.text.length), 0)
  return because('noProse', { lines: filled.length, longest, prose: size, least: leastBody })
}
