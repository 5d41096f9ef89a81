/** A headline's words marked as such, so that an index of words can be asked for words in headlines alone. */
import { hasUnspacedScript, spaceSigns } from './characters.ts'

/** Begins no word of any language that is written in Latin letters. */
const mark = 'zt'

/** `Russia-Ukraine talks’ end` → `ztrussia ztukraine zttalks ztend`; `王毅` → `zt738b zt6bc5`, which nothing takes apart. */
export function titleTokens(title: string): string {
  const words = spaceSigns(title.toLowerCase().replaceAll(/['’ʼ.]/g, '')).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.map((word) => mark + (hasUnspacedScript(word) ? codes(word) : word)).join(' ')
}

/** Code points in hexadecimal. */
function codes(word: string): string {
  return Array.from(word, (sign) => sign.codePointAt(0)?.toString(16)).join('x')
}
