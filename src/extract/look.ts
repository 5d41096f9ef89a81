/** The looks of a line that tell prose from menus, whatever the language. In: text, out: measures, each made when first asked for. */
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { kindOf, solid, wide, wordsIn } from '../text/sign-kinds.ts'
import { contentStems, contentWords } from './content-words.ts'
import { countSigns, type SignCounts } from './sign-counts.ts'

/** What a printed date has at least. */
const mayDate = /\p{Nd}|年/u

/** How one line looks, whatever its language. */
export class Look {
  readonly text: string
  /** Letters and digits, those of Chinese, Japanese and Korean counted as two and a half. */
  readonly size: number
  readonly words: number
  /** The line closes like a sentence: "…", "said.", "？", "।", also before a closing quote or bracket. */
  readonly stopped: boolean
  /** Compared when looking for repeats: lower case, without signs. */
  readonly key: string
  #signs: SignCounts | undefined
  #dates: readonly PrintedDate[] | undefined
  #contentWords: readonly string[] | undefined
  #contentStems: readonly string[] | undefined

  constructor(text: string, size: number, words: number) {
    this.text = text
    this.size = size
    this.words = words
    this.stopped = stop.test(withoutCredit(text).slice(-stopReach))
    this.key = wordsIn(text.toLowerCase()).join(' ')
  }

  get signs(): SignCounts {
    this.#signs ??= countSigns(this.text)
    return this.#signs
  }

  /** Dates printed in a line short enough to be a remark; prose isn't searched. */
  get dates(): readonly PrintedDate[] {
    this.#dates ??= this.text.length > remarkLength || !mayDate.test(this.text) ? [] : findPrintedDates(this.text)
    return this.#dates
  }

  get contentWords(): readonly string[] {
    this.#contentWords ??= contentWords(this.key)
    return this.#contentWords
  }

  get contentStems(): readonly string[] {
    this.#contentStems ??= contentStems(this.key)
    return this.#contentStems
  }
}

/** Longest line, in UTF-16 units, that can be a time stamp, a byline or another remark about the article. */
export const remarkLength = 200

const stop = /[.!?…。！？｡؟۔।॥။።]["'”’»›“)\]）」』】〉》]{0,3}(?:\s?\[\d{1,3}\])?$/u

/** Most units a stop takes with the quotes and the footnote behind it. */
const stopReach = 12

/** The looks of one text. */
export function lookAt(text: string): Look {
  let wides = 0
  let solids = 0
  let words = text === '' ? 0 : 1
  let units = 1
  for (let at = 0; at < text.length; at += units) {
    const code = text.codePointAt(at) ?? 0
    units = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind & solid) solids++
    if (kind & wide) wides++
    if (code === space) words++
  }
  return new Look(text, solids + wides * 1.5, words + Math.floor(wides / 2))
}

const space = 0x20

/** "… on Friday. (Reuters)" without the agency's credit, which stands behind the stop. */
function withoutCredit(text: string): string {
  if (!text.endsWith(')') && !text.endsWith('）')) return text
  const credit = /\s?[(（](?<name>[^()（）]{2,30})[)）]$/u.exec(text.slice(-40))
  return credit && agencyNamed(credit.groups?.name ?? '') ? text.slice(0, -credit[0].length) : text
}
