/**
 * An article's text → what the archive needs of it to put it beside others: small, and the same as long as the text is, so
 * that it can be kept from build to build. Words are kept as numbers.
 */
import type { Article, ComparedWord, Ledger, Person, SourceCounts } from '../model.ts'
import { wordPlace } from '../text/characters.ts'
import { textHash } from '../text/text-hash.ts'
import { hashRuns, type WordRuns } from './compare/copies.ts'
import { nameSigns } from './people.ts'
import { countSource, type IsKept } from './source-lines.ts'
import { statementWords } from './statements.ts'
import { countWords, teaserOf } from './teaser.ts'

/** What the archive is told about texts: how a body reads, and which roles belong to an article. */
export interface Readers {
  /** A Markdown body → its paragraphs as plain text. */
  readonly paragraphs: (body: string) => readonly string[]
  readonly isKept: IsKept
  /** The words of a text as they are compared with another's; where it isn't given, words count as they are printed. */
  readonly wording?: (text: string, language: string, people: readonly Person[]) => readonly ComparedWord[]
  /** A digest that is kept from an earlier build, or the one that is made now. */
  readonly digest?: (article: Article, make: () => Digest) => Digest
}

export interface Digest extends WordRuns {
  /** What stands where a headline is missing: the opening words, or the file's name. */
  readonly title: string
  readonly teaser: string
  readonly words: number
  /** Its words of three letters and more, each once, in small letters, a space between them. */
  readonly vocabulary: string
  readonly counts: SourceCounts | null
  /** Of each statement its words, as a number. */
  readonly said: readonly number[]
  /** Of each event the names and parts of names that its paragraphs print. */
  readonly named: readonly (readonly string[])[]
  /** Letters and figures alone: equal for copies word for word. */
  readonly letters: number
  /** The keys of its words, each once; and those of each event's paragraphs. */
  readonly keys: Uint32Array
  readonly told: readonly Uint32Array[]
}

const BETWEEN_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu
const LONG_WORDS = /[\p{L}\p{M}]{3,30}/gu

export function digestOf(article: Article, ledger: Ledger | null, readers: Readers): Digest {
  const paragraphs = readers.paragraphs(article.body)
  const worded = wordedParagraphs(article, paragraphs, readers)
  const keysOf = (numbers: readonly number[]): string[] =>
    numbers.flatMap((number) => (worded[number - 1] ?? []).flatMap(({ key }) => key ?? []))
  const all = keysOf(paragraphs.map((_, index) => index + 1))
  const signs = [...new Set(article.people.flatMap(({ name }) => nameSigns(name)))]
  return {
    title: teaserTitle(paragraphs, article),
    teaser: teaserOf(article.standfirst ?? paragraphs[0] ?? ''),
    words: countWords(article.language, paragraphs),
    vocabulary: vocabularyOf([article.title ?? '', article.standfirst ?? '', ...paragraphs]),
    counts: ledger && countSource(ledger, readers.isKept),
    said: article.statements.map((said) => textHash(statementWords({ paragraphs }, said).replace(/\s+/g, ' '))),
    named: article.events.map((event) => {
      const told = event.paragraphs.map((number) => paragraphs[number - 1] ?? '')
      return signs.filter((sign) => told.some((text) => wordPlace(text, sign) >= 0))
    }),
    letters: textHash(article.body.replace(BETWEEN_LETTERS, '').toLowerCase()),
    ...hashRuns(all),
    keys: hashKeys(all),
    told: article.events.map((event) => hashKeys(keysOf(event.paragraphs))),
  }
}

function vocabularyOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.toLowerCase().replaceAll(/['’]/g, '').match(LONG_WORDS) ?? [])
  return [...new Set(words)].join(' ')
}

/** The words of each paragraph as they are compared. */
export function wordedParagraphs(
  { language, people }: Article,
  paragraphs: readonly string[],
  { wording = printedWords }: Pick<Readers, 'wording'>,
): (readonly ComparedWord[])[] {
  return paragraphs.map((text) => wording(text, language, people))
}

/** The keys of the words of its people's offices. */
export function wordedOffices(
  { language, people }: Article,
  { wording = printedWords }: Pick<Readers, 'wording'>,
): ReadonlySet<string> {
  return new Set(people.flatMap(({ role }) => wording(role ?? '', language, []).flatMap(({ key }) => key ?? [])))
}

function hashKeys(keys: readonly string[]): Uint32Array {
  return Uint32Array.from([...new Set(keys)], textHash)
}

/** Words of a text as they are printed. */
function printedWords(text: string): readonly ComparedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function teaserTitle(paragraphs: readonly string[], article: Article): string {
  const words = (paragraphs[0] ?? '').split(/\s+/).slice(0, 9).join(' ').slice(0, 80)
  return words === '' ? article.source : `${words} …`
}
