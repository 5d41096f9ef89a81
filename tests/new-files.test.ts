/** Many new files written in a thread: all of them, whole, and an error where one can’t be; and files written only when they differ. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NewFiles, readText, writeIfChanged } from '../src/files.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-test-'))

describe('NewFiles', () => {
  it.each([
    ['a few', 20],
    ['more than may wait at once', 450],
  ])('writes %s', async (_, files) => {
    const folder = newFolder()
    const written = new NewFiles()
    const textOf = (number: number): string => `${number} é\u{1f600}`.padEnd(100_000, 'x')
    const nameOf = (number: number): string => join(folder, String(number % 7), 'in', `${number}.html`)
    for (let number = 0; number < files; number++) written.add(nameOf(number), textOf(number))
    await written.finish()
    for (let number = 0; number < files; number++) expect(readFileSync(nameOf(number), 'utf8')).toBe(textOf(number))
  })

  it.each([
    ['here', 20],
    ['in the thread', 450],
  ])('measures each in turn, and leaves out what is known (%s)', async (_, files) => {
    const folder = newFolder()
    const textOf = (number: number): string => `${number} é`.padEnd(100_000, 'x')
    const first = new NewFiles()
    for (let number = 0; number < files; number++) first.add(join(folder, `${number}`), textOf(number))
    const known = await first.finish()
    expect(known).toEqual(known.map(({ hash }) => ({ hash, bytes: 100_001, isNew: true })))
    expect(new Set(known.map(({ hash }) => hash)).size).toBe(files)
    const again = new NewFiles()
    for (let number = 0; number < files; number++)
      again.add(join(folder, 'again', `${number}`), number === 7 ? 'another' : textOf(number), known[number]?.hash)
    expect((await again.finish()).flatMap(({ isNew }, at) => (isNew ? [at] : []))).toEqual([7])
    expect(readdirSync(join(folder, 'again'))).toEqual(['7'])
  })

  it('writes bytes, those that are handed over and those that lie among others', async () => {
    const folder = newFolder()
    const written = new NewFiles()
    const memory = new Uint8Array(1_200_000).map((_, at) => at % 251)
    const [whole, part] = [memory.slice(10, 600_000), memory.subarray(3, 600_007)]
    const wanted = [Buffer.from(whole), Buffer.from(part)]
    written.add(join(folder, 'whole'), whole)
    written.add(join(folder, 'part'), part)
    await written.finish()
    for (const [at, name] of ['whole', 'part'].entries())
      expect(readFileSync(join(folder, name)).equals(wanted[at] ?? Buffer.alloc(0))).toBe(true)
    expect(memory).toHaveLength(1_200_000)
  })

  it('says what kept a file from being written, and keeps nobody waiting', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'taken'), '')
    const written = new NewFiles()
    for (let number = 0; number < 500; number++) written.add(join(folder, 'taken'), 'x'.repeat(100_000))
    await expect(written.finish()).rejects.toMatchObject({ code: 'EEXIST' })
  })
})

it('a file that was saved in another encoding is written again, though it reads the same', () => {
  const file = join(newFolder(), 'report.md')
  writeFileSync(file, Buffer.from('\ufeffA report', 'utf16le'))
  expect(writeIfChanged(file, readText(file) ?? '')).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain('A report')
})
