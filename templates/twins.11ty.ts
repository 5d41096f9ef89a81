/** The twin of every page, for machines: `index.json` beside its HTML. */
import type { Page } from '../src/archive/pages.ts'
import { twinOf } from '../src/archive/twins.ts'
import { twinUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

interface TwinData extends PageData {
  readonly twinned: Page
}

export const data = {
  pagination: { data: 'pages', size: 1, alias: 'twinned' },
  permalink: ({ twinned }: TwinData) => twinUrl(twinned.url),
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, twinned }: TwinData): string =>
  `${JSON.stringify(twinOf(site.archive, twinned), null, 1)}\n`
