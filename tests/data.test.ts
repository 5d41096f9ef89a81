/** The files for machines, read by libraries that didn't write them and held against the rules of their formats. */

import { Ajv, type AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { dataFiles } from '../src/archive/data-files.ts'
import { atomFeed, jsonFeed } from '../src/archive/feed.ts'
import { fedPages, feedSource } from '../src/archive/feed-sources.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { openSearch } from '../src/archive/open-search.ts'
import { opml } from '../src/archive/opml.ts'
import { all, take } from '../src/archive/shelf.ts'
import { sitemapIndex, sitemapPart, sitemapPartNames } from '../src/archive/sitemap.ts'
import { newsArticle, newsEvent } from '../src/archive/structured-data.ts'
import { tableColumns } from '../src/archive/table.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import { articleJsonSchema } from '../src/article/schema.ts'
import type { Archive, Article } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'
import { wholeText } from './site/whole-text.ts'

const hostile = '<b>&amp; "q" \'s\' ]]> , ; 王毅 \u0007\u{1F600} {x}'
/** Without what XML can't hold. */
const hostileInXml = hostile.replace('\u0007', '')

const articles: readonly Article[] = [
  plainArticle('hostile', { title: hostile, authors: [hostile, 'Jane Doe'], published: '2024-03-04T23:30-08:00' }),
  plainArticle('formula', { title: '=1+1', publisher: null, events: [phoneCall('2024-03-01', ['KR', 'ZA'])] }),
  plainArticle('updated', { published: null, updated: '2024-03-06T08:00+08:00', language: 'und' }),
  plainArticle('undated', { published: null }),
  plainArticle('generated', { titleBasis: 'generated', url: 'https://example.com/x?a=1&b=2' }),
]

function archiveOf(of: readonly Article[]): Archive {
  const config = {
    title: 'Test & archive of news',
    description: 'Invented.',
    url: 'https://example.org/sub/',
    language: 'en',
  }
  return buildArchive(
    { config, articles: of, ledgers: noLedgers, refusals: [], withdrawn: [] },
    { paragraphs: articleParagraphs, isKept },
  )
}

const archive = archiveOf(articles)
const files = new Map(
  dataFiles(archive, articleJsonSchema(), JSON.stringify).map(
    ({ url, content }) => [url.slice('/data/'.length), wholeText(content)] as const,
  ),
)

/** XML as a tree of its tags; attributes begin with `@`, and these tags are always lists. */
function readXml(text: string, ...lists: readonly string[]) {
  expect(XMLValidator.validate(text)).toBe(true)
  const options = { ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, trimValues: false }
  return new XMLParser({ ...options, isArray: (name: string) => lists.includes(name) }).parse(text)
}

function faults(schema: AnySchema, value: unknown): unknown {
  const validate = new Ajv({ strict: true, allErrors: true, strictTypes: false, strictRequired: false }).compile(schema)
  validate(value)
  return validate.errors ?? []
}

/** RFC 3339. */
const time = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$'

describe('feeds', () => {
  const sources = fedPages(archive).map((fed) => feedSource(archive, fed))

  it('Atom has what RFC 4287 asks of feeds and entries', () => {
    expect(sources.length).toBeGreaterThan(3)
    for (const source of sources) {
      const { feed } = readXml(atomFeed(archive, source, 'Nobody'), 'entry', 'author', 'link')
      expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom')
      for (const each of [feed, ...(feed.entry ?? [])]) {
        expect(each.title).toEqual(expect.any(String))
        expect(URL.canParse(each.id)).toBe(true)
        expect(each.updated).toMatch(new RegExp(time))
        expect(each.link.map((link: Record<string, string>) => URL.canParse(link['@href'] ?? ''))).not.toContain(false)
      }
      for (const entry of feed.entry ?? []) expect(entry.author.length).toBeGreaterThan(0)
    }
  })

  it('Atom keeps any words', () => {
    const [whole] = sources
    const { feed } = readXml(whole ? atomFeed(archive, whole, 'Nobody') : '', 'entry', 'author')
    const entry = feed.entry.find(({ title }: { readonly title: string }) => title === hostileInXml)
    expect(entry.author).toEqual([{ name: hostileInXml }, { name: 'Jane Doe' }])
    expect(new Set(feed.entry.map(({ id }: { readonly id: string }) => id)).size).toBe(4)
  })

  it('OPML lists each of them with its page', () => {
    const { opml: list } = readXml(opml(archive, sources), 'outline')
    expect(list['@version']).toBe('2.0')
    expect(list.head.title).toBe(archive.config.title)
    expect(list.body.outline).toHaveLength(sources.length)
    for (const outline of list.body.outline) {
      expect(outline).toMatchObject({ '@type': 'rss', '@text': expect.any(String) })
      expect(outline['@xmlUrl']).toBe(`${outline['@htmlUrl']}feed.xml`)
      expect(URL.canParse(outline['@xmlUrl'])).toBe(true)
    }
  })

  it('JSON Feed follows version 1.1', () => {
    for (const source of sources) expect(faults(jsonFeedSchema, JSON.parse(jsonFeed(archive, source)))).toEqual([])
  })
})

/** https://www.jsonfeed.org/version/1.1/, as far as the archive uses it; nothing else may stand in a feed. */
const address = { type: 'string', pattern: '^https?://' }
const words = { type: 'string', minLength: 1 }
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    home_page_url: address,
    feed_url: address,
    description: { type: 'string' },
    language: words,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: words,
          url: address,
          external_url: address,
          title: words,
          content_text: { type: 'string' },
          summary: words,
          date_published: { type: 'string', pattern: time },
          date_modified: { type: 'string', pattern: time },
          authors: {
            type: 'array',
            items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: words } },
          },
          tags: { type: 'array', items: words },
          language: words,
        },
      },
    },
  },
}

