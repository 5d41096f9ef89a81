/** Patterns asked only where words begin find what they would find when asked everywhere. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../src/text/matches.ts'
import { sparing } from '../src/text/sparing.ts'
import { matchesAtWords } from '../src/text/word-starts.ts'

const words = String.raw`(?<![\p{L}\p{M}])(?:vice )?(?:ministre?|émir|министр|m)(?![\p{L}\p{M}])`
const everywhere = new RegExp(words, 'giu')
const atWords = sparing(new RegExp(words, 'iuy'))

const placesOf = (matches: readonly RegExpExecArray[]): unknown => matches.map(({ 0: word, index }) => [word, index])

const pieces = ['ministr', 'e', 'Émir', 'émir', 'vice ', 'МИНИСТР', 'm', ' ', '-', '7', '́', '𝒎', '外', '_', '’']

test.each(['Vice ministre, EMIR; émir: the administrator', 'ministre-émir 7ministre _m', ''])(
  'the same words of %j',
  (text) => {
    expect(placesOf(matchesAtWords(text, atWords))).toEqual(placesOf(matchesOf(text, everywhere)))
  },
)

test('the same words of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join('')
      expect(placesOf(matchesAtWords(text, atWords))).toEqual(placesOf(matchesOf(text, everywhere)))
    }),
  )
})
