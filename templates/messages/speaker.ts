/** A table of messages → what says them: sentences with their slots filled, counted things, lists, numbers. */
import { type InterfaceLanguage, interfaceLanguage } from '../../src/archive/languages.ts'
import { textDirection } from '../../src/archive/names.ts'
import { oncePerValue } from '../../src/text/once.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { countedForm, piecesOf } from './fill.ts'
import { fr } from './fr.ts'
import type { CountKey, Messages, Plural, RichValues, TextKey, Values, Wording } from './messages.ts'
import { ru } from './ru.ts'
import { zhHans } from './zh-hans.ts'

const tables: Readonly<Record<InterfaceLanguage, Messages>> = { en, 'zh-Hans': zhHans, fr, es, ru, ar }

/** Speaks the pages' language. */
export interface Speaker {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Arrows towards what came before and what comes after, as the language's lines run. */
  readonly arrows: { readonly back: string; readonly on: string }
  /** Names for the model's values. */
  readonly names: Omit<Messages, 'text' | 'counts' | 'spelled'>
  /** A message as plain text. */
  readonly say: <Key extends TextKey>(key: Key, ...values: Values<Wording<Key>>) => string
  /** A message as it stands in the table, for a script that fills it in the browser. */
  readonly message: (key: TextKey) => string
  /** A message in pieces: text, and the things that stand in it. */
  readonly pieces: <Key extends TextKey, Thing>(key: Key, values: RichValues<Wording<Key>, Thing>) => (string | Thing)[]
  /** `1,200 reports`. */
  readonly count: (key: CountKey, number: number) => string
  /** The same with a small number in letters, where the language's table spells them: `five reports`. */
  readonly countInWords: (key: CountKey, number: number) => string
  /** The forms of a counted thing, for a script that counts in the browser. */
  readonly forms: (key: CountKey) => Plural
  /** Of as many as from one number to another: `3–9 reports`. */
  readonly countRange: (key: CountKey, from: number, to: number) => string
  readonly number: (number: number) => string
  /** A number where there is room for three signs: `999`, `1.2K`. */
  readonly briefly: (number: number) => string
  /** @param share 0 to 1 */
  readonly percent: (share: number) => string
  /** Bytes as people read them: `3.5 kB`. */
  readonly fileSize: (bytes: number) => string
  /** `a`, `a and b`, `a, b and c`. */
  readonly listed: (words: readonly string[]) => string
  /** `a, b, c`. */
  readonly row: (words: readonly (string | null)[]) => string
}

/** @param language BCP 47; one without a table speaks English */
export function makeSpeaker(language: string): Speaker {
  const spoken = interfaceLanguage(language) ?? 'en'
  const { text, counts, spelled, ...names } = tables[spoken]
  // English without a region is written as its dates are; digits are those of addresses and line numbers everywhere
  const locale = language === 'en' ? 'en-GB' : language
  const format = (options: Intl.NumberFormatOptions = {}): ((number: number) => string) => {
    const made = new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options })
    return oncePerValue((number) => made.format(number))
  }
  const rules = new Intl.PluralRules(locale)
  const plurals = { select: oncePerValue((number: number) => rules.select(number)) }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const [number, percent] = [format(), format({ style: 'percent' })]
  const compact = format({ notation: 'compact', maximumSignificantDigits: 2 })
  const [bytes, kilobytes, megabytes] = [
    format({ style: 'unit', unit: 'byte', unitDisplay: 'long' }),
    format({ style: 'unit', unit: 'kilobyte', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    format({ style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ]
  const countAs = (key: CountKey, amount: number, shown: string): string =>
    countedForm(counts[key], plurals, amount, shown)
  const direction = textDirection(spoken)
  return {
    language: spoken === interfaceLanguage(language) ? language : spoken,
    direction,
    arrows: direction === 'ltr' ? { back: '←', on: '→' } : { back: '→', on: '←' },
    names,
    say: (key, ...[values]) => (values ? piecesOf<string>(text[key], values).join('') : text[key]),
    message: (key) => text[key],
    pieces: (key, values) => piecesOf(text[key], values),
    count: (key, amount) => countAs(key, amount, number(amount)),
    countInWords: (key, amount) => countAs(key, amount, spelled[amount] ?? number(amount)),
    countRange: (key, from, to) => {
      if (from === to) return countAs(key, to, number(to))
      // a dual has no place for its number: تقريران
      const form = counts[key][plurals.select(to)] ?? counts[key].other
      return (form.includes('{n}') ? form : counts[key].other).replace('{n}', `${number(from)}–${number(to)}`)
    },
    forms: (key) => counts[key],
    number,
    briefly: (amount) => (amount < 1000 ? number(amount) : compact(amount)),
    percent,
    fileSize: (size) =>
      size < 1000 ? bytes(size) : size < 1_000_000 ? kilobytes(size / 1000) : megabytes(size / 1_000_000),
    listed: (words) => list.format(words),
    row: (words) => words.filter((word) => word !== null && word !== '').join(text.comma),
  }
}
