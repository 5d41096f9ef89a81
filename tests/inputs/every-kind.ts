/**
 * An invented archive with a file of every kind that is read: texts in several encodings, pages, Markdown, records, web archives,
 * each packed as well, some in folders, some with a sidecar. Each article has a word that no other has.
 */
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'

/** One article and where it must be found again. */
export interface KindOfInput {
  /** The record's `source`: the file, `#n` behind it where it holds several. */
  readonly source: string
  readonly title: string
  /** Stands in this article only. */
  readonly word: string
}

const words = [
  'Aruvela',
  'Bemotika',
  'Corundas',
  'Dolvaren',
  'Eskarima',
  'Fennovik',
  'Galumbra',
  'Hestoria',
  'Ilvarune',
  'Jorkande',
  'Kelmasto',
  'Lundovia',
  'Marquesh',
  'Nortello',
  'Ostravan',
  'Pellucia',
  'Quensori',
  'Rhodanex',
  'Sambuvar',
  'Tirunelo',
] as const
type Word = (typeof words)[number]

const titleOf = (word: string): string => `Ferry reaches ${word} after ten years`
const paragraphs = (word: string): string[] => [
  `The ferry reached the island of ${word} on Tuesday morning with ninety passengers, forty goats and the mail of a whole winter on board.`,
  `People of ${word} had waited for it for ten years, since a storm took away the old pier, and most of them stood on the beach to see it come.`,
  `The mayor of ${word} said that the ferry would cross the strait twice a day from next month, and that the fares would stay as low as they were.`,
]
const day = '2021-06-02'
const url = (word: string): string => `https://example.org/${word.toLowerCase()}`

const text = (word: Word): string =>
  [
    'Home | News | Sport',
    titleOf(word),
    '2 June 2021',
    ...paragraphs(word),
    '© 2021 Island Post. All rights reserved.',
  ].join('\n\n')

const html = (word: Word, charset = 'utf-8'): string => `<!doctype html>
<html lang="en"><head><meta charset="${charset}"><title>${titleOf(word)} - Island Post</title>
<meta property="article:published_time" content="${day}T09:15:00+03:00"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>${titleOf(word)}</h1>
${paragraphs(word)
  .map((each) => `<p>${each}</p>`)
  .join('\n')}
</main><footer><p>© 2021 Island Post. All rights reserved.</p></footer></body></html>
`

const markdown = (word: Word): string =>
  `---\ntitle: ${titleOf(word)}\ndate: ${day}\nurl: ${url(word)}\n---\n\n# ${titleOf(word)}\n\n${paragraphs(word).join('\n\n')}\n`

/** As trafilatura, newspaper4k, Fundus and Common-Crawl-style exports name their fields. */
const records = {
  trafilatura: (word: Word) => ({
    title: titleOf(word),
    author: 'Jane Doe; John Roe',
    hostname: 'example.org',
    date: day,
    raw_text: paragraphs(word).join(' '),
    text: paragraphs(word).join('\n'),
    source: url(word),
    'source-hostname': 'Island Post',
  }),
  newspaper: (word: Word) => ({
    url: url(word),
    title: titleOf(word),
    authors: ['Jane Doe', 'John Roe'],
    publish_date: `${day} 09:15:00`,
    text: paragraphs(word).join('\n\n'),
    top_image: 'https://example.org/ferry.jpg',
  }),
  fundus: (word: Word) => ({
    title: titleOf(word),
    authors: ['Jane Doe'],
    publishing_date: `${day} 09:15:00+03:00`,
    body: { summary: [], sections: [{ headline: [], paragraphs: paragraphs(word) }] },
  }),
  crawl: (word: Word) => ({ url: url(word), html: html(word), date_publish: day }),
}

