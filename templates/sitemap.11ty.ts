/** The index of the sitemap's parts. */
import { sitemapIndex } from '../src/archive/sitemap.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('sitemap')

export const render = ({ site }: FileData): string => sitemapIndex(site.archive)
