/**
 * What the pages of owners of reports are made of: of a country, a pair, a person, a subject, a supplier. Each part is a
 * section, nothing where it would be empty, and leads on to the pages of the owner's years where it would be long.
 */
import type { JSX } from 'preact'
import type { ActiveYear, SaidThere, UrlPath, YearOfReports } from '../../src/model.ts'
import { EventIndex } from './events.tsx'
import { useMessages } from './messages.ts'
import { LatestReports } from './reports.tsx'
import { Section } from './section.tsx'
import { LatestStatements } from './statements.tsx'

interface PartProps<Year> {
  readonly title: string
  readonly years: readonly Year[]
  readonly urlOf: (year: string) => UrlPath
}

export function ReportsPart({
  title,
  ids,
  ...byYear
}: PartProps<YearOfReports> & { readonly ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null
  return (
    <Section title={title}>
      <LatestReports ids={ids} {...byYear} />
    </Section>
  )
}

interface StatementsProps extends PartProps<ActiveYear> {
  readonly statements: readonly SaidThere[]
  /** Whether to name the speakers: not on a person's own page. */
  readonly named: boolean
}

export function StatementsPart({ title, statements, ...rest }: StatementsProps): JSX.Element | null {
  if (statements.length === 0) return null
  return (
    <Section title={title} id="said">
      <LatestStatements statements={statements} {...rest} />
    </Section>
  )
}

/** Events that the side of a page shows; all of them stand on the pages of the years. */
const mostEvents = 15

/** Events at the side of a page, newest first. */
export function EventsPart({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const { say, number } = useMessages()
  if (ids.length === 0) return null
  return (
    <Section title={say('events')}>
      <EventIndex ids={ids.slice(0, mostEvents)} />
      {ids.length > mostEvents && (
        <p class="more">{say('newestOfYears', { shown: number(mostEvents), total: number(ids.length) })}</p>
      )}
    </Section>
  )
}
