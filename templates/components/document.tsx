/** A page's tree → the text of its HTML file. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Site, SiteProvider } from './site.tsx'

/** The whole document, doctype included, for one page of a site. */
export function renderDocument(site: Site, page: VNode): string {
  return `<!doctype html>${renderToString(<SiteProvider value={site}>{page}</SiteProvider>)}\n`
}
