/** The reporter's name behind an article's last sentence. In: a paragraph's text, out: where the name stands and the signature begins. */

import { agencyNamed } from '../reference/agencies.ts'
import { koreanReporter } from '../reference/byline-words.ts'

/** A name and the units of the text it stands at; `from` is where the signature begins, with the space before it. */
export interface SignedEnd {
  readonly from: number
  readonly name: string
  readonly start: number
  readonly end: number
}

/** "… 기금으로 쓰인다. 오민재 기자", "… 밝혔다.한지수 기자 jshan@example.org", "…した。（山岸葵）", "……。（记者 张三）" */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<=[다요죠까]["”’」]?[.?!]["”’」]?)\\s{0,2}[/([]?${koreanReporter}[)\\]]?(?:\\s?[=/(]?\\s?\\S{1,40}@\\S{3,40}?\\)?)?$`,
    'u',
  ),
  /(?<=[。！？」』])\s?[（(【](?!敬称|写真|文責|抜粋|再掲|資料|以下)(?:(?:本报|本報)?(?:记者|記者)\s?)?(?<name>\p{Script=Han}{2,3}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3})(?:(?:記|记)者)?[）)】]$/u,
]

/** What the last sign of such a line is, or a word in it; most lines have neither. */
const lastSign = /[자원\]）】]$/u
const reporter = '기자'

/** Units of a text's end that hold a signature. */
const reach = 90

export function readSignedEnd(text: string): SignedEnd | null {
  const from = Math.max(0, text.length - reach)
  const tail = text.slice(from)
  if (!lastSign.test(tail) && !tail.includes(reporter)) return null
  for (const form of forms) {
    const match = form.exec(tail)
    const name = match?.groups?.name
    if (!match || name === undefined || agencyNamed(name)) continue
    const start = from + match.index + match[0].indexOf(name)
    return { from: from + match.index, name, start, end: start + name.length }
  }
  return null
}
