/**
 * Learns how much each sign of a headline weighs. In: pages with the headlines known to be theirs, out: the weights. A page
 * is a choice among its lines and "none"; the weights make the known choices likely (conditional logit). No chance in it.
 */
import { type HeadlineWeights, headlineCandidates } from '../extract/headline.ts'
import { signNames, signsOf, surveyPage } from '../extract/headline-signs.ts'
import { lookAt } from '../extract/look.ts'
import { type Page, readPage, type Window } from '../extract/page.ts'
import { readArticle } from '../extract/reader.ts'
import { everywhere } from '../extract/rules/index.ts'
import { applyRules } from '../extract/rules/rule.ts'
import { generic } from '../publishers/generic.ts'
import { toLines } from '../text/lines.ts'

/** One page of the corpus. */
export interface HeadlinePage {
  readonly publisher: string
  readonly text: string
  readonly title: string
  readonly body: string
}

/** One choice: the signs of each line that can be the headline, and which of them are right; none right means no headline. */
export interface HeadlineChoice {
  readonly publisher: string
  /** Which form of its page it is, for the report. */
  readonly form: string
  readonly rows: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/** Steps of ascent, their length, and what keeps weights small. */
const steps = 400
const rate = 0.1
const ridge = 0.003

/** One form of a page, its lines and how much it counts. */
interface Form {
  readonly name: string
  readonly lines: readonly string[]
  readonly weight: number
}

/**
 * The choices a page teaches. Each of its forms as the reader sees the body's stretch, and as the truth has it (a better
 * reader may come).
 */
export function choicesOf({ publisher, text, title, body }: HeadlinePage): HeadlineChoice[] {
  const key = lookAt(title).key
  return formsOf(text.split('\n'), key, body).flatMap(({ name, lines, weight }) => {
    const page = openPage(lines.join('\n'))
    const windows = [
      { by: 'reader', window: readArticle(page).window },
      { by: 'truth', window: trueWindow(page, body) },
    ]
    return windows.flatMap(({ by, window }) =>
      window ? [{ publisher, form: `${name}, stretch by ${by}`, ...choiceOf(page, window, key), weight }] : [],
    )
  })
}

/** Size from which a line makes a brief's text. */
const proseSize = 60

/**
 * The page as it is; without its headline; and as shorter dumps have it: from the headline, or a little above, to the end of
 * the body, the headline right above the body, the body alone, a brief of two
 * paragraphs below the headline and a menu.
 */
function formsOf(lines: readonly string[], title: string, body: string): Form[] {
  const window = trueWindow(openPage(lines.join('\n')), body)
  const headline = lines.findLastIndex(
    (line, index) => index <= (window?.first ?? -1) && isTitle(lookAt(line).key, title),
  )
  if (!window || headline < 0) return []
  const own = lines.slice(window.first, window.last + 1)
  const bare = own.filter((line) => !isTitle(lookAt(line).key, title))
  const brief = bare.filter((line) => lookAt(line).size >= proseSize).slice(0, 2)
  return [
    { name: 'whole page', lines, weight: 1 },
    {
      name: 'whole page without headline',
      lines: lines.filter((line) => !isTitle(lookAt(line).key, title)),
      weight: 0.1,
    },
    { name: 'from headline on', lines: lines.slice(headline, window.last + 1), weight: 0.4 },
    { name: 'from just above it on', lines: lines.slice(Math.max(0, headline - 4), window.last + 1), weight: 0.4 },
    { name: 'headline and body', lines: [lines[headline] ?? '', ...bare], weight: 0.3 },
    { name: 'body alone', lines: bare, weight: 0.25 },
    {
      name: 'brief below a menu',
      lines: [...lines.slice(Math.max(0, headline - 12), headline + 1), ...brief],
      weight: 0.25,
    },
  ]
}

function openPage(text: string): Page {
  const page = readPage(toLines(text, 'utf-8'), generic)
  applyRules(page, everywhere)
  return page
}

/** The first and last line of which a good half stands in the body. */
function trueWindow(page: Page, body: string): Window | null {
  const key = ` ${lookAt(body).key} `
  const own = page.looks.flatMap((look, index) => (look.size >= 40 && key.includes(` ${look.key} `) ? [index] : []))
  const [first, last] = [own[0], own.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

function choiceOf(page: Page, window: Window, title: string): Pick<HeadlineChoice, 'rows' | 'right'> {
  const survey = surveyPage(page, window)
  const candidates = headlineCandidates(survey)
  return {
    rows: candidates.map((index) => signsOf(survey, index)),
    right: candidates.map((index) => isTitle(page.looks[index]?.key ?? '', title)),
  }
}

/** The same words, or the same with a kicker or the site's name beside them. */
function isTitle(key: string, title: string): boolean {
  const [short, long] = key.length < title.length ? [key, title] : [title, key]
  return short === long || (short.length >= long.length * 0.6 && (long.startsWith(short) || long.endsWith(short)))
}

/** Weights that make the right choices likely: ascent on the log likelihood from zero, each weight at its own pace (Adam). */
export function fitHeadline(choices: readonly HeadlineChoice[]): HeadlineWeights {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0)
  const values = [...signNames.map(() => 0), 0]
  const drift = values.map(() => 0)
  const spread = values.map(() => 0)
  for (let step = 1; step <= steps; step++) {
    const slope = values.map((value, at) => (at < signNames.length ? -ridge * value : 0))
    for (const choice of choices) addSlope(slope, choice, values, choice.weight / total)
    for (const [at, each] of slope.entries()) {
      drift[at] = 0.9 * (drift[at] ?? 0) + 0.1 * each
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * each * each
      const pace = Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8
      values[at] = (values[at] ?? 0) + (rate * (1 - step / steps) * (drift[at] ?? 0)) / (1 - 0.9 ** step) / pace
    }
  }
  const rounded = values.map((value) => Number(value.toFixed(2)))
  return {
    none: rounded.at(-1) ?? 0,
    signs: Object.fromEntries(signNames.map((name, at) => [name, rounded[at] ?? 0])),
  }
}

/** Adds the signs of the right lines less those of the lines believed in now. */
function addSlope(slope: number[], { rows, right }: HeadlineChoice, values: readonly number[], share: number): void {
  const none = values.at(-1) ?? 0
  const powers = [...rows.map((row) => row.reduce((sum, sign, at) => sum + sign * (values[at] ?? 0), 0)), none]
  const truths = [...right, !right.includes(true)]
  const highest = Math.max(...powers)
  const odds = powers.map((power) => Math.exp(power - highest))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const good = odds.reduce((sum, each, at) => (truths[at] ? sum + each : sum), 0)
  for (const [at, each] of odds.entries()) {
    const change = share * ((truths[at] ? each / good : 0) - each / all)
    for (const [column, sign] of (rows[at] ?? []).entries()) slope[column] = (slope[column] ?? 0) + change * sign
    if (at === rows.length) slope[signNames.length] = (slope[signNames.length] ?? 0) + change
  }
}

/** Whether the weights choose rightly. */
export function choosesRightly({ rows, right }: HeadlineChoice, { none, signs }: HeadlineWeights): boolean {
  const weights = signNames.map((name) => signs[name] ?? 0)
  const scores = rows.map((row) => row.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0))
  const most = Math.max(none, ...scores)
  const best = most === none ? -1 : scores.lastIndexOf(most)
  return best < 0 ? !right.includes(true) : right[best] === true
}
