/**
 * Which documents come from one site. In: surveys, out: for each the number of its site. A publisher or host that is known
 * decides; pages of unknown origin belong together when they share lines around their articles (menus, notices).
 */
import type { LineSurvey } from './line-survey.ts'

/** Shared lines around their articles by which two pages are of one site: so many, and such a share of the smaller page's. */
const sharedLines = 4
const sharedPart = 0.1

/** Most pages that share a line and are compared by it: beyond, they are compared with their neighbours only. */
const reach = 2

/** @param surveys in a stable order */
export function findSites(surveys: readonly LineSurvey[]): number[] {
  const parents = surveys.map((_, index) => index)
  const names = surveys.map(({ site }) => site)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }
    return at
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)]
    const [nameA, nameB] = [names[a] ?? null, names[b] ?? null]
    if (a === b || (nameA !== null && nameB !== null && nameA !== nameB)) return
    parents[Math.max(a, b)] = Math.min(a, b)
    names[Math.min(a, b)] = nameA ?? nameB
  }
  const named = new Map<string, number>()
  for (const [index, { site }] of surveys.entries()) {
    if (site === null) continue
    join(index, named.get(site) ?? index)
    if (!named.has(site)) named.set(site, index)
  }
  for (const [one, other] of likePairs(surveys)) join(one, other)
  return surveys.map((_, index) => rootOf(index))
}

/** Pages that share enough lines outside their articles; linear in all lines, as each is compared with few others. */
function likePairs(surveys: readonly LineSurvey[]): [number, number][] {
  const last = new Map<number, readonly number[]>()
  const shared = new Map<number, number>()
  for (const [index, survey] of surveys.entries()) {
    for (const hash of survey.around) {
      const before = last.get(hash) ?? []
      for (const other of before) {
        const pair = other * surveys.length + index
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      last.set(hash, [...before.slice(1 - reach), index])
    }
  }
  const sizeOf = (index: number): number => surveys[index]?.around.length ?? 0
  return [...shared].flatMap(([pair, count]): [number, number][] => {
    const [one, other] = [Math.floor(pair / surveys.length), pair % surveys.length]
    const enough = count >= Math.max(sharedLines, Math.min(sizeOf(one), sizeOf(other)) * sharedPart)
    return enough ? [[one, other]] : []
  })
}
