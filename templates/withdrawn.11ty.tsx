/** An address that held a page once: it leads to the report that took its place, or says that there is none. */
import type { JSX } from 'preact'
import { pageKinds } from '../src/archive/pages.ts'
import { find, take } from '../src/archive/shelf.ts'
import { articlesUrl, articleUrl } from '../src/archive/urls.ts'
import type { FormerAddress, FormerFate } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Headline } from './components/reports.tsx'
import { Link, type PageData, useHref, useSite } from './components/site.tsx'

export const data = pageData('withdrawn')

export function render({ site, key }: PageData): JSX.Element {
  return <WithdrawnPage former={take(site.archive.withdrawn, key)} />
}

function WithdrawnPage({ former }: { readonly former: FormerAddress }): JSX.Element {
  const { articles } = useSite().archive
  const { say, pieces } = useMessages()
  const toHref = useHref()
  const { address, to, page, reason, fate } = former
  const heir = to === null ? undefined : find(articles, to)
  const url = heir ? articleUrl(heir.article.id) : page?.url
  const refresh = url && <meta http-equiv="refresh" content={`0; url=${toHref(url)}`} />
  return (
    <Layout title={say('withdrawn')} url={pageKinds.withdrawn.url(address)} indexed={false} head={refresh}>
      <PageHead title={say(url ? 'moved' : 'wasWithdrawn')}>
        {reason === null ? (
          <p>
            <Fate fate={fate} />
          </p>
        ) : (
          <p dir="auto">{reason}</p>
        )}
        <p>
          {heir && pieces('itIsNow', { report: <Headline report={heir} /> })}
          {!heir &&
            page &&
            pieces('itIsNow', {
              report: (
                <Link to={page.url} dir="auto">
                  {page.name}
                </Link>
              ),
            })}
          {!url && pieces('addressKept', { list: (words) => <Link to={articlesUrl()}>{words}</Link> })}
        </p>
      </PageHead>
    </Layout>
  )
}

/** What became of the page's source, where the archive's maintainer has said nothing of it. */
function Fate({ fate }: { readonly fate: FormerFate | undefined }): JSX.Element {
  const { say, pieces, names } = useMessages()
  if (fate === undefined) return <>{say('sourceGone')}</>
  if (fate.kind === 'none') return <>{say('nothingHere')}</>
  const source = <code dir="auto">{fate.source}</code>
  if (fate.kind === 'refused') return <>{pieces('sourceRefused', { source, why: names.refusals[fate.reason].what })}</>
  return <>{pieces(fateWords[fate.kind], { source })}</>
}

const fateWords = { changed: 'sourceChanged', removed: 'sourceRemoved', copied: 'sourceCopied' } as const
