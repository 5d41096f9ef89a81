/** A list of one year; a long one is cut by month, with a way to each month before it. */
import type { JSX } from 'preact'
import { formatDate, periodsOf } from '../../src/archive/calendar.ts'
import { groupBy } from '../../src/archive/shelf.ts'
import type { CountKey } from '../messages/messages.ts'
import { useMessages } from './messages.ts'

/** Up to here a list stands whole. */
const longestList = 60

interface ByMonthProps<Item> {
  readonly items: readonly Item[]
  /** What an item is, which sets apart the lists of one page: `#event-2012-03`. */
  readonly word: CountKey
  /** The item's day, month or year, if it has any. */
  readonly dateOf: (item: Item) => string | null
  readonly list: (items: readonly Item[]) => JSX.Element
}

export function ByMonth<Item>({ items, word, dateOf, list }: ByMonthProps<Item>): JSX.Element {
  const { language, count } = useMessages()
  const monthOf = (item: Item): string[] => periodsOf(dateOf(item) ?? '').slice(1, 2)
  const months = groupBy(items, monthOf)
  if (items.length <= longestList || months.size === 0) return list(items)
  const loose = items.filter((item) => monthOf(item).length === 0)
  const idOf = (month: string): string => `${word}-${month}`
  return (
    <>
      <ul class="entries">
        {[...months].map(([month, part]) => (
          <li>
            <a href={`#${idOf(month)}`}>{formatDate(language, month, 'month')}</a>
            <span class="meta">{count(word, part.length)}</span>
          </li>
        ))}
      </ul>
      {loose.length > 0 && list(loose)}
      {[...months].map(([month, part]) => (
        <section class="index-group" id={idOf(month)}>
          <h3>{formatDate(language, month, 'month')}</h3>
          {list(part)}
        </section>
      ))}
    </>
  )
}
