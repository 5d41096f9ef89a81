/** The command that learns the readers' weights: what it checks, and what it needs to be told. */
import { describe, expect, it } from 'vitest'
import { readText } from '../src/files.ts'
import { newFolder, runModules, writeFiles } from './run-command.ts'

const weights = 'src/extract/headline-weights.json'

describe('npm run train', () => {
  it('--check says which weights a corpus no longer gives, stops there and writes nothing', async () => {
    const folder = newFolder()
    writeFiles(folder, { 'truth.json': '[]' })
    const before = readText(weights)
    const { code, stderr } = await runModules('train', [folder, '--check'])
    expect([code, stderr]).toEqual([
      1,
      `train: ${weights}: the corpus gives other weights; npm run train writes them\n`,
    ])
    expect(readText(weights)).toBe(before)
  }, 60_000)

  it.each([
    [['corpus', '--folds', '5'], 'train: --folds judges one reader: --only headline, text, html'],
    [['corpus', '--only', 'menus'], 'train: --only takes one of headline, text, html'],
  ])(
    '%j is no call',
    async (args, message) => {
      const { code, stderr } = await runModules('train', args)
      expect([code, stderr.split('\n', 1)[0]]).toEqual([2, message])
    },
    60_000,
  )
})
