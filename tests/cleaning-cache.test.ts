/** What is kept between runs of cleaning: it saves work and never changes what comes out. All pages are invented. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inventText } from '../src/bench/pages.ts'
import { type CleanedFiles, type CleaningOptions, cleanFiles, recordsOf } from '../src/commands/clean-files.ts'
import { openStore } from '../src/commands/reading-store.ts'
import { timeLeft } from '../src/commands/terminal.ts'
import type { SubjectNames } from '../src/facts/subject-names.ts'
import { listFiles } from '../src/files.ts'
import type { RawFile } from '../src/model.ts'
import { lineHash } from '../src/pipeline/corrections.ts'
import { parseReading, readAgain, readFirst } from '../src/pipeline/reading.ts'
import { commandLine, fingerprint, newFolder, run, writeFiles } from './run-command.ts'

/** Pages of one paper that end with the same two paragraphs: read a second time because of each other. */
const notices = [
  'Amina Otieno has covered the harbour and its people for twenty years and lives in Mombasa with her two dogs.',
  'Every Friday our reporters write down what the week has taught them about the coast, and nine thousand people read it.',
]
const towns = ['Lamu', 'Kilifi', 'Malindi', 'Kwale', 'Voi', 'Taveta', 'Watamu', 'Diani']
function story(town: string, index: number): string {
  return [
    'Home | Harbour | Markets | Weather',
    `New pier opens in ${town}`,
    `${index + 1} June 2021`,
    `The pier of ${town} was opened on Tuesday by the mayor, who cut a ribbon in front of some ${index + 2} hundred people.`,
    `It is ${100 + 7 * index} metres long and will serve the ferries, which until now had to land on the beach of ${town}.`,
    `The work took ${index + 2} years because a storm had swept away the first piles, the engineer of ${town} said.`,
    ...notices,
    'Copyright 2021 The Harbour Post. All rights reserved.',
  ].join('\n\n')
}

const records = towns.map((town, index) => ({
  id: `harbour-record-${index}`,
  title: `${town} votes`,
  text: story(`New ${town}`, index),
}))

/** Text dumps, a copy, records in one file, a page with a sidecar, a menu and a broken file. */
function rawFolder(): string {
  const folder = newFolder()
  writeFiles(folder, {
    ...Object.fromEntries(towns.map((town, index) => [`${town}.txt`, story(town, index)])),
    'copy/Lamu.txt': story('Lamu', 0),
    'all.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    'invented.txt': inventText(3),
    'invented.txt.meta.yml': 'url: https://example.org/ferry\npublisher: Harbour Post\n',
    'menu.txt': 'Home\nNews\nSport\nContact\n',
    'broken.json': '{"title": ',
    'page.html': `<!doctype html><title>Pier opens</title><h1>Pier opens</h1><p>${story('Pate', 9).replaceAll('\n\n', '</p><p>')}</p>`,
  })
  return folder
}

/** All that a cleaning gives, but for how it came to it. */
function allOf({ known: _, recordOf, readingOf: __, ledgers, ...rest }: CleanedFiles): unknown {
  const records = [...recordsOf({ ...rest, recordOf })]
  return { ...rest, records, ledgers: Object.keys(ledgers.sources).map((id) => [id, ledgers.of(id)]) }
}

async function clean(raw: string, options: CleaningOptions = {}): Promise<CleanedFiles> {
  return cleanFiles(listFiles(raw), {}, options)
}

const fresh = async (raw: string): Promise<unknown> => allOf(await clean(raw))

/** Makes all files look old, as files are that nobody has just written. */
function age(folder: string, seconds = 100): void {
  const then = Date.now() / 1000 - seconds
  for (const file of Object.keys(fingerprint(folder))) utimesSync(join(folder, file), then, then)
}

const readingsIn = (cache: string): string[] =>
  Object.keys(fingerprint(join(cache, 'cleaning', 'readings'))).map((name) => join(cache, 'cleaning', 'readings', name))

describe('a file that Dateline itself fails at', () => {
  it('is refused by name with what went wrong, so that the others are published', () => {
    const bytes = new TextEncoder().encode(story('Lamu', 0))
    const file: RawFile = { source: 'lamu.txt', bytes, sha256: 'f'.repeat(64), format: 'text', sidecar: null }
    const broken = new Proxy({} as SubjectNames, {
      get: () => {
        throw new Error('no such table')
      },
    })
    const refusal = { source: 'lamu.txt', sha256: file.sha256, reason: 'unreadable' }
    const first = parseReading(readFirst(file, 'lamu', broken))
    expect(first?.summary.refusal).toMatchObject({ ...refusal, detail: expect.stringContaining('no such table') })
    const whole = parseReading(readFirst(file, 'lamu'))
    if (!whole) throw new Error('no reading')
    const again = parseReading(readAgain(whole, { seen: [[1, 3]], corrections: null }, broken))
    expect(again?.summary.refusal).toMatchObject(refusal)
    expect(again?.ledger()).toEqual(whole.ledger())
  })
})

