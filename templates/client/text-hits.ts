/** Which words of a report are hits: every place of the words asked for, in the form asked or found. */
import { spaceSigns } from '../../src/text/characters.ts'
import { fold } from './evaluate.ts'
import type { PagefindFragment } from './pagefind.ts'
import type { TextNode } from './query/query.ts'
import type { WordIndex } from './word-index.ts'

/** Pagefind counts words as it splits its own text: at white space, but not at a byte order mark. */
export const betweenWords: RegExp = /[^\S\uFEFF]+/

/** A word or phrase as it may stand in the text: for each of its words the forms that count. */
type Forms = readonly ReadonlySet<string>[]

/** A row's text with the words of a query as its hits. */
export async function loadWithHits(
  index: WordIndex,
  row: number,
  texts: readonly TextNode[],
): Promise<PagefindFragment> {
  const fragment = await index.load(row)
  const words = fragment.content.split(betweenWords).filter(Boolean).map(partsOf)
  const asked = await Promise.all(
    texts.map(async (node) => {
      const { rows, places } = await index.find({ text: node.text, inTitle: false })
      return formsOf(node.text, words, rows[row] === 1 ? (places[row] ?? 0) : null)
    }),
  )
  const hits = new Set(asked.flatMap((forms) => placesOf(words, forms)))
  return { ...fragment, locations: [...hits].sort((a, b) => a - b) }
}

/** What is asked, and what Pagefind found for it at its first hit: `talks` finds `talked`. */
function formsOf(text: string, words: readonly (readonly string[])[], place: number | null): Forms {
  const asked = spaceSigns(text).split(/\s+/).map(bare).filter(Boolean)
  return asked.map((word, at) => {
    const [found, ...more] = place === null ? [] : (words[place + at] ?? [])
    return new Set(found === undefined || more.length > 0 ? [word] : [word, found])
  })
}

/** Where words in a row stand, one after the other. */
function placesOf(words: readonly (readonly string[])[], forms: Forms): number[] {
  const [first, ...others] = forms
  if (!first) return []
  const stands = (form: ReadonlySet<string>, at: number): boolean => words[at]?.some((part) => form.has(part)) === true
  const places: number[] = []
  for (let at = 0; at < words.length; at += 1)
    if (stands(first, at) && others.every((form, step) => stands(form, at + 1 + step)))
      for (let step = 0; step < forms.length; step += 1) places.push(at + step)
  return places
}

/** `Russia-Ukraine` → `russia`, `ukraine` and `russiaukraine`; a single word first as itself. */
function partsOf(word: string): readonly string[] {
  const folded = fold(word)
  if (/^[a-z0-9]+$/.test(folded)) return [folded]
  const parts = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.length > 1 ? [parts.join(''), ...parts] : parts
}

function bare(word: string): string {
  return fold(word).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
