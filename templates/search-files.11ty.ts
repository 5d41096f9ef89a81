/** What the search reads besides its index: facts by row, headlines, the archive's words, suggestions. */
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('searchFiles')

export const render = ({ site, key }: FileData): string => site.searchFiles.find(({ url }) => url === key)?.text ?? ''