describe('a second cleaning of the same files', () => {
  it('reads nothing again, and gives the same', async () => {
    const raw = rawFolder()
    const store = openStore(newFolder())
    const first = await clean(raw, { store })
    expect(allOf(first)).toEqual(await fresh(raw))
    expect(first.known).toBe(0)
    expect(first.articles.length).toBeGreaterThan(2 * towns.length)
    const second = await clean(raw, { store })
    expect(allOf(second)).toEqual(allOf(first))
    expect(second.known).toBe(second.articles.length + 1)
    expect(JSON.stringify(allOf(second))).toContain('"seen":')
  })

  it('reads what was changed, added and taken away, and what that means for other files', async () => {
    const raw = rawFolder()
    const store = openStore(newFolder())
    await clean(raw, { store })
    rmSync(join(raw, 'Lamu.txt'))
    writeFiles(raw, {
      'Voi.txt': `${story('Voi', 4)}\n\nA last paragraph that was added later, long enough to be one of the article, says the editor.`,
      'new.txt': story('Mtwapa', 11),
      'invented.txt.meta.yml': 'url: https://example.org/other\n',
    })
    const { known, ...rest } = await clean(raw, { store })
    expect(allOf({ known, ...rest })).toEqual(await fresh(raw))
    expect(known).toBeGreaterThan(towns.length)
    rmSync(join(raw, 'all.jsonl'))
    for (const town of towns.slice(2)) rmSync(join(raw, `${town}.txt`))
    expect(allOf(await clean(raw, { store }))).toEqual(await fresh(raw))
  })

  it('reads a file of the same size and time again where its content is another', async () => {
    const raw = rawFolder()
    const store = openStore(newFolder())
    await clean(raw, { store })
    const { mtime } = statSync(join(raw, 'Kwale.txt'))
    writeFileSync(join(raw, 'Kwale.txt'), story('Gwale', 3))
    utimesSync(join(raw, 'Kwale.txt'), mtime, mtime)
    expect(allOf(await clean(raw, { store }))).toEqual(await fresh(raw))
  })

  it('heeds other corrections and other tables', async () => {
    const raw = rawFolder()
    const store = openStore(newFolder())
    const first = await clean(raw, { store })
    const voi = first.articles.find(({ source }) => source === 'Voi.txt')?.id ?? ''
    const correction = {
      field: 'title' as const,
      value: 'A pier for Voi',
      line: 3,
      hash: lineHash('New pier opens in Voi'),
    }
    const file = { path: 'voi.yml', article: voi, corrections: [correction] }
    const corrections = { files: new Map([[voi, file]]), notices: [] }
    const tables = { organisations: [{ id: 'pile-drivers', name: 'first piles', names: [] }], topics: [] }
    const changed = await clean(raw, { store, corrections, tables })
    expect(changed.recordOf(voi)).toMatchObject({ title: 'A pier for Voi', organisations: ['pile-drivers'] })
    expect(allOf(changed)).toEqual(allOf(await clean(raw, { corrections, tables })))
    expect(allOf(await clean(raw, { store }))).toEqual(allOf(first))
  })
})

describe('what is kept', () => {
  it('may be deleted, in whole or in part', async () => {
    const raw = rawFolder()
    const cache = newFolder()
    const expected = await fresh(raw)
    await clean(raw, { store: openStore(cache) })
    rmSync(join(cache, 'cleaning'), { recursive: true })
    expect(allOf(await clean(raw, { store: openStore(cache) }))).toEqual(expected)
    for (const [index, file] of readingsIn(cache).entries()) if (index % 2 === 0) rmSync(file)
    expect(allOf(await clean(raw, { store: openStore(cache) }))).toEqual(expected)
    rmSync(join(cache, 'cleaning', 'index'), { recursive: true })
    const again = await clean(raw, { store: openStore(cache) })
    expect(allOf(again)).toEqual(expected)
    expect(again.known).toBeGreaterThan(towns.length)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    [
      'with another letter',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/pier/g, 'bier'), 'latin1'),
    ],
    ['of another program', () => Buffer.from([0, 255, 10, 254, 10, 10, 10])],
  ])('is made again where it is %s', async (_, damage) => {
    const raw = rawFolder()
    const cache = newFolder()
    const expected = await fresh(raw)
    await clean(raw, { store: openStore(cache) })
    age(raw)
    await clean(raw, { store: openStore(cache) })
    for (const file of readingsIn(cache)) writeFileSync(file, damage(readFileSync(file)))
    expect(allOf(await clean(raw, { store: openStore(cache) }))).toEqual(expected)
    const index = join(cache, 'cleaning', 'index')
    for (const name of readdirSync(index)) writeFileSync(join(index, name), damage(readFileSync(join(index, name))))
    expect(allOf(await clean(raw, { store: openStore(cache) }))).toEqual(expected)
  })

  it('holds nothing that no file needs any more', async () => {
    const raw = rawFolder()
    const cache = newFolder()
    await clean(raw, { store: openStore(cache) })
    const before = readingsIn(cache).length
    for (const name of readdirSync(raw)) if (name !== 'menu.txt') rmSync(join(raw, name), { recursive: true })
    await clean(raw, { store: openStore(cache) })
    expect(before).toBeGreaterThan(20)
    expect(readingsIn(cache)).toHaveLength(1)
  })

  it('serves two runs at once, and one that follows a killed one', async () => {
    const raw = rawFolder()
    const cache = newFolder()
    const expected = await fresh(raw)
    const both = await Promise.all([1, 2].map(() => clean(raw, { store: openStore(cache) })))
    expect(both.map(allOf)).toEqual([expected, expected])

    const [other, out] = [newFolder(), join(newFolder(), 'out')]
    const child = spawn(process.execPath, commandLine('clean', [raw, '--out', out, '--cache', other]))
    while (!existsSync(join(other, 'cleaning', 'readings'))) await sleep(2)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(allOf(await clean(raw, { store: openStore(other) }))).toEqual(expected)
  }, 60_000)
})

