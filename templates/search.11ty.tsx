/** The search page: a form, the place its script fills, and the ways in that need no script. */
import type { JSX } from 'preact'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
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
      head={<SearchScript archive={site.archive} />}
    >
      <div class="search-page">
        <h1>Search</h1>
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

/** The page's script; the index's own, which it would ask for next, is fetched beside it. */
function SearchScript({ archive }: ArchiveProps): JSX.Element {
  const toHref = useHref()
  return (
    <>
      <script type="module" src={toHref(urls.scriptUrl('search'))} />
      {archive.articles.keys.length > 0 && <link rel="modulepreload" href={toHref(urls.searchIndexUrl())} />}
    </>
  )
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
            <option value="event-newest">Latest event first</option>
            <option value="event-oldest">Earliest event first</option>
          </select>
        </label>
        <label>
          <input type="checkbox" class="search-by-event" name="group" value="event" /> By event
        </label>
      </form>
    </search>
  )
}

/** What may be typed, with examples to try. */
const examples: readonly (readonly [query: string, meaning: string])[] = [
  ['"foreign minister" talks', 'a phrase and a word'],
  ['meeting OR call', 'either'],
  ['talks -crisis', 'without'],
  ['in:title talks', 'in the headline'],
  ['acting:ru', 'its officials act'],
  ['pair:cn-kr', 'two countries together'],
  ['after:2022 before:2024', 'days'],
]

function QueryHelp(): JSX.Element {
  const toHref = useHref()
  return (
    <details class="search-language">
      <summary>What may be typed</summary>
      <ul>
        {examples.map(([query, meaning]) => (
          <li>
            <a href={`${toHref(urls.searchUrl())}?${new URLSearchParams({ q: query })}`}>
              <code>{query}</code>
            </a>{' '}
            {meaning}
          </li>
        ))}
      </ul>
      <p>
        Also <code>country:</code> <code>mentioned:</code> <code>person:</code> <code>publisher:</code>{' '}
        <code>agency:</code> <code>language:</code> <code>on:2023-01-09</code>, and parentheses. Words are found with
        any ending; a word that stands nowhere is taken as the beginning of one.
      </p>
    </details>
  )
}

/** Shown until the script takes over: without JavaScript, or where the page was opened as a file, it stays. */
function WaysIn({ archive }: ArchiveProps): JSX.Element {
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
