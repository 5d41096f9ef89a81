/** The site: a small archive of invented, partly hostile articles is built, and its files are looked at as a whole. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArchiveInput, Article, Ledger } from '../src/model.ts'
import { phoneCall, plainArticle, plainLedger } from './plain-article.ts'
import { idsOf, linksOf, readSite, textOf } from './site/site-files.ts'
import { zoteroItem } from './site/zotero-item.ts'

const base = '/archive'

const call = phoneCall('2024-03-04', ['KR', 'ZA'])
const hostile = '<b>bold</b> {{ site }} {% raw %} *stars* "quotes" & \' </script><script>alert(1)</script> $(x) `y`'
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4)

const named = {
  plain: plainArticle('plain', {
    countries: { acting: ['KR', 'ZA'], mentioned: ['UA'] },
    events: [call],
    people: [{ id: 'jane-doe', name: 'Jane "JD" Doe', role: 'Minister', country: 'ZA' }],
    agency: { id: 'xinhua', name: 'Xinhua' },
    evidence: { title: [{ line: 1, start: 0, end: 3, rule: 'headline', basis: 'stated' }] },
  }),
  updatedOnly: plainArticle('updated-only', {
    publisher: null,
    published: null,
    updated: '2024-03-06T23:30-08:00',
    timeBasis: 'stated',
    events: [call],
  }),
  undated: plainArticle('undated', { published: null, publisher: null }),
  hostile: plainArticle('hostile', {
    title: hostile,
    standfirst: hostile,
    section: hostile,
    authors: [hostile],
    source: `${hostile}/../../x.txt`,
    url: 'javascript:alert(1)',
    publisher: { id: '../<evil>', name: hostile, basis: 'stated' },
    body: `${hostile.replace(/[\\`*_{}[\]<>&#+.!|~$%"'/()-]/g, '\\$&')}\n\nSecond.`,
  }),
  long: plainArticle('long', { title: longWord, body: longWord, published: '1999-12-31', truncated: true }),
  chinese: plainArticle('chinese', {
    title: '王毅同俄罗斯外长通电话',
    language: 'zh',
    body: '双方交换意见。',
    published: '2022-03-31',
  }),
  arabic: plainArticle('arabic', {
    title: 'وزير الخارجية يبحث العلاقات',
    language: 'ar',
    body: 'بحث الوزير العلاقات.',
  }),
  generated: plainArticle('generated', {
    title: 'The words that …',
    titleBasis: 'generated',
    url: 'https://example.org/original',
  }),
}
const articles: readonly Article[] = Object.values(named)

const refusals: ArchiveInput['refusals'] = [
  { source: 'empty <i>.txt', sha256: null, reason: 'empty', detail: '0 bytes' },
  { source: 'menu.txt', sha256: 'c'.repeat(64), reason: 'not-an-article', detail: 'no body' },
  { source: 'copy.txt', sha256: 'd'.repeat(64), reason: 'duplicate', detail: 'same', of: named.plain.id },
]

/** The archive as it is written for `render-archive.ts`: with the ledgers themselves. */
type WrittenInput = Omit<ArchiveInput, 'ledgers'> & { readonly ledgers: Readonly<Record<string, Ledger>> }

const input: WrittenInput = {
  config: { title: 'Test & archive', description: 'Invented.', url: `https://example.org${base}/`, language: 'en' },
  articles,
  ledgers: {
    ...Object.fromEntries(
      articles.map((article) => [article.id, plainLedger(article, [article.title ?? '', '', hostile])]),
    ),
    menu: plainLedger(plainArticle('menu'), ['Home', 'Contact']),
  },
  refusals,
  withdrawn: [
    { address: '/a/0123456789abcdef/', to: named.plain.id, reason: 'Merged.' },
    { address: '/2001/', to: null, reason: null },
  ],
}

let folder = ''
let site: ReadonlyMap<string, string> = new Map()
let pages: readonly (readonly [address: string, html: string])[] = []

