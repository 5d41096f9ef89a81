/** The command that learns what the signs of an event weigh: the reports of the project give the weights it ships. */
import { expect, it } from 'vitest'
import { newFolder, runModules, writeFiles } from './run-command.ts'

const sets = ['develop', 'telling', 'fresh', 'english', 'world', 'short.jsonl'].map((name) => `tests/facts-set/${name}`)

it('the readable sets give the shipped weights, to the byte', async () => {
  const { code, stdout, stderr } = await runModules('train-events', [...sets, '--check'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Learnt from \d{3} reports: .*event-weights\.json\n$/)
}, 300_000)

it('--check says that other reports give other weights; a broken row is named by its line', async () => {
  const row = { language: 'en', published: '2024-03-13', headline: null, paragraphs: ['It rained.'], events: [] }
  const folder = newFolder()
  writeFiles(folder, { 'one.jsonl': `${JSON.stringify(row)}\n`, 'two.jsonl': `${JSON.stringify(row)}\n{"language":\n` })
  const other = await runModules('train-events', [`${folder}/one.jsonl`, '--check'])
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('the reports give other weights')])
  const broken = await runModules('train-events', [`${folder}/two.jsonl`])
  expect([broken.code, broken.stderr.split('\n', 1)[0]]).toEqual([
    2,
    expect.stringMatching(/two\.jsonl:2: .*a row holds/),
  ])
}, 120_000)
