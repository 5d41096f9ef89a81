/**
 * `node src/commands/launch.mjs COMMAND …`: runs a command of this folder from one bundle of all its modules, which starts in a
 * third of the time. The bundle is kept in `node_modules/.cache` under the hash of all code; where none can be made or kept,
 * the command runs from its modules. JavaScript, because it stands before whatever reads TypeScript.
 */
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import v8 from 'node:v8'

const project = path.resolve(import.meta.dirname, '../..')
const packages = path.join(project, 'node_modules')
if (!fs.existsSync(packages)) {
  console.error(`${packages}: not there; run \`npm ci\` in ${project} first`)
  process.exit(1)
}
const cache = path.join(fs.realpathSync(packages), '.cache/dateline')

/** Bundles kept: those of this project's last states, and of other working trees that share its packages. */
const mostBundles = 20

/** Packages with files or processes of their own beside their modules. */
const external = ['@11ty/eleventy', 'esbuild', 'pagefind', 'tinypool', 'tsx']

/** @type {(command: string) => string} */
function keyOf(command) {
  const code = ['src', 'templates'].flatMap((folder) =>
    fs
      .readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  const files = [...code.sort(), ...['eleventy.config.ts', 'package-lock.json'].map((name) => path.join(project, name))]
  const hash = createHash('sha256').update(JSON.stringify([command, process.version, process.versions.icu, files]))
  for (const file of files) hash.update(fs.readFileSync(file)).update('\n')
  return hash.digest('hex').slice(0, 32)
}

/** @type {(table: unknown) => string} an expression: JSON is read three times as fast as code */
const asJson = (table) => `JSON.parse(${JSON.stringify(JSON.stringify(table))})`

/**
 * What a module's function answers, as a module that knows it: worked out once instead of in each run.
 * @type {(file: string, name: string) => Promise<string>}
 */
async function answerOf(file, name) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { [name]: answer } = await import(`data:text/javascript;base64,${code}`)
  return `export const ${name} = () => ${asJson(answer())}`
}

/** Between the parts of a table of n-grams, and behind the opening of each. */
const [partEnd, openingEnd] = ['\u0001', '\u0002']

/**
 * eld's n-grams, of which a text needs one in fifty: as JSON by their first two signs, read when one of a part is asked for.
 * @type {(table: { ngrams: Record<string, unknown> }) => string}
 */
function inParts({ ngrams, ...rest }) {
  /** @type {Map<string, Record<string, unknown>>} */
  const parts = new Map()
  for (const [ngram, scores] of Object.entries(ngrams)) {
    const opening = ngram.slice(0, 2)
    const part = parts.get(opening) ?? {}
    part[ngram] = scores
    parts.set(opening, part)
  }
  const text = [...parts].map(([opening, part]) => opening + openingEnd + JSON.stringify(part)).join(partEnd)
  return `
const texts = new Map(${JSON.stringify(text)}.split(${JSON.stringify(partEnd)}).map((part) => part.split(${JSON.stringify(openingEnd)})))
const parts = new Map()
const partOf = (opening) => {
  if (!parts.has(opening)) parts.set(opening, JSON.parse(texts.get(opening) ?? '{}'))
  return parts.get(opening)
}
const ngrams = new Proxy({}, { get: (_, ngram) => partOf(ngram.slice(0, 2))[ngram] })
export const ngramsData = { ...${asJson(rest)}, ngrams }`
}

/** Where franc-all makes the model of each of 400 languages, whether one is asked for it or not. */
const modelMade = /const model = languages\[name\]\.split\('\|'\)[\s\S]*?numericData\[script\]\[name\] = trigrams\n/

/** @type {(code: string) => string} the same, each model being made when it is first asked for */
function whenAsked(code) {
  const [made] = modelMade.exec(code) ?? []
  if (made === undefined) throw new Error('franc-all makes its models in another way; look at modelMade')
  const make = made.replace(
    'numericData[script][name] = trigrams',
    'Object.defineProperty(models, own, { value: trigrams, enumerable: true })\nreturn trigrams',
  )
  return code.replace(
    made,
    () => `
    const [models, own, text] = [numericData[script], name, languages[name]]
    Object.defineProperty(models, own, { enumerable: true, configurable: true, get: () => { ${make.replace('languages[name]', 'text')} } })
`,
  )
}

/** Modules are told where they stood, large tables are read as JSON (those of the sources, and what languages are told by), the stylesheet is made. */
const asTheyStood = {
  name: 'as-they-stood',
  /** @type {(build: import('esbuild').PluginBuild) => void} */
  setup: (build) => {
    build.onLoad({ filter: /\/calendar-tables\.ts$/ }, async ({ path: file }) => {
      return { contents: await answerOf(file, 'calendarTables'), loader: 'js' }
    })
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
      const folder = JSON.stringify(path.dirname(file))
      return { contents: fs.readFileSync(file, 'utf8').replaceAll('import.meta.dirname', folder), loader: 'ts' }
    })
    build.onLoad({ filter: /\/bundle-styles\.mjs$/ }, async () => {
      const { bundleStyles } = await import('./bundle-styles.mjs')
      return {
        contents: `export const bundleStyles = async () => ${JSON.stringify(await bundleStyles())}`,
        loader: 'js',
      }
    })
    build.onLoad({ filter: /\/src\/.*\.json$/ }, ({ path: file }) => {
      return { contents: `export default ${asJson(JSON.parse(fs.readFileSync(file, 'utf8')))}`, loader: 'js' }
    })
    build.onLoad({ filter: /\/eld\/src\/ngrams\/\w+\.js$/ }, async ({ path: file }) => {
      const { ngramsData } = await import(pathToFileURL(file).href)
      return { contents: inParts(ngramsData), loader: 'js' }
    })
    build.onLoad({ filter: /\/franc-all\/index\.js$/ }, ({ path: file }) => {
      return { contents: whenAsked(fs.readFileSync(file, 'utf8')), loader: 'js' }
    })
  },
}

