/** How often each number of 32 bits was told: a table with open places, which takes a tenth of the time of a `Map`. */
export class NumberCounts {
  #numbers = new Uint32Array(1 << 16)
  /** 0 where a place is free. */
  #counts = new Uint32Array(1 << 16)
  #held = 0

  add(number: number): void {
    const place = this.#place(number)
    if (this.#counts[place] === 0) {
      this.#numbers[place] = number
      this.#held++
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + 1
    if (this.#held * 2 > this.#counts.length) this.#grow()
  }

  of(number: number): number {
    return this.#counts[this.#place(number)] ?? 0
  }

  /** Where a number stands, or the free place where it would. */
  #place(number: number): number {
    const last = this.#counts.length - 1
    // Fibonacci hashing: the first bits of the product hang on all bits of the number
    let place = Math.imul(number, 0x9e3779b1) >>> Math.clz32(last)
    while (this.#counts[place] !== 0 && this.#numbers[place] !== number) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [numbers, counts] = [this.#numbers, this.#counts]
    this.#numbers = new Uint32Array(numbers.length * 2)
    this.#counts = new Uint32Array(numbers.length * 2)
    for (const [at, count] of counts.entries()) {
      if (count === 0) continue
      const number = numbers[at] ?? 0
      const place = this.#place(number)
      this.#numbers[place] = number
      this.#counts[place] = count
    }
  }
}
