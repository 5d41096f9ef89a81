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
import { type Choice, fitChoices } from './choices.ts'

/** One page of the corpus. */
export interface HeadlinePage {
  readonly publisher: string
  readonly text: string
  readonly title: string
  readonly body: string
}

/** One choice: the signs of each line that can be the headline, and which of them are right; none right means no headline. */
export interface HeadlineChoice extends Choice {
  readonly publisher: string
  /** Which form of its page it is, for the report. */
  readonly form: string
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

/** A stretch of a page that is taken for the body, and by whom. */
interface Stretch {
  readonly by: string
  readonly window: Window | null
}

/**
 * The choices a page teaches: each of its forms with the body where the truth has it, and with its first line missed. The
 * reader isn't asked, because it learns from the headline chosen by these weights.
 */
export function choicesOf(page: HeadlinePage): HeadlineChoice[] {
  return choicesBy(page, (opened) => {
    const window = trueWindow(opened, page.body)
    const late = window && { ...window, first: Math.min(window.first + 1, window.last) }
    return [
      { by: 'truth', window },
      { by: 'truth, its first line missed', window: late },
    ]
  })
}

/** The choices by which weights are judged: with the body where the reader finds it. */
export function judgedChoicesOf(page: HeadlinePage): HeadlineChoice[] {
  return choicesBy(page, (opened) => [{ by: 'reader', window: readArticle(opened).window }])
}

function choicesBy(
  { publisher, text, title, body }: HeadlinePage,
  stretchesOf: (page: Page) => readonly Stretch[],
): HeadlineChoice[] {
  const key = lookAt(title).key
  return formsOf(text.split('\n'), key, body).flatMap(({ name, lines, weight }) => {
    const page = openPage(lines.join('\n'))
    return stretchesOf(page).flatMap(({ by, window }) =>
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

/** Weights that make the right choices likely. */
export function fitHeadline(choices: readonly HeadlineChoice[]): HeadlineWeights {
  return fitChoices(signNames, choices, { steps, rate, ridge })
}

/** Whether the weights choose rightly. */
export function choosesRightly({ rows, right }: HeadlineChoice, { none, signs }: HeadlineWeights): boolean {
  const weights = signNames.map((name) => signs[name] ?? 0)
  const scores = rows.map((row) => row.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0))
  const most = Math.max(none, ...scores)
  const best = most === none ? -1 : scores.lastIndexOf(most)
  return best < 0 ? !right.includes(true) : right[best] === true
}
