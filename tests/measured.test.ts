/** A text in pieces is measured as it goes by. */
import { describe, expect, it } from 'vitest'
import { measured } from '../src/archive/measured.ts'
import { sha256 } from '../src/text/sha256.ts'

const pieces = ['Flood ', 'warning ', '洪水 🌊\n']
const whole = { bytes: Buffer.byteLength(pieces.join('')), sha256: sha256(pieces.join('')) }

describe('a text in pieces', () => {
  it('is made once for its readers and its measures', () => {
    let made = 0
    const text = measured(() => {
      made++
      return pieces
    })
    expect([...text.pieces()]).toEqual(pieces)
    expect(text.measures()).toEqual(whole)
    expect(made).toBe(1)
  })

  it('is measured whole, whether nobody has read it or only its beginning', () => {
    const text = measured(() => pieces)
    for (const piece of text.pieces()) {
      expect(piece).toBe('Flood ')
      break
    }
    expect(text.measures()).toEqual(whole)
  })
})
