/** Answers that cost something and are asked for again and again: the first is kept as long as the thing asked about lives. */

/** The same function, asked once for each object. @param answer pure: an answer must depend on nothing but the object */
export function oncePer<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>()
  return (asked) => {
    const known = answers.get(asked)
    if (known) return known.answer
    const found = answer(asked)
    answers.set(asked, { answer: found })
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

/** An answer found when it is first asked for. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => {
    known ??= { answer: answer() }
    return known.answer
  }
}
