/** The files that the search in the browser reads besides Pagefind's index. */
import type { Archive, ArchivedEvent, UrlPath } from '../model.ts'
import { pairName } from './names.ts'
import { by } from './order.ts'
import { searchCatalogue } from './search-catalogue.ts'
import { all, take } from './shelf.ts'
import { articleUrl, countryUrl, eventUrl, pairUrl, personUrl, searchFileUrl } from './urls.ts'

export interface SearchFile {
  readonly url: UrlPath
  readonly text: string
}

const fileNames = ['catalogue.json', 'titles.json', 'words.txt', 'suggestions.json']

export function searchFileUrls(): UrlPath[] {
  return fileNames.map(searchFileUrl)
}

/** @param namesOf what else a country is called in texts, by its code */
export function searchFiles(
  archive: Archive,
  namesOf: (code: string) => readonly string[],
  wording: SuggestionWording,
): SearchFile[] {
  return [
    { url: searchFileUrl('catalogue.json'), text: JSON.stringify(searchCatalogue(archive, namesOf)) },
    { url: searchFileUrl('titles.json'), text: JSON.stringify(titles(archive)) },
    { url: searchFileUrl('words.txt'), text: words(archive) },
    { url: searchFileUrl('suggestions.json'), text: JSON.stringify(suggestions(archive, wording)) },
  ]
}

/** Of each row what an exported list says of a report and the catalogue doesn't. */
export type TitleRow = readonly [
  id: string,
  title: string,
  published: string | null,
  updated: string | null,
  url: string | null,
]

function titles(archive: Archive): TitleRow[] {
  return all(archive.articles).map(({ article, title }) => [
    article.id,
    title,
    article.published,
    article.updated,
    article.url,
  ])
}

/** Most words of an archive are names that stand in it once; beyond this many the rarest are left out. */
const maxWords = 40_000

/** Words of three letters and more, in small letters, the most frequent first: one a line. */
function words(archive: Archive): string {
  const counts = new Map<string, number>()
  for (const { title, article, paragraphs } of all(archive.articles))
    for (const text of [title, article.standfirst ?? '', ...paragraphs])
      for (const word of new Set(
        text
          .toLowerCase()
          .replaceAll(/['’]/g, '')
          .match(/[\p{L}\p{M}]{3,30}/gu),
      ))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return `${sorted
    .slice(0, maxWords)
    .map(([word]) => word)
    .join('\n')}\n`
}

export type SuggestionKind = 'country' | 'person' | 'pair' | 'event' | 'report'

/** Something the search box suggests: what it is, its name and its address. */
export type Suggestion = readonly [kind: SuggestionKind, name: string, url: UrlPath]

/** What the search box suggests from, and what it says with it in the site's language: no page has to bring the words along. */
export interface Suggestions {
  readonly words: SuggestionWords
  readonly all: readonly Suggestion[]
}

export interface SuggestionWords {
  /** BCP 47, of the words. */
  readonly language: string
  readonly title: string
  /** How many there are, by the forms of `Intl.PluralRules`. */
  readonly found: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
  readonly kinds: Readonly<Record<SuggestionKind, string>>
}

/** How suggestions are worded; the archive itself speaks no language. */
export interface SuggestionWording {
  readonly words: SuggestionWords
  /** `China and South Korea: phone call, 9 January 2023`. */
  readonly nameOfEvent: (event: ArchivedEvent) => string
}

/** How many of each kind are suggested, so that the file stays small in any archive. */
const most = { person: 400, pair: 150, event: 300, report: 500 }

/** Countries, and the most frequent people and pairs, the newest events and headlines. */
function suggestions(archive: Archive, { words, nameOfEvent }: SuggestionWording): Suggestions {
  const { config, countries, people, pairs, events, articles } = archive
  const frequent = all(people).slice(0, most.person)
  const named = [
    ...all(countries)
      .sort(by(({ name }) => name))
      .map(({ code, name }): Suggestion => ['country', name, countryUrl(code)]),
    ...frequent.map(({ id, name }): Suggestion => ['person', name, personUrl(id)]),
    ...all(pairs)
      .slice(0, most.pair)
      .map(({ key, codes }): Suggestion => ['pair', pairName(config.language, codes), pairUrl(key)]),
    ...events.keys.slice(0, most.event).map((id): Suggestion => ['event', nameOfEvent(take(events, id)), eventUrl(id)]),
    ...articles.keys
      .slice(0, most.report)
      .map((id): Suggestion => ['report', take(articles, id).title, articleUrl(id)]),
  ]
  return { words, all: named }
}
