/** All places where a pattern fits a text. In: a text and a pattern with the flag `g`, out: its matches in order. */

/** As `[...text.matchAll(pattern)]`, which makes a new pattern and an iterator at each call: on short texts they cost more than the search. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1
  }
  return found
}
