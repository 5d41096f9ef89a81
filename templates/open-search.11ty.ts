/** The search as browsers can add it to their own. */
import { openSearch } from '../src/archive/open-search.ts'
import { openSearchUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: openSearchUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => openSearch(site.archive)
