/** How many signs of each family a line holds. In: its text, out: the counts, made in one walk over its characters. */
import { capital, kindOf, letter, number, uncased } from '../text/sign-kinds.ts'

/** Families of signs; a sign belongs to one at most. */
const families = {
  commas: ',，、،;',
  quotes: '"“”„«「」『』',
  /** Closes a quotation, or leads to another page. */
  arrowQuotes: '»',
  bars: '|›→·•',
  brackets: '([（【',
  /** What ends sentences; addresses hold full stops too. */
  stops: '.!?。！？।۔',
  /** What else addresses hold. */
  links: '@:',
} as const

const familyNames = Object.keys(families) as (keyof typeof families)[]

/** The reader and the writer addressed: comments, prompts and newsletters do, reports hardly. */
const address: ReadonlySet<string> = new Set([
  ...['you', 'your', 'i', 'we', 'our', 'my', 'us', 'me', 'sie', 'ihr', 'ihre', 'ihren', 'wir', 'uns', 'ich', 'du'],
  ...['vous', 'nous', 'votre', 'usted', 'você', 'tu', 'вы', 'вас', 'вам', 'мы', 'я', 'anda', 'kami', 'siz'],
])
const longestAddress = Math.max(...[...address].map((word) => word.length))

export interface SignCounts extends Readonly<Record<keyof typeof families, number>> {
  readonly numbers: number
  /** Capital letters that open a word. */
  readonly capitals: number
  /** Words that address somebody. */
  readonly addresses: number
  /** Stops behind which a sentence begins. */
  readonly sentenceEnds: number
}

/** The family of each sign of the basic plane, counted from 1 in the order of `familyNames`. */
const familyOf = new Uint8Array(0x10000)
for (const [index, name] of familyNames.entries()) {
  for (const sign of families[name]) familyOf[sign.charCodeAt(0)] = index + 1
}

function isAddress(text: string, start: number, end: number): boolean {
  return end - start <= longestAddress && address.has(text.slice(start, end).toLowerCase())
}

const stopFamily = familyNames.indexOf('stops') + 1

/** Whether a sentence begins at a place, or behind the closing quote and the space that stand there. */
function opensSentence(text: string, place: number): boolean {
  const unquoted = '"”’»」'.includes(text.charAt(place)) ? place + 1 : place
  const start = /\s/.test(text.charAt(unquoted)) ? unquoted + 1 : unquoted
  return (kindOf(text.codePointAt(start) ?? 0) & (capital | uncased)) !== 0
}

/** Of each family, and first of the signs of none. */
const noCounts: readonly number[] = [0, ...familyNames.map(() => 0)]

export function countSigns(text: string): SignCounts {
  const counts = noCounts.slice()
  let [numbers, capitals, addresses, sentenceEnds] = [0, 0, 0, 0]
  let units = 1
  /** Where the run of letters began that the walk is in; -1 outside. */
  let start = -1
  for (let at = 0; at < text.length; at += units) {
    const code = text.codePointAt(at) ?? 0
    units = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind & letter) {
      if (start < 0) {
        start = at
        if (kind & capital) capitals++
      }
      continue
    }
    if (start >= 0 && isAddress(text, start, at)) addresses++
    start = -1
    if (kind & number) numbers++
    const family = familyOf[code] ?? 0
    counts[family] = (counts[family] ?? 0) + 1
    if (family === stopFamily && opensSentence(text, at + 1)) sentenceEnds++
  }
  if (start >= 0 && isAddress(text, start, text.length)) addresses++
  const [, commas = 0, quotes = 0, arrowQuotes = 0, bars = 0, brackets = 0, stops = 0, links = 0] = counts
  return { commas, quotes, arrowQuotes, bars, brackets, stops, links, numbers, capitals, addresses, sentenceEnds }
}
