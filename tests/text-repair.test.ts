/** Repair of a line: what is put right, what is left alone, and the way back to the raw text. */
import { describe, expect, it } from 'vitest'
import { toLines } from '../src/text/lines.ts'
import { sourceSpans } from '../src/text/passage.ts'
import { repairLine } from '../src/text/repair.ts'
import { processorTime } from './processor-time.ts'

const repaired = (raw: string): string => repairLine(raw, 1).repaired.text

describe('repairLine', () => {
  it.each([
    ['odd spaces', 'Zardari\u00a0and  the\u2002two\u3000sides\t.', 'Zardari and the two sides .'],
    ['space at the ends', '\u00a0\u00a010:31 UTC+8\u00a0 ', '10:31 UTC+8'],
    ['invisible characters', '\ufeffco\u00adop\u200beration\u2060', 'cooperation'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['entities', 'Art &amp; Culture &#8217;22 caf&eacute; &quot;x&quot;', 'Art & Culture ’22 café "x"'],
    ['entities escaped twice', 'R&amp;amp;D &amp;lt;b&amp;gt;', 'R&D <b>'],
    ['a no-break space behind an entity', 'a&nbsp;&nbsp;b', 'a b'],
    ['mojibake of windows-1252', 'Itâ€™s â€œfineâ€\u009d â€” cafÃ©', 'It’s “fine” — café'],
    ['mojibake of Latin-1', 'It\u00e2\u0080\u0099s', 'It’s'],
    ['mojibake of Chinese', 'ä¸\u00adå›½å¤–äº¤', '中国外交'],
    ['letters and marks apart', 'Cafe\u0301 Zu\u0308rich', 'Café Zürich'],
    [
      'sentences glued',
      'They met on Monday.According to the ministry, it went well.',
      'They met on Monday. According to the ministry, it went well.',
    ],
    [
      'Russian sentences glued',
      'Он сказал это в видеообращении.Кулеба добавил',
      'Он сказал это в видеообращении. Кулеба добавил',
    ],
    [
      'a sentence glued to a quotation',
      'He said “we will go on.”The talks lasted an hour.',
      'He said “we will go on.” The talks lasted an hour.',
    ],
    [
      'a sentence glued to guillemets',
      'Он назвал это «первым шагом»Затем встреча закончилась',
      'Он назвал это «первым шагом» Затем встреча закончилась',
    ],
    [
      'a sentence after a year',
      'The office was closed in 2021.The clerks left.',
      'The office was closed in 2021. The clerks left.',
    ],
    [
      'a sentence after a bracket',
      'It is called the fund (new).They met there.',
      'It is called the fund (new). They met there.',
    ],
    ['a French elision', 'les risques à prévenir.C’est précisément', 'les risques à prévenir. C’est précisément'],
    ['a year and a time', '17 July 202018:33', '17 July 2020 18:33'],
    [
      'two stamps',
      'Written: 2023-09-22 09:58:01Updated: 2023-09-22 10:01',
      'Written: 2023-09-22 09:58:01 Updated: 2023-09-22 10:01',
    ],
    ['a name and a stamp', 'Naveed SiddiquiPublished August 28, 2021', 'Naveed Siddiqui Published August 28, 2021'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('puts right: %s', (_name, raw, wanted) => {
    expect(repaired(raw)).toBe(wanted)
  })

  it.each([
    'Il a dit : « Vive la liberté !'.replaceAll('\u00a0', ' '),
    'NÃO… IRMÃ»',
    'می‌رود',
    'क्‍ष',
    'AT&T; Q&A; R&D',
    '👩‍💻 wrote it',
    'Talks between the U.S.A and the U.K.They met',
    'It fell on Jan.23 and on No.5 in the list, e.g.Foo and Prof.Meier said',
    'Write to www.DearAbby.com or http://example.org/Path.Then or a.smith@Mail.Example and go on',
    'The file is called report.Pdf and README.Md in the folder',
    'Bei Amazon.Com und in Node.Js und z.B. Grafiken und GmbH & Co.KG steht es',
    'Sent by Paul.Smith',
    'Paul.Smith wrote it',
    'He said hej.”Vi ses” and left',
    'He waited...Then he left',
    'He met J.R.Tolkien and M.Night there',
    'call object.Method and then array.Length = 5',
    'am 3.Mai und in der 2.Bundesliga',
    'John 3:16For God',
    '2020183:33',
    'x'.repeat(50),
  ])('leaves alone: %s', (raw) => {
    expect(repairLine(raw, 1).edits).toEqual([])
    expect(repaired(raw)).toBe(raw)
  })

  it('leaves French spacing before guillemets readable, not mojibake', () => {
    expect(repaired('« la liberté\u00a0» voilà\u00a0»')).toBe('« la liberté » voilà »')
  })

  it('records each change with its raw place', () => {
    expect(repairLine(' a\u00a0b&amp;c ', 3).edits).toEqual([
      { rule: 'trim', start: 0, end: 1, was: ' ', now: '' },
      { rule: 'space', start: 2, end: 3, was: '\u00a0', now: ' ' },
      { rule: 'entity', start: 4, end: 9, was: '&amp;', now: '&' },
      { rule: 'trim', start: 10, end: 11, was: ' ', now: '' },
    ])
  })

  it('puts a space in as an edit that replaces nothing', () => {
    const raw = 'They\u00a0met on Monday.According to the ministry'
    const { repaired: passage, edits } = repairLine(raw, 2)
    expect(edits).toEqual([
      { rule: 'space', start: 4, end: 5, was: '\u00a0', now: ' ' },
      { rule: 'glued', start: 19, end: 19, was: '', now: ' ' },
    ])
    const at = passage.text.indexOf('According')
    expect(sourceSpans(passage, at, at + 9)).toEqual([{ line: 2, start: 19, end: 28 }])
  })

  it('keeps the way back', () => {
    const raw = '\u00a0\u00a0Wang\u00a0\u00a0Yi itâ€™s'
    const { repaired: passage } = repairLine(raw, 7)
    const at = passage.text.indexOf('Yi')
    const [span] = sourceSpans(passage, at, at + 2)
    expect(span).toEqual({ line: 7, start: 8, end: 10 })
    expect(raw.slice(span?.start, span?.end)).toBe('Yi')
  })

  it.each([
    ['ampersands', '&amp;'.repeat(40_000)],
    ['ampersands of three kinds', '&#38;#x26;amp;'.repeat(20_000)],
    ['spaces', ` ${'\u00a0 '.repeat(100_000)}x`],
    ['marks', `e${'\u0301'.repeat(200_000)}`],
    ['joiners', `क${'\u200d'.repeat(200_000)}क`],
    ['stops without a space', 'one more day.Then '.repeat(20_000)],
    ['stops without any space', 'word.Word'.repeat(20_000)],
    ['closing quotes', '“a»”B '.repeat(30_000)],
    ['mojibake of mojibake', 'Ã\u0083Â©'.repeat(40_000)],
  ])('takes linear time on hostile %s', (_name, raw) => {
    const start = processorTime()
    repairLine(raw, 1)
    expect(processorTime() - start).toBeLessThan(2000)
  })
})

describe('toLines', () => {
  it('keeps every kind of line end and makes no line after the last', () => {
    expect(toLines('a\nb\r\nc\rd\n').map(({ text, end }) => [text, end])).toEqual([
      ['a', '\n'],
      ['b', '\r\n'],
      ['c', '\r'],
      ['d', '\n'],
    ])
    expect(toLines('')).toEqual([])
    expect(toLines('\n\n').length).toBe(2)
  })
})
