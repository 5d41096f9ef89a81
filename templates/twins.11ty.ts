/** The twin of every page, for machines: `index.json` beside its HTML. */
import type { Page } from '../src/archive/pages.ts'
import { twinOf } from '../src/archive/twins.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('twins')

export const render = ({ site, key }: FileData<Page>): string =>
  `${JSON.stringify(twinOf(site.archive, key), null, 1)}\n`
