/** The archive's files for machines, their package and checksums. */
import type { UrlPath } from '../src/model.ts'
import type { PageData } from './components/site.tsx'

interface DataFileData extends PageData {
  readonly dataUrl: UrlPath
}

export const data = {
  pagination: { data: 'dataUrls', size: 1, alias: 'dataUrl' },
  permalink: ({ dataUrl }: DataFileData) => dataUrl,
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, dataUrl }: DataFileData): string =>
  site.dataFiles.find(({ url }) => url === dataUrl)?.text ?? ''
