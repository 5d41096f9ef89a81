/**
 * Which reports stand in which index. Pagefind builds whole indexes only, so the archive has several: bases, a middle and
 * a delta. In: the indexes as they are and the reports of today, out: the indexes as they shall be. What changed since an
 * index was built is masked there (the search passes it over) until that index is built again.
 */

/** A report as an index holds it. */
export interface IndexedReport {
  readonly id: string
  /** Of everything that is indexed of it. */
  readonly hash: string
}

export interface Tier {
  /** `b1`, `b2` …: bases; `m`: the middle; `d`: the delta. */
  readonly name: string
  /** In the archive's order on the day the index was built. */
  readonly reports: readonly IndexedReport[]
}

export interface PlannedTier extends Tier {
  /** Whether it must be built; else its files stay as they are. */
  readonly rebuilt: boolean
}

/** How many reports an index holds. Building costs 5 ms a report and 0.3 MB of memory; asking costs some 20 kB a word and index. */
export interface TierSizes {
  /** An archive of so many is one index, built whole. */
  readonly whole: number
  readonly delta: number
  readonly middle: number
  readonly base: number
}

const tierSizes: TierSizes = { whole: 100, delta: 100, middle: 1000, base: 12_500 }

/** The base that is always there. */
const firstBase = 'b1'

/** A base of which a larger share is masked is built again. */
const mostMasked = 1 / 8

/**
 * @param before the indexes of the published site
 * @param reports those of today, newest first
 * @param forgotten ids whose text must not stay in any file
 */
export function planTiers(
  before: readonly Tier[],
  reports: readonly IndexedReport[],
  forgotten: ReadonlySet<string> = new Set(),
  sizes: TierSizes = tierSizes,
): PlannedTier[] {
  const places = new Map(reports.map(({ id }, place) => [id, place]))
  const hashes = new Map(reports.map(({ id, hash }) => [id, hash]))
  const inOrder = (list: readonly IndexedReport[]): IndexedReport[] =>
    [...list].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const indexed = new Set<string>()
  const live = new Map(
    before.map(({ name, reports: own }) => {
      const kept = own.filter(({ id, hash }) => hashes.get(id) === hash && !indexed.has(id))
      for (const { id } of kept) indexed.add(id)
      return [name, kept]
    }),
  )
  const of = (name: string): readonly IndexedReport[] => live.get(name) ?? []
  const fresh = reports.filter(({ id }) => !indexed.has(id))
  const bases = before.filter(({ name }) => name.startsWith('b'))
  const isWhole = reports.length <= sizes.whole || of(firstBase).length === 0
  if (isWhole) return keepEqual(before, cut(reports, sizes.base, 0))

  const keptBases = bases.map((base) => {
    const masked = base.reports.length - of(base.name).length
    const mustGo = masked > base.reports.length * mostMasked || base.reports.some(({ id }) => forgotten.has(id))
    return { name: base.name, reports: mustGo ? of(base.name) : base.reports }
  })
  const young = inOrder([...of('d'), ...fresh])
  const aged = inOrder([...of('m'), ...young])
  const last = keptBases.at(-1)
  const grown = inOrder([...of(last?.name ?? ''), ...aged])
  const planned = (): Tier[] => {
    if (young.length <= sizes.delta) return [...keptBases, keptMiddle(), { name: 'd', reports: young }]
    if (aged.length <= sizes.middle) return [...keptBases, { name: 'm', reports: aged }]
    if (last && grown.length <= sizes.base) return [...keptBases.slice(0, -1), { name: last.name, reports: grown }]
    return [...keptBases, ...cut(aged, sizes.base, numberOf(last))]
  }
  const keptMiddle = (): Tier => {
    const middle = before.find(({ name }) => name === 'm') ?? { name: 'm', reports: [] }
    const mustGo = middle.reports.some(({ id }) => forgotten.has(id))
    return mustGo || of('m').length === 0 ? { name: 'm', reports: of('m') } : middle
  }
  return keepEqual(before, planned())
}

/** Bases of equal size, the newest reports in the first. */
function cut(reports: readonly IndexedReport[], most: number, from: number): Tier[] {
  const count = Math.ceil(reports.length / most)
  const size = Math.ceil(reports.length / Math.max(1, count))
  return Array.from({ length: count }, (_, at) => ({
    name: `b${from + at + 1}`,
    reports: reports.slice(at * size, (at + 1) * size),
  }))
}

function numberOf(base: Tier | undefined): number {
  return Number(base?.name.slice(1) ?? 0)
}

/** Empty indexes are none; one that holds what it held stays. */
function keepEqual(before: readonly Tier[], after: readonly Tier[]): PlannedTier[] {
  const known = new Map(before.map(({ name, reports }) => [name, writeReports(reports)]))
  return after
    .filter(({ reports }) => reports.length > 0)
    .map((tier) => ({ ...tier, rebuilt: known.get(tier.name) !== writeReports(tier.reports) }))
}

/** One report a line: `606a9464ba09ff0c 5feceb66ffc86f38`. */
export function writeReports(reports: readonly IndexedReport[]): string {
  return reports.map(({ id, hash }) => `${encodeURIComponent(id)} ${hash}\n`).join('')
}

export function readReports(lines: readonly string[]): IndexedReport[] {
  return lines.filter(Boolean).map((line) => {
    const [id = '', hash = ''] = line.split(' ')
    return { id: decodeURIComponent(id), hash }
  })
}
