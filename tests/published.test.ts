/** Two trees that take turns: what is published after a build, another build, a build cut off, a hand in between. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type BuildState, unpackState } from '../src/archive/build-state.ts'
import type { BuildSummary } from '../src/commands/build-summary.ts'
import { inputsOf, keepSummary, lastSummary } from '../src/commands/last-build.ts'
import { type BuildPaths, resolvePaths } from '../src/commands/paths.ts'
import { publish, readPublished, stagePublished } from '../src/commands/published.ts'
import { hashFile } from '../src/files.ts'
import { hostWarnings, sizeOfSite } from '../src/pipeline/site-size.ts'
import { newFolder } from './run-command.ts'

const none = { wide: new Float64Array(), narrow: new Uint32Array() }
const build: BuildState = {
  ...{ environment: 'any', things: [], fieldLists: [], paths: [] },
  ...{ thingPrints: none.wide, readPrints: none.wide, hashes: none.wide, bytes: none.wide },
  ...{ readThings: none.narrow, readFields: none.narrow, ends: none.narrow, fileReads: none.narrow },
}

const summary: BuildSummary = {
  outcome: { published: 0, refusals: [], notices: [], read: 0, known: 0, sidecars: 0, hidden: 0 },
  ...{ takenDown: 3, plan: '', sizes: [] },
}

let paths: BuildPaths
let staged = ''

beforeEach(() => {
  const folder = newFolder()
  mkdirSync(join(folder, 'content', 'raw'), { recursive: true })
  paths = resolvePaths({ content: join(folder, 'content'), output: join(folder, 'site') })
  staged = join(paths.staging, 'site')
})

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, name)
    mkdirSync(dirname(file), { recursive: true })
    rmSync(file, { force: true })
    writeFileSync(file, text)
  }
}

function filesOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]))
}

const first = { 'index.html': '<meta name="generator" content="Dateline">', 'a/one.html': 'one', 'a/two.html': 'two' }

/** A build that makes everything anew. */
function publishFirst(): void {
  write(staged, first)
  publish(paths, staged, build, null)
}

/** A build that changes some files. */
async function publishChanges(
  changed: Readonly<Record<string, string>>,
  folders: readonly string[] = [],
): Promise<void> {
  const known = await readPublished(paths)
  if (typeof known === 'string') throw new Error(known)
  stagePublished(paths, known, staged)
  write(staged, changed)
  publish(paths, staged, build, [...Object.keys(changed), ...folders])
}

describe('a build from nothing', () => {
  test('leaves the second tree that the next one needs', async () => {
    publishFirst()
    expect(filesOf(join(paths.cache, 'spare'))).toEqual(first)
    const file = join(paths.output, 'a/two.html')
    expect(statSync(file).nlink).toBe(2)
    const { ino } = statSync(join(paths.cache, 'spare'))
    await publishChanges({ 'a/one.html': 'one, changed' })
    expect(statSync(paths.output).ino).toBe(ino)
  })

  test('is known as the last one by files that were young when it began, once they are old', async () => {
    write(paths.raw, { 'young.txt': 'young' })
    const file = join(paths.raw, 'young.txt')
    const inputs = inputsOf(paths)
    publishFirst()
    await new Promise((resolve) => setTimeout(resolve, 2100))
    keepSummary(paths, { ...inputs, young: new Map([[file, hashFile(file)]]) }, summary)
    expect(await lastSummary(paths, inputsOf(paths))).toMatchObject({ takenDown: 3 })
  })

  test('is not, where such a file says something else by then', async () => {
    write(paths.raw, { 'young.txt': 'young' })
    const file = join(paths.raw, 'young.txt')
    const inputs = inputsOf(paths)
    publishFirst()
    await new Promise((resolve) => setTimeout(resolve, 2100))
    keepSummary(paths, { ...inputs, young: new Map([[file, 'hash of what it said']]) }, summary)
    expect(await lastSummary(paths, inputsOf(paths))).toBeNull()
  })

  test('is not, where such a file is still young at its end', async () => {
    write(paths.raw, { 'young.txt': 'young' })
    const future = Date.now() / 1000 + 3600
    utimesSync(join(paths.raw, 'young.txt'), future, future)
    const inputs = inputsOf(paths)
    publishFirst()
    expect([...inputs.young.keys()]).toEqual([join(paths.raw, 'young.txt')])
    keepSummary(paths, inputs, summary)
    expect(await lastSummary(paths, inputsOf(paths))).toBeNull()
  })
})

