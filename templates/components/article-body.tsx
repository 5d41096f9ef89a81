/** The one place where HTML enters a page as a string: an article's body, sanitised by src/article. */
import type { HTMLAttributes, JSX } from 'preact'
import { organisationUrl, personUrl } from '../../src/archive/urls.ts'
import { articleHtml } from '../../src/article/html.ts'
import type { NameLink } from '../../src/article/name-links.ts'
import type { ArchivedArticle } from '../../src/model.ts'
import { useHref } from './site.tsx'

interface BodyProps extends HTMLAttributes<HTMLDivElement> {
  readonly report: ArchivedArticle
}

/** An article's text. Paragraphs carry the addresses `p1`, `p2` …; names lead to their pages where they stand first. */
export function ArticleBody({ report, ...attributes }: BodyProps): JSX.Element {
  const toHref = useHref()
  const { people, organisations, body } = report.article
  const links: readonly NameLink[] = [
    ...people.map(({ id, name }) => ({ href: toHref(personUrl(id)), words: [name] })),
    ...organisations.map((id) => ({ href: toHref(organisationUrl(id)), words: printedNames(report, id) })),
  ]
  // articleHtml lets no foreign HTML through
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: articleHtml(body, links) }} />
}

/** How a report prints the names of an organisation: the words that prove it. */
function printedNames({ article, ledger }: ArchivedArticle, id: string): string[] {
  return (article.evidence.organisations ?? [])
    .filter(({ of }) => of === id)
    .map(({ line, start, end }) => ledger?.lines[line - 1]?.text.slice(start, end).replace(/\s+/g, ' ') ?? '')
}
