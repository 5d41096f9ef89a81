/** Measures of a line by itself: a table, a row a measure. In: a survey and a row, out: a number. Hardly a word of any language. */
import type { Measure } from './measure.ts'
import { between } from './sums.ts'
import { type Survey, sentenceSize } from './survey.ts'

const countOf = (pattern: RegExp): Measure => {
  return ({ looks }, row) => looks[row]?.text.match(pattern)?.length ?? 0
}
const isLike = (pattern: RegExp): Measure => {
  return ({ looks }, row) => (pattern.test(looks[row]?.text ?? '') ? 1 : 0)
}
const size: Measure = ({ looks }, row) => Math.min(looks[row]?.size ?? 0, 1500)
const words: Measure = ({ looks }, row) => Math.min(looks[row]?.words ?? 0, 200)
const per = (measure: Measure, whole: Measure): Measure => {
  return (survey, row) => measure(survey, row) / Math.max(1, whole(survey, row))
}

/** The reader and the writer addressed: comments, prompts and newsletters do, reports hardly. */
const address =
  /(?<!\p{L})(?:you|your|i|we|our|my|us|me|sie|ihr|ihre|ihren|wir|uns|ich|du|vous|nous|votre|usted|você|tu|вы|вас|вам|мы|я|anda|kami|siz)(?!\p{L})/giu

export const lineMeasures: Readonly<Record<string, Measure>> = {
  size,
  words,
  stopped: ({ looks }, row) => (looks[row]?.stopped ? 1 : 0),
  'prose share': ({ prose }, row) => prose[row] ?? 0,
  wrapped: ({ page, places }, row) => (page.wrapped[places[row] ?? 0] ? 1 : 0),
  'full stop at the end': isLike(/[.。।۔]["'”’»“)\]」』]{0,3}$/u),
  'question or exclamation': isLike(/[?!？！]["'”’»“)\]」』]{0,3}$/u),
  'colon at the end': isLike(/[:：]$/u),
  'ellipsis at the end': isLike(/(?:…|\.\.\.)\S{0,2}$/u),
  'comma at the end': isLike(/[,;，；]$/u),
  'lower case first': isLike(/^\p{Ll}/u),
  'quotation mark first': isLike(/^["'“”„«»「『‘‚]/u),
  'bullet or number first': isLike(/^(?:[•▪■●◦‣➤▸*\-–—]|\d{1,2}[.)])\s/u),
  digits: per(countOf(/\p{N}/gu), size),
  capitals: per(countOf(/(?<!\p{L})\p{Lu}/gu), words),
  'commas a word': per(countOf(/[,，、،;]/gu), words),
  'sentence ends inside': countOf(/[.!?。！？।۔]["”’»」]?\s?(?=\p{Lu}|\p{Lo})/gu),
  'quotation marks': countOf(/["“”„«»「」『』]/gu),
  'bars and arrows': countOf(/[|›»→·•]/gu),
  'addresses and links': countOf(/@|https?:|www\.|\.com\b/gu),
  brackets: countOf(/[([（【]/gu),
  'you and me': per(countOf(address), words),
  'mean word length': per(size, words),
  dated: ({ sums }, row) => between(sums.dated, row, row + 1),
  'same form on page': ({ forms }, row) => Math.min(forms[row] ?? 0, 10),
  'same opening on page': ({ openings }, row) => Math.min(openings[row] ?? 0, 20),
  'same closing on page': ({ closings }, row) => Math.min(closings[row] ?? 0, 20),
  'words known to long lines': knownShare,
}

/** The share of a line's content words that other long lines hold. */
function knownShare({ words, longLineWords, looks }: Survey, row: number): number {
  const list = words[row] ?? []
  const self = (looks[row]?.size ?? 0) >= sentenceSize ? 1 : 0
  return list.filter((word) => (longLineWords.get(word) ?? 0) > self).length / Math.max(3, list.length)
}