describe('a build after another', () => {
  test('shares what is as it was, and the one after that finds the tree before last up to date', async () => {
    publishFirst()
    await publishChanges({ 'a/one.html': 'one, changed', 'b/new.html': 'new' })
    expect(filesOf(paths.output)).toEqual({ ...first, 'a/one.html': 'one, changed', 'b/new.html': 'new' })
    expect(statSync(join(paths.output, 'a/two.html')).nlink).toBe(2)
    await publishChanges({ 'c/third.html': 'third' })
    const all = { ...first, 'a/one.html': 'one, changed', 'b/new.html': 'new', 'c/third.html': 'third' }
    expect(filesOf(paths.output)).toEqual(all)
    await publishChanges({})
    expect(filesOf(paths.output)).toEqual(all)
    expect(readdirSync(dirname(paths.output)).sort()).toEqual(['content', 'site', 'site.cache'])
  })

  test('takes over a folder that was made anew as a whole', async () => {
    publishFirst()
    await publishChanges({ 'index/1.pf': 'one', 'index/2.pf': 'two' }, ['index'])
    await publishChanges({ 'a/one.html': 'changed' })
    await publishChanges({})
    expect(filesOf(paths.output)).toEqual({
      ...first,
      'a/one.html': 'changed',
      'index/1.pf': 'one',
      'index/2.pf': 'two',
    })
  })

  test('links all files anew where the spare tree is gone or is another', async () => {
    publishFirst()
    await publishChanges({ 'a/one.html': 'changed' })
    rmSync(join(paths.cache, 'spare'), { recursive: true })
    write(join(paths.cache, 'spare'), { 'foreign.txt': 'foreign' })
    await publishChanges({ 'a/two.html': 'changed too' })
    expect(filesOf(paths.output)).toEqual({ ...first, 'a/one.html': 'changed', 'a/two.html': 'changed too' })
  })
})

describe('what is known of the published folder', () => {
  test('nothing, before the first build and where the notes are damaged', async () => {
    expect(await readPublished(paths)).toBe('nothing is published yet')
    publishFirst()
    expect(await readPublished(paths)).toMatchObject({ build })
    writeFileSync(join(paths.cache, 'published.state'), '{"folder": "1')
    expect(await readPublished(paths)).toMatch(/^nothing is known/)
  })

  test('nothing, where another folder stands in its place', async () => {
    publishFirst()
    renameSync(paths.output, `${paths.output}.old`)
    write(paths.output, first)
    expect(await readPublished(paths)).toMatch(/^nothing is known/)
  })

  test('is of no use where a file was changed, added or taken away by hand', async () => {
    const hands = [
      () => writeFileSync(join(paths.output, 'a/one.html'), 'One'),
      () => writeFileSync(join(paths.output, 'a/more.html'), 'more'),
      () => rmSync(join(paths.output, 'a/two.html')),
    ]
    for (const hand of hands) {
      rmSync(paths.output, { recursive: true, force: true })
      publishFirst()
      await new Promise((resolve) => setTimeout(resolve, 20))
      hand()
      expect(await readPublished(paths)).toMatch(/was changed since the last build$/)
    }
  })

  test('is true of either tree where a build was cut off around the swap', async () => {
    publishFirst()
    const old = readFileSync(join(paths.cache, 'published.state'))
    await publishChanges({ 'a/one.html': 'changed' })
    const next = readFileSync(join(paths.cache, 'published.state'))
    // cut off after the swap: the notes of the new tree still have their first name
    writeFileSync(join(paths.cache, 'published.state'), old)
    writeFileSync(join(paths.cache, 'next.state'), next)
    expect(await readPublished(paths)).toEqual({ ...Object(unpackState(next)?.notes), build })
    await publishChanges({ 'a/two.html': 'changed too' })
    expect(filesOf(paths.output)).toEqual({ ...first, 'a/one.html': 'changed', 'a/two.html': 'changed too' })
  })

  test('stays true where a build is cut off while it works on the spare tree', async () => {
    publishFirst()
    await publishChanges({ 'a/one.html': 'changed' })
    const known = await readPublished(paths)
    if (typeof known === 'string') throw new Error(known)
    stagePublished(paths, known, staged)
    write(staged, { 'a/half.html': 'half' })
    rmSync(paths.staging, { recursive: true })
    await publishChanges({ 'b/next.html': 'next' })
    expect(filesOf(paths.output)).toEqual({ ...first, 'a/one.html': 'changed', 'b/next.html': 'next' })
  })
})

describe('the size of a site', () => {
  const files = (kind: 'article' | 'twins', number: number, bytes = 10) =>
    Array.from({ length: number }, () => ({ kind, bytes }))

  test('is told by kind', async () => {
    const sizes = sizeOfSite([...files('article', 2), ...files('twins', 3, 5), { kind: 'searchIndex', bytes: 7 }])
    expect(sizes.map(({ name, files: number, bytes }) => [name, number, bytes])).toEqual([
      ['pages', 2, 20],
      ['twins', 3, 15],
      ['search', 1, 7],
    ])
  })

  test('is held against the limits of hosts, with the settings that help', async () => {
    expect(hostWarnings(sizeOfSite(files('article', 17_000)))).toEqual([])
    const [told, settings] = hostWarnings(sizeOfSite([...files('article', 12_000), ...files('twins', 12_000)]))
    expect(told).toBe('Cloudflare Pages takes 20000 files at most; this site has 24000 files')
    expect(settings).toContain('twins: false (12000 files)')
    expect(hostWarnings(sizeOfSite(files('article', 1, 30_000_000))).join()).toMatch(/a file of 26\.2 MB at most/)
    expect(hostWarnings(sizeOfSite(files('article', 1, 2_000_000_000))).join()).toMatch(/GitHub Pages takes 1000\.0 MB/)
  })
})
