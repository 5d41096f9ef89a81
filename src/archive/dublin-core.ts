/** An article in the fifteen words of Dublin Core, for tags and for harvesters. */
import type { ArchivedArticle, SiteConfig } from '../model.ts'
import { citedTitle } from './citation/citation.ts'
import { absoluteUrl, articleUrl, externalHref } from './urls.ts'

/** A term without its prefix, and a value. Terms may repeat; what isn't known is left out. */
export type DublinCoreStatement = readonly [term: string, value: string]

export function dublinCore(config: SiteConfig, report: ArchivedArticle): DublinCoreStatement[] {
  const { article, when } = report
  const statements: readonly (readonly [string, string | null])[] = [
    ['title', citedTitle(report)],
    ...article.authors.map((name) => ['creator', name] as const),
    ['publisher', article.publisher?.name ?? null],
    ['date', when?.day ?? null],
    ['language', article.language === 'und' ? null : article.language],
    ['identifier', absoluteUrl(config, articleUrl(article.id))],
    ['source', externalHref(article.url)],
    ['type', 'Text'],
  ]
  return statements.flatMap(([term, value]) => (value ? [[term, value] as const] : []))
}