/** What is opened by its file's name: by threads, and by Eleventy. */
const beside = [...['ahead', 'page', 'reading'].map((name) => `src/commands/${name}-thread.ts`), 'eleventy.config.ts']

/** @type {() => string[]} */
function templates() {
  const names = fs.readdirSync(path.join(project, 'templates')).filter((name) => name.endsWith('.11ty.tsx'))
  return names.map((name) => `templates/${name}`)
}

/** @type {(file: string) => { in: string, out: string }} a template as `404.page.js`: Eleventy has an engine of its own for `404.11ty.js` */
const toEntry = (file) => ({ in: file, out: file.replace(/\.11ty\.tsx$/, '.page').replace(/\.ts$/, '') })

/** @type {(command: string, folder: string) => Promise<void>} */
async function bundle(command, folder) {
  const { build, stop } = await import('esbuild')
  const draft = `${folder}.${randomUUID()}`
  await build({
    absWorkingDir: project,
    entryPoints: [`src/commands/${command}.ts`, ...beside, ...templates()].map(toEntry),
    ...{ outdir: draft, chunkNames: 'src/commands/[name]-[hash]' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', external },
    ...{ sourcemap: 'external', logLevel: 'silent', plugins: [asTheyStood] },
    // else each pattern with \p{…} becomes a call of `new RegExp`, made anew wherever it is asked
    supported: { 'regexp-unicode-property-escapes': true },
    // packages in CommonJS ask for Node's modules by `require`
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  // else its process keeps what it read, 200 MB, as long as the command runs
  await stop()
  // else Node compiles each file once more, to see which kind of module it is
  fs.writeFileSync(path.join(draft, 'package.json'), '{"type":"module"}')
  putInPlace(draft, folder)
  const old = fs.readdirSync(cache).flatMap((name) => {
    const stat = fs.statSync(path.join(cache, name), { throwIfNoEntry: false })
    return stat ? [{ name, time: stat.mtimeMs }] : []
  })
  for (const { name } of old.sort((one, other) => other.time - one.time).slice(mostBundles))
    fs.rmSync(path.join(cache, name), { recursive: true, force: true })
}

/**
 * A bundle that another process made meanwhile stays: that process may be reading it, and it is the same.
 * @type {(draft: string, folder: string) => void}
 */
function putInPlace(draft, folder) {
  try {
    fs.renameSync(draft, folder)
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(folder)) throw error
  }
}

/** Stack traces name the modules and lines that were written, as without a bundle. Maps are read when an error is shown. */
function mapStackTraces() {
  /** @type {Map<string, SourceMap>} */
  const maps = new Map()
  /** @type {(url: string, line: number, column: number) => string} */
  const mapped = (url, line, column) => {
    const file = fileURLToPath(url)
    if (!file.startsWith(cache)) return `${url}:${line}:${column}`
    const map = maps.get(file) ?? new SourceMap(JSON.parse(fs.readFileSync(`${file}.map`, 'utf8')))
    maps.set(file, map)
    const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1)
    const source = path.resolve(path.dirname(file), originalSource ?? file)
    return `${source}:${originalLine + 1}:${originalColumn + 1}`
  }
  Error.prepareStackTrace = (error, sites) => {
    const lines = sites.map((site) =>
      `\n    at ${site}`.replace(/(file:\/\/[^\s)]+?):(\d+):(\d+)/, (_, url, line, column) =>
        mapped(url, +line, +column),
      ),
    )
    return `${error}${lines.join('')}`
  }
}

/** @type {(command: string) => Promise<string | null>} the bundle's folder, or null where there can be none */
async function findBundle(command) {
  const folder = path.join(cache, keyOf(command))
  if (fs.existsSync(folder)) return folder
  try {
    await bundle(command, folder)
  } catch {
    // what can't be bundled or kept runs from its modules
  }
  return fs.existsSync(folder) ? folder : null
}

/**
 * Our code is wide and even: thousands of functions and patterns, none of which runs much longer than others. V8's usual
 * settings compile each pattern twice, and most functions to machine code that a run of some hundred pages never pays for.
 */
for (const flag of ['--no-regexp-tier-up', '--interrupt-budget=1000000']) v8.setFlagsFromString(flag)

const [command = ''] = process.argv.splice(2, 1)
const found = await findBundle(command)
if (found) {
  mapStackTraces()
  await import(pathToFileURL(path.join(found, `src/commands/${command}.js`)).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(`./${command}.ts`)
}
