/** `npm run new`: a folder that builds as it is; and what a takedown leaves of its article. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, run } from './run-command.ts'

test('a new archive builds, and what is taken down leaves a tombstone alone', async () => {
  const content = join(newFolder(), 'archive')
  const site = join(newFolder(), 'site')
  const build = () => run('build', ['--content', content, '--output', site])
  expect(await run('new', [content])).toMatchObject({ code: 0 })
  expect((await run('new', [content])).stderr).toContain('no empty folder')
  expect(await build()).toMatchObject({ code: 0, stdout: expect.stringContaining('1 published, 0 duplicates') })
  const [id = ''] = readdirSync(join(site, 'a')).filter((name) => !name.includes('.'))
  expect(readFileSync(join(site, 'a', id, 'index.html'), 'utf8')).toContain('reading room by the old lighthouse')

  appendFileSync(join(content, 'archive.yml'), `takedowns:\n  - id: ${id}\n    reason: Asked for by its publisher.\n`)
  expect(await build()).toMatchObject({ code: 0, stdout: expect.stringContaining('Taken down') })
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/.test(file))
  const telling = files.filter((file) => readFileSync(join(site, file), 'utf8').includes('lighthouse'))
  expect(telling).toEqual([])
  expect(readFileSync(join(site, 'a', id, 'index.html'), 'utf8')).toContain('Asked for by its publisher.')
  expect(existsSync(join(content, 'articles', `${id}.md`))).toBe(false)
}, 120_000)
