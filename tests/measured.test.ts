/** Content in pieces is measured as it goes by. */
import { describe, expect, it } from 'vitest'
import { measured } from '../src/archive/measured.ts'
import { sha256 } from '../src/text/sha256.ts'

const text = 'Flood warning 洪水 🌊\n'
const pieces = ['Flood ', Buffer.from('warning 洪水 '), '🌊\n']
const whole = { bytes: Buffer.byteLength(text), sha256: sha256(text) }

describe('content in pieces', () => {
  it('is made once for its readers and its measures', () => {
    let made = 0
    const content = measured(() => {
      made++
      return pieces
    })
    expect([...content.pieces()]).toEqual(pieces)
    expect(content.measures()).toEqual(whole)
    expect(made).toBe(1)
  })

  it('is measured whole, whether nobody has read it or only its beginning', () => {
    const content = measured(() => pieces)
    for (const piece of content.pieces()) {
      expect(piece).toBe('Flood ')
      break
    }
    expect(content.measures()).toEqual(whole)
  })
})
