import { describe, expect, it } from 'vitest'
import { neededWords, textStart } from '../src/text/needed-words.ts'
import { sparing } from '../src/text/sparing.ts'

describe('neededWords', () => {
  const cases: readonly (readonly [about: string, pattern: RegExp, words: readonly string[] | null])[] = [
    ['alternatives', /share|tweet/, ['share', 'tweet']],
    ['a text’s start', /^(?:share|x)$/, [`${textStart}share`, `${textStart}x`]],
    ['the start of each line, which is none', /^share/m, ['share']],
    ['what may be left out', /(?:more )?news?(?: today)?/, ['more new', 'new']],
    ['what comes once at least', /\d{2,3}(?:abc){1,2}.*(?:de)+/, ['abc']],
    ['what needn’t come', /(?:abc){0,2}(?:def)*ghi/, ['ghi']],
    ['classes of few signs', /Jane[’']s/, ['Jane’s', "Jane's"]],
    ['ranges, kinds and signs left out', /[a-c]one[^x]three[\d,]/, ['three']],
    ['a dash at a class’s end and one escaped', /abc[-+]|abc[x\-y]/, ['abc-', 'abc+', 'abcx', 'abcy']],
    ['groups that look around', /(?<=abc)def(?!ghi)/, ['def']],
    ['a group’s name and its coming again', /(?<word>\p{L})one\k<word>/u, ['one']],
    ['signs by their number', /\u0041bcd\x41efgh/, ['efgh']],
    ['long words, by their beginning', /abcdefghijklmnop/, ['abcdefghijkl']],
    ['the rarest part', /new.*newsletter.*now/, ['newsletter']],
    ['one alternative without any', /share|\d+/, null],
    ['words that stand everywhere', /an|[.]/, null],
    ['a letter of two units', /𐐀𐐁𐐂|abc/, null],
    ['nothing', /(?:)/, null],
  ]
  it.each(cases)('tells %s', (_, pattern, words) => {
    expect(neededWords(pattern)).toEqual(words?.toSorted() ?? null)
  })
})

describe('sparing', () => {
  const patterns = [
    /^(?:share|tweet|x)(?:[:!]|\s+(?:on|via).{0,60})?$/iu,
    /(?:sind|ist|ersetz(?:en|t)) keine (?:anlage)?beratung(?!\p{L})|\bnot (?:constitute|intended).{0,30}\badvice/iu,
    /İstanbul|Iğdır|ışık/iu,
    /Straße|ΑΣ|ΣΑΣ/i,
    /(?:版权|无断)所有|©\s?\d{4}|会員/,
    /^abc|def$/m,
  ]
  const texts = [
    'Share',
    'x',
    'X via mail',
    'a share',
    'Tweeted',
    'Dies IST KEINE BERATUNG.',
    'This is not intended as advice',
    'İSTANBUL',
    'istanbul',
    'ıstanbul',
    'IĞDIR',
    'IŞIK',
    'STRAẞE',
    'ας',
    'σας',
    '版权所有',
    '© 2020',
    'def\nabc',
    'xdef\nx',
    '',
  ]
  it.each(patterns)('answers as %s', (pattern) => {
    const spared = sparing(pattern)
    for (const text of texts) {
      expect(spared.test(text), text).toBe(pattern.test(text))
      expect(spared.exec(text), text).toEqual(pattern.exec(text))
    }
    expect(texts.some((text) => pattern.test(text))).toBe(true)
  })

  it('gathers all matches of a pattern', () => {
    expect(
      sparing(/share/g)
        .matches('share, share')
        .map(({ index }) => index),
    ).toEqual([0, 7])
    expect(sparing(/share/g).matches('none')).toEqual([])
  })

  it('takes for one letter what patterns take for one', () => {
    const cased = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => sign !== sign.toLowerCase() || sign !== sign.toUpperCase(),
    )
    const all = cased.join('')
    const missed = cased.flatMap((sign) => {
      const [exact, spared] = [new RegExp(sign, 'giu'), sparing(new RegExp(`${sign}zz`, 'iu'))]
      return [...all.matchAll(exact)].filter(([other]) => !spared.test(`${other}zz`)).map(([other]) => sign + other)
    })
    expect(cased.length).toBeGreaterThan(2000)
    expect(missed).toEqual([])
  })
})
