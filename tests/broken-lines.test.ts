/** Paragraphs that stand on several lines: pages wrapped at a width, and pages broken at each link. */
import { describe, expect, it } from 'vitest'
import { findGoingOn } from '../src/extract/broken-lines.ts'
import { extract } from '../src/extract/extract.ts'
import { readText } from '../src/files.ts'

const paragraphs = [
  'The harbour council voted on Thursday to keep the night ferry running for another two years, in spite of its losses, after hearing from the fishermen who use it.',
  'The ferry carries four hundred passengers a night. Most of them are on their way to work in the fish market across the bay, where the first boats land at three.',
  'Die Räte Anna Holm und Peter Lund stimmten dagegen und verließen den Saal, bevor die Sitzung zu Ende war; Bürgermeister Jensen nannte das einen Fehler.',
  'The mayor said after the vote that the ferry would leave the old pier at midnight, as it has for forty years, and that nothing would change before the summer.',
]

/** As `fold -s` breaks lines. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'g'), '$1\n')
}

function goesOn(text: string): string[] {
  const lines = text.split('\n')
  const going = findGoingOn(
    lines.map((line, index) => ({ n: index + 1, text: line, repaired: { text: line, segments: [] } })),
  )
  return lines.filter((_, index) => going.has(index + 1))
}

describe('pages wrapped at a width', () => {
  it.each([60, 66, 72])('know each paragraph of %d signs a line, with and without blank lines', (width) => {
    const menu = ['Home', 'News', 'Sport']
    for (const gap of ['\n', '\n\n']) {
      const text = [...menu, ...paragraphs.map((each) => wrap(each, width))].join(gap)
      const inner = paragraphs.flatMap((each) => wrap(each, width).split('\n').slice(0, -1))
      expect(goesOn(text)).toEqual(inner)
    }
  })

  it('are told from pages with a line a paragraph, and from pages of short sentences', () => {
    expect(goesOn(paragraphs.join('\n'))).toEqual([])
    const sentences = paragraphs.join(' ').split(/(?<=[.;]) /)
    expect(goesOn(sentences.join('\n'))).toEqual([])
    expect(goesOn(sentences.map((each) => each.slice(0, 88)).join('\n\n'))).toEqual([])
  })

  it('wraps scripts without spaces by the sign', () => {
    const text = '外交部长星期四在记者会上表示双方将继续就渔业问题保持沟通并在夏天之前举行下一轮会谈以便达成协议。'
    const lines = Array.from({ length: 3 }, () => text.repeat(3).replace(/.{34}/gu, '$&\n')).join('\n\n')
    expect(goesOn(`首页\n\n${lines}`)).toHaveLength(12)
  })
})

describe('pages broken at each link', () => {
  const broken = [
    'The council heard from fishermen, a spokesman told',
    'Reuters',
    ', which first reported the vote. The',
    'night ferry',
    'carries four hundred passengers on their way to the fish market (',
    'map',
    ').',
    'Read more',
  ]

  it('join a sentence with its links', () => {
    expect(goesOn(broken.join('\n'))).toEqual(broken.slice(0, 6))
  })

  it('leave a byline below its headline', () => {
    const headline = 'Harbour council votes to keep the night ferry running'
    expect(goesOn([headline, 'by', 'Jane Doe', ...broken].join('\n'))).toEqual(broken.slice(0, 6))
  })

  it('are told from pages whose lists and stamps begin with small letters', () => {
    const lists = [
      'The council named the following places where the ferry stops:',
      'the old pier',
      'vor 28 Minuten',
      '...',
    ]
    expect(goesOn([...lists, '.story { margin: 0 }', '![](x)'].join('\n'))).toEqual([])
  })
})

const gold = [
  'harbour-chronicle-english',
  'nordtal-kurier-german',
  'vestnik-zarechya-russian',
  'courrier-du-littoral-french',
]

function bodyOf(text: string): string[] {
  const extraction = extract({ source: 'x', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return extraction.kind === 'article' ? extraction.article.blocks.map(({ passage }) => passage.text) : []
}

describe('a whole page wrapped', () => {
  it.each(gold)('gives the same body: %s', (name) => {
    const text = readText(`tests/gold/raw/${name}.txt`) ?? ''
    const wrapped = text.split('\n').map((line) => wrap(line, 76))
    expect(bodyOf(wrapped.join('\n'))).toEqual(bodyOf(text))
  })
})
