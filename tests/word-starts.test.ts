/** Patterns asked only where words begin find what they would find when asked everywhere. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../src/text/matches.ts'
import { firstLetters, fitsAtWord, matchesAtWords } from '../src/text/word-starts.ts'

const words = String.raw`(?<![\p{L}\p{M}])(?:vice )?(?:ministre?|émir|министр|m)(?![\p{L}\p{M}])`
const everywhere = new RegExp(words, 'giu')
const atWords = new RegExp(words, 'iuy')

const openers = new Set(['vice ', 'ministre', 'ministr', 'émir', 'министр', 'm'].map(firstLetters))

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
      const found = matchesOf(text, everywhere)
      expect(placesOf(matchesAtWords(text, atWords))).toEqual(placesOf(found))
      expect(fitsAtWord(text, atWords)).toBe(found.length > 0)
      expect(placesOf(matchesAtWords(text, atWords, openers))).toEqual(placesOf(found))
      expect(fitsAtWord(text, atWords, openers)).toBe(found.length > 0)
    }),
  )
})
