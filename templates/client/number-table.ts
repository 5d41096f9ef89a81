/** Numbers → small whole numbers, in two plain arrays: a `Map` of ten thousand takes several times the time and memory. */

export class NumberTable {
  readonly #keys: Float64Array
  readonly #values: Uint32Array

  /** @param size how many keys it shall hold at most */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * size + 1))
    this.#keys = new Float64Array(slots)
    this.#values = new Uint32Array(slots)
  }

  /** @param key more than 0 */
  set(key: number, value: number): void {
    const slot = this.#slotOf(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  get(key: number): number | undefined {
    const slot = this.#slotOf(key)
    return this.#keys[slot] === key ? this.#values[slot] : undefined
  }

  /** Where a key is, or may be put: the first free slot from its own on. Half of the slots are free always. */
  #slotOf(key: number): number {
    const keys = this.#keys
    let slot = key % keys.length
    while (keys[slot] !== key && keys[slot] !== 0) slot = slot + 1 < keys.length ? slot + 1 : 0
    return slot
  }
}
