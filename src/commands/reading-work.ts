/** How far the reading of raw files has come, by their bytes: those not opened yet, those being read, those done. */
import type { ListedFile } from '../files.ts'
import { showProgress } from './terminal.ts'

export class Work {
  readonly #progress
  #files = 0
  #unopened: number
  #done = 0
  #begunBytes = 0
  readonly #begun = new Map<string, number>()

  constructor(sources: readonly ListedFile[]) {
    this.#progress = showProgress('Cleaning', sources.length)
    this.#unopened = sources.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  open({ bytes }: ListedFile): void {
    this.#files += 1
    this.#unopened -= bytes
    this.#show()
  }

  begin(key: string, bytes: number): void {
    this.#begun.set(key, bytes)
    this.#begunBytes += bytes
  }

  end(key: string): void {
    const bytes = this.#begun.get(key) ?? 0
    this.#begun.delete(key)
    this.#begunBytes -= bytes
    this.#done += bytes
    this.#show()
  }

  close(): void {
    this.#progress.end()
  }

  #show(): void {
    const all = this.#done + this.#begunBytes + this.#unopened
    this.#progress.step(Math.max(0, this.#files - this.#begun.size), all > 0 ? this.#done / all : 0)
  }
}
