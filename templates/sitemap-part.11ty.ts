/** The sitemap's parts, one a month. */
import { sitemapPart } from '../src/archive/sitemap.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('sitemapParts')

export const render = ({ site, key }: FileData): string => sitemapPart(site.archive, key)
