/** The data Eleventy wants of a template: one file for each thing of its kind, at the address of its kind. */
import { type PageKindName, pageKinds } from '../../src/archive/pages.ts'
import { type FileKindName, fileKinds } from '../../src/archive/site-files.ts'
import type { UrlPath } from '../../src/model.ts'
import type { Site } from './site.tsx'

type TemplateData = Readonly<Record<string, unknown>>

/** A template's `data`: a pagination over the keys of a kind of page (global data `pages`), one key a page. */
export function pageData(kind: PageKindName): TemplateData {
  return paginate(`pages.${kind}`, pageKinds[kind].url)
}

/** The same for a kind of file besides pages (global data `files`). */
export function fileData(kind: FileKindName): TemplateData {
  return paginate(`files.${kind}`, fileKinds[kind].url as (item: never) => UrlPath)
}

function paginate<Key>(list: string, url: (key: Key) => UrlPath): TemplateData {
  return {
    pagination: { data: list, size: 1, alias: 'key' },
    permalink: ({ key }: { readonly key: Key }) => url(key),
    eleventyExcludeFromCollections: true,
  }
}

/** What Eleventy hands to the template of a file: the site, and what the file is of. */
export interface FileData<Item = string> {
  readonly site: Site
  readonly key: Item
}
