/** Which row of the catalogue each report of Pagefind's is, and the other way round. */
import type { TierEntry, TierTable } from '../../src/pipeline/tier-table.ts'
import { NumberTable } from './number-table.ts'
import { readSteps } from './read-steps.ts'
import { type ReportList, reportId, reportNumber } from './report-list.ts'
import { noRows, type Rows } from './rows.ts'

/** An index, and its reports in the order in which they were added: that of the rows. */
export interface ListedTier {
  readonly tier: TierEntry
  readonly reports: ReportList
}

export class ReportPlaces {
  /** The rows that stand in one of the indexes. */
  readonly covered: Rows
  readonly #indexes: readonly Index[]
  readonly #byLanguage: ReadonlyMap<string, Index>
  /** Of each row that is covered: the place of its index, and its number there. */
  readonly #places: Uint8Array
  readonly #numbers: Float64Array

  constructor({ rows, tiers, runs }: TierTable, listed: readonly ListedTier[]) {
    this.covered = noRows(rows)
    this.#indexes = listed.map(openIndex)
    this.#byLanguage = new Map(this.#indexes.map((index) => [index.tier.language, index]))
    this.#places = new Uint8Array(rows)
    this.#numbers = new Float64Array(rows)
    const placeOf = tiers.map((tier) => listed.findIndex((each) => each.tier === tier))
    let row = 0
    for (let run = 0; run < runs.length; run += 2) {
      const end = row + (runs[run + 1] ?? 0)
      const place = placeOf[runs[run] ?? 0] ?? -1
      for (const index = this.#indexes[place]; index && row < end; row += 1) this.#put(row, place, index)
      row = end
    }
  }

  #put(row: number, place: number, index: Index): void {
    const number = index.live[index.put]
    if (number === undefined) return
    index.put += 1
    index.rows.set(number, row)
    this.covered[row] = 1
    this.#places[row] = place
    this.#numbers[row] = number
  }

  /** The row of a report by Pagefind's id for it; none for one that is no more. */
  rowOf(id: string): number | undefined {
    return this.#byLanguage.get(id.slice(0, id.lastIndexOf('_')))?.rows.get(reportNumber(id))
  }

  /** The file that holds what Pagefind keeps of a row, relative to the site. */
  fileOf(row: number): string {
    const tier = this.#indexes[this.#places[row] ?? 0]?.tier
    if (!tier || this.covered[row] !== 1) throw new Error(`the index has no row ${row}`)
    return `${tier.path}fragment/${reportId(tier.language, this.#numbers[row] ?? 0)}.pf_fragment`
  }
}

interface Index {
  readonly tier: TierEntry
  /** Its reports that are in no other by now. */
  readonly live: ReportList
  /** How many of them have their row. */
  put: number
  readonly rows: NumberTable
}

function openIndex({ tier, reports }: ListedTier): Index {
  const gone = new Set(readSteps(tier.masked))
  const live = gone.size === 0 ? reports : reports.filter((_, at) => !gone.has(at))
  return { tier, live, put: 0, rows: new NumberTable(live.length) }
}
