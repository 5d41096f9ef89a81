/** What a build renders: only what a change shows in, and always all of it. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildArchive } from '../src/archive/archive.ts'
import { Fingerprints } from '../src/archive/fingerprints.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { find, take } from '../src/archive/shelf.ts'
import { Trace, tracedArchive, wholeArchive } from '../src/archive/trace.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Archive, Article } from '../src/model.ts'
import { isKept } from '../src/text/line-roles.ts'
import { phoneCall, plainArticle } from './plain-article.ts'
import { newFolder } from './run-command.ts'

const config = { title: 'Test', description: '', url: 'https://example.org/', language: 'en' }

function archiveOf(...articles: readonly Article[]): Archive {
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [] }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept })
}

const kenya = { countries: { acting: ['KE'], mentioned: [] } }
const one = plainArticle('one', { ...kenya, published: '2023-01-01' })

/** What a look at the archive read. */
function readsOf(look: (archive: Archive) => void): ReturnType<Trace['reads']> {
  const trace = new Trace()
  look(tracedArchive(archiveOf(one), trace))
  return trace.reads()
}

test('a read names the thing and the fields that were looked at, parts of parts included', () => {
  expect(readsOf((archive) => take(archive.articles, one.id).article.title)).toEqual([
    { shelf: 'articles', key: one.id, fields: ['article.title', 'article?'] },
  ])
  expect(readsOf(({ countries }) => take(countries, 'KE').years[0]?.reports.length)).toEqual([
    { shelf: 'countries', key: 'KE', fields: ['years.2023.reports', 'years?'] },
  ])
  expect(readsOf(({ articles }) => articles.keys.length)).toEqual([{ shelf: 'articles', key: null, fields: [] }])
  expect(readsOf(({ events }) => find(events, 'no-such-event'))).toEqual([
    { shelf: 'events', key: 'no-such-event', fields: [] },
  ])
})

test('a thing told whole is read whole, and the names of its fields with it', () => {
  const [read] = readsOf(({ articles }) => JSON.stringify(take(articles, one.id).article))
  expect(read?.fields).toEqual(expect.arrayContaining(['article.*', 'article.body', 'article.evidence']))
})

test('a file that reads very many things is a reader of the whole archive', () => {
  const many = archiveOf(...Array.from({ length: 2001 }, (_, index) => plainArticle(`many-${index}`)))
  const trace = new Trace()
  const { articles } = tracedArchive(many, trace)
  for (const key of many.articles.keys) take(articles, key)
  expect(trace.reads()).toEqual([wholeArchive])
})

test('a fingerprint changes with what was read and with nothing else', () => {
  const before = new Fingerprints(archiveOf(one), 1)
  const other = plainArticle('other', { ...kenya, published: '2024-01-01' })
  const after = new Fingerprints(archiveOf(one, other), 2)
  const changed = (look: (archive: Archive) => void): boolean =>
    readsOf(look).some((read) => before.of(read) !== after.of(read))
  expect(changed(({ articles }) => take(articles, one.id).title)).toBe(false)
  expect(changed(({ articles }) => take(articles, one.id).newer)).toBe(true)
  expect(changed(({ countries }) => take(countries, 'KE').name)).toBe(false)
  const year = { shelf: 'countries', key: 'KE', fields: ['years.2023.reports'] }
  expect(before.of(year)).toBe(after.of(year))
  expect(changed(({ countries }) => take(countries, 'KE').years.length)).toBe(true)
  expect(changed(({ articles }) => find(articles, other.id))).toBe(true)
  expect(changed(({ articles }) => articles.keys.length)).toBe(true)
})

test('a thing is as it was as long as its own reports and events are', () => {
  const [event, another] = [phoneCall('2023-01-01', ['CN', 'KE']), phoneCall('2023-01-02', ['CN', 'KE'])]
  const told = plainArticle('told', { ...kenya, events: [event] })
  const print = (shelf: string, key: string, ...articles: readonly Article[]): number =>
    new Fingerprints(archiveOf(...articles), 1, { articles }).ofThing({ shelf, key })
  const foreign = plainArticle('foreign', { countries: { acting: ['US'], mentioned: [] } })
  const again = plainArticle('again', { published: '2023-01-03', events: [event] })
  const redated = { ...told, events: [another] }
  for (const [shelf, key] of [
    ['countries', 'KE'],
    ['pairs', 'cn-ke'],
    ['events', event.id],
  ] as const) {
    const before = print(shelf, key, told)
    expect(print(shelf, key, told, foreign)).toBe(before)
    expect(print(shelf, key, told, again)).not.toBe(before)
    expect(print(shelf, key, redated)).not.toBe(before)
  }
})

test('after every one of 40 random changes the site is byte for byte that of a fresh build', async () => {
  const command = ['--import', 'tsx', 'tests/site/change-archive.ts', join(newFolder(), 'archive'), '40', '1']
  const { stdout } = await promisify(execFile)(process.execPath, command)
  const steps = stdout.trim().split('\n')
  expect(steps).toHaveLength(41)
  const renames = steps.filter((step) => step.includes(' rename: '))
  for (const rename of renames) {
    const [rendered = 0, all = 0] = [...rename.matchAll(/\d+(?= of|,)/g)].map(Number)
    expect(rendered).toBeLessThan(all / 5)
  }
}, 600_000)
