/**
 * What the reader measures a page by. In: a page with the labels of the sure rules, out: its filled lines in a row, with sums and
 * runs over them, each made once, so that a measure costs the same on a page of any length.
 */
import type { LineRole } from '../../model.ts'
import { number } from '../../text/sign-kinds.ts'
import type { Look } from '../look.ts'
import type { Page } from '../page.ts'
import { type Blocks, findBlocks } from './blocks.ts'
import { countEqual, countWords, type NumberedWords, numberWords } from './counts.ts'
import { findRuns, type Runs } from './runs.ts'
import { sentenceSize } from './sentence-size.ts'
import { sums } from './sums.ts'

/** Most short lines between two lines of prose that still belong to one run; for close and for loose runs. */
const closeGap = 1
const looseGap = 5

/** Running sums over the rows. */
export interface SurveySums {
  readonly prose: Float64Array
  /** Letters of prose. */
  readonly size: Float64Array
  readonly letters: Float64Array
  /** Short lines without a stop that no rule knows. */
  readonly open: Float64Array
  /** Short lines with a date. */
  readonly dated: Float64Array
  /** Lines that a rule knows for the site's. */
  readonly site: Float64Array
  /** Counters, share buttons, prompts. */
  readonly remarks: Float64Array
  /** Lines whose form, digits alike, stands on the page again. */
  readonly repeated: Float64Array
}

/** The filled lines of a page ("rows", 0-based) and what is known of each. */
export interface Survey {
  readonly page: Page
  /** The page's line behind each row. */
  readonly places: readonly number[]
  readonly looks: readonly Look[]
  readonly roles: readonly (LineRole | undefined)[]
  /** 1 for a full sentence, less for a short one, 0 for other lines. */
  readonly prose: readonly number[]
  readonly sums: SurveySums
  readonly close: Runs
  readonly loose: Runs
  /** The different content words of each row. */
  readonly words: NumberedWords
  /** How many rows as long as a sentence hold each word. */
  readonly longLineWords: Uint32Array
  /** How often a row of this form, or with this opening or closing, stands on the page. */
  readonly forms: readonly number[]
  readonly openings: readonly number[]
  readonly closings: readonly number[]
  readonly blocks: Blocks
}

/** Roles that prove a line to be of the page, not of the article. */
const site: ReadonlySet<LineRole> = new Set(['navigation', 'related', 'prompt', 'legal', 'footer'])

/** Roles of what stands around comments and teasers. */
const remarks: ReadonlySet<LineRole> = new Set(['counter', 'share', 'prompt'])

const numbers = /\p{N}+/gu

/** Measures a page once. Linear in its lines and words. */
export function surveyPage(page: Page): Survey {
  const places = page.looks.flatMap(({ text }, index) => (text === '' ? [] : [index]))
  const looks = places.map((place) => page.looks[place]).filter((look) => look !== undefined)
  const roles = places.map((place) => page.labels[place]?.role)
  const prose = looks.map((look, row) => (roles[row] ? 0 : proseShare(look, page.wrapped[places[row] ?? 0] === true)))
  const sizes = looks.map(({ size }, row) => ((prose[row] ?? 0) > 0 ? size : 0))
  const words = numberWords(looks.map(({ contentWords }) => contentWords))
  const long = words.lists.filter((_, row) => (looks[row]?.size ?? 0) >= sentenceSize)
  const forms = countEqual(looks.map(({ key, kinds }) => (kinds & number ? key.replace(numbers, '0') : key)))
  const has = (roles_: ReadonlySet<LineRole>, row: number): number => (roles_.has(roles[row] ?? 'blank') ? 1 : 0)
  return {
    page,
    places,
    looks,
    roles,
    prose,
    sums: {
      prose: sums(prose),
      size: sums(sizes),
      letters: sums(looks.map(({ size }) => size)),
      open: sums(looks.map(({ stopped, size }, row) => (!roles[row] && !stopped && size < sentenceSize ? 1 : 0))),
      dated: sums(looks.map((look) => (look.dates.length > 0 ? 1 : 0))),
      site: sums(looks.map((_, row) => has(site, row))),
      remarks: sums(looks.map((_, row) => has(remarks, row))),
      repeated: sums(forms.map((count) => (count > 1 ? 1 : 0))),
    },
    close: findRuns(prose, sizes, closeGap),
    loose: findRuns(prose, sizes, looseGap),
    words,
    longLineWords: countWords({ ...words, lists: long }),
    forms,
    openings: countEqual(looks.map(({ key }) => openingOf(key))),
    closings: countEqual(looks.map(({ key }) => key.slice(key.lastIndexOf(' ', key.lastIndexOf(' ') - 1) + 1))),
    blocks: findBlocks(looks),
  }
}

/** The first two words. */
function openingOf(key: string): string {
  const first = key.indexOf(' ')
  const second = first < 0 ? -1 : key.indexOf(' ', first + 1)
  return second < 0 ? key : key.slice(0, second)
}

function proseShare({ size, stopped }: Look, wrapped: boolean): number {
  if (wrapped) return 1
  if (!stopped) return size >= 3 * sentenceSize ? 0.7 : 0
  return size >= sentenceSize ? 1 : size >= sentenceSize / 2 ? 0.5 : 0
}
