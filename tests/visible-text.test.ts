/** What a reader is shown of changes to characters that can't be seen. */
import { expect, test } from 'vitest'
import { visibleText } from '../templates/components/visible-text.ts'

test('characters without a shape are named, runs of them counted', () => {
  expect(visibleText(' ')).toBe('space')
  expect(visibleText('\u00a0\u00a0\u00a0')).toBe('no-break space × 3')
  expect(visibleText('\u00a0 \u2002')).toBe('no-break space, space and en space')
  expect(visibleText('news\u200bpaper one')).toBe('news[zero-width space]paper one')
  expect(visibleText('\u0007')).toBe('U+0007')
  expect(visibleText('')).toBe('')
  expect(visibleText('\u00a0'.repeat(500))).toBe('no-break space × 500')
})

test('a long stretch is shown by its ends', () => {
  expect(visibleText(`${'a'.repeat(50)}${'b'.repeat(50)}`)).toBe(`${'a'.repeat(28)} … ${'b'.repeat(28)}`)
})
