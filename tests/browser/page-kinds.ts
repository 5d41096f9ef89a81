/** The pages of the built site, by kind: told by the shape of their addresses, so that a new kind is seen by itself. */
import { readdirSync } from 'node:fs'

const collections = ['a', 'agency', 'country', 'event', 'on', 'organisation', 'pair', 'person', 'publisher', 'topic']

/** `/a/606a/source/` → `/a/:id/source`, `/2023/01/` → `/:n/:n`. */
function kindOf(address: string): string {
  const [first = '', second = '', ...rest] = address.split('/').filter(Boolean)
  const dated = (segment: string): string => (/^\d+$/.test(segment) ? ':n' : segment)
  const isMember = collections.includes(first) && second !== ''
  return `/${[dated(first), isMember ? ':id' : dated(second), ...rest.map(dated)].filter(Boolean).join('/')}`
}

/** Every HTML page's address, sorted. @param site the folder the site was built into */
export function pageAddresses(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  return pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).sort()
}

/** The first page of each kind and its last, or only the last. @param most of a kind */
export function pagesOfEachKind(site: string, most: 1 | 2 = 2): string[] {
  const kinds = new Map<string, string[]>()
  for (const address of pageAddresses(site)) {
    const kind = kindOf(address)
    kinds.set(kind, [...(kinds.get(kind) ?? []).slice(0, most - 1), address])
  }
  return [...kinds.values()].flat()
}
