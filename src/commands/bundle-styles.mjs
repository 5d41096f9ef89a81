/**
 * The stylesheet: its parts in, one text out. JavaScript, because the launcher asks for it too: its bundle of the code has the
 * text in the place of this module, so that a build needs no esbuild for it.
 */
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')

/** All parts of the stylesheet as one text. What it asks for by address (fonts) stays as it is. */
export async function bundleStyles() {
  const { build } = await import('esbuild')
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['templates/assets/site.css'],
    bundle: true,
    minify: true,
    write: false,
    external: ['./fonts/*'],
  })
  return result.outputFiles[0]?.text ?? ''
}
