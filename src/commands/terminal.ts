/** What a command says while it works: a progress line that rewrites itself on a terminal, plain lines elsewhere. */
import { pictureOf } from '../text/control-pictures.ts'

/** Milliseconds between two plain progress lines, and between two redraws on a terminal. */
const plainInterval = 5000
const redrawInterval = 100

/** Milliseconds, and the share of the work, before which too little is done to tell how long the rest takes. */
const leastKnown = { spent: 3000, share: 0.02 }

/** Counts work done on one stage. `end` erases the progress line. */
export interface Progress {
  /** @param share of the whole work, 0 to 1, where the things counted differ in size */
  readonly step: (done: number, share?: number) => void
  readonly end: () => void
}

/** Shows `label done/total, about 2 min left` on standard error. */
export function showProgress(label: string, total: number): Progress {
  const live = process.stderr.isTTY
  const started = performance.now()
  let last = started
  const step = (done: number, share = done / total): void => {
    const now = performance.now()
    if (now - last < (live ? redrawInterval : plainInterval)) return
    last = now
    const text = `${label} ${done}/${total}${timeLeft(now - started, share)}`
    process.stderr.write(live ? `\r\u001b[K${text}` : `${text}\n`)
  }
  return { step, end: () => void (live && process.stderr.write('\r\u001b[K')) }
}

/** What is left, if it goes on as it went: `, about 2 min left`. @param spent milliseconds */
export function timeLeft(spent: number, share: number): string {
  if (spent < leastKnown.spent || share < leastKnown.share) return ''
  const seconds = Math.ceil(((spent / share) * (1 - share)) / 1000)
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`
}

/** How long each stage took, in the order they ran. */
export class Stopwatch {
  readonly #start = performance.now()
  readonly #stages: [string, number][] = []

  /** Runs a stage and notes its seconds. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now()
    try {
      return await work()
    } finally {
      this.#stages.push([stage, (performance.now() - start) / 1000])
    }
  }

  /** `clean 0.41 s, pages 1.20 s, total 1.61 s`; stages that go on beside each other are more than the total. */
  summary(): string {
    const total = (performance.now() - this.#start) / 1000
    return [...this.#stages, ['total', total] as const]
      .map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)} s`)
      .join(', ')
  }
}

/** Control characters but line feeds, other line separators, and what turns the direction of writing. */
const steering = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text that can't move the cursor, colour the terminal or turn a name around: such characters become pictures (`␛`). */
export function visible(text: string): string {
  return text.replace(steering, pictureOf)
}

/** The same in one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '␊')
}
