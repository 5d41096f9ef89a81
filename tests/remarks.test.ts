/** Remarks between an article's paragraphs: captions told by their credit, links to other stories, credits; and prose that only resembles them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.ts'

const before = [
  'Ministers agree to reopen railway',
  'The foreign ministers of the two countries met on Friday in the border town and agreed to reopen the railway.',
  'The first train will run in May, the host said after the talks, which lasted for more than three hours.',
]
const after = [
  'Both sides also agreed to build a second bridge over the river, the statement said on Friday evening.',
  'The line had been closed since the floods, when the embankment gave way in four places.',
]

/** The role of a line in the middle of an article. */
function roleOf(line: string): string | undefined {
  const text = [...before, line, ...after].join('\n')
  const extraction = extract({ source: 'x.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return extraction.lines[before.length]?.role
}

describe('a line between paragraphs', () => {
  it.each([
    ['caption', 'The house where the treaty was signed in Lindau, Austria. Jana Brückner / Reuters file'],
    ['caption', 'Nadia Benjelloun speaks during a rally in Rabat in 2019. (Adel Kasim/Associated Press)'],
    [
      'caption',
      'A shopper looks at lamps in Port Bell before the planned shutdown. (Till Osterkamp/The Herald via AP)',
    ],
    ['caption', 'Jana Brückner / Pool via Reuters'],
    ['caption', '홍길동 외교부 장관이 12일 서울 외교부 청사에서 열린 회의에서 발언하고 있다. 뉴시스'],
    ['caption', '記者会見で質問に答える山田太郎外相（東京で、３日）＝ＡＰ'],
    ['caption', '移送のため庁舎を出る山田太郎容疑者＝13日、東京・霞が関で（佐藤花子撮影）'],
    ['caption', '2of4A shopper looks at lamps in a store in Port Bell before the planned power shutdown'],
    ['caption', '[1/5] A ferry leaves the harbour of Port Bell, where the bridge gave way in March'],
    ['caption', 'The foreign minister Nadia Benjelloun, second from left, greets the crew of the ferry in Port Bell.'],
    ['related', 'WATCH | Villagers see the first train in three years:'],
    ['related', 'SEE MORE: Floods cut off three towns in the north'],
    ['related', '>> Alle Termine der Bahn im Überblick'],
    ['advert', 'Advertisement · Scroll to continue'],
    ['credit', 'Jane Doe in Paris contributed to this report.'],
    ['credit', 'John Roe contributed reporting from Port Bell.'],
  ])('is a %s: %s', (role, line) => expect(roleOf(line)).toBe(role))

  it.each([
    'The photographs were sold to Reuters and to AP, the lawyer said, and a court in Lindau has to decide about them.',
    'The parties of the left, right and centre all voted for the bridge on Friday evening, the speaker said.',
    'Two of 400 villagers contributed to this, the report says, and most of them have since left the valley.',
    '홍길동 외교부 장관은 12일 서울 외교부 청사에서 열린 회의에서 철도를 다시 열기로 합의했다고 밝혔다.',
  ])('stays a paragraph: %s', (line) => expect(roleOf(line)).toBe('paragraph'))
})
