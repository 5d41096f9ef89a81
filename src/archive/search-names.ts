/**
 * Names of one thing → what a search for one of them asks for: those that stand in the archive, and none that others among
 * them find anyway (`Mainland China` holds `China`).
 */
import type { Archive } from '../model.ts'
import { hasUnspacedScript } from '../text/characters.ts'
import { type CatalogueNames, isTelling } from './search-form.ts'
import { all } from './shelf.ts'

/** In how many reports each word of three letters and more stands. */
export function countWords(archive: Archive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { vocabulary } of all(archive.articles))
    for (const word of vocabulary.split(' ')) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** More names than this are never asked for at once: each costs the index a question. */
const maxSearched = 8

/**
 * The archive's countries, and people whose names the reports shorten by their first words.
 * @param namesOf what else a country is called in texts, by its code @param counts `countWords`
 */
export function searchNames(
  archive: Archive,
  namesOf: (code: string) => readonly string[],
  counts: ReadonlyMap<string, number>,
): CatalogueNames[] {
  const countries = all(archive.countries).map(({ code, name }) => [...new Set([name, ...namesOf(code)])])
  const people = all(archive.people).map(({ name }) => shortened(name))
  return [...countries, ...people]
    .filter((names) => names.length > 1)
    .map((names) => namesSearched(names, counts))
    .filter(([searched]) => searched.length > 0)
}

/** `Bilawal Bhutto Zardari` → also `Bhutto Zardari`. One word alone may be anybody's name. */
function shortened(name: string): string[] {
  const words = name.split(/\s+/)
  return words.length < 3 ? [name] : [name, words.slice(-2).join(' ')]
}

function namesSearched(names: readonly string[], counts: ReadonlyMap<string, number>): CatalogueNames {
  const printed = names
    .map((name) => ({ name, words: wordsOf(name).join(' '), count: holding(name, counts) }))
    .filter(({ name, count }) => count > 0 && isTelling(name))
    .sort((a, b) => b.count - a.count)
  const searched = printed
    .filter(
      ({ words }, at) => !printed.some((other, place) => place !== at && findsAnyway(other.words, words, place < at)),
    )
    .slice(0, maxSearched)
    .map(({ name }) => name)
  return [searched, names.filter((name) => !searched.includes(name))]
}

/** Whether who finds one name finds the other: it stands in it, or is its singular. @param first of two that are the same */
function findsAnyway(name: string, other: string, first: boolean): boolean {
  if (name === other) return first
  return other === `${name}s` || ` ${other} `.includes(` ${name} `) || (hasUnspacedScript(name) && other.includes(name))
}

/** In how many reports a name can stand at most. Of signs without spaces, and of short words, nothing is known. */
function holding(name: string, counts: ReadonlyMap<string, number>): number {
  if (hasUnspacedScript(name)) return Number.POSITIVE_INFINITY
  const known = wordsOf(name).filter((word) => word.length > 2)
  // `China’s` is `chinas` in a vocabulary.
  return Math.min(...known.map((word) => (counts.get(word) ?? 0) + (counts.get(`${word}s`) ?? 0)))
}

/** As a report's vocabulary has them. */
function wordsOf(name: string): readonly string[] {
  return (
    name
      .toLowerCase()
      .replaceAll(/['’.]/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
}
