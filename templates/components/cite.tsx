/** How to cite an article: in words, in files for reference managers, and on paper. */
import type { JSX } from 'preact'
import { type Citation, citationOf } from '../../src/archive/citation/citation.ts'
import { shownCitationFiles } from '../../src/archive/citation/citation-files.ts'
import { type CitationPiece, type CitationStyle, citationStyles } from '../../src/archive/citation/styles.ts'
import { absoluteUrl, articleUrl, citationUrl } from '../../src/archive/urls.ts'
import type { ArchivedArticle } from '../../src/model.ts'
import { foreignText } from './foreign-text.ts'
import { useMessages } from './messages.ts'
import { useHref, useSite } from './site.tsx'

interface CiteProps {
  readonly report: ArchivedArticle
}

/**
 * The citation in each style, opened on demand. Its buttons are shown by the script that makes them work
 * (templates/client/cite.ts), which also takes the words for a copied quotation from here.
 */
export function Cite({ report }: CiteProps): JSX.Element {
  const toHref = useHref()
  const { say } = useMessages()
  const { config } = useSite().archive
  const citation = citationOf(config, report)
  const files = shownCitationFiles(config)
  return (
    <details class="cite" data-pagefind-ignore>
      <summary>{say('cite')}</summary>
      <dl>
        {citationStyles.map((style) => (
          <div>
            <dt>
              {style.name}
              <button type="button" class="copy" hidden aria-label={say('copyCitation', { style: style.name })}>
                {say('copy')}
              </button>
            </dt>
            <dd data-style={style.id} lang="en" dir="ltr">
              <CitationWords report={report} citation={citation} style={style} />
            </dd>
          </div>
        ))}
        {files.length > 0 && (
          <div>
            <dt>{say('forManagers')}</dt>
            <dd class="citation-files">
              {files.map(({ format, name, mediatype }) => (
                <a
                  href={toHref(citationUrl(report.article.id, format))}
                  type={mediatype}
                  download={`${citation.key}.${format}`}
                >
                  {name}
                </a>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{say('hashOfSource')}</dt>
          <dd>
            <code class="hash">{citation.archive.sha256}</code>
          </dd>
        </div>
      </dl>
    </details>
  )
}

/** For the page's head: the address to cite, and where the citation's files are (https://signposting.org/FAIR/). */
export function CitationLinks({ report: { article } }: CiteProps): JSX.Element {
  const { config } = useSite().archive
  const toHref = useHref()
  return (
    <>
      <link rel="cite-as" href={absoluteUrl(config, articleUrl(article.id))} />
      {shownCitationFiles(config).map(({ format, mediatype }) => (
        <link rel="describedby" type={mediatype} href={toHref(citationUrl(article.id, format))} />
      ))}
    </>
  )
}

/** On paper only: what a filed page must say of itself. */
export function FilingNote({ report }: CiteProps): JSX.Element {
  const { say } = useMessages()
  const citation = citationOf(useSite().archive.config, report)
  const [, chicago] = citationStyles
  return (
    <dl class="filing" data-pagefind-ignore>
      <dt>{say('citeAs')}</dt>
      <dd lang="en" dir="ltr">
        {chicago && <CitationWords report={report} citation={citation} style={chicago} />}
      </dd>
      <dt>{say('address')}</dt>
      <dd>{citation.archive.url}</dd>
      <dt>{say('sourceFile')}</dt>
      <dd>
        <bdi>{citation.archive.source}</bdi>
        {say('comma')}SHA-256 <code class="hash">{citation.archive.sha256}</code>
      </dd>
    </dl>
  )
}

interface WordsProps extends CiteProps {
  readonly citation: Citation
  readonly style: CitationStyle
}

function CitationWords({ report, citation, style }: WordsProps): JSX.Element {
  return (
    <>
      {style
        .write(citation)
        .map((piece) => (piece.as === 'plain' ? piece.text : <Piece report={report} piece={piece} />))}
    </>
  )
}

/** Words set apart. A headline keeps its own language and direction amid the English of the style. */
function Piece({ report, piece: { text, as } }: CiteProps & { readonly piece: CitationPiece }): JSX.Element {
  const { config } = useSite().archive
  if (as === 'title') return <bdi lang={foreignText(config, report.article).lang ?? config.language}>{text}</bdi>
  return <i>{text}</i>
}
