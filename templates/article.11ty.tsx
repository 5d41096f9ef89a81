/** An article: its text in one measure, what is known of it at the left, what it belongs to at the right. */
import type { JSX } from 'preact'
import { find, take } from '../src/archive/shelf.ts'
import { isShown } from '../src/archive/shown.ts'
import { newsArticle } from '../src/archive/structured-data.ts'
import { articleUrl, compareUrl, personUrl, sourceUrl } from '../src/archive/urls.ts'
import type { ArchivedArticle, Relation } from '../src/model.ts'
import type { ArticleWords } from './client/article-words.ts'
import { ArticleBody } from './components/article-body.tsx'
import { CitationTags } from './components/citation-tags.tsx'
import { CitationLinks, Cite, FilingNote } from './components/cite.tsx'
import { CorrectionList } from './components/corrections.tsx'
import { CountryChips } from './components/countries.tsx'
import { ReportStamp } from './components/dates.tsx'
import { EventIndex, useEventName } from './components/events.tsx'
import { Facts } from './components/facts.tsx'
import { foreignText } from './components/foreign-text.ts'
import { JsonScript } from './components/json-script.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { OfficeName } from './components/people.tsx'
import { Headline } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { still } from './components/still.ts'
import { Subjects } from './components/subjects.tsx'
import { SupplierNames } from './components/suppliers.tsx'
import type { Speaker } from './messages/speaker.ts'

export const data = pageData('article')

export function render({ site, key }: PageData): JSX.Element {
  const report = take(site.archive.articles, key)
  return (
    <Layout
      title={report.title}
      description={report.teaser || report.title}
      url={articleUrl(key)}
      head={<Machines report={report} />}
    >
      <article class="story">
        {/* One element for the search: where it marks its hits. */}
        <div class="own-words" data-pagefind-body>
          <Opening report={report} />
          <Text report={report} />
        </div>
        <Facts report={report} />
        <Relations report={report} />
        <Neighbours report={report} />
      </article>
    </Layout>
  )
}

interface PartProps {
  readonly report: ArchivedArticle
}

/** What the page says of the article to machines. */
function Machines({ report }: PartProps): JSX.Element {
  const { config, events } = useSite().archive
  const eventName = useEventName()
  const told = report.article.events
    .flatMap(({ id }) => find(events, id) ?? [])
    .map((event) => ({ event, name: eventName(event) }))
  return (
    <>
      <CitationTags config={config} report={report} />
      <CitationLinks report={report} />
      <JsonScript type="application/ld+json" value={newsArticle(config, report, told)} />
      {wordsOfScript('')}
    </>
  )
}

const wordsOfScript = still(() => (
  <JsonScript type="application/json" id="article-words" value={articleWords(useSite().speaker)} />
))

/** What the page's script says: of marked hits, and of what it has copied. */
function articleWords({ language, say, message, forms }: Speaker): ArticleWords {
  return {
    language,
    hitsMarked: message('hitsMarked'),
    hits: forms('hit'),
    removeMarks: say('removeMarks'),
    copyQuotation: say('copyQuotation'),
    copied: say('copied'),
  }
}

/** Words read in a minute, the middle of what studies of silent reading of English give. */
const wordsPerMinute = 238

function Opening({ report }: PartProps): JSX.Element {
  const { config } = useSite().archive
  const { say, count, number } = useMessages()
  const { article, title, words } = report
  const minutes = Math.max(1, Math.round(words / wordsPerMinute))
  return (
    <header>
      <div data-pagefind-ignore>
        <CountryChips countries={article.countries} />
      </div>
      <h1 {...foreignText(config, article)}>{title}</h1>
      {article.titleBasis === 'generated' && (
        <p class="notice" data-pagefind-ignore>
          {say('noHeadline')}
        </p>
      )}
      {article.standfirst !== null && (
        <p class="standfirst" {...foreignText(config, article)}>
          {article.standfirst}
        </p>
      )}
      <p class="meta" data-pagefind-ignore>
        <SupplierNames article={article} />
        <span>
          <ReportStamp article={article} />
        </span>
        <span>{say('minutesRead', { words: count('word', words), minutes: number(minutes) })}</span>
      </p>
    </header>
  )
}

