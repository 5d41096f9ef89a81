/** What a command says while it works: a progress line that rewrites itself on a terminal, plain lines elsewhere. */

/** Milliseconds between two plain progress lines, and between two redraws on a terminal. */
const plainInterval = 5000
const redrawInterval = 100

/** Counts work done on one stage. `end` erases the progress line. */
export interface Progress {
  readonly step: (done: number) => void
  readonly end: () => void
}

/** Shows `label done/total` on standard error. */
export function showProgress(label: string, total: number): Progress {
  const live = process.stderr.isTTY
  let last = performance.now()
  const step = (done: number): void => {
    const now = performance.now()
    if (now - last < (live ? redrawInterval : plainInterval)) return
    last = now
    process.stderr.write(live ? `\r\u001b[K${label} ${done}/${total}` : `${label} ${done}/${total}\n`)
  }
  return { step, end: () => void (live && process.stderr.write('\r\u001b[K')) }
}

/** How long each stage took, in the order they ran. */
export class Stopwatch {
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

  /** `clean 0.41 s, pages 1.20 s, total 1.61 s` */
  summary(): string {
    const total = this.#stages.reduce((sum, [, seconds]) => sum + seconds, 0)
    return [...this.#stages, ['total', total] as const]
      .map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)} s`)
      .join(', ')
  }
}

/** Text that can't move the cursor or colour the terminal: control characters become pictures (`␛`), line feeds stay. */
export function visible(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}
