/** Archives whose pages speak other languages than English: on no page of any kind a word of the interface is English. */
import { execFile } from 'node:child_process'
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { interfaceLanguages } from '../src/archive/languages.ts'
import { cleanFiles, recordsOf } from '../src/commands/clean-files.ts'
import { listFiles } from '../src/files.ts'
import { formerAddresses } from '../src/pipeline/former-addresses.ts'
import { ORGANISATIONS } from '../src/reference/organisations.ts'
import labels from '../src/reference/subject-labels.json' with { type: 'json' }
import { TOPICS } from '../src/reference/topics.ts'
import { en } from '../templates/messages/en.ts'
import { pageAddresses } from './browser/page-kinds.ts'

const others = interfaceLanguages.filter((language) => language !== 'en')

/** Languages whose own words have no Latin letters in them. */
const withoutLatin: readonly string[] = ['zh-Hans', 'ru', 'ar']

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-languages-'))
  const raw = join(folder, 'raw')
  await cp('content/raw', raw, { recursive: true })
  const [seed = ''] = (await readdir(raw)).sort()
  await copyFile(join(raw, seed), join(raw, 'zz-copy.txt'))
  for (const [name, bytes] of Object.entries({ ...refused, 'undated.txt': undated }))
    await writeFile(join(raw, name), bytes)
  const input = join(folder, 'input.json')
  await writeFile(input, JSON.stringify(await archiveFrom(raw, seed)))
  const command = ['--import', 'tsx', 'tests/site/render-archive.ts', input, folder, ...others]
  await promisify(execFile)(process.execPath, command)
}, 240_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything but a language: the seeds, files that are refused, addresses that hold a page no more. */
async function archiveFrom(raw: string, seed: string): Promise<Record<string, unknown>> {
  const cleaned = await cleanFiles(listFiles(raw), {})
  const { ledgers, refusals } = cleaned
  const articles = [...recordsOf(cleaned)]
  const former = { '1111111111111111': 'gone.txt', '2222222222222222': 'empty.txt', '3333333333333333': 'zz-copy.txt' }
  const register = {
    articles: { ...former, '4444444444444444': seed },
    addresses: [...Object.keys(former), '4444444444444444'].map((id) => `/a/${id}/`).concat('/1999/'),
  }
  return {
    config: { title: 'PAPERS', description: '', url: 'https://example.org/', publisher: { name: 'KEEPERS' } },
    articles,
    ledgers: Object.fromEntries(Object.keys(ledgers.sources).map((id) => [id, ledgers.of(id)])),
    refusals,
    withdrawn: formerAddresses(register, articles, refusals),
  }
}

const refused: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'menu.txt': 'Home\n\nWorld\nSport\n\nContact\n',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  'packed.txt.gz': Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
  'records.jsonl': '{"title": \n[1]\n',
}

const undated = `Harbour office counts ships

Ships are counted by the harbour office of Mombasa as they pass the lighthouse, and every count is written into a book that anybody may read.

The counting began many years ago, said an officer, and has never been interrupted by weather, by strikes or by the building of the new pier.
`

/** English messages in the pieces between their slots, where they are no single word. */
const english = leavesOf(en)
  .flatMap((message) => message.split(/\{\w+\}|<\/?\w+>/))
  .map((piece) => piece.trim())
  .filter((piece) => /\p{L}{2,} \p{L}/u.test(piece))

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** Words that stand in any language's pages: names of formats, and code. */
const international = /\b(?:Natural Earth|JSON Feed|sha256sum --check|JSON Schema)\b/g

/** An element whose words come from elsewhere: from a source, a file, or whoever keeps the archive. */
function isForeign(element: Element, language: string | null): boolean {
  if (element.matches('script, style, code, bdi, [dir]')) return true
  const own = element.getAttribute('lang')
  return own !== null && own !== language
}

/** What a page says in its own words: texts, and the attributes that are read out. */
function ownWords(html: string): string[] {
  const { document } = parseHTML(html)
  const language = document.documentElement.getAttribute('lang')
  const words: string[] = []
  const walk = (element: Element): void => {
    if (isForeign(element, language)) return
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) words.push(element.getAttribute(name) ?? '')
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words.push(child.textContent ?? '')
      else if (child.nodeType === 1) walk(child as Element)
    }
  }
  for (const child of document.body.children) walk(child)
  return words.map((text) => text.replaceAll(international, '').trim()).filter(Boolean)
}

/** Texts of an archive's pages that say something, each with the first page that has it. */
async function pagesWith(language: string, says: (text: string) => boolean): Promise<string[]> {
  const found = new Map<string, string>()
  const site = join(folder, language)
  const addresses = pageAddresses(site)
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses) {
    const html = await readFile(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8')
    for (const text of ownWords(html)) if (says(text) && !found.has(text)) found.set(text, address)
  }
  return [...found].map(([text, address]) => `${address} ${text}`)
}

it.each(others)('no page in %s says a sentence of the English table', async (language) => {
  expect(await pagesWith(language, (text) => english.some((piece) => text.includes(piece)))).toEqual([])
})

it.each(withoutLatin)('no page in %s says two English words in a row', async (language) => {
  expect(await pagesWith(language, (text) => /[A-Za-z]{2,} [a-z]{2,}/.test(text))).toEqual([])
})

test('names for organisations and topics are of those there are', () => {
  const known = new Set([...ORGANISATIONS, ...TOPICS].map(({ id }) => id))
  expect(Object.keys(labels).filter((id) => !known.has(id))).toEqual([])
  for (const names of Object.values(labels)) expect(Object.keys(names).sort()).toEqual(others.toSorted())
})
