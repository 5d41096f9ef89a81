/** Headers for hosts that read them from the site. */
import { headersFile } from '../src/archive/headers.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('headers')

export const render = ({ site }: FileData): string => headersFile(site.archive.config)
