/** A page's tree → the text of its HTML file. */
import type { VNode } from 'preact'
import { toHtml } from '../markup/to-html.ts'
import { inSite, type Site } from './site.tsx'

/** The whole document, doctype included, for one page of a site. */
export function renderDocument(site: Site, page: VNode): string {
  return `<!doctype html>${inSite(site, () => toHtml(page))}\n`
}
