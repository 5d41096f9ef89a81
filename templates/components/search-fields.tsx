/** What the search index is told about an article besides its words. Invisible, and no part of any excerpt. */
import type { JSX } from 'preact'
import type { ArchivedArticle } from '../../src/model.ts'
import { speakerToken } from '../../src/text/speaker-tokens.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'

/** The headline as a result shows it, its words marked as such, and who speaks where. All else the catalogue knows (`search-catalogue.ts`). */
export function SearchFields({ report: { article, title } }: { readonly report: ArchivedArticle }): JSX.Element {
  const speakers = article.statements.flatMap((said) => said.speakers.map((id) => speakerToken(said.paragraph, id)))
  return (
    <div hidden>
      <span data-pagefind-meta="title[data-title]" data-title={title} />
      <span data-pagefind-meta="words[data-words]" data-words={titleTokens(title)} />
      {speakers.length > 0 && (
        <span data-pagefind-meta="speakers[data-speakers]" data-speakers={[...new Set(speakers)].join(' ')} />
      )}
    </div>
  )
}
