/** Every HTML page of the built archive is valid and accessible as far as its markup can tell. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageAddresses } from './browser/page-kinds.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-valid-'))
  const target = ['--output', join(folder, 'site'), '--articles', join(folder, 'articles')]
  const build = ['--import', 'tsx', 'src/commands/build.ts', '--content', 'content', ...target]
  await promisify(execFile)(process.execPath, build)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it('html-validate finds no error on any page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  const site = join(folder, 'site')
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
}, 60_000)
