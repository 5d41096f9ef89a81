/** The contacts of two countries in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { pairsUrl, pairUrl, pairYearUrl } from '../src/archive/urls.ts'
import type { PairEntry } from '../src/model.ts'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { usePairName } from './components/pairs.tsx'
import type { PageData } from './components/site.tsx'
import { YearPage } from './components/year-page.tsx'

export const data = pageData('pairYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <PairYear pair={take(site.archive.pairs, owner)} year={year} />
}

function PairYear({ pair, year }: { readonly pair: PairEntry; readonly year: string }): JSX.Element {
  const { say } = useMessages()
  const name = usePairName()(pair.codes)
  const above = [
    { name: say('pairs'), url: pairsUrl() },
    { name, url: pairUrl(pair.key) },
  ]
  const urlOf = (other: string) => pairYearUrl(pair.key, other)
  return <YearPage name={name} section="Countries" above={above} year={year} years={pair.years} urlOf={urlOf} />
}
