/** The records of all articles, one a line. */
import { records } from '../src/archive/records.ts'
import { recordsUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: recordsUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => records(site.archive)
