import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findModified, listFiles, writeLinesIfChanged, writeWhole } from '../src/files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-files-'))
})
afterEach(() => {
  // by the system's own tool: Node can't go down a path that is too long for one call
  execFileSync('rm', ['-rf', folder])
})

describe('a listing', () => {
  test('names a folder that no call can open and goes on with the others', () => {
    writeFileSync(path.join(folder, 'a.txt'), 'x')
    writeFileSync(path.join(folder, 'z.txt'), 'x')
    // a path of 20 times 250 bytes, beyond the 4096 that Linux opens (rights would not stop a test run by root)
    const deeper = 'd=$(printf "d%.0s" $(seq 250)); for i in $(seq 20); do mkdir $d; cd $d; done; touch deep.txt'
    execFileSync('bash', ['-c', deeper], { cwd: folder })
    const { files } = listFiles(folder)
    expect(files.map(({ source }) => source.slice(0, 5))).toEqual(['a.txt', 'ddddd', 'z.txt'])
    expect(files[1]?.trouble).toBe("a folder that can't be opened (ENAMETOOLONG); its path is too long, move it up")
  })

  test('throws where the folder itself is not there', () => {
    rmSync(folder, { recursive: true })
    expect(() => listFiles(folder)).toThrow('ENOENT')
  })
})

describe('a write that fails half way', () => {
  function* brokenLines(): Generator<string> {
    yield 'one\n'
    throw new Error('the disk is full')
  }

  test.each([
    ['whole', writeWhole],
    ['if changed', writeLinesIfChanged],
  ])('leaves the old file and no draft (%s)', (_name, write) => {
    const file = path.join(folder, 'list.txt')
    write(file, ['old\n'])
    expect(() => write(file, brokenLines())).toThrow('the disk is full')
    expect(readdirSync(folder)).toEqual(['list.txt'])
  })
})

describe('what was written to after a time', () => {
  const names = ['top.html', 'a/in.html', 'a/b/one.html', 'a/c/two.html', 'a/c/d/e/deep.html', 'f/g/three.html']
  const old = 1_000_000

  test('is found wherever it stands, however many threads look', async () => {
    for (const name of names) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
      writeFileSync(path.join(folder, name), name)
    }
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
    const age = (file: string, time: number): void => utimesSync(file, time, time)
    for (const file of [...all, folder]) age(file, old)
    for (const shares of [1, 2, 3]) {
      expect(await findModified(folder, old * 1000, shares)).toBeNull()
      for (const name of names) {
        const file = path.join(folder, name)
        age(file, old + 1)
        expect(await findModified(folder, old * 1000, shares)).toBe(file)
        age(file, old)
      }
    }
  })
})
