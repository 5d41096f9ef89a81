/** The language of the search box: what is typed → what it means, what is wrong with it, and how it is said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameTable, withOtherNames } from '../templates/client/other-names.ts'
import { anyWords } from '../templates/client/query/any-words.ts'
import { daysOf } from '../templates/client/query/days.ts'
import { parseQuery } from '../templates/client/query/parse-query.ts'
import type { QueryNode } from '../templates/client/query/query.ts'
import { sayQuery } from '../templates/client/query/say-query.ts'
import { makeSearchSpeaker } from '../templates/client/search-speaker.ts'
import { searchWords } from '../templates/messages/search-words.ts'
import { makeSpeaker } from '../templates/messages/speaker.ts'
import { processorTime } from './processor-time.ts'

/** A tree in short: `(and qin "park jin" (not shine))`. */
function short(node: QueryNode | null): string {
  if (node === null) return ''
  switch (node.kind) {
    case 'text':
      return `${node.inTitle ? 'title:' : ''}${node.phrase ? `"${node.text}"` : node.text}`
    case 'field':
      return `${node.field}=${node.value}`
    case 'date':
      return `${node.first ?? ''}..${node.last ?? ''}`
    case 'not':
      return `(not ${short(node.part)})`
    default:
      return `(${[node.kind, ...node.parts.map(short)].join(' ')})`
  }
}

describe('a query', () => {
  it.each([
    ['', ''],
    ['  — … "" () ', ''],
    ['Qin', 'Qin'],
    ['Qin  Gang', '(and Qin Gang)'],
    ['"Qin  Gang" call', '(and "Qin Gang" call)'],
    ['call “Qin Gang” «Park Jin»', '(and call "Qin Gang" "Park Jin")'],
    ['a b OR c d', '(and a (or b c) d)'],
    ['a | b', '(or a b)'],
    ['(a b) OR c', '(or (and a b) c)'],
    ['-shine', '(not shine)'],
    ['talks -"Ukraine crisis" -(a OR b)', '(and talks (not "Ukraine crisis") (not (or a b)))'],
    ['--a', 'a'],
    ['state-of-the-art', 'state-of-the-art'],
    ['country:kr acting:RU', '(and country=kr acting=RU)'],
    ['country:"South Korea" -publisher:shine', '(and country=South Korea (not publisher=shine))'],
    ['pair:cn-kr person:qin-gang', '(and pair=cn-kr person=qin-gang)'],
    ['on:2023-01', '2023-01-01..2023-01-31'],
    ['on:2024-2', '2024-02-01..2024-02-29'],
    ['before:2023', '..2022-12-31'],
    ['after:2023-01-09', '2023-01-10..'],
    ['in:title talks crisis', '(and title:talks crisis)'],
    ['-in:title "Qin Gang"', '(not title:"Qin Gang")'],
    ['Or and NOT', '(and Or and NOT)'],
    ['王毅 会谈', '(and 王毅 会谈)'],
  ])('%s means %s', (typed, meaning) => {
    const { tree, problems } = parseQuery(typed)
    expect(short(tree)).toBe(meaning)
    expect(problems).toEqual([])
  })

  it.each([
    ['talks colour:red', 'colour:red', 'talks'],
    ['on:2023-02-30 a', 'on:2023-02-30', 'a'],
    ['a before:soon', 'before:soon', 'a'],
    ['country: a', 'country:', 'a'],
    ['a OR', 'OR', 'a'],
    ['OR a', 'OR', 'a'],
    ['(a b', '(', '(and a b)'],
    ['a) b', ')', '(and a b)'],
    ['"a b', '"', '(and a b)'],
    ['in:body a', 'in:body', 'a'],
    ['a in:title', 'in:title', 'a'],
  ])('%s has trouble with %s and asks the rest', (typed, place, meaning) => {
    const { tree, problems } = parseQuery(typed)
    expect(short(tree)).toBe(meaning)
    expect(problems.map(({ start, end }) => typed.slice(start, end))).toEqual([place])
  })

  it('whatever it is, can be read quickly, and complains only of its own words', () => {
    const signs = fc.constantFrom('a', ' ', '"', '“', '(', ')', '-', 'OR ', 'in:title ', 'on:', '2023', ':', '王', '|')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const typed = parts.join('')
        for (const { start, end } of parseQuery(typed).problems) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(typed.length)
        }
      }),
    )
    const before = processorTime()
    for (const bomb of ['('.repeat(50_000), '"'.repeat(50_000), '-'.repeat(50_000), 'a:'.repeat(50_000)])
      parseQuery(bomb)
    expect(processorTime() - before).toBeLessThan(2000)
  })
})

describe('days', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-1-9', '2023-01-09', '2023-01-09'],
  ])('%s goes from %s to %s', (written, first, last) => expect(daysOf(written)).toMatchObject({ first, last }))
  it.each(['2023-13', '2023-00', '2023-02-29', 'May', '23', '2023-01-09T10'])('%s is none', (written) =>
    expect(daysOf(written)).toBeNull(),
  )
})

describe('all words or any', () => {
  const table = nameTable([[['South Korea', 'South Korean', 'Seoul Republic'], []]])
  const any = (typed: string): string | null => {
    const { tree } = parseQuery(typed)
    return tree && anyWords(typed, withOtherNames(tree, table))
  }
  it.each([
    ['China Russia phone', 'China OR Russia OR phone'],
    ['"phone call" China', '"phone call" OR China'],
    ['south korea talks', '(south korea) OR talks'],
    ['rail freight acting:ru on:2023-01', '(rail OR freight) acting:ru on:2023-01'],
    ['talks', null],
    ['talks acting:ru', null],
    ['a OR b', null],
    ['in:title talks freight', null],
    ['rail freight -road', null],
  ])('%s → %s', (typed, asked) => expect(any(typed)).toBe(asked))

  it('ask for any of what was asked for in full', () => {
    const { tree } = parseQuery(any('south korea talks') ?? '')
    expect(short(tree)).toBe('(or (and south korea) talks)')
  })
})

describe('in plain language', () => {
  const speaker = makeSearchSpeaker(searchWords(makeSpeaker('en')))
  const say = (typed: string): string => {
    const { tree } = parseQuery(typed)
    return tree ? sayQuery(tree, { speaker, clock: 'published', nameOf: (_, value) => value.toUpperCase() }) : ''
  }
  it.each([
    ['"Qin Gang" call', 'saying “Qin Gang” and “call”'],
    ['Park -publisher:shine on:2023-01', 'saying “Park”, not from SHINE, published in January 2023'],
    ['a OR b', 'saying “a” or saying “b”'],
    ['in:title talks', 'with “talks” in the headline'],
    ['-(a b) pair:cn-kr', 'not (saying “a” and “b”), on CN-KR together'],
    ['after:2022', 'published from 1 January 2023'],
  ])('%s: reports %s', (typed, said) => expect(say(typed)).toBe(said))
})
