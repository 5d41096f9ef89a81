/** `clean` as a user calls it: what every kind of broken input becomes, and that nothing is lost on the way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { beforeAll, describe, expect, it } from 'vitest'
import { fingerprint, newFolder, type Outcome, run, writeFiles } from './run-command.ts'

const story = [
  'Home | News | Sport',
  'River talks end in Nairobi',
  'Published 2 June 2021 09:15',
  '',
  'Kenyan Foreign Minister Amina Otieno met Ugandan Foreign Minister Joseph Okello in Nairobi on Tuesday for talks about a river ferry.',
  '',
  'Both ministers agreed that the ferry should cross the lake twice a day from next month, the Kenyan ministry said.',
  '',
  '“Our people have waited for it for ten years,” Otieno said after the meeting, adding that the fares would stay low.',
  '',
  'Copyright 2021 Example Times. All rights reserved.',
].join('\n')
const chinese = [
  '首页 > 国际 > 正文',
  '中俄外长通电话',
  '2023-01-10 08:38',
  '',
  '中国外交部长秦刚九日同俄罗斯外长拉夫罗夫通电话，就两国关系和共同关心的问题交换了意见，双方同意保持密切沟通。',
  '',
  '秦刚表示，中方愿同俄方一道，落实好两国元首达成的重要共识，推动双边关系不断向前发展，取得更多成果。',
  '',
  '拉夫罗夫祝贺秦刚就任外交部长，表示愿同中方加强协调与合作，落实两国元首的共识，推动各领域合作取得新的进展。',
].join('\n')
const noHeadline = story.split('\n').slice(4).join('\n')
const noDate = story.replace('Published 2 June 2021 09:15\n', '')
/** The story with one byte of a quotation mark lost, as a cut or a bad disk leaves it. */
const broken = Buffer.from(story).filter((_, index, all) => index !== all.indexOf(0xe2) + 1)

const files: Record<string, string | Uint8Array> = {
  'empty.txt': '',
  'blank.txt': ' \n\u00a0\n\t\n',
  'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
  'picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'broken-utf8.txt': broken,
  'utf16.txt': iconv.encode(story, 'utf-16le', { addBOM: true }),
  'utf16-no-mark.txt': iconv.encode(story.replace('June', 'july'), 'utf-16be', { addBOM: false }),
  'gb18030.txt': iconv.encode(chinese, 'gb18030'),
  'no-headline.txt': noHeadline,
  'no-date.txt': noDate,
  'story.txt': story,
  'story-again.txt': story,
  'deep/er/中俄 外长\'s "call".txt': chinese,
  'windows.txt': story.replaceAll('\n', '\r\n'),
  'huge.txt': Buffer.alloc(50_000_000, 'All work and no play. '),
  'page.html': '<!doctype html><title>x</title><p>Hello</p>',
  'links.txt': 'Home\nNews\nSport\nContact\n',
  'story.meta.yml': 'url: https://example.org/river\npublisher: Example Times\n',
  'no-date.meta.yml': 'url: javascript:alert(1)\n',
  'nobody.meta.yml': 'publisher: Nobody\n',
}

interface Refused {
  source: string
  reason: string
  detail: string
  of?: string
}

let raw: string
let out: string
let outcome: Outcome
let before: Record<string, string>
const jsonl = <T>(name: string): T[] =>
  readFileSync(join(out, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  raw = newFolder()
  out = join(newFolder(), 'out')
  writeFiles(raw, files)
  before = fingerprint(raw)
  outcome = await run('clean', [raw, '--out', out])
}, 60_000)

