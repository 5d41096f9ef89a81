/** A word and a language's endings → the forms it takes in running text. */
import type { Inflection } from './languages/language-words.ts'

/** All forms of a word; the word alone where no ending fits. */
export function formsOf(word: string, endings: readonly Inflection[]): readonly string[] {
  const row = endings.find(({ ending }) => word.endsWith(ending))
  if (!row) return [word]
  const stem = word.slice(0, word.length - row.ending.length)
  return row.forms.map((form) => stem + form)
}

/** No name of more words is inflected word by word: its forms would be too many. */
const MOST_WORDS = 3

/** All forms of a name of several words, each inflected: "Южная Корея" → "Южной Кореи" and, though nobody writes it, "Южной Корею". */
export function nameForms(name: string, endings: readonly Inflection[]): readonly string[] {
  if (endings.length === 0) return [name]
  const words = name.split(' ')
  if (words.length > MOST_WORDS) return [name]
  return words.reduce<readonly string[]>(
    (begun, word) => {
      const forms = /^\p{Lu}/u.test(word) ? formsOf(word, endings) : [word]
      return begun.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)))
    },
    [''],
  )
}
