/** The search page: a form, the place its script fills, and the ways in that need no script. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { JsonScript } from './components/json-script.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { Link, type PageData, useHref } from './components/site.tsx'

export const data = pageData('search')

export function render({ site }: PageData): JSX.Element {
  return (
    <Layout
      title="Search"
      description="Search every report by its words, and narrow by country, year and publisher."
      url={urls.searchUrl()}
      head={<SearchScript />}
    >
      <div class="search-page">
        <h1>Search</h1>
        <SearchForm />
        <div id="search-app" data-reports={site.archive.articles.keys.length} />
        <WaysIn archive={site.archive} />
        <JsonScript type="application/json" id="search-labels" value={labels(site.archive)} />
      </div>
    </Layout>
  )
}

function SearchScript(): JSX.Element {
  const toHref = useHref()
  return <script type="module" src={toHref(urls.scriptUrl('search'))} />
}

/** A plain form: its fields bear the names that stand in the page's address. */
function SearchForm(): JSX.Element {
  const toHref = useHref()
  return (
    <search aria-label="Reports">
      <form id="search-form" class="search-form" action={toHref(urls.searchUrl())}>
        <input
          type="search"
          name="q"
          aria-label="Words, or a phrase in quotation marks"
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">Search</button>
        <label>
          Order{' '}
          <select name="sort">
            <option value="relevance">Best match</option>
            <option value="newest">Newest first</option>
            <option value="oldest">Oldest first</option>
          </select>
        </label>
      </form>
    </search>
  )
}

/** Shown until the script takes over: without JavaScript, or where the page was opened as a file, it stays. */
function WaysIn({ archive }: { readonly archive: Archive }): JSX.Element {
  const years = archive.years.filter(({ year }) => /^\d/.test(year))
  return (
    <section id="search-fallback" class="search-fallback prose">
      <h2>Other ways in</h2>
      <p>
        Searching needs JavaScript, and the archive opened from a web server. Everything in it can also be reached
        without:
      </p>
      <ul>
        <li>
          <Link to={urls.articlesUrl()}>by date</Link>
          {years.map(({ year }) => (
            <>
              {' '}
              <Link to={urls.periodUrl(year)}>{year}</Link>
            </>
          ))}
        </li>
        <li>
          <Link to={urls.countriesUrl()}>by country</Link>
        </li>
        <li>
          <Link to={urls.publishersUrl()}>by publisher</Link>
        </li>
        <li>
          <Link to={urls.eventsUrl()}>by event</Link>
        </li>
      </ul>
    </section>
  )
}

/** Names for the codes and ids that the index knows. */
function labels({ countries, publishers }: Archive): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    countries: Object.fromEntries(all(countries).map(({ code, name }) => [code.toLowerCase(), name])),
    publishers: {
      unknown: 'Publisher unknown',
      ...Object.fromEntries(all(publishers).map(({ id, name }) => [id, name])),
    },
  }
}
