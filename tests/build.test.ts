/** `build` as a user calls it: the same bytes anywhere, one step from old to new, and addresses that never go dead. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { commandLine, fingerprint, newFolder, type Outcome, run, seedArchive, writeFiles } from './run-command.ts'

const minute = 60_000

function build(content: string, output: string, env: Record<string, string> = {}): Promise<Outcome> {
  return run('build', ['--content', content, '--output', output], env)
}

const page = (output: string, address: string): string => readFileSync(join(output, address, 'index.html'), 'utf8')

describe('two builds from the same input', () => {
  it(
    'give the same bytes in another time zone, another language and another order of files',
    async () => {
      const folder = newFolder()
      const [one, two] = [join(folder, 'one'), join(folder, 'two')]
      for (const name of readdirSync('content/raw').sort()) cpSync(join('content/raw', name), join(one, 'raw', name))
      for (const name of readdirSync('content/raw').sort().reverse()) {
        cpSync(join('content/raw', name), join(two, 'raw', name))
      }
      const first = await build(one, join(folder, 'site-one'), { TZ: 'UTC', LANG: 'C' })
      const foreign = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
      const second = await build(two, join(folder, 'site-two'), foreign)
      expect([first.code, second.code]).toEqual([0, 0])
      expect(fingerprint(join(folder, 'site-two'))).toEqual(fingerprint(join(folder, 'site-one')))
      expect(fingerprint(join(two, 'articles'))).toEqual(fingerprint(join(one, 'articles')))
      expect(readdirSync(folder).sort()).toEqual([
        'one',
        'site-one',
        'site-one.cache',
        'site-two',
        'site-two.cache',
        'two',
      ])
    },
    minute,
  )
})

describe('an archive that grows and shrinks', () => {
  it(
    'publishes what is added, and lets no address go dead when a source is taken away',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      expect(await build(content, site)).toMatchObject({ code: 0 })
      const before = new Set(Object.keys(fingerprint(site)).filter((path) => path.endsWith('index.html')))

      const added = readFileSync('content/raw/004_5c912a263c3fc82a.txt', 'utf8').replace('07-Aug-2023', '14-Aug-2023')
      writeFiles(join(content, 'raw'), { 'new/report.txt': added })
      rmSync(join(content, 'raw/001_cb51aec823b6ec93.txt'))
      expect(await build(content, site)).toMatchObject({ code: 0 })

      expect(page(site, '2023/08/14')).toContain('reliable friends')
      expect(page(site, 'a/cb51aec823b6ec93')).toMatch(/no longer|withdrawn/i)
      expect([...before].filter((path) => !existsSync(join(site, path)))).toEqual([])
      expect(readdirSync(join(content, 'articles'))).not.toContain('cb51aec823b6ec93.md')
    },
    minute,
  )

  it(
    'lets a renamed source keep its address, or sends readers on',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      const text = readFileSync('content/raw/004_5c912a263c3fc82a.txt', 'utf8')
      writeFiles(join(content, 'raw'), { 'report.txt': text.replace('07-Aug-2023', '14-Aug-2023') })
      expect(await build(content, site)).toMatchObject({ code: 0 })
      const articles = join(content, 'articles')
      const old = readdirSync(articles).find((name) =>
        readFileSync(join(articles, name), 'utf8').includes('"report.txt"'),
      )
      writeFiles(join(content, 'raw'), { 'report.txt': text.replace('07-Aug-2023', '21-Aug-2023') })
      expect(await build(content, site)).toMatchObject({ code: 0 })
      expect(page(site, `a/${old?.replace('.md', '')}`)).toMatch(/http-equiv="refresh"/)
    },
    minute,
  )
})

describe('a build that nothing has changed for', () => {
  it(
    'is told as such, and only then',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      // a file as young as its build could be written again within the same tick
      await sleep(2100)
      expect(await build(content, site)).toMatchObject({ code: 0, stderr: '' })
      const before = fingerprint(site)
      const same = 'Nothing has changed since the last build'
      const again = await build(content, site)
      expect(again.stdout).toContain(same)
      expect(again.stdout).toMatch(/^Read 5 files: 5 published/)
      expect(fingerprint(site)).toEqual(before)
      const kept = join(content, 'articles/cb51aec823b6ec93.md')
      for (const file of [kept, join(site, 'about/index.html'), join(content, 'archive.yml')]) {
        writeFileSync(file, 'title: Ours\n')
        expect((await build(content, site)).stdout).toMatch(/^Rendered/m)
      }
      expect(page(site, 'about')).toContain('<title>')
      expect(page(site, '.')).toContain('Ours')
      expect(readFileSync(kept, 'utf8')).not.toContain('title: Ours')
    },
    3 * minute,
  )
})

describe('the published folder', () => {
  it(
    'stays as it was when a build fails',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      expect(await build(content, site)).toMatchObject({ code: 0, stderr: '' })
      const before = fingerprint(site)
      writeFileSync(join(content, 'archive.yml'), 'title: Ours\nlanguage: "not a language"\n')
      const { code, stderr } = await build(content, site)
      expect(code).toBe(1)
      expect(stderr).toMatch(/archive\.yml:2: .*language/)
      expect(fingerprint(site)).toEqual(before)
    },
    minute,
  )

  it(
    'stays as it was when a build is killed, and the next build cleans up',
    async () => {
      const content = seedArchive()
      const folder = newFolder()
      const site = join(folder, 'site')
      expect(await build(content, site)).toMatchObject({ code: 0, stderr: '' })
      const before = fingerprint(site)
      writeFiles(join(content, 'raw'), {
        'more.txt': `${readFileSync('content/raw/002_b5873b51e5301179.txt', 'utf8')}\n`,
      })
      const child = spawn(process.execPath, commandLine('build', ['--content', content, '--output', site]))
      while (!existsSync(`${site}.building`)) await sleep(5)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      expect(fingerprint(site)).toEqual(before)
      expect(await build(content, site)).toMatchObject({ code: 0 })
      expect(readdirSync(folder)).toEqual(['site', 'site.cache'])
      expect(Object.keys(fingerprint(site)).length).toBeGreaterThan(Object.keys(before).length)
    },
    minute,
  )

  it(
    'comes back when a build was cut off between its two renames',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      expect(await build(content, site)).toMatchObject({ code: 0, stderr: '' })
      renameSync(site, `${site}.previous`)
      const { code, stderr } = await build(content, site)
      expect(stderr).toContain('Restored')
      expect(code).toBe(0)
      expect(existsSync(`${site}.previous`)).toBe(false)
    },
    minute,
  )

  it(
    'survives two builds at once',
    async () => {
      const content = seedArchive()
      const site = join(newFolder(), 'site')
      const outcomes = await Promise.all([build(content, site), build(content, site)])
      expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
      expect(outcomes.map(({ stdout }) => stdout).join('')).toContain('Waiting for the build of process')
      expect(existsSync(join(site, 'index.html'))).toBe(true)
    },
    minute,
  )
})

describe('any other folder', () => {
  it(
    'is read where it lies, as raw files itself when it has no raw folder',
    async () => {
      const content = newFolder()
      writeFiles(content, { 'a.txt': readFileSync('content/raw/002_b5873b51e5301179.txt') })
      const site = join(newFolder(), 'site')
      expect(await build(content, site)).toMatchObject({ code: 0 })
      expect(readdirSync(content)).toEqual(['a.txt'])
      expect(readdirSync(`${site}.articles`)).toContain('register.json')
    },
    minute,
  )

  it(
    'may be empty',
    async () => {
      const content = newFolder()
      const site = join(newFolder(), 'site')
      expect(await build(content, site)).toMatchObject({ code: 0 })
      expect(existsSync(join(site, 'index.html'))).toBe(true)
    },
    minute,
  )
})
