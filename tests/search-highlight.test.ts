/** Where the words of a search stand in an article's text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from '../templates/client/highlight.ts'
import { processorTime } from './processor-time.ts'

const found = (text: string, ...terms: string[]): string[] =>
  findMatches(text, terms).map(({ start, end }) => text.slice(start, end))

describe('marking hits', () => {
  it.each<[string, string, string[], string[]]>([
    ['whatever the case', 'QIN gang', ['qin', 'Gang'], ['QIN gang']],
    ['whole words only', 'an article on art', ['art'], ['art']],
    [
      'phrases, over no-break spaces and punctuation',
      'Qin\u00a0Gang; Qin, Gang',
      ['qin gang'],
      ['Qin\u00a0Gang', 'Qin, Gang'],
    ],
    [
      'accents left out or put in',
      'São Tomé, café, cafe\u0301s',
      ['sao', 'tome', 'CAFÉ', 'cafés'],
      ['São Tomé', 'café', 'cafe\u0301s'],
    ],
    ['the word before an apostrophe', "China's and China’s", ['china'], ['China', 'China']],
    ['Cyrillic', 'Лавров провёл', ['лавров', 'провел'], ['Лавров провёл']],
    ['Arabic', 'تشين قانغ محادثة', ['قانغ'], ['قانغ']],
    ['Korean words whole', '장관은 장관', ['장관'], ['장관']],
    ['Chinese anywhere', '王毅同俄罗斯外长会谈', ['俄罗斯', '会谈'], ['俄罗斯', '会谈']],
    ['neighbours as one', 'Qin Gang, Gang', ['qin', 'gang'], ['Qin Gang', 'Gang']],
    ['overlapping terms once', 'the Ukraine crisis', ['ukraine', 'ukraine crisis'], ['Ukraine crisis']],
    ['wide letters', 'ＢＲＩＣＳ summit', ['brics'], ['ＢＲＩＣＳ']],
    ['nothing for nothing', 'a b', ['', ' ', '…'], []],
    ['what a pattern would choke on', 'a (b+)+ c', ['(b+)+'], ['b']],
  ])('finds %s', (_, text, terms, wanted) => expect(found(text, ...terms)).toEqual(wanted))

  it('returns ordered stretches within the text that never overlap', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(
      fc.property(text, fc.array(fc.string({ unit: 'grapheme', maxLength: 4 })), (content, terms) => {
        let last = 0
        for (const { start, end } of findMatches(content, terms)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(content.length)
          last = end
        }
      }),
    )
  })

  it('stays quick on a long text of one letter', () => {
    const before = processorTime()
    findMatches('a'.repeat(500_000), ['a', 'aa', 'aaa'])
    expect(processorTime() - before).toBeLessThan(3000)
  })
})
