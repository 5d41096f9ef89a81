/** Every address of the site, made from ids, codes and dates. Nothing else in the project writes one. */
import slugify from '@sindresorhus/slugify'
import type { SiteConfig, UrlPath } from '../model.ts'
import { oncePer } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'

/** Characters of a content hash that keep two ids apart which slug to the same word. */
const hashLength = 8

export const frontUrl = (): UrlPath => path()
export const articlesUrl = (): UrlPath => path('a')
export const articleUrl = (id: string): UrlPath => path('a', id)
export const sourceUrl = (id: string): UrlPath => path('a', id, 'source')
export type CitationFormat = 'bib' | 'ris' | 'csl.json'
/** An article's citation for reference managers: `/a/<id>/citation.bib`. */
export const citationUrl = (id: string, format: CitationFormat): UrlPath => file(`${articleUrl(id)}citation.${format}`)
/** @param key `2023`, `2023-01` or `2023-01-09` */
export const periodUrl = (key: string): UrlPath => path(...key.split('-'))
export const undatedUrl = (): UrlPath => path('undated')
export const eventsUrl = (): UrlPath => path('event')
export const eventUrl = (id: string): UrlPath => path('event', id)
/** The reports of an event side by side. */
export const compareUrl = (id: string): UrlPath => path('event', id, 'compare')
export const countriesUrl = (): UrlPath => path('country')
/** @param code ISO 3166-1 alpha-2, either case */
export const countryUrl = (code: string): UrlPath => path('country', code.toLowerCase())
export const countryYearUrl = (code: string, year: string): UrlPath => path('country', code.toLowerCase(), year)
export const publishersUrl = (): UrlPath => path('publisher')
export const publisherUrl = (id: string): UrlPath => path('publisher', id)
export const publisherYearUrl = (id: string, year: string): UrlPath => path('publisher', id, year)
export const agenciesUrl = (): UrlPath => path('agency')
export const agencyUrl = (id: string): UrlPath => path('agency', id)
export const agencyYearUrl = (id: string, year: string): UrlPath => path('agency', id, year)
export const peopleUrl = (): UrlPath => path('person')
export const personUrl = (id: string): UrlPath => path('person', id)
export const personYearUrl = (id: string, year: string): UrlPath => path('person', id, year)
export const pairsUrl = (): UrlPath => path('pair')
/** @param key `cn-kr` */
export const pairUrl = (key: string): UrlPath => path('pair', key)
export const pairYearUrl = (key: string, year: string): UrlPath => path('pair', key, year)
export const organisationsUrl = (): UrlPath => path('organisation')
export const organisationUrl = (id: string): UrlPath => path('organisation', id)
export const organisationYearUrl = (id: string, year: string): UrlPath => path('organisation', id, year)
export const topicsUrl = (): UrlPath => path('topic')
export const topicUrl = (id: string): UrlPath => path('topic', id)
export const topicYearUrl = (id: string, year: string): UrlPath => path('topic', id, year)
export const anniversariesUrl = (): UrlPath => path('on')
/** @param key `01-09` */
export const anniversaryUrl = (key: string): UrlPath => path('on', key)
export const searchUrl = (): UrlPath => path('search')
/** A file that the search reads: `/search/catalogue.json`. */
export const searchFileUrl = (name: string): UrlPath => file(`/search/${name}`)
export const aboutUrl = (): UrlPath => path('about')
export const methodUrl = (): UrlPath => path('about', 'method')
export const coverageUrl = (): UrlPath => path('about', 'coverage')
export const coverageYearUrl = (year: string): UrlPath => path('about', 'coverage', year)
export const correctionsUrl = (): UrlPath => path('about', 'corrections')
export const refusedUrl = (): UrlPath => path('about', 'refused')
export const refusedFileUrl = (key: string): UrlPath => path('about', 'refused', key)
export const dataUrl = (): UrlPath => path('data')
export const recordsUrl = (): UrlPath => file('/data/articles.jsonl')
export const schemaUrl = (): UrlPath => file('/data/article.schema.json')
export const tableUrl = (): UrlPath => file('/data/articles.csv')
export const dataPackageUrl = (): UrlPath => file('/data/datapackage.json')
/** All records as an OAI-PMH static repository. */
export const repositoryUrl = (): UrlPath => file('/data/oai.xml')
export const checksumsUrl = (): UrlPath => file('/data/checksums.sha256')
/** The feed of a page's reports, beside it: Atom or JSON Feed. */
export const feedUrl = (page: UrlPath, format: 'xml' | 'json' = 'xml'): UrlPath => file(`${page}feed.${format}`)
/** All feeds as one list. */
export const opmlUrl = (): UrlPath => file('/feeds.opml')
export const sitemapUrl = (): UrlPath => file('/sitemap.xml')
/** @param part `2023-01`, `undated`, or `pages` for everything but articles */
export const sitemapPartUrl = (part: string): UrlPath => file(`/sitemap/${part}.xml`)
export const openSearchUrl = (): UrlPath => file('/opensearch.xml')
/** Read by hosts, never by readers. */
export const headersUrl = (): UrlPath => file('/_headers')
export const robotsUrl = (): UrlPath => file('/robots.txt')
export const notFoundUrl = (): UrlPath => file('/404.html')
export const stylesheetUrl = (): UrlPath => file('/assets/site.css')
export const iconUrl = (): UrlPath => file('/assets/icon.svg')
/** A script of the browser's: `site` on every page, `search` on the search page. */
export const scriptUrl = (name: 'site' | 'search'): UrlPath => file(`/assets/${name}.js`)
/** The search index's own script, written by Pagefind. */
export const searchIndexUrl = (): UrlPath => file('/pagefind/pagefind.js')
export const fontUrl = (name: string): UrlPath => file(`/assets/fonts/${name}`)

