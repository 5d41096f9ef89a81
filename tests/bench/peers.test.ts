/** The benchmark beside other site builders: the same pages for each, and a table that compares what is comparable. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eleventySite, hugoSite, type PeerArticle, type PeerSite } from '../../src/bench/peer-sites.ts'
import { reportPeers } from '../../src/bench/peers.ts'
import { fingerprint, newFolder, writeFiles } from '../run-command.ts'

const articles = Array.from({ length: 12 }, (_, number): PeerArticle => {
  const [day, countries] = [`2023-0${(number % 3) + 1}-09`, number % 2 === 0 ? ['ke', 'ug'] : ['ng']]
  return {
    id: `report-${number}`,
    title: `Ferry "${number}"`,
    day,
    publisher: 'Post',
    countries,
    body: 'One.\n\nTwo & <b>.',
  }
})

/** The addresses that a tool makes of the articles. */
function addresses(site: PeerSite, build: (folder: string) => readonly [program: string, ...args: string[]]): string[] {
  const folder = newFolder()
  writeFiles(folder, Object.fromEntries([...site.fixed, ...articles.map(site.article)]))
  const [program, ...args] = build(folder)
  expect(spawnSync(program, args, { cwd: folder })).toMatchObject({ status: 0 })
  const files = Object.keys(fingerprint(join(folder, 'out'))).filter((name) => name.endsWith('index.html'))
  return files.filter((name) => !/^(?:period|country)\/index\.html$/.test(name))
}

const expected = [
  'index.html',
  ...articles.map(({ id }) => `a/${id}/index.html`),
  ...['ke', 'ng', 'ug'].map((code) => `country/${code}/index.html`),
  ...['2023', ...['01', '02', '03'].flatMap((month) => [`2023-${month}`, `2023-${month}-09`])].map(
    (key) => `period/${key}/index.html`,
  ),
].sort()

describe('the peers', () => {
  it('make a page for each article, period and country: Eleventy', () => {
    const script = join(process.cwd(), 'node_modules/@11ty/eleventy/cmd.cjs')
    expect(addresses(eleventySite, () => [process.execPath, script, '--quiet', '--output=out'])).toEqual(expected)
  })

  it.skipIf(spawnSync('hugo', ['version']).status !== 0)('make the same ones: Hugo', () => {
    expect(addresses(hugoSite, () => ['hugo', '--quiet', '--destination', 'out'])).toEqual(expected)
  })
})

describe('their table', () => {
  it('compares medians with the first tool of the same size, whole and by the page', () => {
    const run = (wall: number): { wall: number; cpu: number; memory: null } => ({ wall, cpu: 2 * wall, memory: null })
    const [head, , hugo, ours] = reportPeers([
      { name: 'Hugo', articles: 10, pages: 20, files: 20, runs: [run(9), run(1), run(2)], starts: [run(0.25)] },
      { name: 'Ours', articles: 10, pages: 80, files: 90, runs: [run(3), run(5), run(4)], starts: [run(0.5)] },
      { name: 'Hugo', articles: 100, pages: 200, files: 200, runs: [run(7)], starts: [run(0.25)] },
    ])
    expect(head).toMatch(/× first, a page/)
    expect(hugo).toBe('| Hugo | 10 | 20 | 20 | 2.00 | 1.00 | 1.00 | 0.25 | 4.00 | – |')
    expect(ours).toBe('| Ours | 10 | 80 | 90 | 4.00 | 2.00 | 0.50 | 0.50 | 8.00 | – |')
  })
})
