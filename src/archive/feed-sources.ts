/** Which lists of reports have feeds: the whole archive, each country, pair, person and publisher. */
import type { Archive, UrlPath } from '../model.ts'
import { countryName } from './names.ts'
import { take } from './shelf.ts'
import { isShown } from './shown.ts'
import { countryUrl, frontUrl, pairUrl, personUrl, publisherUrl } from './urls.ts'

/** A page with reports, newest first; its feeds stand beside it. */
export interface FeedSource {
  readonly page: UrlPath
  readonly title: string
  readonly reports: readonly string[]
}

/** A kind of page with feeds. */
interface FeedKind {
  readonly keys: (archive: Archive) => readonly string[]
  readonly url: (key: string) => UrlPath
  readonly source: (
    archive: Archive,
    key: string,
  ) => { readonly name: string | null; readonly reports: readonly string[] }
}

const feedKinds: Readonly<Record<string, FeedKind>> = {
  front: { keys: () => [''], url: frontUrl, source: ({ articles }) => ({ name: null, reports: articles.keys }) },
  country: {
    keys: ({ countries }) => countries.keys,
    url: countryUrl,
    source: ({ countries }, key) => take(countries, key),
  },
  pair: {
    keys: ({ pairs }) => pairs.keys,
    url: pairUrl,
    source: ({ pairs, config }, key) => {
      const { codes, reports } = take(pairs, key)
      return { name: codes.map((code) => countryName(config.language, code)).join(' – '), reports }
    },
  },
  person: { keys: ({ people }) => people.keys, url: personUrl, source: ({ people }, key) => take(people, key) },
  publisher: {
    keys: ({ publishers }) => publishers.keys,
    url: publisherUrl,
    source: ({ publishers }, key) => take(publishers, key),
  },
}

/** What has feeds: its kind and its key. */
export interface Fed {
  readonly kind: string
  readonly key: string
}

export function fedPages(archive: Archive): Fed[] {
  const kinds = Object.entries(feedKinds).filter(([kind]) => kind === 'front' || isShown(archive.config, 'feeds'))
  return kinds.flatMap(([kind, { keys }]) => keys(archive).map((key) => ({ kind, key })))
}

export function fedUrl({ kind, key }: Fed): UrlPath {
  return kindOf(kind).url(key)
}

export function feedSource(archive: Archive, { kind, key }: Fed): FeedSource {
  const { title } = archive.config
  const { name, reports } = kindOf(kind).source(archive, key)
  return { page: fedUrl({ kind, key }), title: name === null ? title : `${name} · ${title}`, reports }
}

function kindOf(kind: string): FeedKind {
  const known = feedKinds[kind]
  if (!known) throw new Error(`no page of kind ${kind} has feeds`)
  return known
}
