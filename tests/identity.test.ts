/** Who is who across the archive: spellings and short forms joined by rule, the rest by hand; addresses still answer. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { all, take } from '../src/archive/shelf.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Archive, ArchiveInput, Article, Person } from '../src/model.ts'
import { parseOrganisations, parsePeople, parseTopics } from '../src/pipeline/reference-tables.ts'
import { isKept } from '../src/text/line-roles.ts'
import { plainArticle } from './plain-article.ts'
import { newFolder, run, writeFiles } from './run-command.ts'

const config = { title: 'Test', description: '', url: 'https://example.org/', language: 'en' }

function archiveOf(articles: readonly Article[], more: Partial<ArchiveInput> = {}): Archive {
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [], ...more }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept })
}

/** `Sergei Lavrov, RU` with the id that a report alone gives. */
function person(text: string): Person {
  const [name = '', country] = text.split(', ')
  const id = name.toLowerCase().replace(/[^\p{L}]+/gu, '-')
  return { id, name, role: 'Foreign Minister', country: country ?? null }
}

/** Reports of the people given, one for each list. */
const reportsOf = (...lists: readonly (readonly string[])[]): Article[] =>
  lists.map((people, index) => plainArticle(`report-${index}`, { people: people.map(person) }))

/** The people of the archive, each with the names printed: `Sergei Adamov = Sergey Adamov`. */
const peopleOf = (archive: Archive): string[] =>
  all(archive.people)
    .map(({ name, spellings }) => [name, ...spellings].join(' = '))
    .sort()

describe('joined by rule', () => {
  test.each([
    ['another transliteration', 'Sergei Adamov, RU', 'Sergey Adamov, RU'],
    ['of Arabic', 'Mohammed Darwish, JO', 'Muhammad Darwish, JO'],
    ['another script', 'Anatoly Gribanov, RU', 'Анатолий Грибанов, RU'],
    ['an Indian name in Russian', 'Sudhir Bhattacharya, IN', 'Судхир Бхаттачарья, IN'],
    ['the sound of K', 'Cristina Ursu, MD', 'Кристина Урсу, MD'],
    ['Persian, without its vowels', 'Bahram Eskandari, IR', 'بهرام إسكندري, IR'],
    ['Arabic, with its article', 'Faisal Al Mahrouqi, OM', 'فيصل المحروقي, OM'],
    ['hyphens and spaces', 'Choe Mi-rae, KP', 'Choe Mirae, KP'],
    ['family name first', 'Tanabe Yoko, JP', 'Yoko Tanabe, JP'],
    ['an initial', 'Pavel Orlov, BG', 'P. Orlov, BG'],
    ['a second family name left out', 'Bruno Herrera Salinas, CU', 'Bruno Herrera, CU'],
    ['the middle left out', 'Bilal Khoury Haddad, LB', 'Bilal Haddad, LB'],
  ])('%s', (_, long, short) => {
    const archive = archiveOf(reportsOf([long], [long], [short]))
    expect(peopleOf(archive)).toEqual([[long, short].map((each) => each.split(',')[0]).join(' = ')])
    expect(all(archive.people)[0]?.reports).toHaveLength(3)
  })
})

describe('kept apart', () => {
  test.each([
    ['of another country', ['Sergei Adamov, RU'], ['Sergey Adamov, BG']],
    ['of no country known', ['Sergei Adamov, RU'], ['Sergey Adamov']],
    ['told apart by one report', ['Sergei Adamov, RU', 'Sergey Adamov, RU'], ['Sergei Adamov, RU']],
    ['names one letter apart', ['Zhang Wei, CN'], ['Zheng Wei, CN']],
    ['Wang Yi and Wang Ji', ['Wang Yi, CN'], ['Wang Ji, CN']],
    ['a short name cut shorter', ['Kim Sang Chol, KP'], ['Kim Sang, KP']],
    ['another given name', ['Anna Nowak, PL'], ['Maria Nowak, PL']],
  ])('%s', (_, first, second) => {
    expect(all(archiveOf(reportsOf(first, second)).people)).toHaveLength(2)
  })

  test('consonants that two names share are nobody’s', () => {
    const names = ['Hassan Karimi, IR', 'Hussein Karimi, IR', 'حسن كريمي, IR'].map((name) => [name])
    expect(all(archiveOf(reportsOf(...names)).people)).toHaveLength(3)
  })

  test('an initial that two names allow is nobody', () => {
    const archive = archiveOf(reportsOf(['Pavel Orlov, BG'], ['Petar Orlov, BG'], ['P. Orlov, BG']))
    expect(all(archive.people)).toHaveLength(3)
  })
})

