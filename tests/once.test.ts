/** Answers that are kept: asked once, never given for another question, whatever the answer is. */
import { expect, it } from 'vitest'
import { lately, madeOf, oncePer } from '../src/text/once.ts'

it('an object is asked about once, also where the answer is nothing', () => {
  let asked = 0
  const answer = oncePer(({ n }: { n: number }) => {
    asked++
    return n > 1 ? n : undefined
  })
  const [one, two] = [{ n: 1 }, { n: 2 }]
  expect([answer(one), answer(two), answer(one), answer(two)]).toEqual([undefined, 2, undefined, 2])
  expect(asked).toBe(2)
})

it('texts are told apart by where one ends and the next begins, and more of them than are kept', () => {
  let asked = 0
  const answer = lately((...texts: string[]) => {
    asked++
    return texts
  })
  expect(answer('a', 'bc')).toEqual(['a', 'bc'])
  expect(answer('ab', 'c')).toEqual(['ab', 'c'])
  expect(answer('a', 'bc')).toBe(answer('a', 'bc'))
  expect(asked).toBe(2)
  for (let n = 0; n < 1000; n++) expect(answer(`${n}`)).toEqual([`${n}`])
  expect(answer('a', 'bc')).toEqual(['a', 'bc'])
})

it('a table’s rows are made into something when they are asked for, once', () => {
  const made: string[] = []
  const lengths = madeOf({ de: 'Wort', fr: 'mot' }, (word, key) => {
    made.push(key)
    return word.length
  })
  expect(made).toEqual([])
  expect([lengths.get('fr'), lengths.get('fr'), lengths.get('en'), lengths.get('toString')]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ])
  expect(made).toEqual(['fr'])
})
