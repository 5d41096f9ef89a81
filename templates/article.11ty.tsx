/** An article: its text in one measure, what is known of it at the left, what it belongs to at the right. */
import type { JSX } from 'preact'
import { find, take } from '../src/archive/shelf.ts'
import { newsArticle } from '../src/archive/structured-data.ts'
import { articleUrl, compareUrl, personUrl, sourceUrl } from '../src/archive/urls.ts'
import type { ArchivedArticle, Relation } from '../src/model.ts'
import { ArticleBody } from './components/article-body.tsx'
import { CitationTags } from './components/citation-tags.tsx'
import { CitationLinks, Cite, FilingNote } from './components/cite.tsx'
import { CorrectionList } from './components/corrections.tsx'
import { CountryChips, useCountryName } from './components/countries.tsx'
import { ReportStamp } from './components/dates.tsx'
import { EventIndex } from './components/events.tsx'
import { Facts } from './components/facts.tsx'
import { foreignText } from './components/foreign-text.ts'
import { JsonScript } from './components/json-script.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { Headline } from './components/reports.tsx'
import { SearchFields } from './components/search-fields.tsx'
import { Link, type PageData, type Site, useSite } from './components/site.tsx'
import { Subjects } from './components/subjects.tsx'
import { SupplierNames } from './components/suppliers.tsx'
import { count, kinshipNames, relationNames } from './components/words.ts'

export const data = pageData('article')

export function render({ site, key }: PageData): JSX.Element {
  const report = take(site.archive.articles, key)
  return (
    <Layout
      title={report.title}
      description={report.teaser || report.title}
      url={articleUrl(key)}
      head={<Machines site={site} report={report} />}
    >
      <article class="story">
        {/* One element for the search: what it indexes, and where it marks its hits. */}
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
function Machines({ site, report }: PartProps & { readonly site: Site }): JSX.Element {
  const { config, events } = site.archive
  const told = report.article.events.flatMap(({ id }) => find(events, id) ?? [])
  return (
    <>
      <CitationTags config={config} report={report} />
      <CitationLinks report={report} />
      <JsonScript type="application/ld+json" value={newsArticle(config, report, told)} />
    </>
  )
}

/** Words read in a minute, the middle of what studies of silent reading of English give. */
const wordsPerMinute = 238

function Opening({ report }: PartProps): JSX.Element {
  const { config } = useSite().archive
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
          The source has no headline. These words were supplied by the archive, not by the publisher.
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
        <span>
          {count(words, 'word')}, {minutes} min read
        </span>
      </p>
      <SearchFields report={report} />
    </header>
  )
}

function Text({ report }: PartProps): JSX.Element {
  const { config } = useSite().archive
  const { article, counts } = report
  return (
    <div class="text">
      <ArticleBody class="body" report={report} {...foreignText(config, article)} />
      {article.truncated && (
        <p class="notice" data-pagefind-ignore>
          The source breaks off here. The rest of the report is not in the archive.
        </p>
      )}
      <p class="notice" data-pagefind-ignore>
        Taken from one source file, <code>{article.source}</code>.{' '}
        {counts === null ? (
          'Its lines are not on record.'
        ) : (
          <>
            <Link to={sourceUrl(article.id)}>See every line of it</Link> and what each became
            {counts.leftOut > 0 && `, the ${count(counts.leftOut, 'line')} left out among them`}.
          </>
        )}
      </p>
      {article.corrections && (
        <section class="corrections" data-pagefind-ignore>
          <h2>Corrected by hand</h2>
          <CorrectionList report={report} />
        </section>
      )}
      <Cite report={report} />
      <FilingNote report={report} />
    </div>
  )
}

/** What the article belongs to: events and their other reports, the people in it, what it is about. */
function Relations({ report }: PartProps): JSX.Element {
  return (
    <aside class="rail" aria-label="Related">
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
  if (report.relations.length === 0) return null
  return (
    <section>
      <h2>Told elsewhere</h2>
      <ul class="side-list">
        {report.relations.slice(0, mostRelations).map((relation) => {
          const other = take(archive.articles, relation.id)
          return (
            <li>
              <Headline report={other} />
              <span class="meta">
                <SupplierNames article={other.article} />
                <RelationWords relation={relation} />
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

function RelationWords({ relation }: { readonly relation: Relation }): JSX.Element {
  const { events } = useSite().archive
  const { kind, shared, events: told } = relation
  const share = kind === 'near-copy' && shared !== null ? ` (${Math.round(shared * 100)}% of its runs of words)` : ''
  const [common] = told
  const compared = common !== undefined && kind === 'telling' && take(events, common.theirs).comparison !== null
  return (
    <span>
      {relationNames[kind]}
      {share}
      {common !== undefined && common.by !== 'same' && `, ${kinshipNames[common.by]}`}
      {compared && (
        <>
          {'. '}
          <Link to={compareUrl(common.theirs)}>Compare</Link>
        </>
      )}
    </span>
  )
}

function Events({ report }: PartProps): JSX.Element | null {
  const { events } = report.article
  if (events.length === 0) return null
  return (
    <section>
      <h2>Events reported</h2>
      <EventIndex ids={events.map(({ id }) => id)} />
    </section>
  )
}

function People({ report }: PartProps): JSX.Element | null {
  const countryName = useCountryName()
  const { people } = report.article
  if (people.length === 0) return null
  return (
    <section>
      <h2>People</h2>
      <ul class="side-list">
        {people.map(({ id, name, role, country }) => (
          <li>
            <Link to={personUrl(id)} dir="auto">
              {name}
            </Link>
            <span class="meta">
              {[role, country === null ? null : countryName(country)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ report }: PartProps): JSX.Element | null {
  const { articles } = useSite().archive
  if (report.newer === null && report.older === null) return null
  return (
    <nav class="steps neighbours" aria-label="Reports before and after">
      {report.older !== null && (
        <p>
          <span class="meta">Older</span> <Headline report={take(articles, report.older)} />
        </p>
      )}
      {report.newer !== null && (
        <p class="later">
          <span class="meta">Newer</span> <Headline report={take(articles, report.newer)} />
        </p>
      )}
    </nav>
  )
}
