/** International organisations and parties, from the table `organisations.json`: a maintainer adds a row there. Bodies of one state are left out. */
import rows from './organisations.json' with { type: 'json' }

export interface Organisation {
  readonly id: string
  readonly name: string
  /** What reports in any language call it, letter by letter; the name itself needn't be repeated. */
  readonly names: readonly string[]
}

export const ORGANISATIONS: readonly Organisation[] = rows
