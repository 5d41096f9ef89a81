/** A person's name as printed → keys that spellings of it share: the same letters, or the same sound in another transliteration. */
import slugify from '@sindresorhus/slugify'

/** Words of a name without marks, points and hyphens, in lower case: "Hossein Amir-Abdollahian" → `hossein amir abdollahian`. */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
  return plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Below this a word is too short to be told apart by its sound: "Zhang" and "Zheng" are two names. */
const longWord = 6

/** What differs between systems of writing Russian, Arabic, Persian or Indian names in Latin letters: Sergey, Sergej; Muhammad, Mohamed. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/q|c(?![hieyj])/g, 'k'],
  [/ou|oo/g, 'u'],
  [/(?<=.)x/g, 'ks'],
  [/(?<=.)w/g, 'v'],
  [/(?<=.)[yj](?![aeiou])/g, 'i'],
  [/(.)\1/g, '$1'],
  [/e/g, 'a'],
  [/o/g, 'u'],
]

const bySpelling = (word: string): string =>
  spellings.reduce((key, [pattern, plain]) => key.replace(pattern, plain), word)

/** A word in Latin letters: "анатолий" → `anatoliy`. Chinese and Korean, which have no letters for it, stay as they are. */
const inLatin = (word: string): string => (/^[a-z]+$/.test(word) ? word : slugify(word) || word)

/** One word as it sounds: "sergey", "sergei" and "сергей" are one, "yuri" and "yury". Short words are only put in Latin letters. */
export function soundKey(word: string): string {
  const latin = inLatin(word)
  if (!/^[a-z]+$/.test(latin)) return word
  return latin.length < longWord ? latin.replace(/y$/, 'i') : bySpelling(latin)
}

/** Whether a name is in a script that leaves out short vowels. */
export const isWithoutVowels = (name: string): boolean => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name)

/**
 * The consonants of a name, which it keeps in a script without vowels: "Faisal Al Mahrouqi" and "فيصل المحروقي" are `fsl mhrk`.
 * @param words as `nameWords` gives them
 */
export function consonantKey(words: readonly string[]): string {
  return words
    .map((word) => bySpelling(inLatin(word.replace(/^ال/, ''))).replace(/[aeiouyjvw]/g, ''))
    .filter((word) => word !== 'l' && word !== '')
    .join(' ')
}
