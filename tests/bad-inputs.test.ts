/** Broken and hostile files of every kind beside good ones: each gets a message that says what to do, the good ones are read. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article, Refusal } from '../src/model.ts'
import { splitFile } from '../src/pipeline/split-file.ts'
import { cutLines } from '../src/text/cut-lines.ts'
import { kindFiles } from './inputs/every-kind.ts'
import { processorTime } from './processor-time.ts'
import { newFolder, type Outcome, run, writeFiles } from './run-command.ts'

const textOf = (name: string): string => Buffer.from(kindFiles[name] ?? []).toString()
const story = (word: string): string => textOf('text/utf8.txt').replaceAll('Aruvela', word)
const note = (word: string, matter: string): string => {
  const body = textOf('notes/note.md').split('---\n').slice(2).join('---\n')
  return `---\n${matter}${body.replaceAll('Ilvarune', word)}`
}
const packed = gzipSync(textOf('pages/page.html'))
const [first = '', second = ''] = textOf('records/fundus.jsonl').split('\n')
const warc = kindFiles['web/pages.warc'] ?? new Uint8Array()
/** Nine references in each of four lists: 6561 entries, and so on with every line more. */
const unfolding = ['a: &a [x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'].join(
  '\n',
)

const files: Record<string, string | Uint8Array> = {
  'cut.html.gz': packed.subarray(0, packed.length >> 1),
  'renamed.txt': Buffer.from('504b030414000000080000002100', 'hex'),
  'broken.jsonl': `${first}\n{"title": "x", "text": "unfinished\n${second}\nnull\n`,
  'broken.json': '{"articles": [{"title": "a",\n "text": "b"\n',
  'deep.json': '['.repeat(100_000),
  'cut.warc': warc.subarray(0, warc.length - 300),
  'empty.txt.gz': gzipSync(''),
  'no-yaml.md': note('Anyaml', 'title: [unclosed\n  : : x\n---\n'),
  'script.md': note('Ascript', 'title: !!js/function "function () { process.exit(7) }"\ndate: 2021-06-02\n---\n'),
  'references.md': note('Areference', `${unfolding}\n---\n`),
  'nested.md': note('Anested', `a: ${'['.repeat(20_000)}\n---\n`),
  'open.md': note('Anopen', 'title: never closed\n\n'),
  'twice.txt': story('Twice'),
  'twice.txt.meta.yml': 'url: https://example.org/near\n',
  'twice.meta.yml': 'url: https://example.org/far\n',
  'extra.txt': story('Extra'),
  'extra.meta.yml': 'url: https://example.org/extra\ncolour: red\n',
  'unfolding.txt': story('Unfolding'),
  'unfolding.meta.yml': unfolding,
  'quoted.txt': story('Quoted'),
  'listed.txt': story('Listed'),
  'wide.jsonl': Buffer.from(`\ufeff${first}\n${second}\r\n`, 'utf16le'),
  'cut.json': `{"count": 3, "articles": [\n${first},\n${second},\n{"title": "x", "te`,
  'printed.jsonl': [first, second].map((record) => JSON.stringify(JSON.parse(record), null, 2)).join('\n'),
  'half.txt': story('Half'),
  'half.txt.meta.yml': 'url: "https://example.org/\\0x"\npublisher: Half Post\nretrieved: 2024-13-45\n',
  'ship.txt': story('Ship'),
  'ship.txt.meta.yml': 'publisher: "🚢"\n',
  'dots.txt': story('Dots'),
  'dots.txt.meta.yml': 'publisher: ".."\n',
  'number.jsonl': `{"title": "Ferry reaches Anumber", "date": 1622614500, "views": 12, "text": ${JSON.stringify(story('Anumber'))}}\n`,
  'hugo.md': note(
    'Ahugo',
    'title = "The \\"Ahugo\\" = ferry"\ndate = 2021-06-02T09:15:00+99:00\nauthors = ["Ada Lyn"]\n[menu]\ntitle = "x"\n---\n',
  ).replaceAll('---\n', '+++\n'),
  'script.warc': `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: javascript:alert(1)\r\nContent-Length: ${Buffer.byteLength(story('Ascripted'))}\r\n\r\n${story('Ascripted')}\r\n\r\n`,
  'semicolons/told.txt': story('Semicolon'),
  'semicolons/sources.csv': Buffer.from(
    '\ufefffile;url;publisher\r\n"told.txt";"https://example.org/s";"Island; Post"\r\n;https://example.org/none;\r\n',
    'utf16le',
  ),
  'sources.csv':
    'file,url\nquoted.txt,"https://"example".org/q"\nlisted.txt,https://example.org/listed\nnobody.txt,https://example.org/n\n',
}

