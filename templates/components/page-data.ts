/** The data Eleventy wants of a template: one page for each key of its kind, at the address of its kind. */
import { type PageKindName, pageKinds } from '../../src/archive/pages.ts'

/** A template's `data`: a pagination over the keys of a kind of page (global data `keys`), one key a page. */
export function pageData(kind: PageKindName): Readonly<Record<string, unknown>> {
  return {
    pagination: { data: `keys.${kind}`, size: 1, alias: 'key' },
    permalink: ({ key }: { readonly key: string }) => pageKinds[kind].url(key),
    eleventyExcludeFromCollections: true,
  }
}
