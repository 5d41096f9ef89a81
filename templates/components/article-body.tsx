/** The one place where HTML enters a page as a string: an article's body, sanitised by src/article. */
import type { HTMLAttributes, JSX } from 'preact'
import { articleHtml } from '../../src/article/html.ts'
import type { Article } from '../../src/model.ts'

/** An article's text. Paragraphs carry the addresses `p1`, `p2` …. */
export function ArticleBody({ article, ...attributes }: BodyProps): JSX.Element {
  // articleHtml lets no foreign HTML through
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: articleHtml(article.body) }} />
}

interface BodyProps extends HTMLAttributes<HTMLDivElement> {
  readonly article: Article
}
