import { describe, expect, it } from 'vitest'
import { anyOf } from '../src/text/any-pattern.ts'
import { matchesOf } from '../src/text/matches.ts'

describe('anyOf', () => {
  const cases: readonly (readonly [about: string, patterns: readonly RegExp[], fits: string[], not: string[]])[] = [
    ['patterns with and without regard to case', [/^ab/i, /CD$/], ['ABc', 'xCD'], ['xcd', 'xab']],
    ['alternatives that end with their own pattern', [/^a|b$/, /^c/], ['ax', 'xb', 'cx'], ['xa', 'bx', 'xc']],
    ['the same group in two of them', [/(?<day>\d)\./, /(?<day>\d):/, /(?<!x)y/], ['1.', '2:', 'ay'], ['1', 'xy']],
    [
      'one that refers back, behind others with groups',
      [/(a)b/, /^(\S)\1$/, /^(?<q>['"]).\k<q>$/],
      ['ab', 'zz', `"x"`],
      ['zy', `"x'`],
    ],
    [
      'some that fit at the start alone, beside others',
      [/^a(?:b|c)[|]d/, /^x|^y/, /z|^w/, /\||^v/],
      ['ab|d', 'xa', 'yb', 'az', 'wq', 'q|', 'vq'],
      ['qab', 'qx', 'qy', 'qw', 'qv', 'abd'],
    ],
    ['the start of each line', [/^a/m, /^b/], ['q\na', 'bq'], ['q\nb', 'qa']],
    ['none', [], [], ['', 'a']],
  ]
  it.each(cases)('asks for %s as one by one', (_, patterns, fits, not) => {
    const any = anyOf(patterns)
    for (const text of [...fits, ...not]) expect(any(text)).toBe(patterns.some((pattern) => pattern.test(text)))
    expect(fits.every(any)).toBe(true)
    expect(not.some(any)).toBe(false)
  })

  it('begins at the start of each text, also with the flag g', () => {
    const any = anyOf([/a/g])
    expect([any('ba'), any('ab'), any('ba')]).toEqual([true, true, true])
  })
})

describe('matchesOf', () => {
  it.each([
    ['a1b22', /\d+/g],
    ['a😀b', /x*/gu],
    ['a😀b', /x*/g],
    ['', /x*/g],
    ['abab', /(?<first>a)(b)/g],
    ['none', /\d/g],
  ])('finds in %j what matchAll finds', (text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)])
    expect(pattern.lastIndex).toBe(0)
  })
})
