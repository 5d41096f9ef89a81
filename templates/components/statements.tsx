/** What people said, as reports print it: the day, the words, and the paragraph they stand in. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { find, take } from '../../src/archive/shelf.ts'
import { statementWords } from '../../src/archive/statements.ts'
import { articleUrl, eventUrl, personUrl, withFragment } from '../../src/archive/urls.ts'
import type { ActiveYear, SaidThere, UrlPath } from '../../src/model.ts'
import { useEventName } from './events.tsx'
import { foreignText } from './foreign-text.ts'
import { useMessages } from './messages.ts'
import { YearLinks } from './reports.tsx'
import { Link, useSite } from './site.tsx'
import { SupplierNames } from './suppliers.tsx'

interface StatementsProps {
  readonly statements: readonly SaidThere[]
  /** Whether to name the speakers: not on a person's own page. */
  readonly named: boolean
}

/** Statements one below the other, the day in the margin. */
export function StatementList({ statements, named }: StatementsProps): JSX.Element {
  return (
    <ol class="index statements">
      {statements.map((said) => (
        <StatementRow said={said} named={named} />
      ))}
    </ol>
  )
}

/** Statements on one page up to here; the rest stands on the pages of the years. */
const longestList = 10

interface LatestProps extends StatementsProps {
  readonly years: readonly ActiveYear[]
  readonly urlOf: (year: string) => UrlPath
}

/** Statements, newest first; a long list is cut, and leads on by year. */
export function LatestStatements({ statements, named, years, urlOf }: LatestProps): JSX.Element {
  const { pieces, number } = useMessages()
  const active = years.filter((year) => (year.statements ?? []).length > 0)
  return (
    <>
      <StatementList statements={statements.slice(0, longestList)} named={named} />
      {statements.length > longestList && (
        <p class="more">
          {pieces('newestByYear', {
            shown: number(longestList),
            total: number(statements.length),
            years: <YearLinks years={active} urlOf={urlOf} />,
          })}
        </p>
      )}
    </>
  )
}

interface RowProps {
  readonly said: SaidThere
  readonly named: boolean
}

function StatementRow({ said, named }: RowProps): JSX.Element | null {
  const { archive } = useSite()
  const { say, pieces, count } = useMessages()
  const report = take(archive.articles, said.report)
  const { article } = report
  const statement = article.statements[said.place]
  if (!statement) return null
  const link = withFragment(articleUrl(article.id), `p${statement.paragraph}`)
  return (
    <li>
      <SaidOn said={said} />
      <div>
        {named && <Speakers ids={statement.speakers} />}
        <p {...foreignText(archive.config, article)}>{statementWords(report, statement)}</p>
        <p class="meta">
          <span>
            <Link to={link}>
              {pieces('paragraphIn', { name: <bdi>{report.title}</bdi>, number: statement.paragraph })}
            </Link>
          </span>
          <SupplierNames article={article} />
          {said.also.length > 0 && (
            <span>{say('alsoPrintedBy', { reports: count('otherReport', said.also.length) })}</span>
          )}
          <SaidAt event={statement.event} />
        </p>
      </div>
    </li>
  )
}

/** The day in the margin, and whose day it is: of the event, or only of the report. */
function SaidOn({ said: { day, clock } }: { readonly said: SaidThere }): JSX.Element {
  const { language, say } = useMessages()
  if (day === null) return <p class="margin-date">{say('undated')}</p>
  return (
    <p class="margin-date">
      <time datetime={day}>
        <strong>{formatDate(language, day, 'short')}</strong>
      </time>
      {clock !== 'event' && <span class="clock"> {say(clock === 'updated' ? 'updatedThen' : 'reportedThen')}</span>}
    </p>
  )
}

function Speakers({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { people } = useSite().archive
  const { say } = useMessages()
  const known = ids.flatMap((id) => find(people, id) ?? [])
  return (
    <p class="speakers">
      {known.map(({ id, name }, index) => (
        <>
          {index > 0 && say('comma')}
          <Link to={personUrl(id)} dir="auto">
            {name}
          </Link>
        </>
      ))}
    </p>
  )
}

function SaidAt({ event }: { readonly event: string | null }): JSX.Element | null {
  const { events } = useSite().archive
  const eventName = useEventName()
  const known = event === null ? undefined : find(events, event)
  if (!known) return null
  return (
    <span>
      <Link to={eventUrl(known.id)}>{eventName(known)}</Link>
    </span>
  )
}
