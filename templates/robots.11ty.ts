/** What crawlers are told. */
import { robots } from '../src/archive/sitemap.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('robots')

export const render = ({ site }: FileData): string => robots(site.archive)
