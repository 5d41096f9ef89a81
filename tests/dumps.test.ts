/** Text dumps of several articles: split where that is sure, else left whole and marked. All texts are invented. */
import { describe, expect, it } from 'vitest'
import { cleanFile } from '../src/pipeline/clean-file.ts'
import { splitFile } from '../src/pipeline/split-file.ts'

const towns = ['Lamu', 'Kilifi', 'Malindi']
const body = (town: string): string =>
  [
    `The pier of ${town} was opened on Tuesday by the mayor, who cut a ribbon in front of three hundred people and a brass band.`,
    `It will serve the ferries to the islands, which until now had to land on the beach of ${town}, whatever the weather was like.`,
    `“We have waited long enough,” a fisherman of ${town} said, and tied up his boat as the first of all at the new pier.`,
  ].join('\n\n')
const article = (town: string): string => `New pier opens in ${town}\n\n2 June 2021\n\n${body(town)}\n`
const split = (text: string) => splitFile('dump.txt', new TextEncoder().encode(text), null)

function titles(text: string): (string | null)[] {
  return split(text).items.map(({ file }) => {
    const cleaned = cleanFile(file, 'id')
    return cleaned.kind === 'article' ? cleaned.article.title : cleaned.refusal.detail
  })
}

const expected = towns.map((town) => `New pier opens in ${town}`)

describe('several articles in one text', () => {
  it.each([
    ['dashes', towns.map(article).join('\n----------\n\n')],
    ['form feeds', towns.map(article).join('\f')],
    ['signs of equality, the last line too', `${towns.map(article).join('\n=====\n')}\n=====\n`],
    ['heads', towns.map((town) => `Title: New pier opens in ${town}\nDate: 2 June 2021\n\n${body(town)}\n`).join('\n')],
  ])('become articles of their own: %s', (_, text) => {
    expect(titles(text)).toEqual(expected)
    const { items, container } = split(text)
    expect(Buffer.concat(items.map(({ file }) => file.bytes)).toString()).toBe(text)
    expect(container?.parts.map(({ item }) => item)).toEqual(['dump.txt#1', 'dump.txt#2', 'dump.txt#3'])
  })

  it('stay one, marked for a look, where a part is no article', () => {
    const { items } = split([...towns.map(article), 'Home | News | Sport\n'].join('\n----------\n'))
    expect(items.map(({ file }) => [file.source, file.several])).toEqual([['dump.txt', true]])
    const cleaned = items[0] && cleanFile(items[0].file, 'id')
    expect(cleaned?.kind === 'article' && cleaned.article.review).toEqual(['several-articles'])
  })

  it('stay one, marked for a look, where nothing stands between them', () => {
    const { items } = split(towns.map(article).join('\n\n'))
    expect(items.map(({ file }) => [file.source, file.several])).toEqual([['dump.txt', true]])
  })

  it.each([
    [
      'teasers of other stories',
      ['Budget vote moved to Friday', '2 June 2021', 'Harbour office closes early', '1 June 2021'].join('\n'),
    ],
    [
      'comments of readers',
      'Anna wrote on 3 June 2021:\nI was there and it was a fine day.\n\nPaul wrote on 4 June 2021:\nSo was I.',
    ],
    ['a notice', 'This paper is printed by its readers and asks for your help. It has belonged to them since 1911.'],
  ])('are not seen in %s below a line of dashes', (_, below) => {
    const { items } = split(`${article('Lamu')}\n----------\n\n${below}\n`)
    expect(items.map(({ file }) => [file.source, file.several])).toEqual([['dump.txt', undefined]])
  })
})
