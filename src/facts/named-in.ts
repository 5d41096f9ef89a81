/** Sentences and a trie of names → what is named in them and where. */
import type { Evidence } from '../model.ts'
import type { MayEnd, NameTrie } from '../text/name-trie.ts'
import { prove } from './evidence.ts'
import { type Sentence, wordsIn } from './reading.ts'

/** In scripts without spaces a name begins and ends anywhere; in others at a word's ends, not within "EU-wide". */
const isWide = (unit: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(unit)

const ends: MayEnd = (text, end) => isWide(text.charAt(end - 1)) || !/[\p{L}\d]/u.test(text.charAt(end))
const begins = (text: string, at: number): boolean =>
  isWide(text.charAt(at)) || !/[\p{L}\p{M}\d-]/u.test(text.charAt(at - 1))

const isSmallLatin = (code: number): boolean => code >= 97 && code <= 122

/** Arabic: a word may have "and", "to", "in" before it. */
const ATTACHED = /[وفبلك]/

/** A name where it stands. */
export interface Naming {
  readonly id: string
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** All names in the sentences, by the longest at each place, in reading order. */
export function namingsIn(sentences: readonly Sentence[], names: NameTrie<string>): readonly Naming[] {
  const found: Naming[] = []
  for (const sentence of sentences) {
    const { text } = sentence
    let [small, inside] = [false, false]
    for (let at = 0; at < text.length; at++) {
      // Between two small Latin letters no name begins; quick, since it runs over every character
      inside = small
      small = isSmallLatin(text.charCodeAt(at))
      if (small && inside) continue
      const name = names.longestAt(text, at, ends)
      if (!name || !(begins(text, at) || (ATTACHED.test(text.charAt(at - 1)) && begins(text, at - 1)))) continue
      found.push({ id: name.value, sentence, start: at, end: name.end })
      at = name.end - 1
      small = isSmallLatin(text.charCodeAt(at))
    }
  }
  return found
}

export interface Named {
  /** Sorted. */
  readonly ids: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The ids named, each with the first words that do. @param rule what their evidence is called */
export function firstOfEach(namings: readonly Naming[], rule: string): Named {
  const found = new Map<string, readonly Evidence[]>()
  for (const { id, sentence, start, end } of namings)
    if (!found.has(id)) found.set(id, prove(wordsIn(sentence, start, end), rule, 'stated', id))
  return { ids: [...found.keys()].sort(), evidence: [...found.values()].flat() }
}