describe('clean over every kind of broken input', () => {
  it('ends well and says what became of all', () => {
    expect(outcome).toMatchObject({ code: 0 })
    expect(outcome.stdout).toMatch(
      /Read 17 files: \d+ published, \d+ duplicates?, \d+ refused \(.*binary 2.*empty 2.*\)/,
    )
    expect(outcome.stderr).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it('never changes a raw file', () => expect(fingerprint(raw)).toEqual(before))

  it.each([
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['binary.txt', 'binary'],
    ['picture.png', 'binary'],
    ['huge.txt', 'too-large'],
    ['page.html', 'not-an-article'],
    ['links.txt', 'not-an-article'],
  ])('refuses %s as %s and says why', (source, reason) => {
    const refused = jsonl<Refused>('refused.jsonl').find((line) => line.source === source)
    expect(refused).toMatchObject({ source, reason })
    expect(refused?.detail).not.toBe('')
  })

  it('names the id that a second copy repeats', () => {
    const kept = jsonl<{ id: string; source: string }>('articles.jsonl').find(
      ({ source }) => source === 'story-again.txt',
    )
    const copy = jsonl<Refused>('refused.jsonl').find(({ reason }) => reason === 'duplicate')
    expect(copy).toMatchObject({ source: 'story.txt', of: kept?.id })
  })

  it.each([
    'broken-utf8.txt',
    'utf16.txt',
    'utf16-no-mark.txt',
    'gb18030.txt',
    'no-headline.txt',
    'no-date.txt',
    'windows.txt',
    'deep/er/中俄 外长\'s "call".txt',
  ])('publishes %s', (source) => {
    const article = jsonl<{ source: string; body: string }>('articles.jsonl').find((line) => line.source === source)
    expect(article?.body).toMatch(/the ferry should cross the lake twice a day|推动双边关系不断向前发展/)
  })

  it('leaves a missing headline and a missing day unknown', () => {
    const articles = jsonl<{ source: string; titleBasis: string; published: string | null }>('articles.jsonl')
    expect(articles.find(({ source }) => source === 'no-headline.txt')).toMatchObject({ titleBasis: 'generated' })
    expect(articles.find(({ source }) => source === 'no-date.txt')).toMatchObject({ published: null, updated: null })
  })

  it('reads sidecars, and says where one is no good or has no file', () => {
    const again = jsonl<{ source: string; url: string | null }>('articles.jsonl')
    expect(again.find(({ source }) => source === 'no-date.txt')?.url).toBeNull()
    expect(outcome.stderr).toMatch(/no-date\.meta\.yml:1: .*bad-sidecar/)
    expect(outcome.stderr).toMatch(/nobody\.meta\.yml: .*orphan-sidecar/)
  })

  it('gives back every decoded file byte for byte from its ledger', () => {
    const names = Object.keys(fingerprint(join(out, 'ledger')))
    expect(names.length).toBeGreaterThanOrEqual(9)
    for (const name of names) {
      const ledger = JSON.parse(readFileSync(join(out, 'ledger', name), 'utf8'))
      const text = ledger.lines.map((line: { text: string; end: string }) => line.text + line.end).join('')
      expect(iconv.encode(text, ledger.encoding).equals(readFileSync(join(raw, ledger.source)))).toBe(true)
    }
  })

  it('writes nothing again, and the same, when called again', async () => {
    const first = fingerprint(out)
    expect(await run('clean', [raw, '--out', out])).toMatchObject({ code: 0 })
    expect(fingerprint(out)).toEqual(first)
  })
})

describe('a wrong call', () => {
  it.each([
    ['clean', [], /name at least one file/],
    ['clean', ['content/raw'], /--out DIR is missing/],
    ['clean', ['nowhere', '--out', '/tmp/x'], /nowhere does not exist/],
    ['clean', ['content/raw', '--outt', 'x'], /--outt/],
    ['explain', [], /name one file/],
    ['explain', ['content'], /is a folder/],
    ['build', ['surplus'], /unexpected argument "surplus"/],
    ['build', ['--content', 'nowhere'], /is no folder/],
    ['build', ['--output', 'content/raw/site'], /would write among the raw files/],
    ['build', ['--articles', 'content/raw'], /would write among the raw files/],
    ['start', ['--port', 'eighty'], /no port number/],
  ] as const)('%s %j says what is wrong and exits with 2', async (command, args, message) => {
    const { code, stderr } = await run(command, args)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('Usage: npm run')
    expect(code).toBe(2)
  })

  it.each(['clean', 'explain', 'build', 'start'])('%s --help explains itself and exits with 0', async (command) => {
    const { code, stdout } = await run(command, ['--help'])
    expect(stdout).toContain(`Usage: npm run ${command}`)
    expect(code).toBe(0)
  })

  it('leaves a folder alone that holds something else', async () => {
    const folder = newFolder()
    writeFiles(folder, { 'letter.txt': 'Dear Anna' })
    expect(await run('clean', ['content/raw', '--out', folder])).toMatchObject({ code: 1 })
    expect(await run('build', ['--output', folder])).toMatchObject({ code: 1 })
    expect(Object.keys(fingerprint(folder))).toEqual(['letter.txt'])
  })
})

describe('explain', () => {
  it('shows each line with its role and rule, and the words that prove a field', async () => {
    const { code, stdout } = await run('explain', [join(raw, 'story.txt')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ +2 \+ headline .*River talks end in Nairobi$/m)
    expect(stdout).toMatch(/^title +River talks end in Nairobi\n +line 2: "River talks end in Nairobi"/m)
  })

  it('says why a file is refused', async () => {
    const { code, stdout } = await run('explain', [join(raw, 'empty.txt')])
    expect(stdout).toMatch(/Refused: empty: /)
    expect(code).toBe(1)
  })
})
