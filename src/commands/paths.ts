/** Where a build reads and writes, from `--content`, `--output` and `--articles`. */
import path from 'node:path'
import { isEmptyFolder, isFolder, pathExists, readText } from '../files.ts'
import { configName, correctionsFolder, referenceFolder, registerName } from '../pipeline/archive-folder.ts'
import { type Call, CommandFailure, type Option, UsageError } from './cli.ts'

/** The project's own folder, wherever the command was called from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..')

/** What runs a command from its bundle. */
export const launcherFile = path.join(projectFolder, 'src/commands/launch.mjs')

export const pathOptions: Readonly<Record<string, Option>> = {
  content: { value: 'DIR', meaning: 'the archive: raw files in DIR/raw, or in DIR itself (default: content)' },
  output: { value: 'DIR', meaning: 'where the site is published (default: _site)' },
  articles: { value: 'DIR', meaning: "where articles are written (default: DIR/articles of the archive's folder)" },
  cache: { value: 'DIR', meaning: 'where what was read is kept (default: beside the output, _site.cache)' },
}

/** All absolute. */
export interface BuildPaths {
  readonly content: string
  readonly settings: string
  /** Only ever read. */
  readonly raw: string
  readonly articles: string
  /** Every id and address ever published. */
  readonly register: string
  /** People's corrections; never beside the raw files, where they would be read as such. */
  readonly corrections: string
  /** Tables of people, organisations and topics, written by hand; never among the raw files either. */
  readonly reference: string
  /** The published folder. */
  readonly output: string
  /** Everything of a build that isn't published yet. On the same disk as `output`, so that it can be renamed. */
  readonly staging: string
  /** What a build keeps for the next one. May be deleted: it is made again. */
  readonly cache: string
  /** Where what cleaning read is kept: the same, or a folder that several machines have filled. */
  readonly readings: string
  readonly lock: string
}

/** @throws UsageError where a folder is missing, or where writing would touch what must only be read */
export function resolvePaths(options: Call['options']): BuildPaths {
  const content = path.resolve(options.content ?? path.join(projectFolder, 'content'))
  if (!isFolder(content)) throw new UsageError(`${content} is no folder; --content names the folder of an archive`)
  const raw = isFolder(path.join(content, 'raw')) ? path.join(content, 'raw') : content
  const output = path.resolve(options.output ?? path.join(projectFolder, '_site'))
  const beside = raw === content ? `${output}.articles` : path.join(content, 'articles')
  const articles = path.resolve(options.articles ?? beside)
  const cache = `${output}.cache`
  const readings = path.resolve(options.cache ?? cache)
  for (const [name, folder] of [
    ['output', output],
    ['articles', articles],
    ['cache', readings],
  ] as const) {
    if (overlap(folder, raw)) throw new UsageError(`--${name} ${folder} would write among the raw files of ${raw}`)
  }
  if (overlap(output, readings)) throw new UsageError(`--output ${output} and the cache's ${readings} overlap`)
  if (overlap(output, articles)) throw new UsageError(`--output ${output} and the articles' ${articles} overlap`)
  refuseForeignOutput(output)
  const corrections = raw === content ? `${content}.corrections` : path.join(content, correctionsFolder)
  const reference = raw === content ? `${content}.reference` : path.join(content, referenceFolder)
  return {
    content,
    settings: path.join(content, configName),
    raw,
    articles,
    register: path.join(articles, registerName),
    corrections,
    reference,
    output,
    staging: `${output}.building`,
    cache,
    readings,
    lock: `${output}.lock`,
  }
}

/** Whether one folder is the other, or lies in it. */
function overlap(a: string, b: string): boolean {
  return isInside(a, b) || isInside(b, a)
}

/** Whether a folder is the other or lies in it. Both absolute. */
export function isInside(child: string, parent: string): boolean {
  return `${child}${path.sep}`.startsWith(`${parent}${path.sep}`)
}

/** The published folder is replaced whole: one that holds anything but a site of ours is left alone. */
function refuseForeignOutput(output: string): void {
  if (!pathExists(output) || isEmptyFolder(output)) return
  const front = isFolder(output) ? readText(path.join(output, 'index.html')) : null
  if (front === null || !/<meta name="generator" content="Dateline\b/.test(front)) {
    throw new CommandFailure(`${output} holds something else than a Dateline site; name a new or empty --output folder`)
  }
}
