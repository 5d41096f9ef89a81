/** The frame of every page: head, masthead with its search, and foot. */
import type { ComponentChildren, JSX } from 'preact'
import { contentPolicy } from '../../src/archive/headers.ts'
import { isShown } from '../../src/archive/shown.ts'
import * as urls from '../../src/archive/urls.ts'
import type { ArchivePublisher, UrlPath } from '../../src/model.ts'
import type { SectionName } from '../messages/messages.ts'
import { useMessages } from './messages.ts'
import { Link, useHref, useSite } from './site.tsx'
import { still } from './still.ts'

/** The font that text is set in, asked for before the stylesheet is read. */
const textFont = urls.fontUrl('source-serif-4-latin-wght-normal.woff2')

const sections: readonly { readonly name: SectionName; readonly url: UrlPath }[] = [
  { name: 'Dates', url: urls.articlesUrl() },
  { name: 'Events', url: urls.eventsUrl() },
  { name: 'Countries', url: urls.countriesUrl() },
  { name: 'People', url: urls.peopleUrl() },
  { name: 'Topics', url: urls.topicsUrl() },
  { name: 'Publishers', url: urls.publishersUrl() },
  { name: 'About', url: urls.aboutUrl() },
]

export interface LayoutProps {
  /** Of the page alone; the archive's title is added. */
  readonly title: string
  readonly description?: string
  readonly url: UrlPath
  /** The section of the masthead the page belongs to. */
  readonly section?: SectionName
  /** More for the head: structured data, scripts. */
  readonly head?: ComponentChildren
  /** Whether feeds of its reports stand beside the page. */
  readonly feed?: boolean
  /** False on pages that stand for nothing: the 404 page, tombstones. */
  readonly indexed?: boolean
  readonly children: ComponentChildren
}

export function Layout({
  title,
  description,
  url,
  section,
  head,
  feed = false,
  indexed = true,
  children,
}: LayoutProps): JSX.Element {
  const { archive, base, speaker } = useSite()
  const toHref = useHref()
  const { config } = archive
  const fullTitle = title === config.title ? title : `${title} · ${config.title}`
  return (
    <html lang={speaker.language} dir={speaker.direction} data-base={base}>
      <head>
        {policy('')}
        <title>{fullTitle}</title>
        <meta name="description" content={description || config.description || fullTitle} />
        <meta name="generator" content="Dateline" />
        <meta name="color-scheme" content="light dark" />
        {indexed ? (
          <link rel="canonical" href={urls.absoluteUrl(config, url)} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {assets('')}
        {isShown(config, 'twins') && <link rel="alternate" type="application/json" href={toHref(urls.twinUrl(url))} />}
        {siteFeeds('')}
        {feed && isShown(config, 'feeds') && <Feeds page={url} title={fullTitle} />}
        {tools('')}
        {head}
      </head>
      <body>
        {masthead(section ?? '')}
        <main id="main" class="wrap" tabindex={-1}>
          {children}
        </main>
        {foot('')}
      </body>
    </html>
  )
}

const policy = still(() => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
))

const assets = still(() => {
  const { stylesheet } = useSite()
  const toHref = useHref()
  return (
    <>
      <link rel="preload" href={toHref(textFont)} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={toHref(stylesheet)} />
      <link rel="icon" href={toHref(urls.iconUrl())} type="image/svg+xml" />
    </>
  )
})

const siteFeeds = still(() => <Feeds page={urls.frontUrl()} title={useSite().archive.config.title} />)

const tools = still(() => {
  const { title } = useSite().archive.config
  const toHref = useHref()
  return (
    <>
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={toHref(urls.openSearchUrl())}
        title={title}
      />
      <script type="module" src={toHref(urls.scriptUrl('site'))} />
    </>
  )
})

/** Where the feeds of a page's reports are to be found. */
function Feeds({ page, title }: { readonly page: UrlPath; readonly title: string }): JSX.Element {
  const toHref = useHref()
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={toHref(urls.feedUrl(page))} title={title} />
      <link rel="alternate" type="application/feed+json" href={toHref(urls.feedUrl(page, 'json'))} title={title} />
    </>
  )
}

const masthead = still((section: SectionName | '') => (
  <>
    <a class="skip" href="#main">
      {useMessages().say('skip')}
    </a>
    <Masthead section={section} />
  </>
))

function Masthead({ section }: { readonly section: SectionName | '' }): JSX.Element {
  const { archive } = useSite()
  const { say, names } = useMessages()
  const toHref = useHref()
  return (
    <header class="masthead">
      <div class="wrap">
        <Link to={urls.frontUrl()} class="nameplate" dir="auto">
          {archive.config.title}
        </Link>
        <nav aria-label={say('sectionsLabel')}>
          {sections.map(({ name, url }) => (
            <Link to={url} aria-current={name === section ? 'true' : undefined}>
              {names.sections[name]}
            </Link>
          ))}
        </nav>
        <search class="search-box">
          <form action={toHref(urls.searchUrl())}>
            <input
              type="search"
              name="q"
              aria-label={say('searchArchive')}
              placeholder={say('searchArchive')}
              aria-keyshortcuts="/"
              autocomplete="off"
            />
            <kbd>/</kbd>
            <button type="submit">
              <span class="visually-hidden">{say('search')}</span>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <circle cx="8.5" cy="8.5" r="5.5" />
                <path d="m12.7 12.7 5 5" />
              </svg>
            </button>
          </form>
        </search>
      </div>
    </header>
  )
}

const foot = still(() => <Foot />)

function Foot(): JSX.Element {
  const { publisher } = useSite().archive.config
  const { say, pieces } = useMessages()
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          {say('everyLineKept')}
          {publisher && <> {pieces('archivePublishedBy', { name: <ArchivePublisherName publisher={publisher} /> })}</>}
        </p>
        <nav aria-label={say('aboutArchive')}>
          <Link to={urls.methodUrl()}>{say('howMade')}</Link>
          <Link to={urls.refusedUrl()}>{say('refusedFiles')}</Link>
          <Link to={urls.dataUrl()}>{say('data')}</Link>
          <Link to={urls.feedUrl(urls.frontUrl())}>{say('atomFeed')}</Link>
        </nav>
      </div>
    </footer>
  )
}

/** Who publishes the archive; a link where it has an address. */
function ArchivePublisherName({ publisher }: { readonly publisher: ArchivePublisher }): JSX.Element {
  const { name, url } = publisher
  if (url === undefined) return <span dir="auto">{name}</span>
  return (
    <a href={url} rel="external" dir="auto">
      {name}
    </a>
  )
}
