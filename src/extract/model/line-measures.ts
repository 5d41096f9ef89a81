/** Measures of a line by itself: a table, a row a measure. In: a survey and a row, out: a number. Hardly a word of any language. */
import type { SignCounts } from '../sign-counts.ts'
import type { Measure } from './measure.ts'
import { sentenceSize } from './sentence-size.ts'
import { between } from './sums.ts'
import type { Survey } from './survey.ts'

/** How many signs of a family stand in a line. */
const signs = (count: (counts: SignCounts) => number): Measure => {
  return ({ looks }, row) => {
    const look = looks[row]
    return look ? count(look.signs) : 0
  }
}
const begins = (pattern: RegExp): Measure => {
  return ({ looks }, row) => (pattern.test(looks[row]?.text ?? '') ? 1 : 0)
}
/** Units at a line's end that such patterns look at, at most. */
const endReach = 8
const ends = (pattern: RegExp): Measure => {
  return ({ looks }, row) => (pattern.test(looks[row]?.text.slice(-endReach) ?? '') ? 1 : 0)
}
const size: Measure = ({ looks }, row) => Math.min(looks[row]?.size ?? 0, 1500)
const words: Measure = ({ looks }, row) => Math.min(looks[row]?.words ?? 0, 200)
const per = (measure: Measure, whole: Measure): Measure => {
  return (survey, row) => measure(survey, row) / Math.max(1, whole(survey, row))
}

/** What each link or address holds one of; the pattern takes ten times as long. */
const partsOfLinks = ['@', 'http', 'www.', '.com']
const links: Measure = ({ looks }, row) => {
  const text = looks[row]?.text ?? ''
  const may = partsOfLinks.some((part) => text.includes(part))
  return may ? (text.match(/@|https?:|www\.|\.com\b/gu)?.length ?? 0) : 0
}

export const lineMeasures: Readonly<Record<string, Measure>> = {
  size,
  words,
  stopped: ({ looks }, row) => (looks[row]?.stopped ? 1 : 0),
  'prose share': ({ prose }, row) => prose[row] ?? 0,
  wrapped: ({ page, places }, row) => (page.wrapped[places[row] ?? 0] ? 1 : 0),
  'full stop at the end': ends(/[.。।۔]["'”’»“)\]」』]{0,3}$/u),
  'question or exclamation': ends(/[?!？！]["'”’»“)\]」』]{0,3}$/u),
  'colon at the end': ends(/[:：]$/u),
  'ellipsis at the end': ends(/(?:…|\.\.\.)\S{0,2}$/u),
  'comma at the end': ends(/[,;，；]$/u),
  'lower case first': begins(/^\p{Ll}/u),
  'quotation mark first': begins(/^["'“”„«»「『‘‚]/u),
  'bullet or number first': begins(/^(?:[•▪■●◦‣➤▸*\-–—]|\d{1,2}[.)])\s/u),
  digits: per(
    signs(({ numbers }) => numbers),
    size,
  ),
  capitals: per(
    signs(({ capitals }) => capitals),
    words,
  ),
  'commas a word': per(
    signs(({ commas }) => commas),
    words,
  ),
  'sentence ends inside': signs(({ sentenceEnds }) => sentenceEnds),
  'quotation marks': signs(({ quotes, arrowQuotes }) => quotes + arrowQuotes),
  'bars and arrows': signs(({ bars, arrowQuotes }) => bars + arrowQuotes),
  'addresses and links': links,
  brackets: signs(({ brackets }) => brackets),
  'you and me': per(
    signs(({ addresses }) => addresses),
    words,
  ),
  'mean word length': per(size, words),
  dated: ({ sums }, row) => between(sums.dated, row, row + 1),
  'same form on page': ({ forms }, row) => Math.min(forms[row] ?? 0, 10),
  'same opening on page': ({ openings }, row) => Math.min(openings[row] ?? 0, 20),
  'same closing on page': ({ closings }, row) => Math.min(closings[row] ?? 0, 20),
  'words known to long lines': knownShare,
}

/** The share of a line's content words that other long lines hold. */
function knownShare({ words, longLineWords, looks }: Survey, row: number): number {
  const list = words.lists[row] ?? []
  const self = (looks[row]?.size ?? 0) >= sentenceSize ? 1 : 0
  let known = 0
  for (const word of list) if ((longLineWords[word] ?? 0) > self) known++
  return known / Math.max(3, list.length)
}
