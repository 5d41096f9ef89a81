/** The launcher: a command run from its bundle does and says what it does from its modules. */
import { execFile } from 'node:child_process'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { reports } from './reports-by-language.ts'
import { fingerprint, newFolder, runModules, seedArchive } from './run-command.ts'

const launcher = join(process.cwd(), 'src/commands/launch.mjs')

function launch(
  args: readonly string[],
  flags: readonly string[] = [],
  command = 'build',
): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, [...flags, launcher, command, ...args])
}

test('a site is the same byte for byte', async () => {
  const folder = seedArchive()
  await launch(['--content', folder, '--output', join(folder, 'bundled')])
  await runModules('build', ['--content', folder, '--output', join(folder, 'plain')])
  expect(fingerprint(join(folder, 'bundled'))).toEqual(fingerprint(join(folder, 'plain')))
}, 120_000)

test('cleaned records are the same byte for byte, in whatever language', async () => {
  const folder = newFolder()
  const raw = join(folder, 'raw')
  cpSync('content/raw', raw, { recursive: true })
  for (const [code, text] of Object.entries(reports))
    writeFileSync(join(raw, `${code}.md`), `---\ntitle: ${code}\ndate: 2023-01-09\n---\n\n${text}\n`)
  await launch([raw, '--out', join(folder, 'bundled')], [], 'clean')
  await runModules('clean', [raw, '--out', join(folder, 'plain')])
  expect(fingerprint(join(folder, 'bundled'))).toEqual(fingerprint(join(folder, 'plain')))
}, 120_000)

test('help is the same, and a failure names the module and line that were written', async () => {
  expect((await launch(['--help'])).stdout).toBe((await runModules('build', ['--help'])).stdout)
  const folder = seedArchive()
  const trap = join(newFolder(), 'trap.mjs')
  writeFileSync(trap, "import fs from 'node:fs'\nfs.lstatSync = () => { throw new Error('a trap') }\n")
  const placesOf = (stderr: string): string[] => stderr.match(/src\/\w+(?:\/[\w-]+)?\.ts:\d+/g) ?? []
  const args = ['--content', folder, '--output', join(folder, 'site')]
  const bundled = await launch(args, ['--import', trap]).catch((error) => error)
  const plain = await runModules('build', args, { NODE_OPTIONS: `--import ${trap}` })
  expect(bundled.stderr).toContain('a trap')
  expect(placesOf(bundled.stderr)).toEqual(placesOf(plain.stderr))
  expect(placesOf(plain.stderr).length).toBeGreaterThan(2)
}, 120_000)

test('processes that start at once, and find no bundle, share the one that is made first', async () => {
  const folder = newFolder()
  for (const name of ['src', 'templates', 'eleventy.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const start = (): Promise<unknown> =>
    promisify(execFile)(process.execPath, [
      join(folder, 'src/commands/launch.mjs'),
      'clean',
      'content/raw',
      '--out',
      newFolder(),
    ])
  const all = await Promise.allSettled([start(), start(), start(), start()])
  expect(all.map((each) => (each.status === 'rejected' ? String(each.reason) : 'done'))).toEqual(all.map(() => 'done'))
}, 120_000)

test('without its packages it says what to run', async () => {
  const folder = newFolder()
  cpSync(launcher, join(folder, 'src/commands/launch.mjs'))
  const failed = promisify(execFile)(process.execPath, [join(folder, 'src/commands/launch.mjs'), 'build'])
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+node_modules: not there; run `npm ci`/),
  })
})
