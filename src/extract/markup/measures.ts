/**
 * What a line of an HTML page measures: its looks, its place in the tree, its neighbours, and what the page's metadata
 * repeats of it. In: a page and the texts its metadata states, out: a row of numbers for each line, named by `measureNames`.
 */
import type { Markup } from '../../model.ts'
import { type Look, lookAt } from '../look.ts'
import { between, sums } from '../model/sums.ts'
import type { Page } from '../page.ts'
import { ancestors, kindOf, noMass, type Outline, outlinePage } from './outline.ts'
import { Places, placeNames } from './places.ts'

/** Texts of the metadata that repeat parts of the article. */
export interface StatedTexts {
  readonly title: string
  readonly description: string
  /** The article's whole text, or empty. */
  readonly body: string
}

/** All that is worked out once for a page. */
interface Survey {
  readonly page: Page
  readonly outline: Outline
  readonly places: Places
  readonly filled: readonly number[]
  /** Running sums over the filled lines: how many are prose. */
  readonly prose: Float64Array
  readonly window: { readonly first: number; readonly last: number }
  /** Numbers of the main element and those around it, with their distance from it. */
  readonly mainAncestors: ReadonlyMap<number, number>
  readonly namedShare: number
  readonly title: ReadonlySet<string>
  readonly description: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  readonly words: ReadonlyMap<string, number>
  readonly heading: number
}

/** A group of measures: their names and, in the same order, their values for one line. */
interface Group {
  readonly names: readonly string[]
  readonly measure: (survey: Survey, index: number, look: Look, markup: Markup, place: number) => ArrayLike<number>
}

/** A row of measures for each line; null for lines without words. */
export function measureLines(page: Page, stated: StatedTexts): (Float32Array | null)[] {
  const survey = surveyPage(page, stated)
  const rows: (Float32Array | null)[] = page.lines.map(() => null)
  for (const [place, index] of survey.filled.entries()) {
    const look = page.looks[index]
    const markup = page.lines[index]?.markup
    if (!look || !markup) continue
    const row = new Float32Array(measureNames.length)
    let column = 0
    for (const { names, measure } of groups) {
      row.set(measure(survey, index, look, markup, place), column)
      column += names.length
    }
    rows[index] = row
  }
  return rows
}

function surveyPage(page: Page, stated: StatedTexts): Survey {
  const outline = outlinePage(page)
  const filled = page.looks.flatMap(({ text }, index) => (text === '' ? [] : [index]))
  const title = new Set(lookAt(stated.title).contentWords)
  const named = outline.named && outline.masses.get(outline.named.n)
  return {
    page,
    outline,
    places: new Places(),
    filled,
    prose: sums(filled.map((index) => (isProse(page.looks[index]) ? 1 : 0))),
    window: proseWindow(page, filled),
    mainAncestors: new Map((outline.main ? ancestors(outline.main) : []).map(({ n }, up) => [n, up])),
    namedShare: named ? named.trusted / Math.max(1, outline.whole.trusted) : 0,
    title,
    description: new Set(pairsOf(stated.description)),
    body: new Set(pairsOf(stated.body)),
    words: countWords(page, filled),
    heading: findHeading(page, title),
  }
}

const isProse = (look: Look | undefined): boolean => look?.stopped === true && look.size >= 60

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
  if (text === '') return []
  const words =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

/** Size from which a line's words are the article's vocabulary, if it is no link. */
const longSize = 75