/** The stylesheet's address with a piece of its content's hash, so that no browser shows a new page in old clothes. */
export function versionedStylesheetUrl(styles: string): UrlPath {
  return file(`${stylesheetUrl()}?v=${shortHash(styles)}`)
}

/** The path of an address's file below the site's folder: `/2023/01/` → `2023/01/index.html`. */
export function filePath(url: UrlPath): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`
}

/** The search page with a phrase asked: `/search/?q=%22Qin+Gang%22`. */
export function phraseSearchUrl(phrase: string): UrlPath {
  return file(`${searchUrl()}?${new URLSearchParams({ q: `"${phrase.replaceAll('"', '')}"` })}`)
}

/** A page's address with a place on it: a line of a source (`L12`) or a paragraph (`p3`). */
export function withFragment(page: UrlPath, fragment: string): UrlPath {
  return file(`${page}#${fragment}`)
}

/** An address published once, as it stands in the register; null for what was never an address of a page. */
export function formerUrl(address: string): UrlPath | null {
  return /^\/(?:[a-z0-9][a-z0-9-]*\/)*$/.test(address) ? file(address) : null
}

/** The machine's twin of a page: `index.json` beside its HTML. */
export function twinUrl(page: UrlPath): UrlPath {
  return file(page.endsWith('/') ? `${page}index.json` : page.replace(/\.html$/, '.json'))
}

/** The word by which bibliographies know an article: `dateline-606a9464ba09ff0c`. */
export function citationKey(id: string): string {
  return `dateline-${pathSegment(id)}`
}

/** The path the site lies under: `` for `https://example.org/`, `/archive` for `https://example.org/archive/`. */
export const basePath = oncePer((config: SiteConfig) => new URL(config.url).pathname.replace(/\/+$/, ''))

/** What a link to an address of the site says. @param base the path the site lies under */
export function href(base: string, url: UrlPath): string {
  return base + url
}

/** An address of the site in full, for feeds, sitemaps and other machines. */
export function absoluteUrl(config: SiteConfig, url: UrlPath): string {
  const path = href(basePath(config), url)
  return plainPath.test(path) ? originOf(config) + path : new URL(path, config.url).href
}

/** A path that stands in an address as it is: nothing to escape, no step that begins with a point. */
const plainPath = /^(?:\/[\w-][\w.-]*)*\/?$/

/** What stands before the path of each address of the site. */
const originOf = oncePer((config: SiteConfig) => new URL('/', config.url).href.slice(0, -1))

/** A foreign address as it may be linked, or null: only http and https lead anywhere (`javascript:` never does). */
export function externalHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null
}

/**
 * Text as one step of a path: as it is where it's safe, else its slug and a piece of its hash, so that no two texts
 * share an address and nothing scraped can climb out of its folder.
 */
export function pathSegment(text: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,79}$/.test(text)) return text
  return [slugify(text).slice(0, 60), shortHash(text)].filter(Boolean).join('-')
}

function shortHash(text: string): string {
  return sha256(text).slice(0, hashLength)
}

function path(...segments: readonly string[]): UrlPath {
  return file(`/${segments.map((segment) => `${pathSegment(segment)}/`).join('')}`)
}

function file(text: string): UrlPath {
  return text as UrlPath
}
