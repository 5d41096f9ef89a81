/** What the search reads besides its index: facts by row, headlines, the archive's words, suggestions. */
import type { UrlPath } from '../src/model.ts'
import type { PageData } from './components/site.tsx'

interface SearchFileData extends PageData {
  readonly searchFileUrl: UrlPath
}

export const data = {
  pagination: { data: 'searchFileUrls', size: 1, alias: 'searchFileUrl' },
  permalink: ({ searchFileUrl }: SearchFileData) => searchFileUrl,
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, searchFileUrl }: SearchFileData): string =>
  site.searchFiles.find(({ url }) => url === searchFileUrl)?.text ?? ''
