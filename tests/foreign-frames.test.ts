/** What surrounds an article in other languages, and what closes it: invented lines of unknown publishers. */
import { describe, expect, test } from 'vitest'
import { blocksToMarkdown } from '../src/article/markdown.ts'
import { extract, pageOf } from '../src/extract/extract.ts'
import type { RawDocument } from '../src/model.ts'

const documentOf = (lines: readonly string[]): RawDocument => ({
  source: 'page.txt',
  sha256: '',
  encoding: 'utf-8',
  text: lines.join('\n'),
  sidecar: null,
})

/** The role a rule gives to a line before the article is looked for. */
function roleOf(line: string, ...below: string[]): string | undefined {
  return pageOf(documentOf([line, ...below])).labels[0]?.role
}

function articleOf(...lines: string[]) {
  const extraction = extract(documentOf(lines))
  if (extraction.kind !== 'article') throw new Error(extraction.detail)
  const { blocks, authors, title } = extraction.article
  return {
    body: blocksToMarkdown(blocks).trim().split('\n\n'),
    authors: authors.map(({ value }) => value),
    title: title?.value,
    lines: extraction.lines,
  }
}

describe('labels around the article are told in the languages of the table', () => {
  test.each([
    ['related', 'Czytaj także: Parking pod rynkiem'],
    ['related', 'Διαβάστε επίσης: Έργα στο λιμάνι'],
    ['related', 'עוד בנושא:'],
    ['related', 'بیشتر بخوانید:'],
    ['related', '【延伸閱讀】'],
    ['related', '[관련기사]'],
    ['related', 'Más información'],
    ['related', 'Tin cùng chuyên mục'],
    ['advert', 'Continua após a publicidade'],
    ['advert', 'Tekst gaat verder onder de foto'],
    ['advert', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['advert', 'Leitung Einkauf (m/w/d) Stadtwerke Nordtal'],
    ['prompt', 'Komentarze (6)'],
    ['prompt', 'Ακολουθήστε μας στο Google News και μάθετε πρώτοι τα νέα'],
    ['share', 'Press the share icon on your browser'],
  ] as const)('%s: %s', (role, line) => expect(roleOf(line)).toBe(role))

  test.each([
    'Comentarios del ministro provocaron la protesta de los sindicatos.',
    'Más información daría el gobierno el lunes, dijo el portavoz de la alcaldía.',
    'Siga de pé, pediu o treinador ao capitão antes do apito final.',
    'Volgens de gemeente gaat de tekst verder dan de wet.',
  ])('a sentence that begins alike is none: %s', (line) => expect(roleOf(line)).toBeUndefined())
})

describe('teasers cut short', () => {
  const teasers = [
    'Council votes to keep the old swimming pool open...',
    'Ferry to the island cancelled for the whole of wint...',
    'Bakery reopens as a cooperative after eighteen mon...',
  ]
  test('three near each other lead to other stories', () => {
    expect(roleOf(...(teasers as [string, ...string[]]))).toBe('related')
  })
  test('one alone may be the end of a text that breaks off', () => {
    expect(roleOf(teasers[0] ?? '')).toBeUndefined()
  })
})

describe('captions', () => {
  test.each([
    'Most Zielony w Dolinowie. | fot. Jan Kos / Głos Doliny',
    'Το θερινό σινεμά «Αστέρια». Φωτ.: Δήμος Αγίας Βάρκας',
    'Una strada di Colle Sarno dopo la scossa (ansa)',
    'Barcos en el muelle de Puerto Albo (Archivo)',
    '▼何阿水示範以壺聲辨水溫。（圖／鎮公所提供）',
    '폐그물로 만든 가방. ⓒ해림신문',
  ])('%s', (line) => expect(roleOf(line)).toBe('caption'))

  const harbour = 'Fishing boats lie at the quay of the small harbour on a winter morning.'
  const market = 'The covered market before its roof was taken down last spring.'
  test('a sentence above a bare credit is one where the page does so twice', () => {
    expect(roleOf(harbour, 'Photo: Jane Doe', market, 'Photo: John Roe')).toBe('caption')
  })
  test('but not where only one picture has a sentence above, or a whole paragraph stands above another', () => {
    expect(roleOf(harbour, 'Photo: Jane Doe')).toBeUndefined()
    expect(roleOf(harbour, 'Photo: Jane Doe', `${market} ${harbour} ${market}`, 'Photo: John Roe')).toBeUndefined()
  })
  test('a day with its source is a stamp', () => {
    expect(roleOf('12.11.2026 - 11:38 | Quelle: dpa-AFX')).not.toBe('caption')
  })
})

describe('a name behind the last sentence', () => {
  test('a Korean reporter signs there: the sentence stays, the name is the author', () => {
    const { body, authors } = articleOf(
      '해림군 어촌계, 폐그물로 만든 가방 수출 첫발',
      '승인 2026.05.19 16:40',
      '해림군 남촌 어촌계가 바다에서 걷어 올린 폐그물로 만든 가방 3,000개를 덴마크에 수출한다.',
      '남촌 어촌계는 18일 항구 작업장에서 선적식을 열고 첫 물량을 부산항으로 보냈다고 19일 밝혔다.',
      '수익금 일부는 해안 청소 기금으로 쓰인다. 오민재 기자',
    )
    expect(body.at(-1)).toBe('수익금 일부는 해안 청소 기금으로 쓰인다.')
    expect(authors).toEqual(['오민재'])
  })

  test('a Japanese name in brackets in its own line signs', () => {
    const { body, authors } = articleOf(
      '島の分校、来春に再開へ 児童三人が移住',
      '2026年12月1日 6時00分',
      '九年前に閉校した沖見島の小学校分校が来年四月に再開する。島に移り住む二家族の児童三人が通う予定で、町教育委員会が三十日の会議で決めた。',
      '教室は屋根の雨漏りを直し、机は本土の学校から譲り受ける。教員は二人が週替わりで渡る。',
      '（山岸葵）',
    )
    expect(body).toHaveLength(2)
    expect(authors).toEqual(['山岸葵'])
  })
})

describe('names at the article’s head', () => {
  test('in a script without capitals, between headline and stamp', () => {
    const { authors } = articleOf(
      'بلدية المرسى توقف الصيد في البحيرة حتى نهاية الصيف',
      'سلمى الحداد',
      '8 يونيو 2026 - 15:20',
      'أعلنت بلدية المرسى، اليوم الاثنين، وقف الصيد في البحيرة الشمالية حتى نهاية شهر أيلول، بعد نفوق آلاف الأسماك خلال الأسبوعين الماضيين.',
      'وقال رئيس البلدية نادر الصباغ في مؤتمر صحافي إن التحاليل أظهرت انخفاضا حادا في نسبة الأكسجين بسبب ارتفاع الحرارة.',
    )
    expect(authors).toEqual(['سلمى الحداد'])
  })

  test('the place below the name is nobody, where the article tells of it', () => {
    const { authors } = articleOf(
      'Los pescadores de Puerto Albo levantan el paro tras doce días',
      'Lucía Barrientos / Tomás Redondo',
      'Puerto Albo',
      '17 FEB 2026 - 21:05 CET',
      'Los pescadores de Puerto Albo han puesto fin este martes a doce días de paro después de alcanzar un acuerdo con la consejería.',
      'La asamblea, reunida en la lonja hasta la medianoche, aprobó el texto por 214 votos a favor, 31 en contra y 9 abstenciones.',
    )
    expect(authors).toEqual(['Lucía Barrientos', 'Tomás Redondo'])
  })
})

describe('where the article begins and ends', () => {
  const first = 'Berlin. Die Ministerin hat am Montag einen neuen Plan für die Brücken des Landes vorgestellt.'
  const second = 'Bis zum Jahr 2030 sollen 400 Brücken erneuert werden, sagte sie vor Journalisten in der Hauptstadt.'
  const third = 'Das Geld kommt nach ihren Angaben aus dem Haushalt für Verkehr und aus einem Fonds der Länder.'
  test('a paragraph that opens with place and stop is no standfirst', () => {
    const { body } = articleOf(
      'Ministerin will 400 Brücken erneuern',
      first,
      'Von Anna Muster',
      '3. März 2026, 10:31 Uhr',
      second,
      third,
    )
    expect(body).toEqual([first.replace('Berlin. ', ''), second, third])
  })

  test('sentences between a box of links and the label below the article are its end', () => {
    const end = [
      'De VVD stemde tegen. Volgens fractievoorzitter Anneke Smit wordt het depot zo ‘een gratis stalling’.',
      '## Nieuwe regels',
      'Fietsen worden voortaan na vier weken verkocht. De opbrengst gaat naar de voedselbank.',
      'De eerste veiling is in oktober.',
    ]
    const { body } = articleOf(
      ...['Nieuws', 'Regio', 'Sport', 'Abonneren', 'Mijn account'],
      'Waterstad schrapt boete voor te laat opgehaalde fiets',
      'Femke de Wit',
      '30 jun. 2026',
      'Leestijd 2 minuten',
      'Wie zijn weggesleepte fiets niet binnen twee weken ophaalt, hoeft in Waterstad vanaf augustus geen boete van 25 euro meer te betalen. De gemeenteraad schrapte de maatregel dinsdagavond met ruime meerderheid.',
      'De boete leverde vorig jaar 18.000 euro op, maar de administratie kostte meer dan 30.000 euro, bleek uit een onderzoek van de rekenkamer.',
      '„Het was een maatregel die vooral onszelf bezighield”, zei wethouder Joris Baan tijdens het debat.',
      'Lees ook',
      'Fietsers massaal beboet in tunnel: ‘Niemand zag het bord’',
      ...end.map((line) => line.replace('## ', '')),
      ...['Meer over', 'Fietsen', 'Gemeenteraad', 'Meest gelezen', 'Zwaan legt verkeer op ringweg plat'],
      ...['Bakker stopt na 41 jaar: ‘Mijn knieën zijn op’', 'Terras mag tot middernacht open', 'Colofon', 'Privacy'],
    )
    expect(body.slice(-4)).toEqual(end)
  })

  test('what a weblog says of its post may stand behind links to others', () => {
    const { lines } = articleOf(
      'Ministerin will 400 Brücken erneuern',
      second,
      third,
      'Ähnliche Artikel:',
      'Bund plant neue Tunnel',
      'Von nachrichten am 21/02/2021. Abgelegt unter Inland.',
    )
    expect(lines.at(-1)?.role).toBe('timestamp')
  })

  test('the way down to the article is no headline', () => {
    const trail = 'Home Wirtschaft International-Business'
    const { title } = articleOf(trail, '3. März 2026, 10:31 Uhr', second, third, trail)
    expect(title).toMatch(/^Bis zum Jahr 2030/)
  })
})
