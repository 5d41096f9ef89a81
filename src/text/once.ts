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

/** The same function, asked once for each text. For texts of which there are few: all answers are kept. @param answer pure */
export function oncePerText<Text extends string, Answer>(answer: (text: Text) => Answer): (text: Text) => Answer {
  const answers = new Map<Text, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    answers.set(text, found)
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
