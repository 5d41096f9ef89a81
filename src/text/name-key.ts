/** A person's name as printed → keys that spellings of it share: the same letters, or the same sound in another transliteration. */

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

/** What differs between systems of writing Russian, Arabic or Persian names in Latin letters: Sergey, Sergej; Muhammad, Mohamed. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/(?<=.)x/g, 'ks'],
  [/(?<=.)w/g, 'v'],
  [/(?<=.)[yj](?![aeiou])/g, 'i'],
  [/(.)\1/g, '$1'],
  [/e/g, 'a'],
  [/o/g, 'u'],
]

/** One word as it sounds: "sergey" and "sergei" are one, "yuri" and "yury". Short words, and other scripts, stay as they are. */
export function soundKey(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  if (word.length < longWord) return word.replace(/y$/, 'i')
  return spellings.reduce((key, [pattern, plain]) => key.replace(pattern, plain), word)
}