/** Builds an archive in a process of its own. @returns the site's folder */
async function render(
  name: string,
  archive: WrittenInput,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const file = join(folder, `${name}.json`)
  const output = join(folder, name)
  await writeFile(file, JSON.stringify(archive))
  const command = ['--import', 'tsx', 'tests/site/render-archive.ts', file, output]
  await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...environment } })
  return output
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-pages-'))
  site = readSite(await render('site', input))
  pages = [...site].filter(([address]) => address.endsWith('/') || address.endsWith('.html'))
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The page of an article. */
function pageOf(name: keyof typeof named): string {
  return site.get(`/a/${named[name].id}/`) ?? ''
}

/** A link's address within the site, from its root; null where it leads out. */
function internal(link: string, from: string): URL | null {
  const url = new URL(link, `https://example.org${base}${from}`)
  return url.host === 'example.org' && url.pathname.startsWith(`${base}/`) ? url : null
}

describe('links', () => {
  test('every internal link and fragment leads somewhere', () => {
    expect(pages.length).toBeGreaterThan(50)
    const broken: string[] = []
    for (const [address, html] of pages) {
      for (const link of linksOf(html)) {
        const url = internal(link, address)
        // the index of the search is made from the pages, after them
        if (!url || url.pathname.startsWith(`${base}/pagefind/`)) continue
        const target = site.get(decodeURI(url.pathname.slice(base.length)))
        const found = target !== undefined && (url.hash === '' || idsOf(target).has(url.hash.slice(1)))
        if (!found) broken.push(`${address} → ${link}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('nothing is asked of another host, and only originals are linked outside', () => {
    for (const [address, html] of pages) {
      const outside = linksOf(html).filter((link) => internal(link, address) === null)
      expect(outside.filter((link) => link !== 'https://example.org/original')).toEqual([])
    }
    expect(pageOf('generated')).toContain('href="https://example.org/original"')
  })

  test('no `javascript:` becomes a link', () => {
    expect(pageOf('hostile')).toContain('javascript:alert(1)')
    expect(pageOf('hostile')).not.toMatch(/href="javascript:/i)
  })

  test('every article can be reached from the front page', () => {
    const seen = new Set(['/'])
    for (const address of seen) {
      for (const link of linksOf(site.get(address) ?? '')) {
        const path = internal(link, address)?.pathname.slice(base.length)
        if (path?.endsWith('/')) seen.add(path)
      }
    }
    for (const { id } of articles) expect(seen).toContain(`/a/${id}/source/`)
  })

  test('every address can be cut at any slash and is still a page', () => {
    for (const [address] of pages) {
      for (let at = 0; at !== -1; at = address.indexOf('/', at + 1))
        expect(site.has(address.slice(0, at + 1))).toBe(true)
    }
  })
})

describe('twins and data', () => {
  test('each page has a twin for machines that names it', () => {
    for (const [address] of pages) {
      if (!address.endsWith('/')) continue
      expect(JSON.parse(site.get(`${address}index.json`) ?? 'null').url).toBe(`https://example.org${base}${address}`)
    }
  })

  test('the records are the articles, one a line, in order of their ids', () => {
    const lines = Buffer.from(site.get('/data/articles.jsonl') ?? '', 'latin1')
      .toString('utf8')
      .trimEnd()
      .split('\n')
    const expected = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('feed and sitemap name pages in full, below the base path', () => {
    for (const name of ['/feed.xml', '/sitemap.xml', '/robots.txt']) {
      const addresses = [...(site.get(name) ?? '').matchAll(/https:\/\/example\.org[^<"\s]*/g)].map(([url]) => url)
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) expect(site.has(new URL(address).pathname.slice(base.length))).toBe(true)
    }
  })

  test('the checksums are those of the files', async () => {
    const check = promisify(execFile)('sha256sum', ['--check', 'checksums.sha256'], {
      cwd: join(folder, 'site', 'data'),
    })
    const lines = (await check).stdout.trim().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(5)
    for (const line of lines) expect(line).toMatch(/: OK$/)
  })

  test('each article has its citation files, and names them in its head', () => {
    for (const { id } of articles) {
      for (const format of ['bib', 'ris', 'csl.json']) {
        expect(site.has(`/a/${id}/citation.${format}`)).toBe(true)
        expect(site.get(`/a/${id}/`)).toMatch(
          new RegExp(`<link rel="describedby" type="application/[^"]+" href="${base}/a/${id}/citation.${format}"/>`),
        )
      }
    }
  })

  test('a reference manager that reads tags gets title, authors, date, publication and address', () => {
    expect(zoteroItem(pageOf('hostile'))).toEqual({
      title: hostile,
      creators: [hostile],
      date: '2024/03/05',
      publicationTitle: hostile,
      url: `https://example.org${base}/a/${named.hostile.id}/`,
      language: 'en',
    })
    expect(zoteroItem(pageOf('generated'))).toMatchObject({
      title: '[The words that …]',
      url: 'https://example.org/original',
    })
    expect(zoteroItem(pageOf('undated'))).not.toHaveProperty('date')
  })

  test('structured data can be read and ends no script', () => {
    const html = pageOf('hostile')
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: hostile, datePublished: '2024-03-05' })
  })
})

describe('pages', () => {
  test('calls a compared report of nobody known by its number', () => {
    const [, html = ''] = pages.find(([address]) => address.endsWith('/compare/')) ?? []
    expect(html).toContain('>Report 2 ')
    expect(html).not.toContain('unknown publisher')
  })

  test('hostile text stands on the page as it is', () => {
    const html = pageOf('hostile')
    expect(textOf(html).split(hostile).length - 1).toBeGreaterThanOrEqual(5)
    for (const [address, page] of pages) {
      expect(page, address).not.toContain('alert(1)</script>')
      expect(page, address).not.toContain('<b>bold')
    }
    expect(textOf(site.get(`/a/${named.hostile.id}/source/`) ?? '')).toContain(hostile)
  })

  test('no page has a script or a style of its own', () => {
    for (const [address, html] of pages) {
      expect(html, address).not.toMatch(/\sstyle="|<style|\son[a-z]+="/)
      expect(html.match(/<script(?! type="(?:module" src=|application\/(?:ld\+)?json"))/g), address).toBeNull()
      expect(html, address).toContain('http-equiv="Content-Security-Policy"')
    }
  })

  test('foreign text names its language', () => {
    expect(pageOf('chinese')).toMatch(/<h1 lang="zh" dir="auto">/)
    expect(pageOf('arabic')).toMatch(/<div class="body" lang="ar" dir="auto">/)
    expect(pageOf('plain')).toMatch(/<h1 dir="auto">/)
  })

  test('a headline made by the archive is never shown as the publisher’s, a cut text not as whole', () => {
    expect(textOf(pageOf('generated'))).toContain('not by the publisher')
    expect(textOf(pageOf('plain'))).not.toContain('not by the publisher')
    expect(textOf(pageOf('long'))).toContain('breaks off')
    expect(pageOf('generated')).not.toContain('"headline"')
  })

  test('a day that is only an update’s is called one wherever it stands', () => {
    for (const address of ['/', `/a/${named.updatedOnly.id}/`, `/event/${call.id}/`, '/2024/03/06/']) {
      expect(textOf(site.get(address) ?? ''), address).toMatch(/updated 6 March 2024|updated then/)
    }
    expect(textOf(pageOf('plain'))).not.toMatch(/updated \d/)
  })

  test('what isn’t known is said to be unknown', () => {
    expect(textOf(pageOf('undated'))).toContain('PublishedNot stated')
    expect(textOf(site.get('/undated/') ?? '')).toContain('Title of undated')
  })

  test('a fact leads to the line that proves it', () => {
    expect(textOf(site.get(`/a/${named.plain.id}/source/`) ?? '')).toContain('headline')
    expect(site.get(`/a/${named.plain.id}/source/`)).toContain('<mark>Tit</mark>')
  })

  test('every article has its row in what the search reads, the undated last', () => {
    const rows: string[] = JSON.parse(site.get('/search/titles-0.json') ?? '[]').map(([id]: [string]) => id)
    expect([...rows].sort()).toEqual(articles.map(({ id }) => id).sort())
    const { rows: count, days } = JSON.parse(site.get('/search/catalogue.json') ?? '{}')
    expect(count).toBe(articles.length)
    expect(days.length).toBe(
      rows.length - articles.filter(({ published, updated }) => (published ?? updated) === null).length,
    )
    const indexed = pages.filter(([, html]) => html.includes('data-pagefind-body'))
    expect(indexed).toHaveLength(articles.length)
  })

  test('each refused file is listed with its reason, and with its lines where it has any', () => {
    const text = textOf(site.get('/about/refused/') ?? '')
    for (const { source, detail } of refusals) for (const words of [source, detail]) expect(text).toContain(words)
    const lines = pages.find(([address]) => address.startsWith('/about/refused/menu-'))
    expect(textOf(lines?.[1] ?? '')).toContain('Contact')
  })

  test('an address published once still answers', () => {
    expect(site.get('/a/0123456789abcdef/')).toContain(`content="0; url=${base}/a/${named.plain.id}/"`)
    expect(textOf(site.get('/2001/') ?? '')).toContain('withdrawn')
  })
})

describe('pictures', () => {
  const figures = (address: string): string[] => site.get(address)?.match(/<figure[\s\S]*?<\/figure>/g) ?? []

  test('each says what it counts', () => {
    for (const [address, html] of pages) {
      for (const figure of html.match(/<figure[\s\S]*?<\/figure>/g) ?? []) {
        expect(figure, address).toMatch(/<(fig)?caption[^>]*>[^<]*([Rr]eports|[Ee]vents|[Ll]ines)/)
      }
    }
  })

  test('each drawing has words for those who can’t see it, or stands beside them', () => {
    for (const [address, html] of pages) {
      for (const [tag] of html.matchAll(/<svg[^>]*>/g))
        expect(tag, address).toMatch(/aria-hidden="true"|aria-label="[^"]+"/)
    }
    const [map = ''] = figures('/country/')
    expect(map).toContain('aria-label="Map of the world: 2 countries act in reports')
  })

  test('each mark leads to the page of what it stands for', () => {
    const marks = (address: string): string[] => figures(address).flatMap(linksOf)
    expect(marks('/country/').sort()).toEqual(['kr', 'ua', 'za'].map((code) => `${base}/country/${code}/`))
    expect(marks('/pair/kr-za/')).toEqual([`${base}/event/${call.id}/`])
    expect(marks('/2024/')).toContain(`${base}/2024/03/05/`)
    expect(marks('/')).toContain(`${base}/2024/03/`)
    expect(marks('/about/coverage/2024/')).toContain(`${base}/publisher/example-times/2024/`)
  })
})

test('the same input gives the same bytes, whatever the time zone, the locale and the order of articles', async () => {
  const reversed = { ...input, articles: articles.toReversed(), refusals: refusals.toReversed() }
  const again = readSite(
    await render('again', reversed, { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  )
  expect([...again.keys()]).toEqual([...site.keys()])
  for (const [address, content] of site) expect(again.get(address) === content, address).toBe(true)
}, 60_000)

test('an archive without articles has its pages all the same', async () => {
  const empty = readSite(await render('empty', { ...input, articles: [], ledgers: {}, refusals: [], withdrawn: [] }))
  expect(textOf(empty.get('/') ?? '')).toContain('No reports')
  for (const address of [
    '/a/',
    '/event/',
    '/country/',
    '/publisher/',
    '/about/refused/',
    '/about/coverage/',
    '/feed.xml',
  ]) {
    expect(empty.has(address), address).toBe(true)
  }
}, 60_000)

test('an archive that keeps its sources’ lines to itself says so, and promises none', async () => {
  const show = { sources: false }
  const hidden = readSite(await render('hidden', { ...input, config: { ...input.config, show } }))
  expect([...hidden.keys()].filter((address) => address.includes('/source/'))).toEqual([])
  expect(textOf(hidden.get(`/a/${named.plain.id}/`) ?? '')).toContain('Its lines are not published here.')
  const method = textOf(hidden.get('/about/method/') ?? '')
  expect(method).toContain('The lines of the sources are not published here')
  expect(method).not.toMatch(/leads to (its source|the line)/)
}, 60_000)
