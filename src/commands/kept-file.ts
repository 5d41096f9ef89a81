/** A file that one build leaves for the next. A process that builds again and again reads it once, as long as it is as it was. */
import { type ListedFile, listOne } from '../files.ts'

export class KeptFile<Value> {
  readonly #read: (file: string) => Value
  readonly #known = new Map<string, { readonly stamp: string; readonly value: Value }>()

  /** @param read what it says; must tell damage */
  constructor(read: (file: string) => Value) {
    this.#read = read
  }

  read(file: string): Value {
    const known = this.#known.get(file)
    if (known?.stamp === stampOf(listOne(file))) return known.value
    const value = this.#read(file)
    this.note(file, value)
    return value
  }

  /** The file says this from now on. */
  note(file: string, value: Value): void {
    this.#known.set(file, { stamp: stampOf(listOne(file)), value })
  }
}

/** Files are replaced, not written to: another number is another file. */
function stampOf(file: ListedFile | null): string {
  return JSON.stringify(file?.stamp)
}
