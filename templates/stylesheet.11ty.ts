/** The stylesheet, its parts in one file. */
import { stylesheetUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: stylesheetUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => site.styles
