/** How Eleventy renders the site: which files, with which templates, and what each of them read of the archive. */
import type { VNode } from 'preact'
import type { RenderLists } from './src/archive/site-files.ts'
import { Trace } from './src/archive/trace.ts'
import { filePath } from './src/archive/urls.ts'
import type { UrlPath } from './src/model.ts'
import { renderDocument } from './templates/components/document.tsx'
import type { Site } from './templates/components/site.tsx'
import { tracedSite } from './templates/components/traced-site.ts'

/** What is to be rendered, and who is told of each file. Handed over by the command as global data `rendering`. */
export interface Rendering {
  readonly site: Site
  readonly lists: RenderLists
  readonly rendered: (path: string, text: string, trace: Trace) => void
}

/** The members of Eleventy's configuration that are used here; the package brings no types. */
interface EleventyConfig {
  readonly globalData: { rendering?: Rendering }
  addGlobalData(name: string, value: unknown): void
  addExtension(endings: readonly string[], engine: Readonly<Record<string, unknown>>): void
}

/** Of templates: as they are written, or as a bundle has them. */
const endings = import.meta.url.endsWith('.js') ? ['11ty.js'] : ['11ty.ts', '11ty.tsx']

export default function configure(eleventy: EleventyConfig): Readonly<Record<string, unknown>> {
  const rendering = takeRendering(eleventy)
  eleventy.addGlobalData('pages', rendering.lists.pages)
  eleventy.addGlobalData('files', rendering.lists.files)
  eleventy.addExtension(endings, { key: '11ty.js', compile: () => renderWith(rendering) })
  return { templateFormats: endings }
}

/**
 * Runs a template with the site beside its data, and hands over what it returns as a file's text. Eleventy, which would
 * keep all texts in memory, is given none.
 */
function renderWith({ site, rendered }: Rendering): (this: Engine, data: FileData) => Promise<string> {
  return async function (data) {
    const trace = new Trace()
    const traced = tracedSite(site, trace)
    const page = await this.defaultRenderer({ ...data, site: traced })
    const text = typeof page === 'string' ? page : renderDocument(traced, page)
    rendered(filePath(data.page.url), text, trace)
    return ''
  }
}

interface FileData {
  readonly page: { readonly url: UrlPath }
}

interface Engine {
  readonly defaultRenderer: (data: object) => Promise<string | VNode>
}

/** Taken out of Eleventy's data, which would be copied for every template. */
function takeRendering({ globalData }: EleventyConfig): Rendering {
  const { rendering } = globalData
  if (!rendering) throw new Error('nothing to render; the site is built by `npm run build`, not by Eleventy alone')
  delete globalData.rendering
  return rendering
}
