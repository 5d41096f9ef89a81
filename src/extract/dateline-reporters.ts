/** Who reported, where a dateline says it: "新华社内罗毕3月17日电（记者 李文海）", "【ワシントン＝山田太郎】". In: the dateline, out: the names. */
import type { Evidence, Found, Passage } from '../model.ts'
import { sourceSpans } from '../text/passage.ts'

const forms: readonly RegExp[] = [
  /^[([【][^\])】]{2,30}[\])】]\s?(?<names>\p{Script=Hangul}{2,4}) ?(?:기자|특파원)/u,
  /[(（](?:记者|記者|通讯员)\s?(?<names>\p{Script=Han}{2,4}(?:[\s、，,]{1,2}\p{Script=Han}{2,4}){0,4})[)）]/u,
  /^【[^【】＝=]{2,12}[＝=](?<names>\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{1,5}(?:、\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{1,5}){0,2})】/u,
]

export function reportersIn(dateline: Passage): Found<string>[] {
  const match = forms.map((form) => form.exec(dateline.text)).find((found) => found !== null)
  const names = match?.groups?.names ?? ''
  const from = (match?.index ?? 0) + (match?.[0].indexOf(names) ?? 0)
  return [...names.matchAll(/[^\s、，,]+/gu)].map(({ 0: name, index }) => {
    const spans = sourceSpans(dateline, from + index, from + index + name.length)
    const evidence = spans.map((span): Evidence => ({ ...span, rule: 'dateline-reporter', basis: 'stated', of: name }))
    return { value: name, evidence }
  })
}
