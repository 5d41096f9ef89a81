/** Dates as the pages print them, each inside a `<time>` that a machine can read. */
import type { JSX } from 'preact'
import { type DateStyle, formatDate } from '../../src/archive/calendar.ts'
import { periodUrl } from '../../src/archive/urls.ts'
import type { Article, ArticleDay } from '../../src/model.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

interface DayProps {
  /** A day, month or year. */
  readonly date: string
  readonly style?: DateStyle
}

/** A day, month or year in words. */
function Day({ date, style = 'date' }: DayProps): JSX.Element {
  const { language } = useMessages()
  return <time datetime={date}>{formatDate(language, date, style)}</time>
}

/** A day in words, leading to its page. */
export function DayLink({ date, style = 'date' }: DayProps): JSX.Element {
  return (
    <Link to={periodUrl(date)}>
      <Day date={date} style={style} />
    </Link>
  )
}

interface MarginDateProps {
  readonly when: ArticleDay | null
  /** The day alone, for rows of an index. */
  readonly brief?: boolean
}

/** The margin of a list of reports: the day large, then weekday, time and, where it isn't publication, the clock. */
export function MarginDate({ when, brief = false }: MarginDateProps): JSX.Element {
  const { language, say, row } = useMessages()
  if (when === null) return <p class="margin-date">{say('undated')}</p>
  const rest = row([formatDate(language, when.day, 'weekday'), when.time])
  return (
    <p class="margin-date">
      <time datetime={when.time === null ? when.day : `${when.day}T${when.time}`}>
        <strong>{formatDate(language, when.day, 'short')}</strong>
        {!brief && ` ${rest}`}
      </time>
      {when.clock === 'updated' && <span class="clock"> {say('updatedThen')}</span>}
    </p>
  )
}

/**
 * The publisher's own time as it stands in the record: `2023-01-10T08:38+08:00` → "10 January 2023, 08:38 (UTC+8)".
 * Never shifted.
 */
export function Stamp({ stamp }: { readonly stamp: string }): JSX.Element {
  const { say } = useMessages()
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?/.exec(stamp)
  const [, day, time, offset] = parts ?? []
  if (day === undefined) return <time>{stamp}</time>
  return (
    <time datetime={stamp}>
      <DayLink date={day} />
      {time === undefined ? '' : say('comma') + time}
      {offset === undefined ? '' : ` (${offsetName(offset)})`}
    </time>
  )
}

/** `+08:00` → `UTC+8`, `-03:30` → `UTC−3:30`, `Z` → `UTC`. */
function offsetName(offset: string): string {
  const parts = /^([+-])0?(\d{1,2}):(\d{2})$/.exec(offset)
  if (!parts) return 'UTC'
  const [, sign, hours, minutes] = parts
  return `UTC${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}

/** When a report was published; or, where only that is known, that it was updated then; or that there is no telling. */
export function ReportStamp({ article }: { readonly article: Article }): JSX.Element {
  const { say, pieces } = useMessages()
  const { published, updated } = article
  if (published !== null) return <Stamp stamp={published} />
  if (updated === null) return <>{say('undated')}</>
  return <>{pieces('updatedOn', { stamp: <Stamp stamp={updated} /> })}</>
}
