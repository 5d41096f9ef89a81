/** Who said what: exact for the seeds' paragraphs, and in invented reports of several languages. */
import { describe, expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { shortForms } from '../src/facts/parties.ts'
import { readSentences } from '../src/facts/reading.ts'
import { findStatements } from '../src/facts/statements.ts'
import { wordsOf } from '../src/reference/languages/index.ts'
import { articleFrom, report } from './extracted-article.ts'
import { seedArticle } from './seed-layouts.ts'

/** The speaker of each paragraph: Q(in), W(ang), L(avrov), Z(ardari), P(ark), b(oth), - for none. */
const SEEDS = {
  '000_606a9464ba09ff0c': '-QQQLbQQQZZQQQPPPQb',
  '001_cb51aec823b6ec93': '-QQQPPPQb',
  '002_b5873b51e5301179': 'bWWWLLLWWWb',
  '003_24b9fd919a6ec1f9': 'bWWWWLLLb',
  '004_5c912a263c3fc82a': 'WWWWWLbWL',
}
const LETTERS: Readonly<Record<string, string>> = {
  'qin-gang': 'Q',
  'wang-yi': 'W',
  'sergei-lavrov': 'L',
  'bilawal-bhutto-zardari': 'Z',
  'park-jin': 'P',
}

test.each(Object.entries(SEEDS))('seed %s: the speaker of every paragraph', (name, wanted) => {
  const { statements } = drawFacts(seedArticle(name))
  const letters = [...wanted].map((_, index) => {
    const own = statements.filter(({ paragraph }) => paragraph === index + 1)
    return own.map(({ speakers: [first = '', second] }) => (second ? 'b' : LETTERS[first])).join('') || '-'
  })
  expect(letters.join('')).toBe(wanted)
})

test('a statement belongs to the event of its section', () => {
  const { statements } = drawFacts(seedArticle('000_606a9464ba09ff0c'))
  const eventOf = (paragraph: number) => statements.find((each) => each.paragraph === paragraph)?.event
  expect([2, 10, 19].map(eventOf)).toEqual([
    '2023-01-09-cn-ru-phone',
    '2023-01-09-cn-pk-phone',
    '2023-01-09-cn-kr-phone',
  ])
})

describe('English', () => {
  const LEAD = 'Danish Foreign Minister Lars Holm met Kenyan Foreign Minister Grace Wanjiru on Tuesday.'
  const saidIn = (...paragraphs: readonly string[]) =>
    drawFacts(report('Ministers meet', 'Published: 12 October 2023', LEAD, ...paragraphs)).statements.map(
      ({ paragraph, speakers, verb, direct }) => `${paragraph} ${speakers.join('+')} ${verb}${direct ? ' "' : ''}`,
    )

  test.each([
    ['"We will build the bridge together and soon," said Holm.', '2 lars-holm said "'],
    ['According to Wanjiru, the harvest was good.', '2 grace-wanjiru according to'],
    ['The Kenyan minister, who will fly home later, added that rain had come.', '2 grace-wanjiru added'],
    ['Holm called Wanjiru a friend of the sea.', ''],
    ['Holm called on both sides to wait.', '2 lars-holm called'],
    ['Noting that the rain had come, Wanjiru thanked Denmark.', '2 grace-wanjiru thanked'],
    ['The two ministers pledged to meet again.', '2 grace-wanjiru+lars-holm pledged'],
    ['Wanjiru, who is the foreign minister of Kenya, afterwards spoke of a good day.', '2 grace-wanjiru spoke'],
    ['"We will build the bridge together," Ms Wanjiru says.', '2 grace-wanjiru says "'],
    ['The Danish minister was quoted as saying that it was late.', '2 lars-holm quoted as saying'],
    ['Holm offered to pay for the bridge.', '2 lars-holm offered'],
    ['The bridge has two lanes.', ''],
    ['The bridge that Holm opened has two lanes.', ''],
  ])('%s', (paragraph, wanted) => expect(saidIn(paragraph).join(' | ')).toBe(wanted))

  test('“she” is the last speaker, and a quotation goes on without a word of saying', () => {
    const said = saidIn(
      'Wanjiru said rain had come.',
      'It was late, she added.',
      '"It came on a Monday night and stayed for long."',
    )
    expect(said).toEqual(['2 grace-wanjiru said', '3 grace-wanjiru added', '4 grace-wanjiru null "'])
  })

  test('“he” is the subject before, unless the report calls that one “she”; “the minister” the one spoken of', () => {
    const said = saidIn('Ms Wanjiru walked along the river with Holm.', 'She said it was late.', 'He thanked Kenya.')
    expect(said).toEqual(['3 grace-wanjiru said', '4 lars-holm thanked'])
    expect(saidIn('Holm walked home.', 'The minister said it was late.')).toEqual(['3 lars-holm said'])
  })

  test('two speakers of one paragraph have a statement each', () => {
    expect(saidIn('Holm said it was late. It was. Wanjiru denied it.')).toEqual([
      '2 lars-holm said',
      '2 grace-wanjiru denied',
    ])
  })
})

test.each([
  ['zh', '何林', '何林表示，桥已建成。', '表示'],
  ['zh', '何林', '他强调，雨已停。', null],
  ['ja', '林太郎', '林太郎外相は、橋が完成したと述べた。', '述べた'],
  ['ko', '한서준', '한서준 장관은 다리가 완성됐다고 말했다.', '말했다'],
  ['ru', 'Иван Холмов', 'Мост построен, заявил Холмов.', 'заявил'],
  ['ru', 'Иван Холмов', 'Холмов в среду отметил, что мост построен.', 'отметил'],
  ['es', 'Ana Colina', 'Colina afirmó que el puente está listo.', 'afirmó'],
  ['es', 'Ana Colina', '"El puente está listo", dijo Colina.', 'dijo'],
  ['fr', 'Jean Colline', 'Le pont est prêt, a déclaré M. Colline.', 'a déclaré'],
  ['de', 'Jan Hügel', 'Die Brücke ist fertig, sagte Hügel.', 'sagte'],
  ['pt', 'João Colina', 'Colina disse que a ponte está pronta.', 'disse'],
  ['ar', 'سامي التل', 'وقال التل إن الجسر جاهز.', 'وقال'],
  ['fr', 'Jean Colline', '« Le pont est prêt », a résumé M. Colline.', 'a résumé'],
  ['fr', 'Jean Colline', 'Le pont est prêt, selon Jean Colline.', 'selon'],
  ['de', 'Jan Hügel', 'Hügel: „Die Brücke ist fertig“.', ':'],
  ['es', 'Ana Colina', 'Colina hizo saber que el puente está listo.', 'hizo saber que'],
  ['ru', 'Иван Холмов', 'По словам Холмова, мост построен.', 'По словам'],
  ['ja', '林太郎', '林氏は、橋が「完成した」と胸を張った。', '」と胸を張った。'],
  ['ko', '한서준', '한 장관은 다리가 완성됐다고 반박했다.', '다고 반박했다.'],
  ['en', 'Jan Hill', 'Hill said the bridge was ready.', 'said'],
  ['sw', 'Juma Kilima', 'Kilima alisema daraja limekamilika.', null],
])('%s: %s in "%s"', (language, name, text, verb) => {
  const person = { id: 'the-speaker', name, role: 'minister', country: null, words: [name, ...name.split(' ')] }
  const article = articleFrom(`Headline\n${text}`, { headline: 1, body: [2], language })
  const { statements } = findStatements(
    readSentences(article, { year: 2023, filed: null, issuer: null }),
    { people: [person], events: [] },
    shortForms([person], wordsOf(language)),
    language,
  )
  expect(statements.map((statement) => statement.verb)).toEqual(verb === null ? [] : [verb])
})
