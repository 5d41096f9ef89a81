/** The search index: the article pages of a staged site in, Pagefind's files under `pagefind/` out. */
import path from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { pathSegment } from '../archive/urls.ts'
import { byCodeUnit, listFiles, readText, removeFile } from '../files.ts'
import { spaceSigns } from '../text/characters.ts'

/** Pages handed to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const pagesAtOnce = 50

/** Languages that Pagefind would cut into words itself, with a dictionary that no other page of the site goes by. */
const cutByPagefind = ['zh', 'ja', 'th']

/** Pagefind's own search pages and marker, 430 kB that the site has its own of. */
const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight']

/**
 * Indexes every article page of a built site. The other pages only list articles: reading them would double the work
 * and find nothing new.
 * @param siteDir the staged site; the index goes to its `pagefind/`
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when a page or the index can't be read or written
 */
export async function buildSearchIndex(siteDir: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: indexLanguage(siteDir) })
    if (!index) throw new Error(`Pagefind doesn't start: ${errors.join('; ')}`)
    const pages = articlePages(siteDir)
    const rows = catalogueRows(siteDir)
    for (let at = 0; at < pages.length; at += pagesAtOnce) {
      await Promise.all(pages.slice(at, at + pagesAtOnce).map((page) => addPage(index, siteDir, page, rows)))
    }
    const outputPath = path.join(siteDir, 'pagefind')
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw new Error(`Pagefind can't write its index: ${written.errors.join('; ')}`)
    for (const name of unused)
      for (const ending of ['js', 'css']) removeFile(path.join(outputPath, `${name}.${ending}`))
    return { pages: pages.length }
  } finally {
    await close()
  }
}

/** One index for the whole site, in the language of its front page: it decides which endings of words are as good as others. */
function indexLanguage(siteDir: string): string {
  const front = readText(path.join(siteDir, 'index.html')) ?? ''
  const language = /<html[^>]*\blang="([a-z]+)/.exec(front)?.[1] ?? 'en'
  return cutByPagefind.includes(language) ? 'en' : language
}

/** `a/<id>/index.html` of every article, in one order on every machine: the order decides the index's bytes. */
function articlePages(siteDir: string): string[] {
  const sources = listFiles(path.join(siteDir, 'a')).files.map((file) => file.source)
  return sources.filter((source) => /^[^/]+\/index\.html$/.test(source)).sort(byCodeUnit)
}

/** Digits of a row's number: Pagefind sorts keys as texts where it can't read them. */
const rowDigits = 7

/** The row of each article in the search's catalogue, by id. */
function catalogueRows(siteDir: string): ReadonlyMap<string, number> {
  const titles: readonly (readonly [id: string])[] = JSON.parse(
    readText(path.join(siteDir, 'search', 'titles.json')) ?? '[]',
  )
  return new Map(titles.map(([id], row) => [pathSegment(id), row]))
}

/**
 * The index is told each page's row as its sort key: asked for all pages in that order, it gives away which of its own
 * numbers is which row. The published page doesn't have it: one new article would change them all.
 */
async function addPage(
  index: PagefindIndex,
  siteDir: string,
  page: string,
  rows: ReadonlyMap<string, number>,
): Promise<void> {
  const row = String(rows.get(page.slice(0, page.indexOf('/'))) ?? 0).padStart(rowDigits, '0')
  const html = (readText(path.join(siteDir, 'a', page)) ?? '').replace('<body', `<body data-pagefind-sort="row:${row}"`)
  // A page in Chinese within an English archive would be one long word: it is indexed sign by sign instead.
  const { errors } = await index.addHTMLFile({ sourcePath: `a/${page}`, content: spaceSigns(html) })
  if (errors.length > 0) throw new Error(`Pagefind can't read a/${page}: ${errors.join('; ')}`)
}
