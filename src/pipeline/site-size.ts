/** The files of a site → how many of each kind there are and how large, and which hosts they are too many or too much for. */
import type { PageKindName } from '../archive/pages.ts'
import type { FileKindName } from '../archive/site-files.ts'

/** A file as it counts: of which kind, and how many bytes. */
export interface SizedFile {
  readonly kind: PageKindName | FileKindName | 'searchIndex' | 'assets'
  readonly bytes: number
}

/** Files that the summary tells as one, with the setting that leaves them out where there is one. */
export interface SizeGroup {
  readonly name: string
  readonly files: number
  readonly bytes: number
  readonly largest: number
  readonly setting: string | null
}

const groups: readonly {
  readonly name: string
  readonly kinds: readonly SizedFile['kind'][]
  readonly setting?: string
}[] = [
  { name: 'sources', kinds: ['source', 'refusedFile'], setting: 'sources' },
  { name: 'twins', kinds: ['twins'], setting: 'twins' },
  { name: 'citations', kinds: ['citations'], setting: 'citations' },
  { name: 'feeds', kinds: ['feeds', 'jsonFeeds', 'opml'], setting: 'feeds' },
  { name: 'data', kinds: ['dataFiles'] },
  { name: 'search', kinds: ['searchFiles', 'searchIndex'] },
  {
    name: 'other files',
    kinds: ['sitemapParts', 'sitemap', 'robots', 'headers', 'openSearch', 'stylesheet', 'assets'],
  },
]

/** Groups that hold anything, pages first. */
export function sizeOfSite(files: readonly SizedFile[]): SizeGroup[] {
  const nameOf = new Map(groups.flatMap(({ name, kinds }) => kinds.map((kind) => [kind, name] as const)))
  const byName = new Map<string, number[]>([
    ['pages', []],
    ...groups.map(({ name }) => [name, []] as [string, number[]]),
  ])
  for (const { kind, bytes } of files) byName.get(nameOf.get(kind) ?? 'pages')?.push(bytes)
  return [...byName]
    .filter(([, sizes]) => sizes.length > 0)
    .map(([name, sizes]) => ({
      ...{ name, files: sizes.length, bytes: sum(sizes) },
      largest: sizes.reduce((most, size) => Math.max(most, size), 0),
      setting: groups.find((group) => group.name === name)?.setting ?? null,
    }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** A host's limits of what a site may be. */
interface Host {
  readonly name: string
  readonly files?: number
  readonly bytes?: number
  readonly bytesOfFile?: number
}

const gigabyte = 1_000_000_000
const mebibyte = 1024 * 1024

/**
 * As the hosts' own pages had them in November 2026: developers.cloudflare.com/pages/platform/limits (free plan),
 * docs.github.com "GitHub Pages limits", docs.gitlab.com (GitLab.com). Netlify limits files of one folder only, 54,000.
 */
const hosts: readonly Host[] = [
  { name: 'Cloudflare Pages', files: 20_000, bytesOfFile: 25 * mebibyte },
  { name: 'GitHub Pages', bytes: gigabyte },
  { name: 'GitLab Pages', files: 200_000, bytes: gigabyte },
]

/** Shares of a limit from which a site is told to come near it. */
const near = 0.9

/** What to tell of hosts that don't take the site, or soon won't, and which settings make it smaller. */
export function hostWarnings(sizes: readonly SizeGroup[]): string[] {
  const is = {
    files: sum(sizes.map(({ files }) => files)),
    bytes: sum(sizes.map(({ bytes }) => bytes)),
    bytesOfFile: Math.max(0, ...sizes.map(({ largest }) => largest)),
  }
  const measures = [
    { key: 'files', word: (number: number) => `${number} files` },
    { key: 'bytes', word: megabytes },
    { key: 'bytesOfFile', word: (number: number) => `a file of ${megabytes(number)}` },
  ] as const
  const told = hosts.flatMap((host) =>
    measures.flatMap(({ key, word }) => {
      const limit = host[key]
      if (limit === undefined || is[key] < limit * near) return []
      return [`${host.name} takes ${word(limit)} at most; this site has ${word(is[key])}`]
    }),
  )
  const settings = sizes.flatMap(({ setting, files }) =>
    setting === null ? [] : [`${setting}: false (${files} files)`],
  )
  if (told.length === 0 || settings.length === 0) return told
  return [...told, `In archive.yml, under show, these leave files out: ${settings.join(', ')}`]
}

/** `12.3 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
