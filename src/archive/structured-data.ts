/** Articles and events in the words of schema.org, for search engines and reference managers. */
import type { ArchivedArticle, ArchivedEvent, SiteConfig } from '../model.ts'
import { periodsOf } from './calendar.ts'
import { countryName } from './names.ts'
import { absoluteUrl, articleUrl, eventUrl, externalHref, frontUrl } from './urls.ts'

/** An event, and what the pages call it. */
export interface NamedEvent {
  readonly event: ArchivedEvent
  readonly name: string
}

/** The article as a schema.org `NewsArticle` (JSON-LD). Facts that aren't known are left out. */
export function newsArticle(
  config: SiteConfig,
  { article, words, teaser }: ArchivedArticle,
  events: readonly NamedEvent[],
): Record<string, unknown> {
  const url = absoluteUrl(config, articleUrl(article.id))
  const person = (name: string): Record<string, string> => ({ '@type': 'Person', name })
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    identifier: article.id,
    headline: article.titleBasis === 'stated' ? article.title : null,
    alternativeHeadline: article.standfirst,
    description: teaser || null,
    datePublished: article.published,
    dateModified: article.updated,
    inLanguage: article.language === 'und' ? null : article.language,
    author: article.authors.map(person),
    editor: article.editors.map(person),
    publisher: article.publisher && { '@type': 'NewsMediaOrganization', name: article.publisher.name },
    sourceOrganization: article.agency && { '@type': 'NewsMediaOrganization', name: article.agency.name },
    articleSection: article.section,
    dateline: article.dateline?.place ?? null,
    wordCount: words,
    about: [
      ...events.map((named) => eventThing(config, named)),
      ...article.countries.acting.map((code) => ({
        '@type': 'Country',
        name: countryName(config.language, code),
        identifier: code,
      })),
    ],
    mentions: [
      ...article.people.map(({ name, role }) => ({ ...person(name), ...(role !== null && { jobTitle: role }) })),
      ...article.countries.mentioned.map((code) => ({ '@type': 'Country', name: countryName(config.language, code) })),
    ],
    isBasedOn: externalHref(article.url),
    isPartOf: {
      ...{ '@type': 'Collection', name: config.title, url: absoluteUrl(config, frontUrl()) },
      ...(config.publisher && { publisher: { '@type': 'Organization', ...config.publisher } }),
    },
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && !isEmpty(value)))
}

/** The event of a page of its own as a schema.org `Event` (JSON-LD), with the reports that tell of it. */
export function newsEvent(
  config: SiteConfig,
  named: NamedEvent,
  reports: readonly ArchivedArticle[],
): Record<string, unknown> {
  const subjectOf = reports.map(({ article, title }) => ({
    ...{ '@type': 'NewsArticle', '@id': absoluteUrl(config, articleUrl(article.id)), name: title },
  }))
  return { '@context': 'https://schema.org', ...eventThing(config, named), subjectOf }
}

/** An event as a schema.org `Event`; its day, month or year as close as it is known. */
function eventThing(config: SiteConfig, { event, name }: NamedEvent): Record<string, unknown> {
  const { id, date, place, countries } = event
  const url = absoluteUrl(config, eventUrl(id))
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name,
    startDate: periodsOf(date).at(-1),
    ...(place !== null && { location: { '@type': 'Place', name: place } }),
    attendee: countries.map((code) => ({ '@type': 'Country', name: countryName(config.language, code) })),
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
