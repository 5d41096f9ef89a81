/** Articles → questions with known answers: an item's own words, remembered badly. The same articles give the same ones. */
import { articleParagraphs } from '../article/paragraphs.ts'
import type { Article } from '../model.ts'

export type Slip = 'exact' | 'misspelt' | 'changed' | 'dropped'

export interface SearchQuestion {
  readonly query: string
  readonly slip: Slip
  /** Where the words stand. */
  readonly from: 'headline' | 'sentence'
  /** The article meant. */
  readonly id: string
}

const slips: readonly Slip[] = ['exact', 'misspelt', 'changed', 'dropped']

/** Fewer words than this name no article; more nobody remembers. */
const fewest = 4
const most = 7

/** A word of a query: four letters and more, since shorter ones are seldom remembered. */
const remembered = /\p{L}{4,}/gu

/**
 * Words that all stand in another article as well (a headline of an agency, a sentence of the same call) ask for neither:
 * where those that are remembered do, nothing is asked.
 * @param step every how many articles one is asked for
 */
export function searchQuestions(articles: readonly Article[], step: number): SearchQuestion[] {
  const holders = holdersOf(articles)
  const isShared = (words: readonly string[]): boolean => {
    const [rarest = [], ...others] = words
      .map((word) => holders.get(word.toLowerCase()) ?? [])
      .sort((a, b) => a.length - b.length)
    const sets = others.map((list) => new Set(list))
    return rarest.filter((article) => sets.every((set) => set.has(article))).length > 1
  }
  return articles.flatMap((article, at) => {
    if (at % step !== 0) return []
    const slip = slips[(at / step) % slips.length] ?? 'exact'
    const stranger = wordsOf(articles[(at + 1) % articles.length]?.title ?? '')[0] ?? 'report'
    return sources(article).flatMap(({ from, text }) => {
      const words = wordsOf(text)
      const kept = slip === 'exact' || slip === 'misspelt' ? words : words.toSpliced(longestOf(words), 1)
      if (kept.length < fewest || isShared(kept)) return []
      return [{ query: slipInto(words, slip, stranger).join(' '), slip, from, id: article.id }]
    })
  })
}

/** The articles that hold each word, by their places. */
function holdersOf(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [place, { title, standfirst, body }] of articles.entries())
    for (const word of new Set([title, standfirst, body].join(' ').toLowerCase().match(remembered))) {
      const list = holders.get(word)
      if (list) list.push(place)
      else holders.set(word, [place])
    }
  return holders
}

function sources(article: Article): { readonly from: SearchQuestion['from']; readonly text: string }[] {
  return [
    { from: 'headline', text: article.title ?? '' },
    { from: 'sentence', text: middleSentence(article) },
  ]
}

function wordsOf(text: string): string[] {
  return (text.match(remembered) ?? []).slice(0, most)
}

function middleSentence({ body }: Article): string {
  const paragraphs = articleParagraphs(body)
  const sentences = (paragraphs[Math.floor(paragraphs.length / 2)] ?? '').split(/(?<=[.!?])\s+/)
  return sentences[0] ?? ''
}

/** The place of the longest word. */
function longestOf(words: readonly string[]): number {
  return words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0)
}

/** What goes wrong in the longest word. */
function slipInto(words: readonly string[], slip: Slip, stranger: string): string[] {
  const longest = longestOf(words)
  const changes: Readonly<Record<Slip, (word: string) => string[]>> = {
    exact: (word) => [word],
    misspelt: (word) => [misspell(word)],
    changed: () => [stranger],
    dropped: () => [],
  }
  return words.flatMap((word, at) => (at === longest ? changes[slip](word) : [word]))
}

/** Swaps two letters in the middle, as fingers do. */
function misspell(word: string): string {
  const at = Math.floor(word.length / 2)
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
}

/** Mean reciprocal rank of the answers among the first ten found (Voorhees 1999). */
export function meanReciprocalRank(
  questions: readonly { readonly id: string; readonly found: readonly string[] }[],
): number {
  const ranks = questions.map(({ id, found }) => found.slice(0, 10).indexOf(id) + 1)
  return ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / Math.max(1, ranks.length)
}
