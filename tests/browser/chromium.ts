/**
 * Finds a Chromium that runs on this machine. In: where to look. Out: its path, the arguments and environment to
 * start it with, and what was tried before it. A machine with only Node gets the one that came with npm.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

/** `--no-sandbox`: CI runs as root. The rest keep it from asking other hosts for anything of its own accord. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export interface Chromium {
  readonly path: string
  /** Environment to start it with, on top of the usual one. */
  readonly env: Readonly<Record<string, string>>
  /** What it answers to `--version`. */
  readonly version: string
  /** Candidates that came before it and didn't start, each with its reason. */
  readonly rejected: readonly string[]
}

export interface ChromiumSearch {
  /** A path that somebody asked for, tried first. */
  readonly wanted?: string | undefined
  /** Paths where the system may have one. */
  readonly system: readonly string[]
  /** Folder in which the npm one is unpacked, once. */
  readonly cache: string
  /** Folder with the npm one's archives; by default where npm put them. */
  readonly archives?: string
}

/** Where the npm one's archives are, and where they go. */
interface Unpacking {
  readonly archives: string
  readonly cache: string
}

interface Candidate {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const npmVersion = '147.0.0'
const require = createRequire(import.meta.url)
const npmArchives = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin')

/** Where Chromium and its kin are installed by their packages: every folder of the `PATH`, then macOS and Windows. */
export function systemChromiums(path: string): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const inPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [
    ...inPath,
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].filter((file) => existsSync(file))
}

/**
 * The first candidate that answers to `--version`: the wanted one, the system's, npm's, npm's with its own libraries.
 * @throws when none of them runs, with every reason and what to install
 */
export async function findChromium(search: ChromiumSearch): Promise<Chromium> {
  const rejected: string[] = []
  for (const candidate of candidates(search)) {
    try {
      const { path, env } = await candidate()
      return { path, env, version: await askVersion(path, env), rejected }
    } catch (error) {
      rejected.push(error instanceof Error ? error.message.trim() : String(error))
    }
  }
  throw new Error(
    `No Chromium runs on this machine. Install one (apt-get install chromium) or name one in CHROME_PATH.\n${rejected.map((reason) => `- ${reason}`).join('\n')}`,
  )
}

function candidates({ wanted, system, cache, archives = npmArchives }: ChromiumSearch): (() => Promise<Candidate>)[] {
  const given = wanted ? [wanted, ...system] : system
  const from: Unpacking = { archives, cache: resolve(cache) }
  const asItIs = async (): Promise<Candidate> => ({ path: await unpackChromium(from), env: await fontsOf(from) })
  const withLibraries = async (): Promise<Candidate> => ({
    path: await unpackChromium(from),
    env: { ...(await fontsOf(from)), LD_LIBRARY_PATH: join(await unpackTar(from, 'al2023.tar.br'), 'lib') },
  })
  return [...given.map((path) => async () => ({ path, env: {} })), asItIs, withLibraries]
}

/** @throws when the program doesn't start, hangs for 20 seconds, or calls itself something else */
async function askVersion(path: string, env: Readonly<Record<string, string>>): Promise<string> {
  const options = { env: { ...process.env, ...env }, timeout: 20_000 }
  const { stdout } = await promisify(execFile)(path, ['--version'], options)
  const version = stdout.trim().split('\n').at(-1) ?? ''
  if (!/Chrom|Edge/.test(version)) throw new Error(`${path} --version answers "${version}"`)
  return version
}

async function unpackChromium({ archives, cache }: Unpacking): Promise<string> {
  const unpack = async (folder: string) =>
    writeFile(join(folder, 'chromium'), await decompress(join(archives, 'chromium.br')), { mode: 0o755 })
  return join(await once(join(cache, `chromium-${npmVersion}`), unpack), 'chromium')
}

/** The folder with the content of one of the npm package's archives. Needs `tar`, which every system it runs on has. */
async function unpackTar({ archives, cache }: Unpacking, name: string): Promise<string> {
  return once(join(cache, `${name.replace('.tar.br', '')}-${npmVersion}`), async (folder) => {
    const tar = join(folder, 'archive.tar')
    await writeFile(tar, await decompress(join(archives, name)))
    await promisify(execFile)('tar', ['-xf', tar, '-C', folder, '--no-same-owner'])
    await rm(tar)
  })
}

/** A machine without fonts (a bare container) gets the package's own, or no page would have a letter on it. */
async function fontsOf(from: Unpacking): Promise<Readonly<Record<string, string>>> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  const folder = await unpackTar(from, 'fonts.tar.br')
  const settings = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`
  await writeFile(join(folder, 'fonts.conf'), settings)
  return { FONTCONFIG_PATH: folder }
}

async function decompress(archive: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(archive))
}

/** Fills a folder beside its final place and moves it there whole, so that no half-written program is ever run. */
async function once(folder: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}-`)
  try {
    await fill(draft)
    if (!existsSync(folder)) await rename(draft, folder)
    return folder
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
