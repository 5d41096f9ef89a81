/**
 * A text and the people of its report → its words as they are compared with another report's: names and aliases of one
 * person are one word, so are the names of one country ("ROK", "South Korean"); figures as figures; endings left off.
 */
import type { ComparedWord, Person } from '../model.ts'
import { findCountryMentions, nameIndexOf } from './country-mentions.ts'

/** Words that tell nothing of what is told. Shorter ones are passed over in any language with spaces. */
const EMPTY = new Set(
  'that with from this have been will would their they them which also said says were there than then its into his her'.split(
    ' ',
  ),
)
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...TENS.split(' ').map((word, index) => [word, String((index + 1) * 10)] as const),
  ...SMALL.split(' ').map((word, index) => [word, String(index + 1)] as const),
])
/** Letters of a word that tell it apart from others, endings left off. */
const STEM = 6
const SHORTEST = 4

/** "and", "by", "for", "the": they hang on in front of an Arabic word. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u

const MARKS = /\p{M}/gu
const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** "exchanges" → "exchan", "talks" → "talk", "three" → "3"; null for a word that tells nothing. */
function keyOf(word: string): string | null {
  const isLatin = /^[A-Za-z]*$/.test(word)
  const plain = (isLatin ? word : word.normalize('NFKD').replace(MARKS, '').replace(ARABIC_ARTICLE, '')).toLowerCase()
  const number = NUMBERS.get(plain)
  if (number !== undefined) return number
  if (!isLatin && /\d/.test(plain)) return plain.replace(/(?<=\d)[,\s](?=\d{3})/g, '')
  if (!isLatin && SCRIPT_WITHOUT_SPACES.test(plain)) return plain
  if (plain.length < SHORTEST || EMPTY.has(plain)) return null
  return (plain.length <= STEM ? plain.replace(/e?s$/, '') : plain).slice(0, STEM)
}

const NAME = /^\p{Lu}|^\p{Lo}/u

/** Words of people's names → whom they name; a word of two people's names stands for neither. */
function namesOf(people: readonly Person[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>()
  for (const { id, name } of people) {
    const words = name.split(/[\s\u00a0]+/).filter((word) => word.length > 1 && NAME.test(word))
    for (const word of words) names.set(word, names.has(word) && names.get(word) !== id ? null : id)
  }
  return names
}

/** Words and figures. */
const WORDS = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu

/** Words, or pairs of characters where words aren't parted. */
function* rawWords(text: string): Generator<{ readonly text: string; readonly start: number }> {
  for (const { 0: run, index } of text.matchAll(WORDS)) {
    if (!SCRIPT_WITHOUT_SPACES.test(run)) yield { text: run, start: index }
    else
      for (let at = 0; at < Math.max(1, run.length - 1); at++) yield { text: run.slice(at, at + 2), start: index + at }
  }
}

/** The words of a text in order, each with the key by which it is compared. */
export function wordingOf(text: string, language: string, people: readonly Person[]): readonly ComparedWord[] {
  const names = namesOf(people)
  const countries = findCountryMentions(text, nameIndexOf(language), new Set(), [])
  const words: ComparedWord[] = []
  let next = 0
  for (const { text: word, start } of rawWords(text)) {
    const end = start + word.length
    while ((countries[next]?.end ?? end) <= start) next++
    const country = countries[next]
    const within = country && country.start <= start ? `#${country.code}` : null
    const person = names.get(word)
    const key = within ?? (person ? `@${person}` : keyOf(word))
    const last = words.at(-1)
    const goesOn = last && key !== null && /^[#@]/.test(key) && last.key === key && start - last.end <= 1
    if (goesOn) words[words.length - 1] = { ...last, end }
    else words.push({ key, start, end })
  }
  return words
}
