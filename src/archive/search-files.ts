/** The files that the search in the browser reads besides Pagefind's index. */
import type { Archive, ArchivedEvent, UrlPath } from '../model.ts'
import { pairName } from './names.ts'
import { by } from './order.ts'
import { catalogueHead, catalogueParts } from './search-catalogue.ts'
import {
  type CataloguePart,
  partNames,
  type Suggestion,
  type Suggestions,
  type SuggestionWords,
  type TitleRow,
  titlesInFile,
  wordFile,
  wordFiles,
} from './search-form.ts'
import { searchNames } from './search-names.ts'
import { all, take } from './shelf.ts'
import { articleUrl, countryUrl, eventUrl, pairUrl, personUrl, searchFileUrl } from './urls.ts'

const partUrl = (part: CataloguePart): UrlPath => searchFileUrl(`${part}.json`)
const wordsUrl = (file: number): UrlPath => searchFileUrl(`words-${file}.txt`)
const titlesUrl = (shard: number): UrlPath => searchFileUrl(`titles-${shard}.json`)

export interface SearchFile {
  readonly url: UrlPath
  readonly text: string
}

/** The addresses of all of them. */
export function searchFileUrls({ articles }: Archive): UrlPath[] {
  const titleFiles = Math.ceil(articles.keys.length / titlesInFile)
  return [
    searchFileUrl('catalogue.json'),
    ...partNames.map(partUrl),
    ...Array.from({ length: titleFiles }, (_, shard) => titlesUrl(shard)),
    ...Array.from({ length: wordFiles }, (_, file) => wordsUrl(file)),
    searchFileUrl('suggestions.json'),
  ]
}

/** @param counts as `countWords` gives them */
export function searchFiles(
  archive: Archive,
  counts: ReadonlyMap<string, number>,
  wording: SearchWording,
): SearchFile[] {
  const parts = catalogueParts(archive)
  const head = catalogueHead(archive, searchNames(archive, wording.namesOf, counts))
  return [
    { url: searchFileUrl('catalogue.json'), text: JSON.stringify(head) },
    ...partNames.map((name) => ({ url: partUrl(name), text: JSON.stringify(parts[name]) })),
    ...titles(archive).map((rows, shard) => ({ url: titlesUrl(shard), text: JSON.stringify(rows) })),
    ...words(counts).map((list, at) => ({ url: wordsUrl(at), text: list })),
    { url: searchFileUrl('suggestions.json'), text: JSON.stringify(suggestions(archive, wording)) },
  ]
}

function titles(archive: Archive): TitleRow[][] {
  const rows = all(archive.articles).map(({ article, title }): TitleRow => {
    const { id, published, updated, url } = article
    return [id, title, published, updated, url]
  })
  const count = Math.ceil(rows.length / titlesInFile)
  return Array.from({ length: count }, (_, shard) => rows.slice(shard * titlesInFile, (shard + 1) * titlesInFile))
}

/** Most words of an archive are names that stand in it once; beyond this many the rarest are left out. */
const maxWords = 40_000

/** Words of three letters and more, in small letters, the most frequent first: one a line, in files by their first sign. */
function words(counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const files = Array.from({ length: wordFiles }, (): string[] => [])
  for (const [word] of sorted.slice(0, maxWords)) files[wordFile(word)]?.push(word)
  return files.map((list) => list.map((word) => `${word}\n`).join(''))
}

/** What the search's files say in the site's language; the archive itself speaks none. */
export interface SearchWording {
  readonly words: SuggestionWords
  /** `China and South Korea: phone call, 9 January 2023`. */
  readonly nameOfEvent: (event: ArchivedEvent) => string
  /** What else a country is called in texts, by its code. */
  readonly namesOf: (code: string) => readonly string[]
}

/** How many of each kind are suggested, so that the file stays small in any archive. */
const most = { person: 400, pair: 150, event: 300, report: 500 }

/** Countries, and the most frequent people and pairs, the newest events and headlines. */
function suggestions(archive: Archive, { words, nameOfEvent }: SearchWording): Suggestions {
  const { config, countries, people, pairs, events, articles } = archive
  const frequent = all(people).slice(0, most.person)
  const named = [
    ...all(countries)
      .toSorted(by(({ name }) => name))
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
