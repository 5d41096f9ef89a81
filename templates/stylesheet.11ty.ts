/** The stylesheet, its parts in one file. */
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('stylesheet')

export const render = ({ site }: FileData): string => site.styles
