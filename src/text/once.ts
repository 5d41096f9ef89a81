/** Answers that cost something and are asked for again and again: the first is kept as long as the thing asked about lives. */

/** The same function, asked once for each object. @param answer pure: an answer must depend on nothing but the object */
export function oncePer<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>()
  return (asked) => {
    const known = answers.get(asked)
    // a second look where the answer may be that there is none
    if (known !== undefined || answers.has(asked)) return known as Answer
    const found = answer(asked)
    answers.set(asked, found)
    return found
  }
}

/** The same function, asked once for each place of a list. */
export function oncePerPlace<Answer>(answer: (place: number) => Answer): (place: number) => Answer {
  const answers: (Answer | undefined)[] = []
  return (place) => {
    const found = answers[place] ?? answer(place)
    answers[place] = found
    return found
  }
}

/** The same function, asked once for each text or number. For those of which there are few: all answers are kept. @param answer pure */
export function oncePerValue<Value extends string | number, Answer>(
  answer: (value: Value) => Answer,
): (value: Value) => Answer {
  const answers = new Map<Value, Answer>()
  return (value) => {
    const known = answers.get(value)
    if (known !== undefined) return known
    const found = answer(value)
    answers.set(value, found)
    return found
  }
}

/** Answers kept of a function that is asked of texts; the same ones are asked about again within one document. */
const mostKept = 256

/** The same function, whose last answers are kept. @param answer pure */
export function lately<Texts extends readonly string[], Answer extends object>(
  answer: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const answers = new Map<string, Answer>()
  return (...texts) => {
    const key = texts.join('\0')
    const known = answers.get(key)
    if (known) return known
    const found = answer(...texts)
    if (answers.size >= mostKept) answers.clear()
    answers.set(key, found)
    return found
  }
}

/** An answer found when it is first asked for. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => {
    known ??= { answer: answer() }
    return known.answer
  }
}

/** What is made of a table's rows, by their keys. */
export interface MadeOf<Made> {
  readonly get: (key: string) => Made | undefined
}

/** Makes something of each row of a table, such as patterns of a language's words, when it is first asked for: a document asks for few. */
export function madeOf<Row, Made>(
  table: Readonly<Record<string, Row>>,
  make: (row: Row, key: string) => Made,
): MadeOf<Made> {
  const made = new Map<string, Made>()
  return {
    get: (key) => {
      const row = Object.hasOwn(table, key) ? table[key] : undefined
      if (row !== undefined && !made.has(key)) made.set(key, make(row, key))
      return made.get(key)
    },
  }
}