/** In how many long lines each content word stands. */
function countWords(page: Page, filled: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const index of filled) {
    const look = page.looks[index]
    if (!look || look.size < longSize) continue
    for (const word of new Set(look.contentWords)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The first `<h1>` that shares words with the stated title, else the first. */
function findHeading(page: Page, title: ReadonlySet<string>): number {
  const all = page.lines.flatMap((line, index) => (line.markup?.element.tag === 'h1' ? [index] : []))
  return all.find((index) => shareOf(page.looks[index]?.contentWords ?? [], title) > 0.5) ?? all[0] ?? -1
}

function shareOf(items: readonly string[], known: ReadonlySet<string>): number {
  return items.length === 0 ? 0 : items.filter((item) => known.has(item)).length / items.length
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

/** Roles given by the sure rules, alike ones together; a line without one has the last number. */
const roleGroups: Readonly<Record<string, number>> = {
  related: 0,
  navigation: 1,
  share: 1,
  prompt: 1,
  legal: 2,
  footer: 2,
  advert: 3,
  counter: 3,
  caption: 4,
}

const looks: Group = {
  names: ['size', 'words', 'stopped', 'links', 'heading', 'digits', 'colon', 'repeats', 'role', 'depth'],
  measure: ({ page }, index, look, { element, linkShare }) => [
    Math.min(look.size, 600),
    Math.min(look.words, 100),
    look.stopped ? 1 : 0,
    linkShare,
    /^h[1-6]$/.test(element.tag) ? Number(element.tag[1]) : 0,
    (look.text.match(/\d/g)?.length ?? 0) / Math.max(1, look.text.length),
    look.text.endsWith(':') ? 1 : 0,
    Math.min(page.counts.get(look.key) ?? 1, 5),
    roleGroups[page.labels[index]?.role ?? ''] ?? 5,
    ancestors(element).length,
  ],
}

const position: Group = {
  names: ['inWindow', 'fromWindow', 'toWindowEnd', 'place', 'fromHeading'],
  measure: ({ page, window: { first, last }, heading }, index) => [
    index >= first && index <= last ? 1 : 0,
    clamp(index < first ? index - first : Math.max(0, index - last), 50),
    clamp(last - index, 50),
    index / page.lines.length,
    heading < 0 ? -99 : clamp(index - heading, 60),
  ],
}

const nothing = noMass()

/** Elements outwards whose contents are measured. */
const levels = [0, 1, 2, 3, 4] as const

const containers: Group = {
  names: levels.flatMap((level) => ['prose', 'trusted', 'density', 'links', 'lines'].map((name) => `${name}${level}`)),
  measure: ({ outline: { masses, whole } }, _index, _look, { element }) => {
    const around = ancestors(element)
    const row: number[] = []
    for (const level of levels) {
      const mass = masses.get(around[level]?.n ?? -1) ?? nothing
      const letters = Math.max(1, mass.letters)
      row.push(mass.prose / Math.max(1, whole.prose), mass.trusted / Math.max(1, whole.trusted))
      row.push(mass.prose / letters, mass.links / letters, Math.min(mass.lines, 100))
    }
    return row
  },
}

/** A distance that stands for "nowhere". */
const nowhere = 40

const tree: Group = {
  names: ['kind', 'kindLines', 'upToMain', 'mainDown', 'mainProse', 'named', 'namedShare'],
  measure: ({ outline, mainAncestors, namedShare }, _index, _look, { element }) => {
    const around = ancestors(element)
    const meeting = around.findIndex(({ n }) => mainAncestors.has(n))
    const down = mainAncestors.get(around[meeting]?.n ?? -1) ?? -1
    const main = outline.main ? outline.masses.get(outline.main.n) : undefined
    const kind = kindOf(element)
    const { named } = outline
    return [
      (outline.kinds.get(kind) ?? 0) / Math.max(1, outline.whole.trusted),
      Math.min(outline.kindLines.get(kind) ?? 0, 60),
      meeting < 0 ? nowhere : meeting,
      down < 0 ? nowhere : down,
      (main?.trusted ?? 0) / Math.max(1, outline.whole.trusted),
      named ? (around.some(({ n }) => n === named.n) ? 1 : 0) : -1,
      namedShare,
    ]
  },
}

const hints: Group = {
  names: placeNames,
  measure: ({ places }, _index, _look, { element }) => places.of(element),
}

const texts: Group = {
  names: ['title', 'description', 'body', 'known'],
  measure: ({ title, description, body, words }, _index, look) => {
    const own = look.contentWords
    const least = look.size >= longSize ? 1 : 0
    const [described, told] = [description.size > 0, body.size >= 40]
    const pairs = described || told ? pairsOf(look.text) : []
    return [
      shareOf(own, title),
      described ? shareOf(pairs, description) : -1,
      told ? shareOf(pairs, body) : -1,
      own.length === 0 ? 0 : own.filter((word) => (words.get(word) ?? 0) > least).length / own.length,
    ]
  },
}

const sides = [-2, -1, 1, 2] as const

const beside: Group = {
  names: sides.flatMap((side) => ['size', 'stopped', 'links', 'same', 'tag'].map((name) => `${name}${side}`)),
  measure: ({ page, filled }, _index, _look, { element }, place) =>
    sides.flatMap((side) => {
      const at = filled[place + side] ?? -1
      const look = page.looks[at]
      const other = page.lines[at]?.markup
      if (!look || !other) return [-1, 0, -1, -1, -1]
      const alike = other.element.parent === element.parent ? 2 : kindOf(other.element) === kindOf(element) ? 1 : 0
      return [Math.min(look.size, 600), look.stopped ? 1 : 0, other.linkShare, alike, tagGroup(other.element.tag)]
    }),
}

function tagGroup(tag: string): number {
  return tag === 'p' ? 1 : /^h[1-6]$/.test(tag) ? 2 : tag === 'li' ? 3 : 0
}

const reaches = [-8, -3, 3, 8] as const

const nearby: Group = {
  names: reaches.map((reach) => `prose${reach < 0 ? 'Before' : 'After'}${Math.abs(reach)}`),
  measure: ({ prose }, _index, _look, _markup, place) =>
    reaches.map((reach) =>
      reach < 0 ? between(prose, place + reach, place) / -reach : between(prose, place + 1, place + 1 + reach) / reach,
    ),
}

const groups: readonly Group[] = [looks, position, containers, tree, hints, texts, beside, nearby]

/** The names of a row's numbers, in their order. */
export const measureNames: readonly string[] = groups.flatMap(({ names }) => names)
