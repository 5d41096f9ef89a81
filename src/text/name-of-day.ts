/** A name of a day or month as printed → the key under which it is looked up. */

/** A name as looked up: lower-case in no particular locale, without the full stop of an abbreviation. */
export function nameKey(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/\.$/, '')
    .replace(/^d(?:e |[’'])/, '')
}
