/** The archive: how articles are ordered, grouped and counted. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { articleDay, formatDate, monthWeeks, periodsOf } from '../src/archive/calendar.ts'
import { atomFeed } from '../src/archive/feed.ts'
import { feedSource } from '../src/archive/feed-sources.ts'
import { ledgersOf, noLedgers } from '../src/archive/ledgers.ts'
import { countryName } from '../src/archive/names.ts'
import { sitePages } from '../src/archive/pages.ts'
import { busiestCountries } from '../src/archive/pairs.ts'
import { all, find, take } from '../src/archive/shelf.ts'
import { countSource, sourceLines, stretchesOf } from '../src/archive/source-lines.ts'
import { teaserOf } from '../src/archive/teaser.ts'
import * as urls from '../src/archive/urls.ts'
import { articleHtml } from '../src/article/html.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Archive, ArchiveInput, Article } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle, plainLedger } from './plain-article.ts'

const config = { title: 'Test', description: '', url: 'https://example.org/archive/', language: 'en' }

function archiveOf(articles: readonly Article[], more: Partial<ArchiveInput> = {}): Archive {
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [], ...more }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept })
}

describe('order and days', () => {
  test('newest first, the undated last, whatever order they come in', () => {
    const articles = [
      plainArticle('old', { published: '2019-12-20T07:03+08:00' }),
      plainArticle('late', { published: '2023-01-10T10:31+08:00' }),
      plainArticle('undated', { published: null }),
      plainArticle('early', { published: '2023-01-10T08:38+08:00' }),
    ]
    const titles = (archive: Archive): string[] => all(archive.articles).map(({ title }) => title)
    const expected = ['late', 'early', 'old', 'undated'].map((name) => `Title of ${name}`)
    expect(titles(archiveOf(articles))).toEqual(expected)
    expect(archiveOf(articles.toReversed())).toEqual(archiveOf(articles))
  })

  test('a day is the publisher’s own: no offset moves it', () => {
    const early = plainArticle('early', { published: '2019-12-20T07:03+08:00' })
    const late = plainArticle('late', { published: '2019-12-19T23:30-08:00' })
    const { periods } = archiveOf([early, late])
    expect(take(periods, '2019-12-20').reports).toEqual([early.id])
    expect(take(periods, '2019-12-19').reports).toEqual([late.id])
  })

  test('an article known only by its update stands under that day and says so', () => {
    const article = plainArticle('updated', { published: null, updated: '2023-08-07T23:04+08:00' })
    const archive = archiveOf([article])
    expect(take(archive.articles, article.id).when).toEqual({ day: '2023-08-07', time: '23:04', clock: 'updated' })
    expect(take(archive.periods, '2023-08-07').reports).toEqual([article.id])
  })

  test('publication comes before update where both are known', () => {
    const article = plainArticle('both', { published: '2023-08-07', updated: '2023-09-01' })
    expect(articleDay(article)).toEqual({ day: '2023-08-07', time: null, clock: 'published' })
  })

  test('an undated article has no day, and is listed as undated and under its countries', () => {
    const article = plainArticle('undated', { published: null, countries: { acting: ['KE'], mentioned: [] } })
    const archive = archiveOf([article])
    expect(archive.undated).toEqual([article.id])
    expect(archive.periods.keys).toEqual([])
    expect(take(archive.countries, 'KE').years).toEqual([{ year: 'undated', reports: [article.id], events: [] }])
  })

  test('neighbours in time', () => {
    const [older, middle, newer] = ['2023-01-01', '2023-01-02', '2023-01-03'].map((day) =>
      plainArticle(day, { published: day }),
    )
    const { articles } = archiveOf([older, middle, newer].filter((article) => article !== undefined))
    expect(take(articles, middle?.id ?? '')).toMatchObject({ older: older?.id, newer: newer?.id })
    expect(take(articles, newer?.id ?? '').newer).toBeNull()
  })
})

describe('two clocks', () => {
  const call = phoneCall('2023-01-09', ['CN', 'KR'])
  const first = plainArticle('first', { published: '2023-01-10T08:38+08:00', events: [call] })
  const second = plainArticle('second', {
    published: '2023-01-10T10:31+08:00',
    events: [{ ...call, paragraphs: [2], place: 'Seoul' }, phoneCall('2023-01', ['CN', 'RU'], { precision: 'month' })],
  })
  const archive = archiveOf([first, second])

  test('what happened and what was published are apart', () => {
    expect(take(archive.periods, '2023-01-09')).toMatchObject({ events: [call.id], reports: [] })
    expect(take(archive.periods, '2023-01-10')).toMatchObject({ events: [], reports: [second.id, first.id] })
  })

  test('an event known only by its month stands on no day', () => {
    expect(take(archive.periods, '2023-01')).toMatchObject({
      events: ['2023-01-09-cn-kr-phone', '2023-01-cn-ru-phone'],
      undivided: ['2023-01-cn-ru-phone'],
      parts: ['2023-01-10', '2023-01-09'],
    })
  })

  test('one event, two reports', () => {
    expect(take(archive.events, call.id)).toMatchObject({
      place: 'Seoul',
      reports: [
        { id: second.id, paragraphs: [2] },
        { id: first.id, paragraphs: [1] },
      ],
    })
    expect(take(archive.articles, first.id).sameEvent).toEqual([second.id])
    expect(take(archive.articles, second.id).sameEvent).toEqual([first.id])
  })

  test('periods know those before and after them that hold anything', () => {
    expect(take(archive.periods, '2023-01-09')).toMatchObject({ later: '2023-01-10', earlier: null })
    expect(find(archive.periods, '2023-01-11')).toBeUndefined()
  })
})

describe('countries, pairs, people, suppliers', () => {
  const qin = { id: 'qin-gang', name: 'Qin Gang', role: 'Foreign Minister', country: 'CN' }
  const archive = archiveOf([
    plainArticle('a', {
      published: '2023-02-01',
      countries: { acting: ['CN', 'RU'], mentioned: ['UA'] },
      events: [phoneCall('2023-01-31', ['CN', 'RU'])],
      people: [qin],
      agency: { id: 'xinhua', name: 'Xinhua' },
    }),
    plainArticle('b', {
      published: '2022-02-01',
      countries: { acting: ['RU'], mentioned: ['CN'] },
      people: [{ ...qin, role: 'Ambassador' }],
      publisher: { id: 'example-times', name: 'Example Times', basis: 'inferred' },
    }),
    plainArticle('c', { publisher: null, countries: { acting: ['US'], mentioned: [] } }),
  ])

  test('acting and mentioned are kept apart', () => {
    const china = take(archive.countries, 'CN')
    expect([china.acting.length, china.mentioned.length, china.events.length]).toEqual([1, 1, 1])
    expect(china.years.map(({ year, reports }) => [year, reports.length])).toEqual([
      ['2023', 1],
      ['2022', 1],
    ])
    expect(china.partners).toEqual([{ code: 'RU', events: 1 }])
  })

  test('a year in which a country only has an event has its page', () => {
    const late = plainArticle('late', { published: '2024-01-01', events: [phoneCall('2023-12-31', ['KE', 'US'])] })
    const { years } = take(archiveOf([{ ...late, countries: { acting: ['KE', 'US'], mentioned: [] } }]).countries, 'KE')
    expect(years).toEqual([
      { year: '2024', reports: [late.id], events: [] },
      { year: '2023', reports: [], events: ['2023-12-31-ke-us-phone'] },
    ])
  })

  test('countries stand in the order of their names', () => {
    expect(all(archive.countries).map(({ name }) => name)).toEqual(['China', 'Russia', 'Ukraine', 'United States'])
  })

  test('pairs count events', () => {
    expect(all(archive.pairs)).toMatchObject([{ key: 'cn-ru', codes: ['CN', 'RU'] }])
    expect(all(archive.pairs)[0]?.events).toHaveLength(1)
  })

  test('a matrix too small for all countries leaves out whole pairs', () => {
    const pairs = [
      ['FR', 'SN'],
      ['IN', 'RU'],
      ['AU', 'NZ'],
      ['IN', 'RU'],
    ].map((codes, index) =>
      plainArticle(`p${index}`, {
        countries: { acting: codes, mentioned: [] },
        events: [phoneCall(`2023-03-0${index + 1}`, codes)],
      }),
    )
    expect(busiestCountries(all(archiveOf(pairs).pairs), 5)).toEqual(['IN', 'RU', 'AU', 'NZ'])
  })

  test('a person has the newest office and all reports', () => {
    expect(all(archive.people)).toMatchObject([{ name: 'Qin Gang', role: 'Foreign Minister' }])
    expect(all(archive.people)[0]?.reports).toHaveLength(2)
  })

  test('publishers tell how they are known; an agency is none', () => {
    expect(take(archive.publishers, 'example-times').basis).toEqual({ stated: 1, inferred: 1 })
    expect(archive.publishers.keys).toEqual(['example-times'])
    expect(archive.agencies.keys).toEqual(['xinhua'])
  })
})

describe('addresses', () => {
  test('no scraped text climbs out of its folder or shares an address', () => {
    expect(urls.publisherUrl('../../etc/passwd')).toMatch(/^\/publisher\/etc-passwd-[0-9a-f]{8}\/$/)
    expect(urls.publisherUrl('新华社')).toMatch(/^\/publisher\/[0-9a-z-]+\/$/)
    expect(urls.publisherUrl('A')).not.toBe(urls.publisherUrl('a'))
    expect(urls.pathSegment('')).toMatch(/^[0-9a-f]{8}$/)
  })

  test('the base path is added to links and to full addresses', () => {
    expect(urls.href(urls.basePath(config), urls.periodUrl('2023-01-09'))).toBe('/archive/2023/01/09/')
    expect(urls.absoluteUrl(config, urls.countryUrl('KR'))).toBe('https://example.org/archive/country/kr/')
    expect(urls.href(urls.basePath({ ...config, url: 'https://example.org' }), urls.frontUrl())).toBe('/')
  })

  test('only web addresses are linked', () => {
    expect(urls.externalHref('javascript:alert(1)')).toBeNull()
    expect(urls.externalHref(' JaVaScRiPt:alert(1)')).toBeNull()
    expect(urls.externalHref('data:text/html,x')).toBeNull()
    expect(urls.externalHref('nonsense')).toBeNull()
    expect(urls.externalHref('https://example.org/a b')).toBe('https://example.org/a%20b')
  })

  test('an address published once is kept where its page is gone, and only there', () => {
    const article = plainArticle('here')
    const gone = { address: '/a/0123456789abcdef/', to: article.id, reason: null }
    const withdrawn = [gone, { ...gone, address: '/2024/03/05/' }, { ...gone, address: '/../etc/' }]
    const archive = archiveOf([article], { withdrawn })
    expect(all(archive.withdrawn)).toEqual([gone])
  })

  test('every page has an address of its own that ends in a slash, and so has every part of it', () => {
    const articles = ['2023-01-09', '2024-03-05'].map((day) =>
      plainArticle(day, {
        published: day,
        countries: { acting: ['KR'], mentioned: ['ZA'] },
        events: [phoneCall(day, ['KR', 'US'])],
      }),
    )
    const pages = new Set<string>(sitePages(archiveOf(articles)).map(({ url }) => url))
    for (const url of pages) {
      if (url === '/404.html') continue
      expect(url).toMatch(/\/$/)
      for (let at = url.indexOf('/'); at !== -1; at = url.indexOf('/', at + 1))
        expect(pages).toContain(url.slice(0, at + 1))
    }
  })
})

describe('dates in words', () => {
  test('a date is never given more than it has', () => {
    expect(formatDate('en', '2023', 'full')).toBe('2023')
    expect(formatDate('en', '2023-01', 'full')).toBe('January 2023')
    expect(formatDate('en', '2023-01-09', 'full')).toBe('Monday, 9 January 2023')
    expect(formatDate('de', '2023-01-09', 'date')).toBe('9. Januar 2023')
    expect(formatDate('en', 'unknown', 'date')).toBe('unknown')
  })

  test('days that don’t exist are none', () => {
    expect(periodsOf('2023-02-31')).toEqual(['2023', '2023-02'])
    expect(periodsOf('2024-02-29')).toEqual(['2024', '2024-02', '2024-02-29'])
    expect(periodsOf('2023-13-01')).toEqual(['2023'])
    expect(periodsOf('2023-01-09~')).toEqual(['2023', '2023-01', '2023-01-09'])
  })

  test('weeks begin on Monday and hold every day of the month once', () => {
    expect(monthWeeks('2023-01')[0]).toEqual([null, null, null, null, null, null, '2023-01-01'])
    expect(monthWeeks('2024-02').flat().filter(Boolean)).toHaveLength(29)
    expect(monthWeeks('2021-02')).toHaveLength(4)
  })

  test('countries have everyday names', () => {
    expect(['KR', 'MO', 'US', 'PS'].map((code) => countryName('en', code))).toEqual([
      'South Korea',
      'Macao',
      'United States',
      'Palestine',
    ])
  })
})

describe('source lines', () => {
  test('the pieces of a line are its text, cut where a proof or an edit begins or ends', () => {
    const article = plainArticle('proved', {
      evidence: {
        title: [{ line: 1, start: 0, end: 5, rule: 'headline', basis: 'stated' }],
        countries: [{ line: 1, start: 3, end: 9, rule: 'names', basis: 'stated', of: 'KR' }],
        body: [{ line: 2, start: 0, end: 4, rule: 'paragraph', basis: 'stated', of: 'p1' }],
      },
    })
    const lines = sourceLines(plainLedger(article, ['0123456789', 'body']), article.evidence, isKept)
    expect(lines[0]?.pieces).toEqual([
      { text: '012345678', proof: true, edited: false },
      { text: '9', proof: false, edited: false },
    ])
    expect(lines[0]?.proves).toEqual([
      { field: 'title', of: null },
      { field: 'countries', of: 'KR' },
    ])
    expect(lines[1]?.pieces).toEqual([{ text: 'body', proof: false, edited: false }])
  })

  test('whatever the spans, no character is lost or doubled', () => {
    const span = fc.record({ start: fc.nat(20), end: fc.nat(20) })
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(span), fc.array(span), (text, proofs, edits) => {
        const article = plainArticle('x')
        const [line] = plainLedger(article, [text]).lines
        if (!line) throw new Error('a ledger of one line has one')
        const edited = edits.map((edit) => ({ ...edit, rule: 'r', was: '', now: '' }))
        const evidence = { title: proofs.map((proof) => ({ ...proof, line: 1, rule: 'r', basis: 'stated' as const })) }
        const ledger = { ...plainLedger(article, [text]), lines: [{ ...line, edits: edited }] }
        const [shown] = sourceLines(ledger, evidence, isKept)
        expect(shown?.pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  test('a source is drawn as stretches from its first line to its last, blank lines with what stands above', () => {
    const fates = ['blank', 'left out', 'blank', 'left out', 'kept', 'blank', 'kept', 'left out'] as const
    const [line] = sourceLines(plainLedger(plainArticle('x'), ['One']), {}, isKept)
    if (!line) throw new Error('a ledger of one line has one')
    expect(stretchesOf(fates.map((fate, index) => ({ ...line, n: index + 1, fate })))).toEqual([
      { fate: 'left out', first: 1, last: 4 },
      { fate: 'kept', first: 5, last: 7 },
      { fate: 'left out', first: 8, last: 8 },
    ])
    expect(stretchesOf([])).toEqual([])
  })

  test('lines are counted by fate and by role', () => {
    const article = plainArticle('counted')
    const ledger = plainLedger(article, ['Head', '', 'One', 'Two'])
    expect(countSource(ledger, isKept)).toMatchObject({ lines: 4, kept: 3, leftOut: 0, blank: 1, bytes: 14 })
    expect(countSource(ledger, isKept).roles[0]).toEqual({ role: 'paragraph', fate: 'kept', lines: 2 })
  })
})

describe('texts', () => {
  test('a teaser ends at a sentence or a word', () => {
    const sentence = 'The ministers met in the capital and agreed to go on talking. '
    expect(teaserOf(sentence.repeat(9))).toBe(sentence.repeat(4).trim())
    expect(teaserOf('word '.repeat(90))).toMatch(/word …$/)
    expect(teaserOf('x'.repeat(900)).length).toBeLessThan(300)
    expect(teaserOf('Short.')).toBe('Short.')
  })

  test('paragraphs are numbered as in the article’s HTML', () => {
    const body = 'One \\*star\\*.\n\n## Head\n\n- two\n- three\n\n> four\n\nFive &lt;b&gt;.'
    const paragraphs = articleParagraphs(body)
    expect(paragraphs).toEqual(['One *star*.', 'two', 'three', 'four', 'Five <b>.'])
    for (const number of paragraphs.keys()) expect(articleHtml(body)).toContain(`id="p${number + 1}"`)
    expect(articleHtml(body)).not.toContain(`id="p${paragraphs.length + 1}"`)
  })
})

const wholeFeed = (archive: Archive): string =>
  atomFeed(archive, feedSource(archive, { kind: 'front', key: '' }), 'Nobody')

describe('the feed', () => {
  const feed = wholeFeed(
    archiveOf([
      plainArticle('shifted', { published: '2019-12-20T07:03+08:00', title: 'A <b> & "c"' }),
      plainArticle('day', { published: '2018-03-31' }),
      plainArticle('undated', { published: null }),
    ]),
  )

  test('times stay the publisher’s own, and a missing offset is said to be unknown', () => {
    expect(feed).toContain('<updated>2019-12-20T07:03:00+08:00</updated>')
    expect(feed).toContain('<published>2018-03-31T00:00:00-00:00</published>')
  })

  test('undated articles are left out, texts escaped', () => {
    expect(feed.match(/<entry>/g)).toHaveLength(2)
    expect(feed).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>')
  })

  test('ids don’t depend on where the archive stands', () => {
    const idsOf = (url: string): string[] => {
      const input = {
        config: { ...config, url },
        articles: [plainArticle('a')],
        ledgers: noLedgers,
        refusals: [],
        withdrawn: [],
      }
      return (
        wholeFeed(buildArchive(input, { paragraphs: articleParagraphs, isKept })).match(/urn:uuid:[0-9a-f-]{36}/g) ?? []
      )
    }
    expect(idsOf('https://example.org/')).toEqual(idsOf('https://elsewhere.example/x/'))
    expect(idsOf('https://example.org/')).toHaveLength(2)
  })
})

test('the archive is a plain tree: printing and reading it changes nothing', () => {
  const article = plainArticle('a', {
    countries: { acting: ['KR'], mentioned: [] },
    events: [phoneCall('2024-03-04', ['KR', 'US'])],
  })
  const archive = archiveOf([article], { ledgers: ledgersOf({ [article.id]: plainLedger(article, ['Head', 'Text']) }) })
  expect(JSON.parse(JSON.stringify(archive))).toEqual(archive)
})

describe('people', () => {
  const person = (role: string | null) => ({ id: 'ana-lima', name: 'Ana Lima', role, country: 'BR' })
  const other = { id: 'rui-lima', name: 'Rui Lima', role: null, country: 'PT' }
  const named = { ...phoneCall('2023-01-09', ['BR', 'PT']), paragraphs: [1] }
  const unnamed = { ...phoneCall('2023-01-07', ['BR', 'PT']), paragraphs: [2] }
  const archive = archiveOf([
    plainArticle('new', { published: '2024-02-03', people: [person('President')] }),
    plainArticle('first', {
      published: '2023-01-10',
      people: [person('Minister'), other],
      events: [named, unnamed],
      body: 'Ana said so.\n\nLima called, a Limavady friend said.',
    }),
  ])
  const ana = take(archive.people, 'ana-lima')

  test('offices stand by date, the one seen last first; the newest is shown', () => {
    expect(ana.role).toBe('President')
    expect(ana.offices.map(({ role, first, last }) => [role, first, last])).toEqual([
      ['President', '2024-02-03', '2024-02-03'],
      ['Minister', '2023-01-10', '2023-01-10'],
    ])
  })

  test('an event is a person’s where its paragraphs give a name nobody else in the report bears', () => {
    expect(ana.events).toEqual([named.id])
  })

  test('company counts the reports that name both', () => {
    expect(ana.company).toEqual([{ id: 'rui-lima', reports: 1 }])
  })
})

describe('pairs, subjects and anniversaries', () => {
  const archive = archiveOf([
    plainArticle('a', {
      published: '2023-01-10',
      organisations: ['brics'],
      countries: { acting: ['CN', 'RU'], mentioned: [] },
      events: [phoneCall('2023-01-09', ['RU', 'CN']), phoneCall('2021-01-09', ['CN', 'RU', 'KR'])],
    }),
    plainArticle('b', {
      published: '2021-01-10',
      topics: ['trade'],
      events: [phoneCall('2021-01-09', ['CN', 'RU', 'KR'])],
    }),
  ])

  test('three countries at one event make three pairs, and a pair has its contacts newest first', () => {
    expect(archive.pairs.keys).toEqual(['cn-ru', 'cn-kr', 'kr-ru'])
    const pair = take(archive.pairs, 'cn-ru')
    expect(pair.events.map((id) => take(archive.events, id).date)).toEqual(['2023-01-09', '2021-01-09'])
    expect(pair.years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2023', 1],
      ['2021', 1],
    ])
    expect(pair.reports).toHaveLength(2)
  })

  test('a subject knows its reports and the countries that act in them', () => {
    expect(take(archive.organisations, 'brics').acting).toEqual([
      { code: 'CN', reports: 1 },
      { code: 'RU', reports: 1 },
    ])
    expect(archive.topics.keys).toEqual(['trade'])
  })

  test('a day of the calendar gathers all its years, and knows the next that hold something', () => {
    expect(archive.anniversaries.keys).toEqual(['01-09', '01-10'])
    const day = take(archive.anniversaries, '01-10')
    expect(day).toMatchObject({ earlier: '01-09', later: null, events: [] })
    expect(day.reports).toHaveLength(2)
  })
})
