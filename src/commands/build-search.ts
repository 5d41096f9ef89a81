/** The search index: the article pages of a staged site in, Pagefind's files under `pagefind/` out. */
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/**
 * Indexes every article page of a built site.
 * @param siteDir the staged site; the index goes to its `pagefind/`
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when a page or the index can't be read or written
 */
export async function buildSearchIndex(siteDir: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(`Pagefind didn't start: ${errors.join('; ')}`)
    // The other pages only list articles: reading them would double the work and find nothing new.
    const added = await index.addDirectory({ path: siteDir, glob: 'a/*/index.html' })
    const written = await index.writeFiles({ outputPath: join(siteDir, 'pagefind') })
    const trouble = [...added.errors, ...written.errors]
    if (trouble.length > 0) throw new Error(`Pagefind: ${trouble.join('; ')}`)
    return { pages: added.page_count }
  } finally {
    await close()
  }
}
