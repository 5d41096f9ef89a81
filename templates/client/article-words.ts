import { countedForm, piecesOf } from '../messages/fill.ts'
import type { Plural } from '../messages/messages.ts'

/** The words that an article's page brings along for its script. */
export interface ArticleWords {
  /** BCP 47, of the words. */
  readonly language: string
  /** `{hits} of your search marked.` */
  readonly hitsMarked: string
  /** "1 hit", "{n} hits", by the forms of `Intl.PluralRules`. */
  readonly hits: Plural
  readonly removeMarks: string
  readonly copyQuotation: string
  readonly copied: string
}

/** Null on pages that are no article. */
export function readArticleWords(): ArticleWords | null {
  const block = document.querySelector('#article-words')?.textContent
  return block ? JSON.parse(block) : null
}

/** "3 hits of your search marked." */
export function hitsMarked(words: ArticleWords, number: number): string {
  const hits = countedForm(words.hits, new Intl.PluralRules(words.language), number, String(number))
  return piecesOf<string>(words.hitsMarked, { hits }).join('')
}
