/** The looks of a line that tell prose from menus, whatever the language. In: text, out: measures, each made when first asked for. */
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { joinWords, kindOf, number, solid, wide } from '../text/sign-kinds.ts'
import { contentStems, contentWords } from './content-words.ts'
import { countSigns, type SignCounts } from './sign-counts.ts'
import { readSignedEnd } from './signed-end.ts'

/** How one line looks, whatever its language. */
export class Look {
  readonly text: string
  /** Letters and digits, those of Chinese, Japanese and Korean counted as two and a half. */
  readonly size: number
  readonly words: number
  /** The kinds of all its signs, as bits. */
  readonly kinds: number
  #stopped: boolean | undefined
  #key: string | undefined
  #signs: SignCounts | undefined
  #dates: readonly PrintedDate[] | undefined
  #contentWords: readonly string[] | undefined
  #contentStems: readonly string[] | undefined

  constructor(text: string, size: number, words: number, kinds: number) {
    this.text = text
    this.size = size
    this.words = words
    this.kinds = kinds
  }

  /** The line closes like a sentence: "…", "said.", "？", "।", also before a closing quote or bracket. */
  get stopped(): boolean {
    this.#stopped ??= stop.test(withoutCredit(this.text).slice(-stopReach))
    return this.#stopped
  }

  /** Compared when looking for repeats: lower case, without signs. */
  get key(): string {
    this.#key ??= joinWords(this.text.toLowerCase())
    return this.#key
  }

  get signs(): SignCounts {
    this.#signs ??= countSigns(this.text)
    return this.#signs
  }

  /** Dates printed in a line short enough to be a remark; prose isn't searched. */
  get dates(): readonly PrintedDate[] {
    const may = this.text.length <= remarkLength && (this.kinds & number || this.text.includes('年'))
    this.#dates ??= may ? findPrintedDates(this.text) : []
    return this.#dates
  }

  get contentWords(): readonly string[] {
    this.#contentWords ??= contentWords(this.key, this.kinds)
    return this.#contentWords
  }

  get contentStems(): readonly string[] {
    this.#contentStems ??= contentStems(this.key, this.kinds)
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
  let kinds = 0
  let units = 1
  for (let at = 0; at < text.length; at += units) {
    const code = text.codePointAt(at) ?? 0
    units = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    kinds |= kind
    if (kind & solid) solids++
    if (kind & wide) wides++
    if (code === space) words++
  }
  return new Look(text, solids + wides * 1.5, words + Math.floor(wides / 2), kinds)
}

const space = 0x20

/** Marks of the end that agencies set behind the last stop: "…石油供应。(完)", "… on Friday. (ends)", "…밝혔다. (끝)". */
const endMark = /\s?[（(](?:完|完了|了|终|終|끝|ends?|fin|fine|ende|конец)[)）]$/iu

/** "… on Friday. (Reuters)", "… este viernes. EFE", "…쓰인다. 오민재 기자" without what stands behind the stop: credit, mark, name. */
function withoutCredit(text: string): string {
  const signed = readSignedEnd(text)
  if (signed) return text.slice(0, signed.from)
  if (/[)）]$/.test(text) && endMark.test(text.slice(-12))) return text.replace(endMark, '')
  const bracketed = text.endsWith(')') || text.endsWith('）')
  if (typists.test(text)) return text.replace(typists, '')
  const credit = (bracketed ? creditInBrackets : bareCredit).exec(text.slice(-40))
  return credit && agencyNamed(credit.groups?.name ?? '') ? text.slice(0, -credit[0].length) : text
}

/** "… für Montag geplant./kol/mha/stk", "… fünf Festnahmen. / ab": who typed it, in small letters. */
const typists = /(?<=[.!?”"])\s?\/\s?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}$/u

const creditInBrackets = /\s?[(（](?<name>[^()（）]{2,30})[)）]$/u
const bareCredit = /(?<=[.!?…”"»])\s(?<name>\p{L}{2,10})$/u
