/** How the time for a page grows with its length. In: sizes and times, out: the exponent; and the shapes of page it is measured on. */
import type { RawFile } from '../model.ts'
import { paragraph } from './pages.ts'

/** A kind of long page; `page(1)` is an eighth of the largest, which is about 5 MB or 100,000 lines long. */
export interface Shape {
  readonly name: string
  readonly format: RawFile['format']
  readonly page: (times: number) => string
}

/** How many times the smallest page each measured page is. */
export const steps: readonly number[] = [1, 2, 4, 8]

/** An eighth of 5 MB, and of 100,000 lines or signs. */
const eighthBytes = 655_360
const eighthLines = 12_500

/** Paragraphs of news, about 200 bytes each, that fill an eighth of the largest page so many times. */
function prose(times: number): string[] {
  const paragraphs: string[] = []
  for (let bytes = 0; bytes < eighthBytes * times; bytes += (paragraphs.at(-1)?.length ?? 0) + 1) {
    paragraphs.push(paragraph(paragraphs.length))
  }
  return paragraphs
}

const shortLines = (times: number): string[] =>
  Array.from({ length: eighthLines * times }, (_, at) => `Item ${at} of the list`)

/** Elements inside elements inside elements, with a line of text in each tenth. */
function nested(times: number): string {
  const depth = eighthLines * times
  const open = Array.from({ length: depth }, (_, at) => (at % 10 === 0 ? `<div>${paragraph(at)}` : '<div>'))
  return open.join('') + '</div>'.repeat(depth)
}

export const shapes: readonly Shape[] = [
  { name: 'text, paragraphs, 5 MB', format: 'text', page: (times) => prose(times).join('\n') },
  { name: 'text, one line, 5 MB', format: 'text', page: (times) => prose(times).join(' ') },
  { name: 'text, 100,000 short lines', format: 'text', page: (times) => shortLines(times).join('\n') },
  {
    name: 'HTML, paragraphs, 5 MB',
    format: 'html',
    page: (times) =>
      prose(times)
        .map((each) => `<p>${each}</p>`)
        .join('\n'),
  },
  { name: 'HTML, one line, 5 MB', format: 'html', page: (times) => `<p>${prose(times).join(' ')}</p>` },
  {
    name: 'HTML, 100,000 short lines',
    format: 'html',
    page: (times) =>
      `<ul>${shortLines(times)
        .map((each) => `<li>${each}</li>`)
        .join('\n')}</ul>`,
  },
  { name: 'HTML, 100,000 deep', format: 'html', page: nested },
  { name: 'HTML, 100,000 times <', format: 'html', page: (times) => '<'.repeat(eighthLines * times) },
]

/**
 * The slope of log(time) over log(size) by least squares: 1 where twice the size takes twice the time, 2 where four times.
 * @param times any unit, above zero
 */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log)
  const ys = times.map(Math.log)
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? 0) - y), 0)
  return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}
