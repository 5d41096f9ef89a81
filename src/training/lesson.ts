/** What the reader learns from: pages with the body that people took from them. In: an example, out: its rows, gold and weights. */
import { pageOf } from '../extract/extract.ts'
import { type Survey, surveyPage } from '../extract/model/survey.ts'
import { cropExample } from './crops.ts'
import type { Example } from './example.ts'
import { goldLines } from './gold.ts'
import { tokensOf } from './tokens.ts'

/** An example, measured: which of its rows are the article's, and how much each row weighs. */
export interface Lesson {
  readonly publisher: string
  readonly survey: Survey
  readonly gold: readonly boolean[]
  readonly weights: readonly number[]
}

/** A row weighs `least`, and more the greater part of its article it would be (or spoil), up to `most` more. */
const least = 0.15
const perArticle = 40
const most = 3

/** Articles shorter than this, in words, don't make their rows weigh more. */
const shortArticle = 150

/** A crop weighs half of a page. */
const cropWeight = 0.5

/** What is learnt from examples: each page, and its crops. */
export function toLessons(examples: readonly Example[]): Lesson[] {
  const crops = examples.flatMap(cropExample)
  return [...examples.map((example) => toLesson(example, 1)), ...crops.map((crop) => toLesson(crop, cropWeight))]
}

function toLesson({ publisher, document, body }: Example, share: number): Lesson {
  const survey = surveyPage(pageOf(document))
  const texts = survey.looks.map(({ text }) => text)
  const article = Math.max(tokensOf(body).length, shortArticle)
  const weights = texts.map((text) => share * (least + Math.min(most, (perArticle * tokensOf(text).length) / article)))
  return { publisher, survey, gold: goldLines(texts, body), weights }
}
