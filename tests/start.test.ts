/** `start` as a maintainer uses it: the site follows what is dropped into, changed in and taken out of the raw folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolder, seedArchive, writeFiles } from './run-command.ts'

const patience = 60_000
const story = (title: string): string =>
  [
    title,
    'Published 2 June 2021 09:15',
    '',
    'Kenyan Foreign Minister Amina Otieno met Ugandan Foreign Minister Joseph Okello in Nairobi for river talks on Tuesday.',
    '',
    'Both ministers agreed at the end that the ferry should cross the lake twice a day from next month, the ministry said.',
  ].join('\n')

let content: string
let server: ChildProcess
let url: string

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Asks for a page until what it answers fits. */
async function until(address: string, fits: (status: number, text: string) => boolean): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await sleep(100)) {
    const answer = await fetch(new URL(address, url)).catch(() => null)
    if (answer && fits(answer.status, await answer.text())) return
  }
  throw new Error(`${address} did not come to what was expected of it`)
}

beforeAll(async () => {
  content = seedArchive()
  const port = await freePort()
  url = `http://localhost:${port}/`
  const flags = ['--content', content, '--output', join(newFolder(), 'site'), '--port', String(port)]
  server = spawn(process.execPath, ['--import', 'tsx', 'src/commands/start.ts', ...flags], { stdio: 'ignore' })
  await until('/', (status) => status === 200)
}, patience)

afterAll(async () => {
  const gone = once(server, 'exit')
  server.kill()
  await gone
})

it(
  'shows a file that is dropped in, then its change, and lets go of it when it is taken away',
  async () => {
    const day = '/2021/06/02/'
    writeFiles(join(content, 'raw'), { '0_0123456789abcdef.txt': story('River talks end in Nairobi') })
    await until(day, (status, text) => status === 200 && text.includes('River talks end in Nairobi'))
    writeFiles(join(content, 'raw'), { '0_0123456789abcdef.txt': story('Ferry talks end in Nairobi') })
    await until(day, (_, text) => text.includes('Ferry talks end in Nairobi'))
    rmSync(join(content, 'raw/0_0123456789abcdef.txt'))
    await until(day, (_, text) => !text.includes('Ferry talks end in Nairobi'))
  },
  patience * 3,
)

it('answers an unknown address with the page that says so', async () => {
  const answer = await fetch(new URL('/nowhere/', url))
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<html')
})
