/** The generator: the same numbers give the same reports, as many as asked for, each in keeping with its truth. */
import { describe, expect, it } from 'vitest'
import { listFiles } from '../src/files.ts'
import { inventHappenings } from '../src/generator/happenings.ts'
import { generateReports } from '../src/generator/reports.ts'
import { newFolder, run } from './run-command.ts'

const reports = [...generateReports({ events: 100, reports: 500, seed: 1 })]

describe('generated reports', () => {
  it('are the same for the same seed, and others for another', () => {
    const texts = (seed: number): string[] =>
      [...generateReports({ events: 5, reports: 20, seed })].map(({ text }) => text)
    expect(texts(1)).toEqual(texts(1))
    expect(texts(1)).not.toEqual(texts(2))
  })

  it('are as many as asked for, of as many events, under names of their own', () => {
    const groups = reports.flatMap(({ truth }) => truth.events.map(({ group }) => group))
    expect(reports).toHaveLength(500)
    expect(new Set(groups).size).toBe(100)
    expect(new Set(reports.map(({ truth }) => truth.file)).size).toBe(500)
    expect(new Set(reports.map(({ text }) => text)).size).toBe(500)
  })

  it('name everybody that the truth names, and no country both as acting and mentioned', () => {
    for (const { text, truth } of reports) {
      expect(truth.people.filter(({ name }) => !text.includes(name))).toEqual([])
      expect(truth.mentioned.filter((code) => truth.acting.includes(code))).toEqual([])
      expect(text).not.toMatch(/undefined|@|#(?!diplomacy)/)
    }
  })

  it('hold copies, near copies and reports of two events', () => {
    const kinds = new Set(reports.map(({ truth }) => truth.copyOf?.kind))
    expect([...kinds].sort()).toEqual(['exact-copy', 'near-copy', undefined])
    expect(reports.some(({ truth }) => truth.events.length === 2)).toBe(true)
  })

  it('tell events that differ in day, countries or mode', () => {
    const keys = inventHappenings(2000, 1).map(({ day, mode, first, second }) =>
      [day, mode, ...[first.country.code, second.country.code].sort()].join(' '),
    )
    expect(new Set(keys).size).toBe(2000)
  })
})

describe('npm run generate', () => {
  it('writes reports that score:facts can score', async () => {
    const folder = `${newFolder()}/generated`
    expect(await run('generate', ['--out', folder, '--reports', '20'])).toMatchObject({ code: 0, stderr: '' })
    expect(listFiles(folder).files).toHaveLength(21)
    expect(listFiles(`${folder}/raw`).files.filter(({ source }) => !source.endsWith('.txt'))).toEqual([])
    const { stdout } = await run('score-facts', [folder])
    expect(stdout).toContain('20 reports in 1 languages')
  })

  it.each([
    ['no folder', [], 2, '--out DIR is missing'],
    ['a folder that holds something', ['--out', 'src'], 1, 'src is not empty'],
    ['no number', ['--out', 'nowhere', '--reports', 'ten'], 2, '"ten" is no whole number'],
  ])('refuses %s', async (_name, args, code, message) => {
    const outcome = await run('generate', args)
    expect([outcome.code, outcome.stderr.includes(message)]).toEqual([code, true])
  })
})

describe('npm run score:groups', () => {
  it('compares a tenth with the whole', async () => {
    const { code, stdout } = await run('score-groups', ['--reports', '100'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^10 reports cleaned in .*\n[\s\S]*^100 reports cleaned in .*\n[\s\S]*^archive: [\d.]+ times/m,
    )
  })
})
