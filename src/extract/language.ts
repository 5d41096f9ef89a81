/** The language of a text. In: text, out: its BCP 47 tag, or `und` where it can't be told. */
import { eld } from 'eld/medium'

/** Units of text that are looked at; more changes nothing. */
const sample = 4000

export function languageOf(text: string): string {
  const result = eld.detect(text.slice(0, sample))
  return result.isReliable() ? result.language : 'und'
}