function Text({ report }: PartProps): JSX.Element {
  const { config } = useSite().archive
  const { say, pieces } = useMessages()
  const { article } = report
  return (
    <div class="text">
      <ArticleBody class="body" report={report} {...foreignText(config, article)} />
      {article.truncated && (
        <p class="notice" data-pagefind-ignore>
          {say('breaksOff')}
        </p>
      )}
      <p class="notice" data-pagefind-ignore>
        {pieces('takenFrom', { file: <code>{article.source}</code> })} <Lines report={report} />
      </p>
      {article.corrections && (
        <section class="corrections" data-pagefind-ignore>
          <h2>{say('correctedByHand')}</h2>
          <CorrectionList report={report} />
        </section>
      )}
      <Cite report={report} />
      <FilingNote report={report} />
    </div>
  )
}

/** The way to the lines of the source. */
function Lines({ report: { article, counts } }: PartProps): JSX.Element {
  const { say, pieces, count } = useMessages()
  if (!isShown(useSite().archive.config, 'sources')) return <>{say('linesUnpublished')}</>
  if (counts === null) return <>{say('linesNotOnRecord')}</>
  const source = (words: string): JSX.Element => <Link to={sourceUrl(article.id)}>{words}</Link>
  return (
    <>
      {counts.leftOut === 0
        ? pieces('seeEveryLine', { source })
        : pieces('seeEveryLineLeftOut', { source, lines: count('line', counts.leftOut) })}
    </>
  )
}

/** What the article belongs to: events and their other reports, the people in it, what it is about. */
function Relations({ report }: PartProps): JSX.Element {
  const { say } = useMessages()
  return (
    <aside class="rail" aria-label={say('related')}>
      <OtherReports report={report} />
      <Events report={report} />
      <People report={report} />
      <Subjects report={report} />
    </aside>
  )
}

/** Other articles that tell the same: copies first, each with what shows it. */
function OtherReports({ report }: PartProps): JSX.Element | null {
  const { archive } = useSite()
  const { say } = useMessages()
  if (report.relations.length === 0) return null
  return (
    <section>
      <h2>{say('toldElsewhere')}</h2>
      <ul class="side-list">
        {report.relations.slice(0, mostRelations).map((relation) => {
          const other = take(archive.articles, relation.id)
          return (
            <li>
              <Headline report={other} />
              <span class="meta">
                <SupplierNames article={other.article} />
                <RelationWords relation={relation} sameLanguage={other.article.language === report.article.language} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What shows it stands on the page of the event, which lists every report. */
const mostRelations = 12

interface RelationProps {
  readonly relation: Relation
  /** Only reports in one language are compared. */
  readonly sameLanguage: boolean
}

function RelationWords({ relation, sameLanguage }: RelationProps): JSX.Element {
  const { events } = useSite().archive
  const { say, percent, row, names } = useMessages()
  const { kind, shared, events: told } = relation
  const kinship = names.relations[kind]
  const words =
    kind === 'near-copy' && shared !== null
      ? say('copyShare', { relation: kinship, percent: percent(shared) })
      : kinship
  const [common] = told
  const compared =
    sameLanguage && common !== undefined && kind === 'telling' && take(events, common.theirs).comparison !== null
  return (
    <span>
      {row([words, common === undefined || common.by === 'same' ? null : names.kinships[common.by]])}
      {compared && (
        <>
          {say('comma')}
          <Link to={compareUrl(common.theirs)}>{say('compare')}</Link>
        </>
      )}
    </span>
  )
}

function Events({ report }: PartProps): JSX.Element | null {
  const { events } = report.article
  const { say } = useMessages()
  if (events.length === 0) return null
  return (
    <section>
      <h2>{say('eventsReported')}</h2>
      <EventIndex ids={events.map(({ id }) => id)} />
    </section>
  )
}

function People({ report }: PartProps): JSX.Element | null {
  const { say } = useMessages()
  const { people } = report.article
  if (people.length === 0) return null
  return (
    <section>
      <h2>{say('people')}</h2>
      <ul class="side-list">
        {people.map((person) => (
          <li>
            <Link to={personUrl(person.id)} dir="auto">
              {person.name}
            </Link>
            <span class="meta">
              <OfficeName office={person} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ report }: PartProps): JSX.Element | null {
  const { articles } = useSite().archive
  const { say } = useMessages()
  if (report.newer === null && report.older === null) return null
  return (
    <nav class="steps neighbours" aria-label={say('reportsAround')}>
      {report.older !== null && (
        <p>
          <span class="meta">{say('older')}</span> <Headline report={take(articles, report.older)} />
        </p>
      )}
      {report.newer !== null && (
        <p class="later">
          <span class="meta">{say('newer')}</span> <Headline report={take(articles, report.newer)} />
        </p>
      )}
    </nav>
  )
}
