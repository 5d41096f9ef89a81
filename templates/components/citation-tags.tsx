/** An article's particulars as tags that reference managers and link previews read: Highwire, Dublin Core, Open Graph. */
import type { JSX } from 'preact'
import { citedTitle } from '../../src/archive/citation/citation.ts'
import { dublinCore } from '../../src/archive/dublin-core.ts'
import { absoluteUrl, articleUrl, externalHref } from '../../src/archive/urls.ts'
import type { ArchivedArticle, SiteConfig } from '../../src/model.ts'

interface TagsProps {
  readonly config: SiteConfig
  readonly report: ArchivedArticle
}

/** One tag for each value that is known. */
export function CitationTags({ config, report }: TagsProps): JSX.Element {
  const { named, properties } = tagsOf(config, report)
  return (
    <>
      {named.map(([name, content]) => content !== null && content !== '' && <meta name={name} content={content} />)}
      {properties.map(
        ([property, content]) => content !== null && content !== '' && <meta property={property} content={content} />,
      )}
    </>
  )
}

type Tag = readonly [name: string, content: string | null]

function tagsOf(config: SiteConfig, report: ArchivedArticle): { readonly named: Tag[]; readonly properties: Tag[] } {
  const { article, title, teaser, when } = report
  const address = absoluteUrl(config, articleUrl(article.id))
  const publisher = article.publisher?.name ?? null
  const language = article.language === 'und' ? null : article.language
  return {
    named: [
      ['citation_title', citedTitle(report)],
      ...article.authors.map((name): Tag => ['citation_author', name]),
      // Highwire wants slashes
      ['citation_publication_date', when?.day.replaceAll('-', '/') ?? null],
      ['citation_journal_title', publisher],
      ['citation_language', language],
      ['citation_public_url', externalHref(article.url) ?? address],
      ...dublinCore(config, report).map(([term, value]): Tag => [`DC.${term}`, value]),
    ],
    properties: [
      ['og:type', 'article'],
      ['og:title', title],
      ['og:description', teaser],
      ['og:url', address],
      ['og:site_name', config.title],
      ['article:published_time', article.published],
      ['article:modified_time', article.updated],
    ],
  }
}
