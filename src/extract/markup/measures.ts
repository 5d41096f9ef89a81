/**
 * What a line of an HTML page measures: its looks, its place in the tree, its neighbours, and what the page's metadata
 * repeats of it. In: a page and its outline, out: a row of numbers for each line, in the order of `measureNames`.
 */
import type { MarkupElement } from '../../model.ts'
import { contentWords } from '../headline.ts'
import type { Look } from '../look.ts'
import type { Page } from '../page.ts'
import { hintFamilies } from './hints.ts'
import { ancestors, kindOf, type Mass, type Outline, outlinePage } from './outline.ts'

/** Texts of the metadata that repeat parts of the article. */
export interface StatedTexts {
  readonly title: string
  readonly description: string
  /** The article's whole text, or empty. */
  readonly body: string
}

type Row = Record<string, number>

/** All that is worked out once for a page. */
interface Survey {
  readonly page: Page
  readonly outline: Outline
  readonly filled: readonly number[]
  readonly families: Map<string, readonly number[]>
  readonly window: { readonly first: number; readonly last: number }
  readonly mainAncestors: ReadonlySet<number>
  readonly title: ReadonlySet<string>
  readonly description: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  readonly words: ReadonlyMap<string, number>
  readonly heading: number
}

/** A row of measures for each line; null for lines without words. */
export function measureLines(page: Page, stated: StatedTexts): (Row | null)[] {
  const survey = surveyPage(page, stated)
  const rows = page.lines.map((_, index) => (page.looks[index]?.text === '' ? null : ownMeasures(survey, index)))
  for (const [place, index] of survey.filled.entries()) {
    const row = rows[index]
    if (row) Object.assign(row, neighbourMeasures(survey, place))
  }
  return rows
}

function surveyPage(page: Page, stated: StatedTexts): Survey {
  const outline = outlinePage(page)
  const filled = page.looks.flatMap(({ text }, index) => (text === '' ? [] : [index]))
  const window = proseWindow(page, filled)
  const main = outline.main
  return {
    page,
    outline,
    filled,
    families: new Map(),
    window,
    mainAncestors: new Set(main ? ancestors(main).map(({ n }) => n) : []),
    title: new Set(contentWords(stated.title)),
    description: new Set(pairsOf(stated.description)),
    body: new Set(pairsOf(stated.body)),
    words: countWords(page, filled),
    heading: findHeading(page, new Set(contentWords(stated.title))),
  }
}

/** The stretch of lines with the most prose in it: full sentences count for it, short lines and links against it. */
function proseWindow(page: Page, filled: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: -1, sum: 0 }
  let first = 0
  let sum = 0
  for (const index of filled) {
    const { size = 0, stopped = false } = page.looks[index] ?? {}
    const linked = (page.lines[index]?.markup?.linkShare ?? 0) > 0.5
    if (sum <= 0) {
      first = index
      sum = 0
    }
    sum += linked ? -1 : stopped && size >= 60 ? 1 + Math.min(size, 300) / 150 : -0.6
    if (sum > best.sum) best = { first, last: index, sum }
  }
  return best
}

