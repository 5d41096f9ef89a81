/** Headers for hosts that read them from the site. */
import { headersFile } from '../src/archive/headers.ts'
import { headersUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: headersUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => headersFile(site.archive.config)