describe('the archive', () => {
  const said = { paragraph: 1, start: 0, end: 5, verb: 'said', direct: false, event: null }

  test('knows one person in fields, evidence and statements, whatever the order of reports', () => {
    const long = reportsOf(['Pavel Orlov, BG'], ['Pavel Orlov, BG'])
    const proof = { line: 1, start: 0, end: 5, rule: 'office-and-name', basis: 'stated' as const, of: 'p-orlov' }
    const short = plainArticle('short', {
      people: [person('P. Orlov, BG')],
      statements: [{ ...said, speakers: ['p-orlov'] }],
      evidence: { people: [proof] },
    })
    const archive = archiveOf([...long, short])
    const { article } = take(archive.articles, short.id)
    expect(article.people).toEqual([{ ...person('P. Orlov, BG'), id: 'pavel-orlov' }])
    expect(article.statements[0]?.speakers).toEqual(['pavel-orlov'])
    expect(article.evidence.people?.[0]?.of).toBe('pavel-orlov')
    expect(archiveOf([short, ...long.toReversed()])).toEqual(archive)
  })

  test('answers at the addresses of ids that were joined', () => {
    const withdrawn = ['/person/p-orlov/', '/person/p-orlov/2024/', '/person/pavel-orlov/', '/person/nobody/'].map(
      (address) => ({ address, to: null, reason: null }),
    )
    const archive = archiveOf(reportsOf(['Pavel Orlov, BG'], ['P. Orlov, BG']), { withdrawn })
    const found = all(archive.withdrawn).map(({ address, page }) => [address, page?.url])
    expect(found).toEqual([
      ['/person/nobody/', undefined],
      ['/person/p-orlov/', '/person/pavel-orlov/'],
      ['/person/p-orlov/2024/', '/person/pavel-orlov/'],
    ])
  })
})

test('the name and the office that reports in the site’s language print are shown first', () => {
  const told = (language: string, name: string, role: string | null, day: string): Article =>
    plainArticle(`report-${day}`, {
      language,
      published: `${day}T10:00:00+00:00`,
      people: [{ ...person(`${name}, RU`), role }],
    })
  const archive = archiveOf([
    told('ru', 'Анатолий Грибанов', 'президент', '2024-01-01'),
    told('ru', 'Анатолий Грибанов', 'президент', '2024-01-04'),
    told('en', 'Anatoly Gribanov', 'President', '2024-01-02'),
    told('en', 'Anatoly Gribanov', null, '2024-01-03'),
  ])
  expect(all(archive.people)).toMatchObject([
    { name: 'Anatoly Gribanov', role: 'President', spellings: ['Анатолий Грибанов'] },
  ])
})

describe('by hand', () => {
  const byHand = (yaml: string) => ({ people: parsePeople(yaml, 'people.yml') })

  test('names are joined and the name given is shown', () => {
    const rules = '- id: the-general\n  name: General Roa\n  names: [Luis Roa, El General]\n'
    const archive = archiveOf(reportsOf(['Luis Roa, PE'], ['El General']), byHand(rules))
    expect(archive.people.keys).toEqual(['the-general'])
    expect(take(archive.people, 'the-general')).toMatchObject({ name: 'General Roa', spellings: expect.any(Array) })
  })

  test('two who bear one name are told apart by country or by report', () => {
    const [first, second, third] = reportsOf(['Ivan Petrov, BG'], ['Ivan Petrov, RU'], ['Ivan Petrov, RU'])
    const rules =
      '- {id: ivan-petrov-bg, names: [Ivan Petrov], country: BG}\n' +
      `- {id: ivan-petrov-envoy, names: [Ivan Petrov], articles: [${third?.id}]}\n`
    const archive = archiveOf(
      [first, second, third].flatMap((each) => each ?? []),
      byHand(rules),
    )
    expect([...archive.people.keys].sort()).toEqual(['ivan-petrov', 'ivan-petrov-bg', 'ivan-petrov-envoy'])
  })

  test('ids that were split stay apart', () => {
    const reports = reportsOf(['Pavel Orlov, BG'], ['P. Orlov, BG'])
    expect(archiveOf(reports, byHand('- split: [pavel-orlov, p-orlov]\n')).people.keys).toHaveLength(2)
  })
})

