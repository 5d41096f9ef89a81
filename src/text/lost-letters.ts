/** Letters that were lost on the way and can't be given back. In: a text and its language, out: what was lost, or null. */

/**
 * Languages in which hardly a line goes without an accented letter (2 to 12 of 100 letters in running text); a text
 * that has none at all lost them ("Affaires trangres") or never had them.
 */
const accented: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'de', 'cs', 'sk', 'pl', 'hu', 'ro', 'tr', 'sv', 'vi'])

/** Least letters of a text without any accent that prove the loss: ten accents or more were to be expected. */
const leastLetters = 600

/** Why a text is damaged beyond repair: letters replaced by U+FFFD, or accents missing throughout. */
export function findLostLetters(text: string, language: string): string | null {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (broken > 0) return `letters that can't be read and stand as "\ufffd": ${broken}`
  if (!accented.has(language.split('-', 1)[0] ?? '')) return null
  const letters = text.match(/\p{L}/gu) ?? []
  const plain = letters.length >= leastLetters && letters.every((letter) => letter <= 'z')
  return plain
    ? `no accented letter in ${letters.length} letters of ${language}: they were lost before the file came here`
    : null
}
