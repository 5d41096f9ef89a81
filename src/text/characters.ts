/** Scripts that put no space between words (Chinese, Japanese, Thai …), made searchable sign by sign. */

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const signs = scripts.map((script) => `\\p{Script=${script}}`).join('')
/** A mark over or under a sign belongs to the sign before it. */
const sign = `(?!\\p{M})[${signs}]`
const wide = '\\u3000-\\u303F\\uFF00-\\uFF65'

const anySign = new RegExp(sign, 'u')
const beforeSign = new RegExp(`(?<=[^\\s>])(?=${sign})`, 'gu')
const betweenSigns = new RegExp(`(?<=[${signs}${wide}]) (?=${sign})`, 'gu')

/** Whether a text holds signs of such a script. */
export function hasUnspacedScript(text: string): boolean {
  return anySign.test(text)
}

/**
 * `王毅同Lavrov会谈。双方` → `王 毅 同Lavrov 会 谈。 双 方`: a space before each sign, so that an index of words holds every
 * sign and a phrase of them finds any stretch of the text. A sign right after a tag's `>` stays where it is.
 */
export function spaceSigns(text: string): string {
  return text.replace(beforeSign, ' ')
}

/** The way back, for showing: `王 毅 同` → `王毅同`. Spaces beside letters of other scripts stay. */
export function joinSigns(text: string): string {
  return text.replace(betweenSigns, '')
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u

/** Where words stand in a text as words of their own, or -1. Scripts without spaces have no word ends: 王毅表示. */
export function wordPlace(text: string, words: string): number {
  const spaceless = hasUnspacedScript(words)
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length)
    if (spaceless || !LETTER_OR_FIGURE.test(around)) return at
  }
  return -1
}
