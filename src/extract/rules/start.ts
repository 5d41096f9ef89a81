/** Rules that need nothing but the line: empty ones, and what the collector wrote into the file. */
import { neighbours } from '../page.ts'
import type { PageRule } from './rule.ts'

export const blank: PageRule = { name: 'blank', role: 'blank', confidence: 1, matches: ({ text }) => text === '' }

/** " date 2023-01-10 " alone as the first line: metadata of the crawl, no word of the page. */
export const scrape: PageRule = {
  name: 'scrape-date',
  role: 'scrape',
  confidence: 1,
  matches: ({ text }, page, index) =>
    /^date \d{4}-\d{2}(?:-\d{2})?$/.test(text) && neighbours(page, index, -1).next().done === true,
}

/** A field of the page's metadata (`<meta>`, `<title>`, JSON-LD): shown to nobody, read by the witnesses. */
export const metadata: PageRule = {
  name: 'metadata',
  role: 'scrape',
  confidence: 1,
  matches: (_look, page, index) => page.lines[index]?.markup?.metadata === true,
}
