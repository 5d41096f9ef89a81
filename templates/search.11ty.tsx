/** The search page: a form, the place its script fills, and the ways in that need no script. */
import type { JSX } from 'preact'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { operators } from './client/query/query.ts'
import { sortOrders } from './client/search-state.ts'
import { JsonScript } from './components/json-script.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { Link, type PageData, useHref, useSite } from './components/site.tsx'
import type { TextKey } from './messages/messages.ts'
import { searchWords } from './messages/search-words.ts'

export const data = pageData('search')

export function render({ site }: PageData): JSX.Element {
  const { say } = site.speaker
  return (
    <Layout
      title={say('search')}
      description={say('searchGist')}
      url={urls.searchUrl()}
      head={<SearchScript archive={site.archive} />}
    >
      <div class="search-page">
        <h1>{say('search')}</h1>
        <SearchForm />
        <QueryHelp />
        <div id="search-app" data-reports={site.archive.articles.keys.length} />
        <WaysIn archive={site.archive} />
      </div>
    </Layout>
  )
}

interface ArchiveProps {
  readonly archive: Archive
}

/** The page's words and script; the index's own script, which it would ask for next, is fetched beside it. */
function SearchScript({ archive }: ArchiveProps): JSX.Element {
  const { speaker } = useSite()
  const toHref = useHref()
  return (
    <>
      <JsonScript type="application/json" id="search-words" value={searchWords(speaker)} />
      <script type="module" src={toHref(urls.scriptUrl('search'))} />
      {archive.articles.keys.length > 0 && <link rel="modulepreload" href={toHref(urls.searchIndexUrl())} />}
    </>
  )
}

/** A plain form: its fields bear the names that stand in the page's address. */
function SearchForm(): JSX.Element {
  const { say, names } = useMessages()
  const toHref = useHref()
  return (
    <search aria-label={say('reports')}>
      <form id="search-form" class="search-form" action={toHref(urls.searchUrl())}>
        <input
          type="search"
          name="q"
          dir="auto"
          aria-label={say('searchBox')}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{say('search')}</button>
        <label>
          {say('order')}{' '}
          <select name="sort">
            {sortOrders.map((order) => (
              <option value={order}>{names.sorts[order]}</option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" class="search-by-event" name="group" value="event" /> {say('byEvent')}
        </label>
      </form>
    </search>
  )
}

/** What may be typed, with examples to try. */
const examples = [
  ['"foreign minister" talks', 'typedPhrase'],
  ['meeting OR call', 'typedEither'],
  ['talks -crisis', 'typedWithout'],
  ['in:title talks', 'typedInTitle'],
  ['acting:ru', 'typedActing'],
  ['pair:cn-kr', 'typedPair'],
  ['after:2022 before:2024', 'typedDays'],
] as const satisfies readonly (readonly [query: string, meaning: TextKey])[]

/** Operators that no example shows. */
const otherOperators = operators.filter((name) => !examples.some(([query]) => query.includes(name)))

function QueryHelp(): JSX.Element {
  const { say, pieces } = useMessages()
  const toHref = useHref()
  return (
    <details class="search-language">
      <summary>{say('whatToType')}</summary>
      <ul>
        {examples.map(([query, meaning]) => (
          <li>
            <a href={`${toHref(urls.searchUrl())}?${new URLSearchParams({ q: query })}`}>
              <code dir="ltr">{query}</code>
            </a>{' '}
            {say(meaning)}
          </li>
        ))}
      </ul>
      <p>
        {pieces('alsoTyped', {
          operators: otherOperators.map((name, index) => (
            <>
              {index > 0 && ' '}
              <code dir="ltr">{name === 'on:' ? 'on:2023-01-09' : name}</code>
            </>
          )),
        })}
      </p>
    </details>
  )
}

/** Shown until the script takes over: without JavaScript, or where the page was opened as a file, it stays. */
function WaysIn({ archive }: ArchiveProps): JSX.Element {
  const { say } = useMessages()
  const years = archive.years.keys.filter((year) => /^\d/.test(year))
  return (
    <section id="search-fallback" class="search-fallback prose">
      <h2>{say('otherWaysIn')}</h2>
      <p>{say('searchNeedsScript')}</p>
      <ul>
        <li>
          <Link to={urls.articlesUrl()}>{say('waysByDate')}</Link>
          {years.map((year) => (
            <>
              {' '}
              <Link to={urls.periodUrl(year)}>{year}</Link>
            </>
          ))}
        </li>
        <li>
          <Link to={urls.countriesUrl()}>{say('waysByCountry')}</Link>
        </li>
        <li>
          <Link to={urls.publishersUrl()}>{say('waysByPublisher')}</Link>
        </li>
        <li>
          <Link to={urls.eventsUrl()}>{say('waysByEvent')}</Link>
        </li>
      </ul>
    </section>
  )
}
