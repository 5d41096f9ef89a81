/** Which lists of reports have feeds: the whole archive, each country, pair, person and publisher. */
import type { Archive, UrlPath } from '../model.ts'
import { countryName } from './names.ts'
import { all } from './shelf.ts'
import { countryUrl, frontUrl, pairUrl, personUrl, publisherUrl } from './urls.ts'

/** A page with reports, newest first; its feeds stand beside it. */
export interface FeedSource {
  readonly page: UrlPath
  readonly title: string
  readonly reports: readonly string[]
}

export function feedSources(archive: Archive): FeedSource[] {
  const { config, articles, countries, pairs, people, publishers } = archive
  const titled = (name: string): string => `${name} · ${config.title}`
  const inOrder = new Map(articles.keys.map((id, index) => [id, index]))
  const newestFirst = (ids: readonly string[]): string[] =>
    ids.toSorted((a, b) => (inOrder.get(a) ?? 0) - (inOrder.get(b) ?? 0))
  return [
    { page: frontUrl(), title: config.title, reports: articles.keys },
    ...all(countries).map(({ code, name, acting, mentioned }) => ({
      page: countryUrl(code),
      title: titled(name),
      reports: newestFirst([...acting, ...mentioned]),
    })),
    ...all(pairs).map(({ key, codes, reports }) => ({
      page: pairUrl(key),
      title: titled(codes.map((code) => countryName(config.language, code)).join(' – ')),
      reports: newestFirst(reports),
    })),
    ...all(people).map(({ id, name, reports }) => ({ page: personUrl(id), title: titled(name), reports })),
    ...all(publishers).map(({ id, name, reports }) => ({ page: publisherUrl(id), title: titled(name), reports })),
  ]
}
