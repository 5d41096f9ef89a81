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

/** The roles of lines in the middle of an article. */
function rolesOf(...lines: readonly string[]): (string | undefined)[] {
  const text = [...before, ...lines, ...after].join('\n')
  const extraction = extract({ source: 'x.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return lines.map((_, index) => extraction.lines[before.length + index]?.role)
}

const roleOf = (line: string): string | undefined => rolesOf(line)[0]

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
    ['caption', 'На фото: участники заседания в здании министерства на набережной'],
    ['caption', 'An artist’s impression of the new bridge over the river at Port Bell'],
    [
      'caption',
      'A ferry burns off Port Bell in this picture from a video. Adel Kasim/via REUTERS. MANDATORY CREDIT. NO ARCHIVES.',
    ],
    ['legal', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ['legal', 'The views and opinions expressed in the article do not necessarily reflect those of the Herald.'],
    [
      'legal',
      'Wertpapiere sind mit Risiken verbunden. Unsere Artikel sind keine Anlageberatung und ersetzen sie nicht.',
    ],
    ['legal', 'When you visit our website, we store cookies on your browser to collect information about you.'],
    ['share', 'Follow the Herald Opinion section on Facebook, Twitter and Instagram.'],
    ['share', 'Teilen Merken Drucken'],
    ['share', 'Open this photo in gallery:'],
    ['prompt', 'Have a tip? Jane Doe may be reached at jane@herald.example.'],
    ['prompt', 'Zwei Wochen kostenlos testen, danach monatlich kündbar'],
    [
      'prompt',
      'Hat Ihnen dieser Artikel gefallen? Dann helfen Sie uns mit einer kleinen Spende, damit wir weiter berichten.',
    ],
    ['prompt', 'Die Kommentarfunktion ist um diese Uhrzeit leider ausgeschaltet, bitte kommen Sie morgen wieder.'],
    ['prompt', 'Testen Sie für zwei Wochen die gedruckte Zeitung. Das Angebot endet automatisch.'],
    ['prompt', 'Als abonnee lees je ook alle andere artikels op onze website en in onze app.'],
    ['prompt', 'この記事は会員限定です。残りをご覧になるには無料の会員登録が必要です。'],
    ['related', '【関連記事】鉄道の再開、外相が合意'],
  ])('is a %s: %s', (role, line) => expect(roleOf(line)).toBe(role))

  it.each([
    'The photographs were sold to Reuters and to AP, the lawyer said, and a court in Lindau has to decide about them.',
    'The parties of the left, right and centre all voted for the bridge on Friday evening, the speaker said.',
    'Two of 400 villagers contributed to this, the report says, and most of them have since left the valley.',
    '홍길동 외교부 장관은 12일 서울 외교부 청사에서 열린 회의에서 철도를 다시 열기로 합의했다고 밝혔다.',
    'Viele der Betroffenen bekommen bis heute keine Beratung, sagt die Leiterin der Stelle in Lindau am Freitag.',
    'Der Vertrag zwischen den Bahnen endet automatisch im Mai, wenn ihn keines der beiden Länder verlängert.',
    '警察によると、男は他人のアカウントに不正にログインして、鉄道会社の顧客の情報を盗み出した疑いが持たれている。',
    '두 나라는 철도를 다시 열기로 했다. 외교부는 이를 두고 회의에서 논의하고 있다. 뉴시스',
  ])('stays a paragraph: %s', (line) => expect(roleOf(line)).toBe('paragraph'))

  it.each([
    [
      ['The first train waits at the border (', 'Image:', 'Port Bell Echo)'],
      ['caption', 'caption', 'caption'],
    ],
    [
      ['The first train waits at the border [', 'Photo: Jana Brückner]'],
      ['caption', 'caption'],
    ],
    [
      ['(', 'Foto:', 'Bahn)'],
      ['caption', 'caption', 'caption'],
    ],
  ])('is a caption whose credit is broken over lines: %j', (lines, roles) => expect(rolesOf(...lines)).toEqual(roles))

  it('is no caption for an open bracket alone', () => {
    const opened =
      'The line was closed by the floods of spring, which also took the old bridge and the mill with them ('
    expect(rolesOf(opened, 'see the map on page five, which shows all of it)')[0]).toBe('paragraph')
  })

  it('is about the author at the end only', () => {
    const note = 'Jane Doe is a reporter for the Herald in Port Bell, where she writes about railways and bridges.'
    expect(roleOf(note)).toBe('paragraph')
    const text = [...before, ...after, ...after.map((line) => line.replace('The', 'A')), note].join('\n')
    const { lines } = extract({ source: 'x.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
    expect(lines.at(-1)?.role).toBe('footer')
  })
})
