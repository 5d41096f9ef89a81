/** The browser's scripts: the modules under `templates/client/` in, one file for each page's need out. */
import path from 'node:path'
import { projectFolder } from './paths.ts'

/** Entry points and what they become: `/assets/search.js` for the search page, `/assets/site.js` for every page. */
export const scriptNames = ['search', 'site']

/**
 * Bundles the scripts as ES2022 modules, minified; the same sources give the same bytes, and no path of this machine
 * is in them.
 * @param outDir where `search.js` and `site.js` are written
 * @throws esbuild's own report when a script doesn't compile
 */
export async function buildClientScripts(outDir: string): Promise<void> {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: projectFolder,
    entryPoints: scriptNames.map((name) => path.join('templates', 'client', `${name}.ts`)),
    outdir: path.resolve(outDir),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // The pages' own markup (tsconfig.json) is for the server only.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    // Text of the site stays readable in the script, whatever its script.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
}
