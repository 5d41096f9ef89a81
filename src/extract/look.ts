/** The looks of a line that tell prose from menus, whatever the language. In: text, out: measures. */
import type { Passage } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { oncePer } from '../text/once.ts'
import { kindOf, solid, wide, wordsIn } from '../text/sign-kinds.ts'

/** How one line looks, whatever its language. */
export interface Look {
  readonly text: string
  /** Letters and digits, those of Chinese, Japanese and Korean counted as two and a half. */
  readonly size: number
  readonly words: number
  /** The line closes like a sentence: "…", "said.", "？", "।", also before a closing quote or bracket. */
  readonly stopped: boolean
  /** Compared when looking for repeats: lower case, without signs. */
  readonly key: string
}

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
  return {
    text,
    size: solids + wides * 1.5,
    words: words + Math.floor(wides / 2),
    stopped: stop.test(withoutCredit(text).slice(-stopReach)),
    key: wordsIn(text.toLowerCase()).join(' '),
  }
}

const space = 0x20

/** The looks of a line's text, measured once. */
export const lookOf: (repaired: Passage) => Look = oncePer(({ text }) => lookAt(text))

/** "… on Friday. (Reuters)" without the agency's credit, which stands behind the stop. */
function withoutCredit(text: string): string {
  if (!/[)）]$/.test(text.slice(-1))) return text
  const credit = /\s?[(（](?<name>[^()（）]{2,30})[)）]$/u.exec(text.slice(-40))
  return credit && agencyNamed(credit.groups?.name ?? '') ? text.slice(0, -credit[0].length) : text
}
