/** Publishers: the list is whole, and who published a page is said only where the page says so. */
import { describe, expect, it } from 'vitest'
import { isFolder, listFiles } from '../src/files.ts'
import type { Sidecar } from '../src/model.ts'
import { publishers, recognisePublisher } from '../src/publishers/index.ts'
import { toLines } from '../src/text/lines.ts'

const recognise = (text: string, sidecar: Sidecar | null = null) => recognisePublisher(toLines(text), sidecar)

const helpers = ['generic', 'index', 'slug']
const ids = publishers.map(({ id }) => id)

describe('the list of publishers', () => {
  it('holds every file of the folder, each id once', () => {
    const files = listFiles('src/publishers').files.map(({ source }) => source.replace('.ts', ''))
    expect([...ids].sort()).toEqual(files.filter((file) => !helpers.includes(file)).sort())
  })

  it.each(ids)('%s has a fixture', (id) => {
    expect(isFolder(`tests/fixtures/${id}`)).toBe(true)
  })
})

describe('recognisePublisher', () => {
  it('states a publisher by its sign, and shows the name', () => {
    const line = 'Copyright Beijing Review All rights reserved'
    const { publisher } = recognise(`Text.\n${line}\n`)
    expect(publisher?.value).toEqual({ id: 'beijing-review', name: 'Beijing Review', basis: 'stated' })
    const [proof] = publisher?.evidence ?? []
    expect([proof?.line, line.slice(proof?.start, proof?.end)]).toEqual([2, 'Beijing Review'])
  })

  it('infers a publisher by its whole layout only', () => {
    const stamp = 'Updated 08:38, 10-Jan-2023'
    expect(recognise(`A\n${stamp}\nText.\nSearch Trends`).publisher?.value.basis).toBe('inferred')
    expect(recognise(`A\n${stamp}\nText.`).publisher).toBeNull()
    expect(recognise('A\nText.\nSearch Trends').publisher).toBeNull()
  })

  it.each([
    'CGTN | China Tibet Online | China Radio International',
    'Partners: Xinhua News Agency | China Daily | Beijing Review',
    'SHINE News',
    'CGTN reported on Monday that www.gov.cn was down.',
  ])('takes no word of a menu or the text for a sign: %s', (line) => {
    expect(recognise(`Text.\n${line}\n`).publisher).toBeNull()
  })

  it('lets a sidecar win and keeps the page’s own word', () => {
    const { profile, publisher } = recognise('Copyright © www.gov.cn | Contact us', { publisher: 'Shanghai Daily' })
    expect([profile.id, publisher?.value]).toEqual(['shine', { id: 'shine', name: 'SHINE', basis: 'sidecar' }])
    expect(publisher?.evidence.map(({ basis, of }) => `${basis} ${of}`)).toEqual(['stated gov-cn'])
  })

  it('takes an unknown sidecar publisher by its name', () => {
    const { profile, publisher } = recognise('Text.', { publisher: 'Éxample Times' })
    expect([profile.id, publisher?.value.id, publisher?.value.name]).toEqual([
      'generic',
      'example-times',
      'Éxample Times',
    ])
  })
})