/** Neighbouring words, or signs of scripts without spaces, in pairs. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** In how many long lines each content word stands. */
function countWords(page: Page, filled: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const index of filled) {
    const look = page.looks[index]
    if (!look || look.size < 75) continue
    for (const word of new Set(contentWords(look.text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The first `<h1>` that shares words with the stated title, else the first. */
function findHeading(page: Page, title: ReadonlySet<string>): number {
  const all = page.lines.flatMap((line, index) => (line.markup?.element.tag === 'h1' ? [index] : []))
  return all.find((index) => shareOf(contentWords(page.looks[index]?.text ?? ''), title) > 0.5) ?? all[0] ?? -1
}

function shareOf(items: readonly string[], known: ReadonlySet<string>): number {
  return items.length === 0 ? 0 : items.filter((item) => known.has(item)).length / items.length
}

/** How many elements outwards a hint still counts. */
const hintReach = 9

function familyLevels(survey: Survey, element: MarkupElement): readonly number[] {
  const around = ancestors(element).slice(0, hintReach)
  return Object.entries(hintFamilies).map(([, pattern], family) => {
    const level = around.findIndex((each) => matchesFamily(survey, each, family, pattern))
    return level < 0 ? hintReach : level
  })
}

function matchesFamily(survey: Survey, { hints }: MarkupElement, family: number, pattern: RegExp): boolean {
  if (hints === '') return false
  const key = `${family} ${hints}`
  const known = survey.families.get(key)
  if (known) return known[0] === 1
  const matches = pattern.test(hints)
  survey.families.set(key, [matches ? 1 : 0])
  return matches
}

const noMass: Mass = { prose: 0, letters: 0, links: 0, lines: 0 }
const watchedTags = [
  'p',
  'li',
  'td',
  'figcaption',
  'figure',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'article',
  'main',
  'section',
  'table',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'label',
  'time',
]

function ownMeasures(survey: Survey, index: number): Row {
  const { page, outline } = survey
  const look = page.looks[index]
  const markup = page.lines[index]?.markup
  if (!look || !markup) return {}
  const { element } = markup
  const around = ancestors(element)
  const total = Math.max(1, outline.whole.prose)
  const row: Row = {}
  row['size'] = Math.min(look.size, 600)
  row['words'] = Math.min(look.words, 100)
  row['stopped'] = look.stopped ? 1 : 0
  row['links'] = markup.linkShare
  row['inWindow'] = index >= survey.window.first && index <= survey.window.last ? 1 : 0
  row['fromWindow'] = clamp(
    index < survey.window.first ? index - survey.window.first : Math.max(0, index - survey.window.last),
    50,
  )
  row['toWindowEnd'] = clamp(survey.window.last - index, 50)
  row['depth'] = around.length
  row['heading'] = /^h[1-6]$/.test(element.tag) ? Number(element.tag[1]) : 0
  for (const tag of watchedTags) {
    const level = around.findIndex((each) => each.tag === tag)
    row[`in-${tag}`] = level < 0 ? 20 : level
  }
  const levels = familyLevels(survey, element)
  for (const [family, name] of Object.keys(hintFamilies).entries()) row[`hint-${name}`] = levels[family] ?? hintReach
  for (let level = 0; level < 5; level++) {
    const each = around[level]
    const mass = each ? (outline.masses.get(each.n) ?? noMass) : noMass
    row[`prose${level}`] = mass.prose / total
    row[`density${level}`] = mass.letters === 0 ? 0 : mass.prose / mass.letters
    row[`links${level}`] = mass.letters === 0 ? 0 : mass.links / mass.letters
    row[`lines${level}`] = Math.min(mass.lines, 100)
  }
  row['kind'] = (outline.kinds.get(kindOf(element)) ?? 0) / total
  const meeting = around.findIndex((each) => survey.mainAncestors.has(each.n))
  row['upToMain'] = meeting < 0 ? 40 : meeting
  const met = around[meeting]
  row['mainDown'] = met && outline.main ? ancestors(outline.main).findIndex((each) => each.n === met.n) : 40
  row['mainProse'] = outline.main ? (outline.masses.get(outline.main.n)?.prose ?? 0) / total : 0
  row['place'] = index / page.lines.length
  row['fromHeading'] = survey.heading < 0 ? -99 : clamp(index - survey.heading, 60)
  row['title'] = shareOf(contentWords(look.text), survey.title)
  row['description'] = survey.description.size === 0 ? -1 : shareOf(pairsOf(look.text), survey.description)
  row['body'] = survey.body.size < 40 ? -1 : shareOf(pairsOf(look.text), survey.body)
  const words = contentWords(look.text)
  row['known'] =
    words.length === 0
      ? 0
      : words.filter((word) => (survey.words.get(word) ?? 0) > (look.size >= 75 ? 1 : 0)).length / words.length
  row['repeats'] = Math.min(page.counts.get(look.key) ?? 1, 5)
  row['role'] = roleGroups.findIndex((group) => group.includes(page.labels[index]?.role ?? ''))
  row['digits'] = (look.text.match(/\d/g)?.length ?? 0) / Math.max(1, look.text.length)
  row['colon'] = look.text.endsWith(':') ? 1 : 0
  return row
}

const roleGroups = [
  ['related'],
  ['navigation', 'share', 'prompt'],
  ['legal', 'footer'],
  ['advert', 'counter'],
  ['caption'],
  [''],
]

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function neighbourMeasures(survey: Survey, place: number): Row {
  const { page, filled } = survey
  const at = (offset: number): Look | undefined => page.looks[filled[place + offset] ?? -1]
  const lineAt = (offset: number) => page.lines[filled[place + offset] ?? -1]?.markup
  const here = lineAt(0)
  const row: Row = {}
  for (const offset of [-2, -1, 1, 2]) {
    const look = at(offset)
    const markup = lineAt(offset)
    row[`size${offset}`] = look ? Math.min(look.size, 600) : -1
    row[`stopped${offset}`] = look?.stopped ? 1 : 0
    row[`links${offset}`] = markup ? markup.linkShare : -1
    row[`same${offset}`] =
      markup && here
        ? markup.element.parent === here.element.parent
          ? 2
          : kindOf(markup.element) === kindOf(here.element)
            ? 1
            : 0
        : -1
    row[`tag${offset}`] = markup
      ? markup.element.tag === 'p'
        ? 1
        : /^h[1-6]$/.test(markup.element.tag)
          ? 2
          : markup.element.tag === 'li'
            ? 3
            : 0
      : -1
  }
  for (const reach of [3, 8]) {
    for (const side of [-1, 1]) {
      let prose = 0
      for (let step = 1; step <= reach; step++) {
        const look = at(step * side)
        if (look?.stopped && look.size >= 60) prose++
      }
      row[`prose${side * reach}`] = prose / reach
    }
  }
  return row
}