let outcome: Outcome
let articles: Article[]
let refusals: Refusal[]

beforeAll(async () => {
  const raw = newFolder()
  const out = join(newFolder(), 'out')
  writeFiles(raw, files)
  symlinkSync('itself.txt', join(raw, 'itself.txt'))
  symlinkSync('..', join(raw, 'parent'))
  symlinkSync('nowhere.yml', join(raw, 'extra.txt.meta.yml'))
  const elsewhere = newFolder()
  writeFiles(elsewhere, { 'far.txt': story('Faraway') })
  symlinkSync(join(elsewhere, 'far.txt'), join(raw, 'outside.txt'))
  symlinkSync('listed.txt', join(raw, 'within.txt'))
  if (process.platform === 'linux') writeFileSync(Buffer.from(`${raw}/caf\u00e9.txt`, 'latin1'), story('Unnamed'))
  outcome = await run('clean', [raw, '--out', out])
  const read = <T>(name: string): T[] =>
    readFileSync(join(out, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  articles = read('articles.jsonl')
  refusals = read('refused.jsonl')
}, 60_000)

describe('broken files among good ones', () => {
  it('end in no error of our own', () => {
    expect(outcome).toMatchObject({ code: 0 })
    expect(outcome.stderr).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it.each([
    ['cut.html.gz', 'unreadable', /broken gzip .*fetch the file again/],
    ['renamed.txt', 'binary', /ZIP archive/],
    ['broken.jsonl#2', 'unreadable', /^broken\.jsonl:2: column \d+: no JSON/],
    ['broken.jsonl#4', 'not-an-article', /^broken\.jsonl:4: a record is wanted/],
    ['broken.json', 'unreadable', /^broken\.json:3: no JSON/],
    ['cut.json#3', 'unreadable', /^cut\.json:4: no JSON: the end of a string expected/],
    ['deep.json', 'unreadable', /less nesting/],
    ['cut.warc@', 'unreadable', /byte \d+: the file ends inside this record/],
    ['empty.txt.gz', 'empty', /no bytes/],
    ['itself.txt', 'unreadable', /leads back to itself/],
    ['parent', 'unreadable', /a link to a folder/],
    ['extra.txt.meta.yml', 'unreadable', /leads nowhere/],
    ['within.txt', 'duplicate', /listed\.txt/],
  ])('refuses %s', (source, reason, detail) => {
    const refusal = refusals.find((each) => each.source.startsWith(source))
    expect(refusal).toMatchObject({ reason })
    expect(refusal?.detail).toMatch(detail)
  })

  it.runIf(process.platform === 'linux')('refuses a name that is no UTF-8', () => {
    const refusal = refusals.find(({ source }) => source.includes('\ufffd'))
    expect(refusal).toMatchObject({ reason: 'unreadable', detail: expect.stringMatching(/no UTF-8.*rename it/) })
  })

  it.each([
    ['wide.jsonl#1', 'Nortello'],
    ['wide.jsonl#2', 'Pellucia'],
    ['outside.txt', 'Faraway'],
    ['hugo.md', 'Ahugo'],
    ['cut.json#1', 'Nortello'],
    ['cut.json#2', 'Pellucia'],
    ['printed.jsonl#1', 'Nortello'],
    ['printed.jsonl#2', 'Pellucia'],
    ['broken.jsonl#1', 'Nortello'],
    ['broken.jsonl#3', 'Pellucia'],
    ['cut.warc#1', 'Ostravan'],
    ['no-yaml.md', 'Anyaml'],
    ['script.md', 'Ascript'],
    ['references.md', 'Areference'],
    ['nested.md', 'Anested'],
    ['open.md', 'Anopen'],
  ])('reads %s nevertheless', (source, word) => {
    const article = articles.find((each) => each.source === source)
    expect(article?.body).toContain(`The mayor of ${word} said`)
  })

  it.each([
    ['no-yaml.md:3: the front matter is no YAML', 'bad-front-matter'],
    ['nested.md:2: the front matter is too large or nested too deeply', 'bad-front-matter'],
    ['open.md:1: the front matter is never closed', 'bad-front-matter'],
    ['twice.meta.yml: not read: twice.txt.meta.yml is nearer', 'second-sidecar'],
    ['extra.meta.yml: colour: not read', 'sidecar-fields'],
    ['half.txt.meta.yml:1: url: Invalid URL; retrieved: no time such as', 'bad-sidecar'],
    ['unfolding.meta.yml:1: references (*name) are not followed', 'bad-sidecar'],
    ['sources.csv:2: a quotation mark', 'bad-source-row'],
    ['sources.csv:4: no raw file is called nobody.txt', 'orphan-row'],
    ['semicolons/sources.csv:3: file: missing; wanted:', 'bad-source-row'],
    ['outside.txt: a link to ', 'link-outside'],
  ])('says %s', (message, code) => {
    const line = outcome.stderr.split('\n').find((each) => each.startsWith(message))
    expect(line).toContain(`[${code}]`)
  })

  it('keeps what sidecars and tables say well', () => {
    const urls = Object.fromEntries(articles.map(({ source, url }) => [source, url]))
    expect(urls).toMatchObject({
      'twice.txt': 'https://example.org/near',
      'extra.txt': 'https://example.org/extra',
      'quoted.txt': null,
      'listed.txt': 'https://example.org/listed',
      'semicolons/told.txt': 'https://example.org/s',
      'script.warc#1': null,
    })
  })

  it('keeps what fits of a sidecar, and reads times that are numbers', () => {
    const fieldsOf = (name: string) => articles.find(({ source }) => source === name)
    expect(fieldsOf('half.txt')).toMatchObject({ url: null, publisher: { name: 'Half Post', basis: 'sidecar' } })
    expect(fieldsOf('ship.txt')?.publisher?.id).toBe('sign-1f6a2')
    expect(fieldsOf('dots.txt')?.publisher?.id).toBe('sign-2e-2e')
    expect(fieldsOf('number.jsonl#1')).toMatchObject({ published: '2021-06-02T06:15Z' })
  })

  it('reads front matter as Hugo writes it', () => {
    const article = articles.find(({ source }) => source === 'hugo.md')
    expect(article).toMatchObject({ title: 'The "Ahugo" = ferry', published: '2021-06-02T09:15', authors: ['Ada Lyn'] })
  })
})

it('a folder in the place of a file stops the build with its name and what to do', async () => {
  const content = newFolder()
  mkdirSync(join(content, 'archive.yml'))
  const { code, stderr } = await run('build', ['--content', content, '--output', join(newFolder(), 'site')])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^build: EISDIR.*archive\.yml'; a folder stands where a file is wanted; move it away\n$/)
})

it('a build started in another folder says where to start it', () => {
  const call = [
    '--import',
    import.meta.resolve('tsx'),
    resolve('src/commands/build.ts'),
    '--content',
    resolve('content'),
  ]
  const { status, stderr } = spawnSync(process.execPath, [...call, '--output', join(newFolder(), 'site')], {
    cwd: newFolder(),
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toBe(
    `build: start it in Dateline's own folder (cd ${process.cwd()}, or npm --prefix ${process.cwd()} run build); relative paths count from there\n`,
  )
})

describe('large and hostile files', () => {
  it('of 100,000 records are split in time', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `{"id":"record-${index}","text":"Story ${index}"}\n`)
    const start = processorTime()
    const { items, container } = splitFile('many.jsonl', Buffer.from(lines.join('')), null)
    expect(items.length).toBe(100_000)
    expect(container?.parts.at(-1)?.end).toBe(lines.join('').length)
    expect(processorTime() - start).toBeLessThan(30_000)
  })

  it.each([
    ['quotations in quotations', '> '.repeat(5000)],
    ['lists in lists', '- '.repeat(5000)],
    ['lists set in ever deeper', Array.from({ length: 1000 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n')],
    ['signs without a partner', '*a_ '.repeat(20_000)],
    ['brackets', '[a '.repeat(20_000)],
  ])('of Markdown keep every sign and the time: %s', (_, text) => {
    const start = processorTime()
    const { lines } = cutLines({ source: '', sha256: '', encoding: 'utf-8', text, format: 'markdown', sidecar: null })
    expect(lines.map((line) => line.text + line.end).join('')).toBe(text)
    expect(processorTime() - start).toBeLessThan(5000)
  })
})
