/** What the search index is told about an article besides its words. Invisible, and no part of any excerpt. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import type { ArchivedArticle } from '../../src/model.ts'
import { useMessages } from './messages.ts'

/** The sort key of an article without a day: a page without the key would vanish from sorted results. */
const undatedSortKey = '0000-00-00'

/** Filters (codes and ids), sort key and particulars of a hit, in the attribute form of Pagefind. */
export function SearchFields({ report }: { readonly report: ArchivedArticle }): JSX.Element {
  const { language, say } = useMessages()
  const { article, title, when } = report
  const filters: readonly (readonly [name: string, value: string])[] = [
    ...article.countries.acting.map((code) => ['country', code.toLowerCase()] as const),
    ...article.countries.mentioned.map((code) => ['mentioned', code.toLowerCase()] as const),
    ['year', when?.day.slice(0, 4) ?? 'undated'],
    ['publisher', article.publisher?.id ?? 'unknown'],
    ...(article.agency === null ? [] : [['agency', article.agency.id] as const]),
  ]
  const particulars: readonly (readonly [name: string, value: string])[] = [
    ['title', title],
    ['date', when?.day ?? ''],
    ['day', when === null ? say('undated') : formatDate(language, when.day, 'date')],
    ['clock', when?.clock ?? ''],
    ['publisher', article.publisher?.id ?? 'unknown'],
    ['countries', article.countries.acting.map((code) => code.toLowerCase()).join(',')],
  ]
  return (
    <div hidden>
      <span data-pagefind-sort="date[data-day]" data-day={when?.day ?? undatedSortKey} />
      {filters.map(([name, value]) => (
        <span data-pagefind-filter={`${name}[data-value]`} data-value={value} />
      ))}
      {particulars.map(([name, value]) => (
        <span data-pagefind-meta={`${name}[data-value]`} data-value={value} />
      ))}
    </div>
  )
}