describe('ways in', () => {
  it('sitemaps hold every address once, below the site’s own', () => {
    const index = readXml(sitemapIndex(archive), 'sitemap')
    const parts = sitemapPartNames(archive).map((part) => readXml(sitemapPart(archive, part), 'url'))
    expect(index.sitemapindex.sitemap).toHaveLength(parts.length)
    const entries = parts.flatMap(({ urlset }) => urlset.url)
    for (const { loc, lastmod } of entries) {
      expect(loc).toMatch(/^https:\/\/example\.org\/sub\/[^\s]{0,2000}$/)
      if (lastmod !== undefined)
        expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/)
    }
    expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length)
  })

  it('OpenSearch names itself in 16 signs and asks the search page', () => {
    const { OpenSearchDescription: about } = readXml(openSearch(archive), 'Url')
    expect(about.ShortName.length).toBeLessThanOrEqual(16)
    expect(about.Description.length).toBeLessThanOrEqual(1024)
    expect(about.Url[0]['@template']).toBe('https://example.org/sub/search/?q={searchTerms}')
  })
})

describe('data files', () => {
  it('the table is read cell by cell, and runs nothing', () => {
    const rows: Record<string, string>[] = parseCsv(files.get('articles.csv') ?? '', { columns: true })
    expect(rows).toHaveLength(articles.length)
    expect(Object.keys(rows[0] ?? {})).toEqual(tableColumns.map(({ name }) => name))
    const titles = rows.map(({ title }) => title)
    expect(titles).toContain(hostile)
    expect(titles).toContain("'=1+1")
  })

  it('the package follows the profiles of Frictionless data packages and tables', () => {
    const described = JSON.parse(files.get('datapackage.json') ?? '')
    expect(faults(dataPackageSchema, described)).toEqual([])
    for (const { path, bytes } of described.resources) expect(Buffer.byteLength(files.get(path) ?? '')).toBe(bytes)
  })

  it('records follow the schema that is published beside them', () => {
    const schema: AnySchema = JSON.parse(files.get('article.schema.json') ?? '')
    const lines = (files.get('articles.jsonl') ?? '').trimEnd().split('\n')
    const validate = new Ajv2020({ strict: false }).compile(schema)
    for (const line of lines) {
      validate(JSON.parse(line))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('the static repository has its parts in their order, and each record’s Dublin Core', () => {
    const { Repository: repository } = readXml(files.get('oai.xml') ?? '', 'oai:record', 'dc:creator')
    const parts = Object.keys(repository).filter((name) => !name.startsWith('@'))
    expect(parts).toEqual(['Identify', 'ListMetadataFormats', 'ListRecords'])
    expect(repository.Identify['oai:adminEmail']).toMatch(/^\S+@(\S+\.)+\S+$/)
    const records = repository.ListRecords['oai:record']
    expect(records).toHaveLength(articles.length)
    const earliest = repository.Identify['oai:earliestDatestamp']
    for (const record of records) {
      const { 'oai:identifier': identifier, 'oai:datestamp': datestamp } = record['oai:header']
      expect(URL.canParse(identifier)).toBe(true)
      expect(datestamp).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(datestamp >= earliest).toBe(true)
      expect(record['oai:metadata']['oai_dc:dc']['dc:identifier']).toMatch(/^https:\/\/example\.org\/sub\/a\//)
    }
    const titles = records.map((record: Record<string, Record<string, Record<string, string>>>) => {
      return record['oai:metadata']?.['oai_dc:dc']?.['dc:title']
    })
    expect(titles).toContain(hostileInXml)
    expect(titles).toContain('[Title of generated]')
  })

  it('there is no static repository of a large archive, or of an empty one', () => {
    const many = Array.from({ length: 2001 }, (_, index) => plainArticle(`n${index}`))
    for (const of of [many, []]) {
      const addresses = dataFiles(archiveOf(of), {}, JSON.stringify).map(({ url }) => url)
      expect(addresses).not.toContain('/data/oai.xml')
    }
  })
})

/** The profiles `data-package`, `data-resource` and `tabular-data-resource` (specs.frictionlessdata.io/schemas). */
const dataPackageSchema = {
  type: 'object',
  required: ['resources'],
  properties: {
    profile: { const: 'data-package' },
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    title: words,
    description: { type: 'string' },
    homepage: address,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          title: words,
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          format: words,
        },
        if: { required: ['profile'], properties: { profile: { const: 'tabular-data-resource' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          required: ['schema'],
          properties: {
            schema: {
              type: 'object',
              required: ['fields'],
              properties: {
                primaryKey: words,
                fields: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['name'],
                    properties: {
                      name: words,
                      type: { enum: ['string', 'number', 'integer', 'boolean'] },
                      description: words,
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

const namedEvents = all(archive.events).map((event) => ({ event, name: `Event ${event.id}` }))

describe('structured data', () => {
  it('says of each event its name, its day and the reports of it', () => {
    expect(namedEvents.length).toBeGreaterThan(0)
    for (const named of namedEvents) {
      const reports = named.event.reports.map(({ id }) => take(archive.articles, id))
      const told = JSON.parse(JSON.stringify(newsEvent(archive.config, named, reports)))
      expect(faults(eventSchema, told)).toEqual([])
      expect(told.subjectOf).toHaveLength(reports.length)
    }
  })

  it('says of each report what schema.org asks, and nothing that isn’t known', () => {
    for (const report of all(archive.articles)) {
      const told = newsArticle(archive.config, report, namedEvents)
      expect(faults(newsArticleSchema, JSON.parse(JSON.stringify(told)))).toEqual([])
      expect('datePublished' in told).toBe(report.article.published !== null)
      expect('headline' in told).toBe(report.article.titleBasis === 'stated')
      expect('isBasedOn' in told).toBe(report.article.url !== null)
    }
  })
})

const thing = (type: string): object => ({
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { const: type }, name: words },
})
const stamp = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?$' }
const eventSchema = {
  type: 'object',
  required: ['@context', '@type', '@id', 'url', 'name', 'startDate', 'attendee', 'subjectOf'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'Event' },
    '@id': address,
    url: address,
    name: words,
    startDate: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    location: thing('Place'),
    attendee: { type: 'array', items: thing('Country') },
    subjectOf: { type: 'array', minItems: 1, items: { ...thing('NewsArticle'), required: ['@type', '@id', 'name'] } },
  },
}
const newsArticleSchema = {
  type: 'object',
  required: ['@context', '@type', '@id', 'mainEntityOfPage', 'isPartOf'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'NewsArticle' },
    '@id': address,
    mainEntityOfPage: address,
    headline: words,
    datePublished: stamp,
    dateModified: stamp,
    inLanguage: words,
    author: { type: 'array', minItems: 1, items: thing('Person') },
    publisher: thing('NewsMediaOrganization'),
    wordCount: { type: 'integer' },
    about: {
      type: 'array',
      items: { type: 'object', required: ['@type'], properties: { '@type': { enum: ['Event', 'Country'] } } },
    },
    mentions: { type: 'array', items: { type: 'object', required: ['@type', 'name'] } },
    isBasedOn: address,
    isPartOf: thing('Collection'),
  },
}