/** GNU's; another program of this name comes with moreutils. */
const hasParallel = String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU parallel')

describe('many files', () => {
  it('give the same on all cores as on one', async () => {
    const raw = newFolder()
    const stories = Array.from({ length: 20 }, (_, at) => [`story-${at}.txt`, story(`Port ${at}`, at)])
    const menus = Array.from({ length: 600 }, (_, at) => [`menu-${at}.txt`, `Home\nNews\nSport\nPage ${at}\n`])
    writeFiles(raw, Object.fromEntries([...stories, ...menus]))
    expect(allOf(await clean(raw, { store: openStore(newFolder()) }))).toEqual(await fresh(raw))
  }, 120_000)
})

describe('the time left', () => {
  it.each([
    [1000, 0.5, ''],
    [60_000, 0.001, ''],
    [10_000, 0.25, ', about 30 s left'],
    [60_000, 0.1, ', about 9 min left'],
    [60_000, 1, ', about 0 s left'],
  ])('after %d ms and %d of the work is told as "%s"', (spent, share, words) => {
    expect(timeLeft(spent, share)).toBe(words)
  })
})

describe('clean as a command', () => {
  it('writes the same with a cache, and leaves nothing beside its folder without one', async () => {
    const raw = rawFolder()
    const [folder, cache] = [newFolder(), newFolder()]
    await run('clean', [raw, '--out', join(folder, 'plain')])
    await run('clean', [raw, '--out', join(folder, 'first'), '--cache', cache])
    const { stdout } = await run('clean', [raw, '--out', join(folder, 'second'), '--cache', cache])
    expect(stdout).toMatch(/\d+ known from an earlier run/)
    expect(readdirSync(folder).sort()).toEqual(['first', 'plain', 'second'])
    expect(fingerprint(join(folder, 'first'))).toEqual(fingerprint(join(folder, 'plain')))
    expect(fingerprint(join(folder, 'second'))).toEqual(fingerprint(join(folder, 'plain')))
  }, 60_000)
})

describe('several machines', () => {
  it('give the same as one, in any order of their parts, and where one of them is lost', async () => {
    const raw = rawFolder()
    const folder = newFolder()
    const parts = [1, 2, 3].map((part) => ({ part, cache: join(folder, `share-${part}`) }))
    const runs = await Promise.all(
      parts.map(({ part, cache }) => run('clean', [raw, '--part', `${part}/3`, '--cache', cache])),
    )
    for (const { code, stdout } of runs)
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^Part \d of 3: \d+ of 14 files/)])
    const expected = await fresh(raw)
    const join3 = async (chosen: typeof parts): Promise<CleanedFiles> => {
      const all = newFolder()
      for (const { cache } of chosen) cpSync(cache, all, { recursive: true })
      return clean(raw, { store: openStore(all), tables: { organisations: [], topics: [] } })
    }
    const whole = await join3(parts.toReversed())
    expect([allOf(whole), whole.known]).toEqual([expected, whole.articles.length + 1])
    const lost = await join3(parts.slice(1))
    expect(allOf(lost)).toEqual(expected)
    expect(lost.known).toBeLessThan(whole.known)
  }, 60_000)

  it.skipIf(!hasParallel)(
    'are served by the recipe for GNU parallel',
    async () => {
      const raw = rawFolder()
      const folder = newFolder()
      await promisify(execFile)('docs/machines/parallel.sh', [raw, join(folder, 'joined'), '3'])
      await run('clean', [raw, '--out', join(folder, 'alone')])
      expect(fingerprint(join(folder, 'joined'))).toEqual(fingerprint(join(folder, 'alone')))
    },
    120_000,
  )

  it.each([
    ['clean', ['content/raw', '--part', '1/2'], /--part needs --cache/],
    ['clean', ['content/raw', '--part', '3/2', '--cache', '/tmp/none'], /not 3\/2/],
    ['build', ['--part', 'half'], /not half/],
    ['clean', ['content/raw', '--out', '/tmp/none', '--cache', 'content/raw/x'], /would write among the raw files/],
    ['build', ['--cache', 'content/raw/x'], /would write among the raw files/],
  ] as const)('%s %j is a wrong call', async (command, args, message) => {
    expect(await run(command, args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })
})
