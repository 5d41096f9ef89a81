/** Lists of reports: with their openings, or as a compact index. */
import type { JSX } from 'preact'
import { take } from '../../src/archive/shelf.ts'
import { articleUrl } from '../../src/archive/urls.ts'
import type { ArchivedArticle, UrlPath, YearOfReports } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { CountryChips } from './countries.tsx'
import { MarginDate } from './dates.tsx'
import { foreignText } from './foreign-text.ts'
import { useMessages } from './messages.ts'
import { Link, useSite } from './site.tsx'
import { SupplierNames, supplierOf } from './suppliers.tsx'

interface ReportsProps {
  readonly ids: readonly string[]
}

/** Reports one below the other, the date in the margin where a dateline stands. */
export function ReportList({ ids }: ReportsProps): JSX.Element {
  const { articles } = useSite().archive
  return (
    <ol class="reports">
      {ids.map((id) => (
        <Report report={take(articles, id)} />
      ))}
    </ol>
  )
}

/** Countries shown of a report in a list; its own page has all. */
const mostChips = 8

function Report({ report }: { readonly report: ArchivedArticle }): JSX.Element {
  const { archive } = useSite()
  const { article, teaser, when } = report
  return (
    <li>
      <MarginDate when={when} />
      <div>
        <HeadlineHeading report={report} level="h3" />
        {teaser !== '' && <p {...foreignText(archive.config, article)}>{teaser}</p>}
        <div class="about">
          <CountryChips countries={article.countries} most={mostChips} />
          <p class="meta">
            <SupplierNames article={article} />
            <AlsoReportedBy report={report} />
          </p>
        </div>
      </div>
    </li>
  )
}

interface HeadlineProps {
  readonly report: ArchivedArticle
}

/** A report's headline as a link, within text of the site. */
export function Headline({ report }: HeadlineProps): JSX.Element {
  const { config } = useSite().archive
  return (
    <span {...foreignText(config, report.article)}>
      <HeadlineLink report={report} />
    </span>
  )
}

/** A report's headline as a heading of its own: the whole line runs in the direction of its words. */
export function HeadlineHeading({ report, level }: HeadlineProps & { readonly level: 'h2' | 'h3' }): JSX.Element {
  const { config } = useSite().archive
  const Heading = level
  return (
    <Heading {...foreignText(config, report.article)}>
      <HeadlineLink report={report} />
    </Heading>
  )
}

/** One that the source doesn't have is set apart from the publishers' own. */
function HeadlineLink({ report }: HeadlineProps): JSX.Element {
  const { article, title } = report
  return (
    <Link to={articleUrl(article.id)} class={article.titleBasis === 'generated' ? 'generated' : undefined}>
      {title}
    </Link>
  )
}

function AlsoReportedBy({ report }: { readonly report: ArchivedArticle }): JSX.Element | null {
  const { articles } = useSite().archive
  const messages = useMessages()
  const { publisher, agency } = report.article
  const others = report.sameEvent.map((id) => supplierOf(messages, take(articles, id).article))
  const names = [...new Set(others)].filter((name) => name !== (publisher?.name ?? agency?.name))
  return names.length === 0 ? null : <span>{messages.say('alsoReportedBy', { names: messages.listed(names) })}</span>
}

/** With their openings up to here, as an index above. */
const longestWithOpenings = 12

/** Reports on one page up to here; the rest stands on the pages of the years. */
const longestIndex = 60

interface LatestProps extends ReportsProps, YearLinksProps {}

/** A list in the form its length asks for. */
export function FittingList({ ids }: ReportsProps): JSX.Element {
  return ids.length <= longestWithOpenings ? <ReportList ids={ids} /> : <ReportIndex ids={ids} />
}

/** A list in the form its length asks for; a long one is cut, and leads on by year. */
export function LatestReports({ ids, years, urlOf }: LatestProps): JSX.Element {
  const { number, pieces } = useMessages()
  return (
    <>
      <FittingList ids={ids.slice(0, longestIndex)} />
      {ids.length > longestIndex && (
        <p class="more">
          {pieces('newestByYear', {
            shown: number(longestIndex),
            total: number(ids.length),
            years: <YearLinks years={years} urlOf={urlOf} />,
          })}
        </p>
      )}
    </>
  )
}

interface YearLinksProps {
  readonly years: readonly YearOfReports[]
  readonly urlOf: (year: string) => UrlPath
}

/** "2024, 2023, 2021", each leading to its page. */
export function YearLinks({ years, urlOf }: YearLinksProps): JSX.Element {
  const speaker = useMessages()
  return (
    <>
      {years.map(({ year }, index) => (
        <>
          {index > 0 && speaker.say('comma')}
          <Link to={urlOf(year)}>{yearName(speaker, year)}</Link>
        </>
      ))}
    </>
  )
}

/** `2023`, or `Undated`. */
export function yearName({ say }: Speaker, year: string): string {
  return year === 'undated' ? say('undated') : year
}

/** Reports as rows of day, headline and publisher. */
export function ReportIndex({ ids }: ReportsProps): JSX.Element {
  const { articles } = useSite().archive
  return (
    <ol class="index">
      {ids.map((id) => (
        <IndexRow report={take(articles, id)} />
      ))}
    </ol>
  )
}

function IndexRow({ report }: { readonly report: ArchivedArticle }): JSX.Element {
  return (
    <li>
      <MarginDate when={report.when} brief={true} />
      <p>
        <Headline report={report} />{' '}
        <span class="meta">
          <SupplierNames article={report.article} />
        </span>
      </p>
    </li>
  )
}
