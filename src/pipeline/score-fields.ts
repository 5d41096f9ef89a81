/** Records scored field by field. In: the record a person wrote and the one cleaning gave, out: a score of 0 to 1 per field. */
import type { Article } from '../model.ts'
import { foldText, gramF1, overlap } from './score-text.ts'

/** A field's name and how like the truth a record is in it. */
interface FieldMeasure {
  readonly field: string
  readonly score: (truth: Article, found: Article) => number
}

/** A single value: right or wrong. Unknown (null) is an answer too. */
function single(field: string, read: (article: Article) => string | null): FieldMeasure {
  return { field, score: (truth, found) => (fold(read(truth)) === fold(read(found)) ? 1 : 0) }
}

/** Several values: F1 of the sets; none wanted and none found is right. */
function several(field: string, read: (article: Article) => readonly string[]): FieldMeasure {
  return { field, score: (truth, found) => overlap(read(truth).map(foldText), read(found).map(foldText)) }
}

const fold = (value: string | null): string | null => (value === null ? null : foldText(value))

const measures: readonly FieldMeasure[] = [
  single('title', ({ title, titleBasis }) => (titleBasis === 'stated' ? title : null)),
  single('standfirst', ({ standfirst }) => standfirst),
  single('section', ({ section }) => section),
  single('publisher', ({ publisher }) => publisher?.id ?? null),
  single('agency', ({ agency }) => agency?.id ?? null),
  several('authors', ({ authors }) => authors),
  several('editors', ({ editors }) => editors),
  single('published', ({ published }) => published),
  single('updated', ({ updated }) => updated),
  single('dateline', ({ dateline }) => dateline && [dateline.place, dateline.country, dateline.date].join(' ')),
  single('language', ({ language }) => language),
  single('truncated', ({ truncated }) => String(truncated)),
  several('countries-acting', ({ countries }) => countries.acting),
  several('countries-mentioned', ({ countries }) => countries.mentioned),
  several('people', ({ people }) => people.map(({ name, country }) => `${name} (${country})`)),
  several('events', ({ events }) => events.map(({ id }) => id)),
  several('headings', ({ headings }) => headings),
  { field: 'body', score: (truth, found) => (truth.body === found.body ? 1 : 0) },
  { field: 'body-4-grams', score: (truth, found) => gramF1(truth.body, found.body) },
]

/** Every field that is scored, in the order of the report. */
export const scoredFields: readonly string[] = measures.map(({ field }) => field)

/** Field → score; a document without a record scores 0 in all. */
export function scoreFields(truth: Article, found: Article | null): Readonly<Record<string, number>> {
  return Object.fromEntries(measures.map(({ field, score }) => [field, found ? score(truth, found) : 0]))
}
