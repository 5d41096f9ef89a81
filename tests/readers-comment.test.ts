/** Readers' comments below an article, as text dumps print them. */
import { describe, expect, test } from 'vitest'
import { blocksToMarkdown } from '../src/article/markdown.ts'
import { extract } from '../src/extract/extract.ts'

const lead = 'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.'
const more = 'The first train will run in May, the host said after the talks, which lasted for more than three hours.'
const opinion =
  'I have heard that promise for ten years now, and I doubt that a single train will ever run on this line.'

function labelledAsComment(...below: string[]): boolean {
  const text = ['Ministers agree to reopen railway', '9 January 2023', lead, more, ...below].join('\n')
  const { lines } = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return lines.some(({ rule }) => rule === 'readers-comment')
}

function bodyOf(...below: string[]): string {
  const text = ['Ministers agree to reopen railway', '9 January 2023', lead, more, ...below].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return extraction.kind === 'article' ? blocksToMarkdown(extraction.article.blocks).trim() : ''
}

describe('a comment below the article is none of its text', () => {
  test.each([
    ['a name, the hour, a button', ['Jane Doe', '9 January 2023 at 10:31', opinion, 'Reply']],
    ['in a weblog’s words', ['Jane Doe says:', 'January 9, 2023 at 10:31 am', opinion, 'Reply']],
    ['name and hour on one line', ['Jane Doe, 9 January 2023, 10:31', opinion, opinion, 'Reply (2)']],
    ['some time ago', ['railfan77', '3 hours ago', opinion, 'Reply']],
    ['in German', ['bahnfreund', 'vor 3 Stunden', opinion, 'Antworten']],
    ['in Russian', ['Иван Петров', '3 часа назад', opinion, 'Ответить']],
    ['in Chinese', ['铁路迷', '3小时前', opinion, '回复']],
  ] as const)('%s', (_, below) => expect(bodyOf(...below)).toBe(`${lead}\n\n${more}`))
})

describe('a thread without buttons is told by its heads', () => {
  const reports = [
    'Two bridges have to be repaired before that, and the customs house must be built anew on both sides.',
  ]
  const answer = 'My father built that line, and he would have been glad to see the trains on it again this year.'
  test.each([
    ['two names, two hours', ['joe', '9 January 2023 at 10:31', opinion, 'ann', '9 January 2023 at 11:02', answer]],
    [
      'heads on one line',
      ['Joe on January 9, 2023 at 10:31 am said:', opinion, 'Ann on January 9, 2023 at 11:02 am said:', answer],
    ],
    [
      'in German, with a button to copy the address',
      [
        'joe',
        'Link kopieren',
        '09.01.2023, 10:31 Uhr',
        opinion,
        'ann',
        'Link kopieren',
        '09.01.2023, 11:02 Uhr',
        answer,
      ],
    ],
  ] as const)('%s', (_, below) => {
    expect(bodyOf(...reports, ...below)).toBe([lead, more, ...reports].join('\n\n'))
  })

  test('one head is none, nor are the headlines of a running report', () => {
    expect(labelledAsComment(...reports, 'joe', '9 January 2023 at 10:31', opinion)).toBe(false)
    const post = (hour: string): string[] => [
      'Host says the first train will run in May',
      `9 January 2023 at ${hour}`,
      opinion,
      answer,
    ]
    expect(labelledAsComment(...reports, ...post('10:31'), ...post('11:02'))).toBe(false)
  })
})

test('what stands between two stamps without a button is no comment', () => {
  expect(bodyOf(opinion)).toBe(`${lead}\n\n${more}\n\n${opinion}`)
})

test('a post that a button follows is the article', () => {
  const text = ['Ministers agree to reopen railway', 'Jane Doe', '9 January 2023 at 10:31', lead, more, 'Reply'].join(
    '\n',
  )
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  expect(extraction.kind === 'article' ? blocksToMarkdown(extraction.article.blocks).trim() : '').toBe(
    `${lead}\n\n${more}`,
  )
})
