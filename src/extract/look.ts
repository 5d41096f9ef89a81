/** The looks of a line that tell prose from menus, whatever the language. In: text, out: measures. */
import { agencyNamed } from '../reference/agencies.ts'

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
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const solid = /[\p{L}\p{N}\p{M}]/gu

/** The looks of one text. */
export function lookAt(text: string): Look {
  const wides = text.match(wide)?.length ?? 0
  const solids = text.match(solid)?.length ?? 0
  const words = text === '' ? 0 : text.split(' ').length
  return {
    text,
    size: solids + wides * 1.5,
    words: words + Math.floor(wides / 2),
    stopped: stop.test(withoutCredit(text)),
    key: text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim(),
  }
}

/** "… on Friday. (Reuters)" without the agency's credit, which stands behind the stop. */
function withoutCredit(text: string): string {
  const credit = /\s?[(（](?<name>[^()（）]{2,30})[)）]$/u.exec(text.slice(-40))
  return credit && agencyNamed(credit.groups?.name ?? '') ? text.slice(0, -credit[0].length) : text
}
