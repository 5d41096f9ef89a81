/** What the search index is told about an article besides its words. Invisible, and no part of any excerpt. */
import type { JSX } from 'preact'
import type { ArchivedArticle } from '../../src/model.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'

/** The headline as a result shows it, and its words marked as such. All else the catalogue knows (`search-catalogue.ts`). */
export function SearchFields({ report: { title } }: { readonly report: ArchivedArticle }): JSX.Element {
  return (
    <div hidden>
      <span data-pagefind-meta="title[data-title]" data-title={title} />
      <span data-pagefind-meta="words[data-words]" data-words={titleTokens(title)} />
    </div>
  )
}