function warcRecord(type: string, target: string, content: Uint8Array, contentType: string): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${target}`,
    'WARC-Date: 2021-06-03T00:00:00Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

/** A page as its server sent it. */
function response(word: Word, content: Uint8Array, headers: readonly string[]): Buffer {
  const head = ['HTTP/1.1 200 OK', ...headers].join('\r\n')
  const bytes = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content])
  return warcRecord('response', url(word), bytes, 'application/http; msgtype=response')
}

function inChunks(content: Uint8Array): Buffer {
  const middle = content.length >> 1
  const chunk = (part: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
  return Buffer.concat([chunk(content.subarray(0, middle)), chunk(content.subarray(middle)), Buffer.from('0\r\n\r\n')])
}

const request = warcRecord(
  'request',
  'https://example.org/',
  Buffer.from('GET / HTTP/1.1\r\n\r\n'),
  'application/http; msgtype=request',
)
const htmlType = 'Content-Type: text/html; charset=utf-8'
const wet = (word: Word): Buffer => warcRecord('conversion', url(word), Buffer.from(text(word)), 'text/plain')
const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)

/** A page in windows-1251 that only its server's head says so of. */
const cyrillic = iconv.encode(
  html('Ostravan').replace('<meta charset="utf-8">', '').replace('Island Post', 'Остров'),
  'windows-1251',
)

const chineseTitle = '渡轮十年后重返琼湾岛'
const chinese = [
  chineseTitle,
  '2021年6月2日',
  '星期二上午，渡轮载着九十名乘客和整个冬天的邮件抵达琼湾岛，岛上居民纷纷来到海滩迎接，许多人已经等了十年。',
  '琼湾岛镇长表示，从下个月起渡轮每天往返两次，票价保持不变，孩子和老人可以免费乘船前往对岸的学校和医院。',
].join('\n\n')

/** Every file of the archive's `raw` folder. */
export const kindFiles: Readonly<Record<string, Uint8Array>> = {
  'text/utf8.txt': Buffer.from(text('Aruvela')),
  'text/utf8.txt.meta.yml': Buffer.from(`url: ${url('Aruvela')}\npublisher: Island Post\n`),
  'text/utf16.txt': iconv.encode(text('Bemotika'), 'utf-16le', { addBOM: true }),
  'text/gb18030.txt': iconv.encode(chinese, 'gb18030'),
  'text/latin.txt': iconv.encode(`${text('Corundas')}\n\nFähre über die Straße: schön, grün, größer.`, 'windows-1252'),
  'text/packed.txt.gz': gzipSync(text('Dolvaren')),
  'text/deep/er/still.txt': Buffer.from(text('Eskarima')),
  'pages/page.html': Buffer.from(html('Fennovik')),
  'pages/page.htm': Buffer.from(html('Galumbra')),
  'pages/packed.html.gz': gzipSync(html('Hestoria')),
  'pages/sources.csv': Buffer.from(`file,url\npage.htm,${url('Galumbra')}\n`),
  'notes/note.md': Buffer.from(markdown('Ilvarune')),
  'notes/packed.md.gz': gzipSync(markdown('Jorkande')),
  'records/trafilatura.json': json(records.trafilatura('Kelmasto')),
  'records/newspaper.json.gz': gzipSync(
    json({ articles: [records.newspaper('Lundovia'), records.newspaper('Marquesh')] }),
  ),
  'records/fundus.jsonl': Buffer.concat([json(records.fundus('Nortello')), json(records.crawl('Pellucia'))]),
  'records/packed.jsonl.gz': gzipSync(json(records.newspaper('Quensori'))),
  'web/pages.warc': Buffer.concat([
    request,
    response('Ostravan', cyrillic, ['Content-Type: text/html; charset=windows-1251']),
    response('Rhodanex', inChunks(gzipSync(html('Rhodanex'))), [
      htmlType,
      'Transfer-Encoding: chunked',
      'Content-Encoding: gzip',
    ]),
  ]),
  // Web archives are packed record by record.
  'web/pages.warc.gz': Buffer.concat([
    gzipSync(request),
    gzipSync(response('Sambuvar', Buffer.from(html('Sambuvar')), [htmlType])),
  ]),
  'web/text.wet.gz': gzipSync(wet('Tirunelo')),
}

/** Word → source of its article. */
const sources: Readonly<Record<Word, string>> = {
  Aruvela: 'text/utf8.txt',
  Bemotika: 'text/utf16.txt',
  Corundas: 'text/latin.txt',
  Dolvaren: 'text/packed.txt.gz',
  Eskarima: 'text/deep/er/still.txt',
  Fennovik: 'pages/page.html',
  Galumbra: 'pages/page.htm',
  Hestoria: 'pages/packed.html.gz',
  Ilvarune: 'notes/note.md',
  Jorkande: 'notes/packed.md.gz',
  Kelmasto: 'records/trafilatura.json',
  Lundovia: 'records/newspaper.json.gz#1',
  Marquesh: 'records/newspaper.json.gz#2',
  Nortello: 'records/fundus.jsonl#1',
  Pellucia: 'records/fundus.jsonl#2',
  Quensori: 'records/packed.jsonl.gz#1',
  Ostravan: 'web/pages.warc#1',
  Rhodanex: 'web/pages.warc#2',
  Sambuvar: 'web/pages.warc.gz#1',
  Tirunelo: 'web/text.wet.gz#1',
}

/** Every article that must come out. */
export const kindArticles: readonly KindOfInput[] = [
  ...words.map((word) => ({ source: sources[word], title: titleOf(word), word })),
  { source: 'text/gb18030.txt', title: chineseTitle, word: '琼湾岛' },
]
