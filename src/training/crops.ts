/**
 * Small pages made of large ones: collections hold whole pages, dumps of the bare article, and dumps that break off. In: an
 * example, out: parts of its page with the part of the body they hold.
 */
import type { Example } from './example.ts'
import { goldLines } from './gold.ts'

/**
 * What a crop keeps: lines above the article's first, or from the headline on where that is known; lines below its end; and how
 * many of its own lines.
 */
interface Crop {
  readonly above: number | 'headline'
  readonly below: number
  readonly own: number
}

/** Each example is cropped in three ways, by its place in the corpus: the whole article, its first lines, and a brief. */
const ways: readonly (readonly Crop[])[] = [
  [
    { above: 'headline', below: 0, own: Number.POSITIVE_INFINITY },
    { above: 2, below: 3, own: Number.POSITIVE_INFINITY },
    { above: 'headline', below: 2, own: Number.POSITIVE_INFINITY },
    { above: 12, below: 8, own: Number.POSITIVE_INFINITY },
  ],
  [
    { above: 'headline', below: 0, own: 6 },
    { above: 4, below: 2, own: 9 },
    { above: 'headline', below: 1, own: 4 },
    { above: 8, below: 4, own: 3 },
    { above: 'headline', below: 0, own: 12 },
  ],
  [
    { above: 'headline', below: 0, own: 2 },
    { above: 'headline', below: 2, own: 1 },
    { above: 3, below: 1, own: 2 },
  ],
]

/** Lines above the article's first where the headline isn't known. */
const usualAbove = 4

/** The crops of one example. */
export function cropExample(example: Example, place: number): Example[] {
  const lines = example.document.text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  const gold = goldLines(filled, example.body)
  return ways.flatMap((crops) => {
    const crop = crops[place % crops.length]
    return crop ? (cropLines(example, filled, gold, crop) ?? []) : []
  })
}

function cropLines(example: Example, lines: readonly string[], gold: readonly boolean[], crop: Crop): Example | null {
  const own = gold.flatMap((isOwn, index) => (isOwn ? [index] : []))
  const first = own[0]
  const last = own[Math.min(crop.own, own.length) - 1]
  if (first === undefined || last === undefined) return null
  const end = own.at(-1) ?? last
  const kept = [
    ...lines.slice(startOf(example, lines, first, crop), last + 1),
    ...lines.slice(end + 1, end + 1 + crop.below),
  ]
  const body = own.filter((index) => index <= last).map((index) => lines[index] ?? '')
  const document = { ...example.document, text: kept.join('\n') }
  return { ...example, document, body: body.join('\n\n') }
}

function startOf({ title }: Example, lines: readonly string[], first: number, { above }: Crop): number {
  const headline = lines.slice(0, first).findLastIndex((line) => line.trim() === title)
  if (above === 'headline' && headline >= 0) return headline
  return Math.max(0, first - (above === 'headline' ? usualAbove : above))
}
