/** The data Eleventy wants of a template: one file for each page of its kind, at the address of its kind. */
import { type PageKindName, pageKinds } from '../../src/archive/pages.ts'
import type { UrlPath } from '../../src/model.ts'

/** A template's `data`: a pagination over the keys of a kind of page (global data `pages`), one key a page. */
export function pageData(kind: PageKindName): Readonly<Record<string, unknown>> {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'key' },
    permalink: ({ key }: { readonly key: string }): UrlPath => pageKinds[kind].url(key),
    eleventyExcludeFromCollections: true,
  }
}