describe('a table that is wrong is refused with its line', () => {
  test.each([
    ['- id: a\n  names: [A]\n- id: Not An Id\n  names: [B]\n', 'people.yml:3: '],
    ['- id: a\n', 'people.yml:1: '],
    ['- id: a\n  names: [A]\n  colour: red\n', 'Unrecognized key'],
    ['- split: [a]\n', 'people.yml:1: '],
    ['people:\n  - id: a\n', 'a list is wanted'],
    ['- id: [\n', 'people.yml:'],
  ])('%j', (text, message) => expect(() => parsePeople(text, 'people.yml')).toThrow(message))

  it('is empty where there is none', () => {
    expect(parsePeople(null, 'people.yml')).toEqual({ people: [], apart: [] })
    expect([parseOrganisations(null, 'o.yml'), parseTopics('', 't.yml')]).toEqual([[], []])
  })

  it('takes words as a list or by language', () => {
    const text = '- id: silk-council\n  name: Silk Council\n  names: {ru: [Шёлковый совет], zh: [丝路理事会]}\n'
    expect(parseOrganisations(text, 'o.yml')[0]?.names).toEqual(['Шёлковый совет', '丝路理事会'])
    expect(parseTopics('- {id: ferry, name: The ferry, phrases: [ferry line]}', 't.yml')[0]?.phrases).toEqual([
      'ferry line',
    ])
  })
})

describe('from the folder to the pages', () => {
  const folder = newFolder()
  const page = (office: string): string =>
    `${office} opens the ferry\nMonday, 6 May 2024\n` +
    `Bulgarian Foreign Minister ${office} met Kenyan Foreign Minister Jomo Kipruto on Monday in Nairobi, his office said.\n` +
    'The two opened the lake ferry line, which the Silk Council of the region had asked for in the spring of this year.\n' +
    'They agreed to meet again next year in Sofia, when the second ship of the line is to be named by the two of them.\n'
  const tables = {
    'content/reference/organisations.yml': '- id: silk-council\n  name: The Silk Council\n  names: [Silk Council]\n',
    'content/reference/topics.yml': '- id: lake-ferry\n  name: The lake ferry\n  phrases: [lake ferry line/lines]\n',
  }
  const build = () => run('build', ['--content', join(folder, 'content'), '--output', join(folder, 'site')])
  const pageAt = (address: string) => readFile(join(folder, 'site', address, 'index.html'), 'utf8')

  it('finds what the tables add, and redirects a person merged by hand', async () => {
    const raw = { 'content/raw/one.txt': page('Pavel Orlov'), 'content/raw/two.txt': page('Toma Genov') }
    writeFiles(folder, { ...raw, ...tables })
    expect(await build()).toMatchObject({ code: 0 })
    expect(await pageAt('organisation/silk-council')).toContain('The Silk Council')
    expect(await pageAt('topic/lake-ferry')).toContain('The lake ferry')
    expect(await pageAt('person/toma-genov')).toContain('Toma Genov')
    writeFiles(folder, { 'content/reference/people.yml': '- id: pavel-orlov\n  names: [Pavel Orlov, Toma Genov]\n' })
    expect(await build()).toMatchObject({ code: 0 })
    expect(await pageAt('person/toma-genov')).toContain('url=/person/pavel-orlov/')
    expect(await pageAt('person/pavel-orlov')).toContain('Also printed as')
    writeFiles(folder, { 'content/reference/people.yml': '- id: pavel orlov\n  names: []\n' })
    const wrong = await build()
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('people.yml:1: ')])
  }, 120_000)
})
