/** What a reader is shown of changes to characters that can't be seen. */
import { expect, test } from 'vitest'
import { visible, visibleLine } from '../src/commands/terminal.ts'
import { pictureControls } from '../src/text/control-pictures.ts'
import { visibleText } from '../templates/components/visible-text.ts'
import { makeSpeaker } from '../templates/messages/speaker.ts'

const speaker = makeSpeaker('en')

test('characters without a shape are named, runs of them counted', () => {
  expect(visibleText(speaker, ' ')).toBe('space')
  expect(visibleText(speaker, '\u00a0\u00a0\u00a0')).toBe('no-break space × 3')
  expect(visibleText(speaker, '\u00a0 \u2002')).toBe('no-break space, space and en space')
  expect(visibleText(speaker, 'news\u200bpaper one')).toBe('news[zero-width space]paper one')
  expect(visibleText(speaker, '\u0007')).toBe('U+0007')
  expect(visibleText(speaker, '')).toBe('')
  expect(visibleText(speaker, '\u00a0'.repeat(500))).toBe('no-break space × 500')
})

test('a long stretch is shown by its ends', () => {
  expect(visibleText(speaker, `${'a'.repeat(50)}${'b'.repeat(50)}`)).toBe(`${'a'.repeat(28)} … ${'b'.repeat(28)}`)
})

test('what steers a terminal or is no HTML is shown as a picture', () => {
  expect(pictureControls('a\u0000b\tc\n\u001b[31m\u007f\u0085')).toBe('a␀b\tc\n␛[31m␡[U+0085]')
  expect(visible('gpj\u202etxt\n\u2028')).toBe('gpj[U+202E]txt\n[U+2028]')
  expect(visibleLine('two\nlines')).toBe('two␊lines')
})
