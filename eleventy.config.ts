/** How Eleventy renders the pages: which there are, with which templates, and what each of them read of the archive. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JSX } from 'preact'
import type { Measured } from './src/archive/measured.ts'
import type { PageKeys } from './src/archive/site-files.ts'
import { Trace } from './src/archive/trace.ts'
import { filePath } from './src/archive/urls.ts'
import type { UrlPath } from './src/model.ts'
import { renderDocument } from './templates/components/document.ts'
import type { PageData, Site } from './templates/components/site.tsx'
import { tracedSite } from './templates/components/traced-site.ts'

/** What is to be rendered, and who is told of each page. Handed over by the command as global data `rendering`. */
export interface Rendering {
  readonly site: Site
  readonly pages: PageKeys
  readonly rendered: (path: string, text: string | Measured, trace: Trace) => void
  /** What each page waits for before it is rendered. */
  readonly turn: () => Promise<void>
}

/** The members of Eleventy's configuration that are used here; the package brings no types. */
interface EleventyConfig {
  readonly globalData: { rendering?: Rendering }
  addGlobalData(name: string, value: unknown): void
  addExtension(ending: string, engine: Readonly<Record<string, unknown>>): void
}

/** What a template's module exports, besides `data`. */
export interface Template {
  readonly render: (data: PageData) => JSX.Element
}

/** How templates end: as they are written, or as a bundle has them. */
export const ending = import.meta.url.endsWith('.js') ? 'page.js' : '11ty.tsx'

export default function configure(eleventy: EleventyConfig): Readonly<Record<string, unknown>> {
  const rendering = takeRendering(eleventy)
  eleventy.addGlobalData('pages', rendering.pages)
  eleventy.addExtension(ending, {
    read: false,
    getData: ['data'],
    getInstanceFromInputPath: loadTemplate,
    compile: async (_: unknown, file: string) => renderWith(await loadTemplate(file), rendering),
  })
  return { templateFormats: [ending] }
}

/** Loaded once, however often Eleventy is started; Eleventy's own engine loads a template anew each time. */
export function loadTemplate(file: string): Promise<Template> {
  return import(pathToFileURL(path.resolve(file)).href)
}

/** Eleventy, which would keep all texts in memory, is given none. */
function renderWith(template: Template, rendering: Rendering): (data: FileData) => Promise<string> {
  return async ({ key, page: { url } }) => {
    await rendering.turn()
    renderPage(template, rendering, { key, path: filePath(url) })
    return ''
  }
}

/** Runs a template and hands over its page as a file's text. */
export function renderPage(
  { render }: Template,
  { site, rendered }: Pick<Rendering, 'site' | 'rendered'>,
  { key, path: file }: { readonly key: string; readonly path: string },
): void {
  const trace = new Trace()
  const traced = tracedSite(site, trace)
  rendered(file, renderDocument(traced, render({ site: traced, key })), trace)
}

interface FileData {
  readonly key: string
  readonly page: { readonly url: UrlPath }
}

/** Taken out of Eleventy's data, which would be copied for every template. */
function takeRendering({ globalData }: EleventyConfig): Rendering {
  const { rendering } = globalData
  if (!rendering) throw new Error('nothing to render; the site is built by `npm run build`, not by Eleventy alone')
  delete globalData.rendering
  return rendering
}
