/** The archive's files for machines, their package and checksums. */
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('dataFiles')

export const render = ({ site, key }: FileData): string => site.dataFiles.find(({ url }) => url === key)?.text ?? ''
