/** The search as browsers can add it to their own. */
import { openSearch } from '../src/archive/open-search.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('openSearch')

export const render = ({ site }: FileData): string => openSearch(site.archive)
