/** A built site as tests look at it: its files by address, and what its pages link to. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Address from the site's root (`/a/x/`, `/feed.xml`) → the file's text. Fonts are read as well. */
export function readSite(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(files.map((file) => [addressOf(file.slice(folder.length)), readFileSync(file, 'latin1')]))
}

function addressOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/index\.html$/, '/')
}

/** Text as it was before it was written into HTML. */
function unescapeHtml(html: string): string {
  const text = Buffer.from(html, 'latin1').toString('utf8')
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  }
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

/** The words of a page, without its tags and scripts. */
export function textOf(html: string): string {
  return unescapeHtml(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ''))
}

/** Every `href`, `src` and `action` of a page. */
export function linksOf(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/g) ?? []
  return tags.flatMap((tag) =>
    [...tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => unescapeHtml(link)),
  )
}

/** Every `id` of a page. */
export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<[a-z][^>]*\sid="([^"]*)"/g)].map(([, id = '']) => unescapeHtml(id)))
}
