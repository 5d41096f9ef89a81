/** Every HTML page is valid, and accessible as far as its markup can tell: of the seeds' archive and of an invented one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageAddresses } from './browser/page-kinds.ts'
import { writeSecondArchive } from './browser/second-archive.ts'
import { run } from './run-command.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
let folder = ''

/** Builds an archive as `npm run build` does, its articles kept out of its own folder. */
async function build(name: string, content: string): Promise<void> {
  const output = join(folder, name)
  const options = ['--content', content, '--output', output, '--articles', `${output}-articles`]
  expect(await run('build', options)).toMatchObject({ code: 0 })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-valid-'))
  await writeSecondArchive(join(folder, 'content'))
  await build('seeds', 'content')
  await build('invented', join(folder, 'content'))
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it('html-validate finds an error where there is one', async () => {
  const report = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><img src="a.png"></body></html>',
  )
  expect(report.valid).toBe(false)
})

it.each(['seeds', 'invented'])(
  'html-validate finds no error on any page of the %s',
  async (name) => {
    const site = join(folder, name)
    const addresses = pageAddresses(site)
    expect(addresses.length).toBeGreaterThan(20)
    const errors: string[] = []
    for (const address of addresses) {
      const file = join(site, address.endsWith('/') ? `${address}index.html` : address)
      const report = await validator.validateString(await readFile(file, 'utf8'), address)
      for (const { messages } of report.results) {
        errors.push(
          ...messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId}: ${message}`),
        )
      }
    }
    expect(errors).toEqual([])
  },
  60_000,
)
