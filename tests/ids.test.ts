import { describe, expect, it } from 'vitest'
import { assignIds, idInFileName } from '../src/article/id.ts'

const hash = (letter: string): string => letter.repeat(64)

describe('the id in a file name', () => {
  it.each([
    ['000_606a9464ba09ff0c.txt', '606a9464ba09ff0c'],
    ['deep/folder/000_606A9464BA09FF0C.txt', '606a9464ba09ff0c'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301.txt', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['1234567890123456.txt', '1234567890123456'],
    ['20230110.txt', null],
    ['20231018000816.txt', null],
    ['facade-cafe.txt', null],
    ['minutes.txt', null],
    ['606a9464ba09ff0c/story.txt', null],
  ])('%s → %s', (source, id) => expect(idInFileName(source)).toBe(id))
})

describe('ids of a folder', () => {
  const first = { source: 'a/0_606a9464ba09ff0c.txt', sha256: hash('1') }
  const second = { source: 'b/0_606a9464ba09ff0c.txt', sha256: hash('2') }

  it('gives an id in a name to the first file, and one made from content to the next', () => {
    const ids = assignIds([first, second], {})
    expect([...ids.values()]).toEqual(['606a9464ba09ff0c', '2'.repeat(16)])
  })

  it('lets a published file keep its id when a new file claims it', () => {
    const ids = assignIds([first, second], { '606a9464ba09ff0c': second.source })
    expect(ids.get(second.source)).toBe('606a9464ba09ff0c')
    expect(ids.get(first.source)).toBe('1'.repeat(16))
  })

  it('makes an id from the content of a file whose name has none', () => {
    expect(assignIds([{ source: 'minutes.txt', sha256: hash('3') }], {}).get('minutes.txt')).toBe('3'.repeat(16))
  })
})
