/** Every language says what English says: the same slots and tags, and a form for every number. */
import { describe, expect, it, test } from 'vitest'
import { interfaceLanguage, interfaceLanguages } from '../src/archive/languages.ts'
import { isKept, lineRoles } from '../src/text/line-roles.ts'
import { ar } from '../templates/messages/ar.ts'
import { en } from '../templates/messages/en.ts'
import { es } from '../templates/messages/es.ts'
import { fr } from '../templates/messages/fr.ts'
import type { Messages, TextKey } from '../templates/messages/messages.ts'
import { ru } from '../templates/messages/ru.ts'
import { makeSpeaker } from '../templates/messages/speaker.ts'
import { zhHans } from '../templates/messages/zh-hans.ts'

const tables: Readonly<Record<string, Messages>> = { en, 'zh-Hans': zhHans, fr, es, ru, ar }

const slotsOf = (message: string): string[] => (message.match(/\{\w+\}|<\/?\w+>/g) ?? []).sort()

describe.each(Object.entries(tables))('the words in %s', (language, table) => {
  it('have the slots and tags of the English ones', () => {
    for (const [key, message] of Object.entries(table.text)) {
      expect([key, slotsOf(message)]).toEqual([key, slotsOf(en.text[key as TextKey])])
    }
  })

  it('have a form for every whole number', () => {
    const rules = new Intl.PluralRules(language)
    const numbers = Array.from({ length: 1001 }, (_, index) => index)
    for (const forms of Object.values(table.counts)) {
      const rulesMissed = numbers.map((number) => rules.select(number)).filter((rule) => !(rule in forms))
      // languages without a plural of their own for a word name it once
      if (Object.keys(forms).length > 1) expect(rulesMissed).toEqual([])
    }
  })

  it('leave no sentence in English', () => {
    if (language === 'en') return
    const same = Object.entries(table.text).filter(
      ([key, message]) => message === en.text[key as TextKey] && /\p{L}+ \p{L}+ \p{L}/u.test(message),
    )
    expect(same).toEqual([])
  })
})

test('each kind of line that is left out has its reason', () => {
  const leftOut = lineRoles.filter((role) => !isKept(role) && role !== 'blank')
  expect(Object.keys(en.reasons).sort()).toEqual([...leftOut].sort())
})

test('counted things follow the rules of their language', () => {
  const count = (language: string, number: number): string => makeSpeaker(language).count('report', number)
  expect([1, 2, 1200].map((number) => count('en', number))).toEqual(['1 report', '2 reports', '1,200 reports'])
  expect([1, 3, 5, 21].map((number) => count('ru', number))).toEqual([
    '1 публикация',
    '3 публикации',
    '5 публикаций',
    '21 публикация',
  ])
  expect([0, 1, 2, 3, 11].map((number) => count('ar', number))).toEqual([
    'لا تقارير',
    'تقرير واحد',
    'تقريران',
    '3 تقارير',
    '11 تقريرًا',
  ])
})

test('a message is said in pieces where things stand in it', () => {
  const { pieces } = makeSpeaker('en')
  expect(pieces('undatedToo', { undated: (words: string) => ({ words }) })).toEqual([
    'And those without a date: ',
    { words: 'undated reports' },
    '.',
  ])
})

test('a wish for a language leads to the nearest one there is', () => {
  expect(interfaceLanguages.map(interfaceLanguage)).toEqual(interfaceLanguages)
  expect(['fr-CA', 'zh', 'zh-CN', 'zh-TW', 'de'].map(interfaceLanguage)).toEqual([
    'fr',
    'zh-Hans',
    'zh-Hans',
    null,
    null,
  ])
})
