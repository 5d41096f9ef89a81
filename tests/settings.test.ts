/** `archive.yml`: what it may say, and how it is told what's wrong with it. */
import { expect, test } from 'vitest'
import { headersFile } from '../src/archive/headers.ts'
import { parseSettings } from '../src/pipeline/site-config.ts'
import { tombstones, unknownTakedowns, withoutTakedowns } from '../src/pipeline/takedowns.ts'

const parse = (text: string) => parseSettings(text, 'archive.yml')

test('every setting has a default', () => {
  const { config, takedowns, notices } = parse('')
  expect(config).toEqual({
    title: 'Dateline',
    description: '',
    url: 'http://localhost:8080/',
    language: 'en',
  })
  expect({ takedowns, notices }).toEqual({ takedowns: [], notices: [] })
  expect(parseSettings(null, 'archive.yml').config).toEqual(config)
})

test('every setting can be given', () => {
  const settings = parse(`title: 2023
language: ar
timezone: Asia/Shanghai
publisher:
  name: The Library
  url: https://example.org/
show:
  twins: no
takedowns:
  - id: 606a9464ba09ff0c
    reason: A court said so.
`)
  expect(settings.config).toMatchObject({
    title: '2023',
    language: 'ar',
    timezone: 'Asia/Shanghai',
    publisher: { name: 'The Library', url: 'https://example.org/' },
    show: { twins: false },
  })
  expect(settings.takedowns).toEqual([{ id: '606a9464ba09ff0c', reason: 'A court said so.' }])
})

test.each([
  ['title: A\nurl: ftp://example.org/\n', /^archive\.yml:2: .*url/],
  ['title: A\ncolour: red\n', /^archive\.yml:2: .*colour.*it may hold title, /],
  ['title: A\n\npublisher:\n  name: B\n  web: C\n', /^archive\.yml:5: .*web/],
  ['takedowns:\n  - id: a\n    reason: b\n  - id: c\n', /^archive\.yml:4: .*reason/],
  ['timezone: Mars/Olympus\n', /^archive\.yml:1: .*IANA/],
  ['show:\n  sources: perhaps\n', /^archive\.yml:2: .*sources/],
  ['title: "a\n', /^archive\.yml:\d: /],
])('%j is refused with its line', (text, message) => {
  expect(() => parse(text)).toThrow(message)
})

test('a language without words is told, and the pages speak English', () => {
  const { config, notices } = parse('title: A\nlanguage: de\n')
  expect(config.language).toBe('en')
  expect(notices).toMatchObject([{ path: 'archive.yml', line: 2, code: 'language-without-words' }])
  expect(parse('language: fr-CA').config.language).toBe('fr-CA')
})

test('what is taken down leaves its reason at its addresses, and nothing leads to it', () => {
  const takedowns = [{ id: 'aaa', reason: 'Asked for.' }]
  const ledgers = { sources: { aaa: 'a.txt', bbb: 'b.txt' }, of: (_: string) => never() }
  const left = withoutTakedowns({ articles: [], ledgers }, takedowns)
  expect(Object.keys(left.ledgers.sources)).toEqual(['bbb'])
  expect([left.ledgers.of('aaa'), left.ledgers.of('bbb')]).toEqual([null, never()])
  const former = [
    { address: '/a/aaa/', to: null, reason: 'Gone.' },
    { address: '/a/copy/', to: 'aaa', reason: 'A copy.' },
  ]
  expect(tombstones(former, takedowns)).toEqual([
    { address: '/a/copy/', to: null, reason: 'A copy.' },
    { address: '/a/aaa/', to: null, reason: 'Asked for.' },
    { address: '/a/aaa/source/', to: null, reason: 'Asked for.' },
  ])
  expect(unknownTakedowns(new Set(['bbb']), takedowns, 'archive.yml')).toHaveLength(1)
})

/** A ledger that nothing looks into. */
function never() {
  return { source: '', sha256: '', encoding: '', lines: [] }
}

test('headers stand under the path of the site, and none twice for a file', () => {
  const config = { ...parse('').config, url: 'https://example.org/news/' }
  const rules = headersFile(config).trim().split('\n\n')
  expect(rules.every((rule) => rule.startsWith('/news/'))).toBe(true)
  const names = rules.map((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
  expect(new Set([...(names[0] ?? []), 'Cache-Control']).size).toBe((names[0]?.length ?? 0) + 1)
  expect(new Set(names.slice(1).flat())).toEqual(new Set(['Cache-Control']))
})
