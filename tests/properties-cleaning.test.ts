/** What cleaning promises for any input: repair comes to rest, each line has one role, nothing is lost, nothing is made up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, toLedger } from '../src/extract/extract.ts'
import { decode, encode } from '../src/text/decode.ts'
import { lineRoles } from '../src/text/line-roles.ts'
import { toLines } from '../src/text/lines.ts'
import { repairLine } from '../src/text/repair.ts'
import { processorTime } from './processor-time.ts'

/** Pieces that pages and broken pages are made of; mixed with anything else. */
const piece = fc.oneof(
  fc.constantFrom(
    'The ministers met in Beijing on Monday and agreed to deepen cooperation in trade, energy and education.',
    'BEIJING, Oct. 27 (Xinhua) -- Chinese officials said on Thursday that talks would go on.',
    'Updated: December 20, 2019 07:03 Xinhua',
    'Source: Xinhua Editor: Zhu Ying',
    'By Jane Doe and John Roe',
    'News / Nation',
    'Home | News | Contact us',
    '© 2024 Example Times. All rights reserved.',
    'Read more: Another story',
    'They met on Monday.According to the ministry “all went well.”The talks lasted',
    'Naveed SiddiquiPublished August 28, 202018:33Updated: 2023-09-22 09:58:01',
    'the end of it.A ',
    'window.dataLayer = window.dataLayer || [];',
    ' date 2023-01-10 ',
    '外交部发言人表示，双方将继续保持沟通，推动两国关系向前发展。',
    'â€™ cafÃ© &amp; &nbsp;',
    '\u00a0\u00a0·\u00a0\u3000\u200b\ufeff',
    'e\u0301\u0301\u200d\u200c',
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''))

const documentOf = (content: string) => ({ source: 'x', sha256: '', encoding: 'utf-8', text: content, sidecar: null })

const words = (content: string): string[] => content.match(/[\p{L}\p{N}]+/gu) ?? []

describe('properties of cleaning', () => {
  it('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (content) => {
        const once = repairLine(content.replace(/[\r\n]/g, ''), 1).repaired.text
        expect(repairLine(once, 1)).toMatchObject({ repaired: { text: once }, edits: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('splitting what is glued only puts spaces in: no letter is lost, none is added', () => {
    const glued = fc
      .array(
        fc.constantFrom(
          'on Monday',
          '.',
          '!',
          '”',
          '»',
          '“',
          '«',
          'According',
          'A',
          'Échelle',
          'to ',
          ' ',
          '2020',
          '18:33',
          'Published',
          'x/y',
          'U.S',
          ',',
          'и',
          'Он',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('').trim().replace(/ +/g, ' '))
    fc.assert(
      fc.property(glued, (content) => {
        const { repaired, edits } = repairLine(content, 1)
        for (const { rule, was, now } of edits) expect([rule, was, now]).toEqual(['glued', '', ' '])
        expect(repaired.text.replaceAll(' ', '')).toBe(content.replaceAll(' ', ''))
        expect(repairLine(repaired.text, 1).edits).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('the edits of a line turn its raw text into the repaired one', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const line of toLines(content)) {
          let result = ''
          let from = 0
          for (const edit of line.edits) {
            expect(line.text.slice(edit.start, edit.end)).toBe(edit.was)
            result += line.text.slice(from, edit.start) + edit.now
            from = edit.end
          }
          expect(result + line.text.slice(from)).toBe(line.repaired.text)
        }
      }),
    )
  })

  it('every line gets one role, numbered in order, and the ledger is the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { lines } = extract(documentOf(content))
        expect(lines.map(({ n }) => n)).toEqual(lines.map((_, index) => index + 1))
        for (const { role } of lines) expect(lineRoles).toContain(role)
        const ledger = toLedger(documentOf(content), lines)
        expect(ledger.lines.map((line) => line.text + line.end).join('')).toBe(content)
      }),
    )
  })

  it('any bytes are refused with a reason or come back byte for byte', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      text.map((content) => new TextEncoder().encode(content)),
      text.map((content) => new Uint8Array(Buffer.from(content, 'utf16le'))),
      fc
        .tuple(text, fc.uint8Array({ maxLength: 4 }))
        .map(([content, tail]) => Uint8Array.from(Buffer.concat([Buffer.from(content), tail]))),
    )
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const decoded = decode({ source: 'x', bytes, sha256: '', sidecar: null })
        if (decoded.kind === 'refusal') return decoded.refusal.detail !== ''
        const { lines } = extract(decoded.document)
        const back = encode(lines.map((line) => line.text + line.end).join(''), decoded.document.encoding)
        return Buffer.compare(back, bytes) === 0
      }),
      { numRuns: 500 },
    )
  })

  it('no word of the body, the title or a name is made up', () => {
    fc.assert(
      fc.property(text, (content) => {
        const extraction = extract(documentOf(content))
        if (extraction.kind === 'refusal') return
        const { blocks, title, authors, editors, standfirst } = extraction.article
        const source = new Set(toLines(content).flatMap(({ repaired }) => words(repaired.text)))
        const fields = [title, standfirst, ...authors, ...editors].map((field) => field?.value.replace(/…$/, '') ?? '')
        for (const word of [...blocks.map(({ passage }) => passage.text), ...fields].flatMap(words)) {
          expect([...source].some((own) => own.includes(word))).toBe(true)
        }
      }),
    )
  })

  it('every passage leads back to the words it was read from', () => {
    fc.assert(
      fc.property(text, (content) => {
        const extraction = extract(documentOf(content))
        if (extraction.kind === 'refusal') return
        for (const { passage } of extraction.article.blocks) {
          for (const segment of passage.segments) {
            const line = extraction.lines[segment.line - 1]
            expect(segment.raw + segment.length).toBeLessThanOrEqual(line?.text.length ?? 0)
            expect(segment.at + segment.length).toBeLessThanOrEqual(passage.text.length)
          }
        }
      }),
    )
  })

  it.each([
    ['sentences', 'The ministers met in Beijing on Monday and agreed to go on.\n'],
    ['one long line', 'The ministers met in Beijing, '],
    ['short lines', 'News\n'],
    ['blank lines', 'a\n\n\n\n\n\n\n\n'],
    ['stamps', 'Updated: December 20, 2019 07:03\n'],
    ['names', 'By Jane Doe, John Roe and Ann Other, '],
    ['bars', 'News | '],
    ['brackets', '(Photo: ((('],
    ['glued sentences', 'They met on Monday.According to them “all went well.”The talks lasted. '],
    ['scripts', 'a.b.c.d(\n'],
    ['styles', '.a .b .c > .d, {\n'],
  ])(
    'takes linear time: %s',
    (_name, unit) => {
      const time = (times: number): number => {
        const start = processorTime()
        extract(documentOf(unit.repeat(times)))
        return processorTime() - start
      }
      time(1000)
      expect(time(16_000)).toBeLessThan(40 * Math.max(time(2000), 20))
    },
    60_000,
  )
})
