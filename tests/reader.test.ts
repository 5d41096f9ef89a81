/** The reader: its model fits the code, it tells why, it is sure of bare articles only, and training repeats itself. */
import { describe, expect, it } from 'vitest'
import { pageOf } from '../src/extract/extract.ts'
import { firstNames, secondNames } from '../src/extract/model/measures.ts'
import model from '../src/extract/model/reader-model.json' with { type: 'json' }
import type { TreeModel } from '../src/extract/model/trees.ts'
import { readArticle, reasonsFor } from '../src/extract/reader.ts'
import { boost } from '../src/training/boost.ts'
import { dealOut } from '../src/training/folds.ts'
import { goldLines } from '../src/training/gold.ts'

const sentence = (n: number): string =>
  `The ministers of the ${n} countries met on Friday in the border town and agreed to reopen the railway line.`
const article = ['Ministers agree to reopen railway', ...Array.from({ length: 8 }, (_, n) => sentence(n))]
const menu = Array.from({ length: 12 }, (_, n) => `Section ${n}`)
const pageFrom = (lines: readonly string[]) =>
  pageOf({ source: 'x.txt', sha256: '', encoding: 'utf-8', text: lines.join('\n'), sidecar: null })

/** A model that keeps sentences and thinks little of other lines. */
const asked = (measures: readonly string[]): TreeModel => {
  const tree = { feature: [measures.indexOf('stopped'), -1, -1], at: [0.5, 0, 0], left: [1, 0, 0] }
  return { measures, base: 0, trees: [{ ...tree, value: [0, -2.3, 3] }] }
}
const onlySentences = { first: asked(firstNames), second: asked(secondNames) }

describe('the reader', () => {
  it('has a model of the measures that the code takes (else: npm run train)', () => {
    expect(model.first.measures).toEqual(firstNames)
    expect(model.second.measures).toEqual(secondNames)
  })

  it('keeps the article between menus, and nothing of them', () => {
    const { kept } = readArticle(pageFrom([...menu, ...article, ...menu]))
    const own = kept.flatMap((isKept, index) => (isKept ? [index] : []))
    expect(own).toEqual(article.slice(1).map((_, index) => menu.length + 1 + index))
  })

  it('keeps a crosshead between two sentences, also behind a link to another story', () => {
    const crossed = [
      ...article.slice(0, 5),
      'Read more: Floods cut off three towns',
      'A vote in May',
      ...article.slice(5),
    ]
    const { kept } = readArticle(pageFrom([...menu, ...crossed, ...menu]))
    expect(kept.slice(menu.length + 4, menu.length + 8)).toEqual([true, false, true, true])
  })

  it('keeps an unlikely crosshead whose words the next paragraph says again, and no other', () => {
    const keptWith = (crosshead: string): boolean | undefined => {
      const lines = [...article.slice(0, 5), crosshead, 'Residents collected signatures for a speed limit.']
      const { kept } = readArticle(pageFrom(lines), onlySentences)
      return kept[5]
    }
    expect(keptWith('Villages want a speed limit')).toBe(true)
    expect(keptWith('Bridges closed until autumn')).toBe(false)
    expect(keptWith('Ministers of the countries')).toBe(false)
  })

  it('keeps an unlikely line that announces the first paragraph, and no label above it', () => {
    const isKept = (opening: string): boolean | undefined => {
      const page = pageFrom(['U.S. DEPARTMENT of STATE', opening, ...article.slice(1)])
      return readArticle(page, onlySentences).kept[1]
    }
    expect(isKept('The following is attributable to the spokesperson of the ministry:')).toBe(true)
    expect(isKept('The following is attributable to the spokesperson of the ministry')).toBe(false)
    expect(isKept('Latest from Asia:')).toBe(false)
    expect(isKept('Size of the font: small, large Send this to a friend by:')).toBe(false)
  })

  it('takes a sentence before its agency for a sentence', () => {
    const stopped = (text: string): boolean | undefined => pageFrom([text]).looks[0]?.stopped
    expect(stopped('La ministra viajará a Rabat en junio para firmar los convenios. EFE')).toBe(true)
    expect(stopped('The host said so after the talks on Friday. (Reuters)')).toBe(true)
    expect(stopped('佐默费尔德在通话中强调，德国希望扩大进口来源。(完)')).toBe(true)
    expect(stopped('The host said so after the talks. (ends)')).toBe(true)
    expect(stopped('The talks (end)')).toBe(false)
    expect(stopped('La ministra viajará a Rabat. Deportes')).toBe(false)
    expect(stopped('Noticias de la agencia EFE')).toBe(false)
  })

  it('gives reasons that add up to what it thinks of a line', () => {
    const page = pageFrom([...menu, ...article])
    const roots = model.second.trees.reduce((sum, { value }) => sum + (value[0] ?? 0), model.second.base)
    const adds = reasonsFor(page, menu.length + 4, secondNames.length).reduce((sum, reason) => sum + reason.adds, roots)
    expect(adds).toBeCloseTo(readArticle(page).odds[menu.length + 3] ?? 0, 6)
  })

  it('reads empty pages and pages of one word', () => {
    expect(readArticle(pageFrom([])).window).toBeNull()
    expect(readArticle(pageFrom(['Home'])).window).toBeNull()
  })
})

describe('training', () => {
  it('finds the lines of a body, a teaser said twice only once', () => {
    const body = [
      'Rain fell on the town for nine days in a row.',
      'A bridge gave way early on Sunday morning.',
      'Nobody was hurt.',
    ]
    const others = Array.from({ length: 12 }, () => 'More news from the region here')
    const gold = goldLines([body[0] ?? '', ...others, ...body], body.join('\n\n'))
    expect(gold).toEqual([false, ...others.map(() => false), true, true, true])
  })

  it('deals publishers out whole', () => {
    expect(dealOut(['b', 'a', 'b', 'c'], 2)).toEqual([1, 0, 1, 0])
  })

  it('gives the same model for the same lessons, and one that tells them apart', () => {
    const rows = Array.from({ length: 400 }, (_, row) => row)
    const set = {
      names: ['size', 'noise'],
      values: Float32Array.from(rows.flatMap((row) => [row, (row * 7919) % 101])),
      gold: Uint8Array.from(rows, (row) => Number(row > 250)),
      weights: new Float64Array(400).fill(1),
    }
    const options = { trees: 8, seed: 1, depth: 2, rate: 0.3, rowShare: 0.8, columnShare: 1, leafWeight: 1, ridge: 1 }
    const trained = boost(set, options)
    expect(boost(set, options)).toEqual(trained)
    expect(trained.trees[0]?.feature[0]).toBe(0)
  })
})
