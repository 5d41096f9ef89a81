/** How the archive is made, in words, with its own counts. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import { isShown } from '../src/archive/shown.ts'
import * as urls from '../src/archive/urls.ts'
import type { LineRole, SourceLine } from '../src/model.ts'
import { Figures } from './components/figures.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('method')

export function render({ site: { archive, speaker } }: PageData): JSX.Element {
  const { say } = speaker
  const published = isShown(archive.config, 'sources')
  return (
    <Layout title={say('howMade')} url={urls.methodUrl()} section="About">
      <PageHead title={say('howMade')} trail={[{ name: say('about'), url: urls.aboutUrl() }]} />
      <div class="prose">
        {published ? <EveryLine /> : <LinesUnpublished />}
        <ThreeClocks />
        <HowFactsAreKnown published={published} />
        <h2>{say('actingHead')}</h2>
        <p>{say('actingText')}</p>
        <h2>{say('eventsHead')}</h2>
        <p>{say('eventsText')}</p>
        <Roles />
      </div>
    </Layout>
  )
}

function EveryLine(): JSX.Element {
  const { articles, refused } = useSite().archive
  const { say, pieces, count, number } = useMessages()
  const counts = all(articles).flatMap((article) => article.counts ?? [])
  const total = (fate: 'lines' | 'kept' | 'leftOut' | 'blank'): number =>
    counts.reduce((sum, each) => sum + each[fate], 0)
  return (
    <>
      <h2>{say('everyLineHead')}</h2>
      <p>{say('everyLineText')}</p>
      <p>
        {pieces('everyLineNumbers', {
          reports: count('report', articles.keys.length),
          lines: count('line', total('lines')),
          kept: number(total('kept')),
          leftOut: number(total('leftOut')),
          blank: number(total('blank')),
          files: count('file', refused.keys.length),
          refused: (words) => <Link to={urls.refusedUrl()}>{words}</Link>,
        })}
      </p>
      <p>{say('wordingUntouched')}</p>
    </>
  )
}

/** Instead, where the archive keeps the lines of its sources to itself. */
function LinesUnpublished(): JSX.Element {
  const { say } = useMessages()
  return (
    <>
      <h2>{say('everyLineHead')}</h2>
      <p>{say('everyLineUnpublished')}</p>
    </>
  )
}

function ThreeClocks(): JSX.Element {
  const { say, pieces } = useMessages()
  return (
    <>
      <h2>{say('threeClocks')}</h2>
      <p>{say('threeClocksText')}</p>
      <dl>
        <Term name={say('happened')} meaning={say('happenedText')} />
        <Term name={say('published')} meaning={say('publishedText')} />
        <Term name={say('updated')} meaning={say('updatedText')} />
      </dl>
      <p>
        {pieces('clocksNeverShift', {
          undated: (words) => <Link to={urls.undatedUrl()}>{words}</Link>,
        })}
      </p>
    </>
  )
}

/** @param published whether the lines that prove the facts can be seen */
function HowFactsAreKnown({ published }: { readonly published: boolean }): JSX.Element {
  const { say, names } = useMessages()
  const { bases } = names
  return (
    <>
      <h2>{say('howKnown')}</h2>
      <p>{say(published ? 'howKnownText' : 'howKnownUnpublished')}</p>
      <dl>
        <Term name={bases.stated} meaning={say('statedText')} />
        <Term name={bases.inferred} meaning={say('inferredText')} />
        <Term name={bases.publisher} meaning={say('publisherTableText')} />
        <Term name={bases.sidecar} meaning={say('sidecarText')} />
        <Term name={bases.generated} meaning={say('generatedText')} />
      </dl>
    </>
  )
}

function Term({ name, meaning }: { readonly name: string; readonly meaning: string }): JSX.Element {
  return (
    <>
      <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
      <dd>{meaning}</dd>
    </>
  )
}

/** The roles a line can have, and how many lines of the archive have each. */
function Roles(): JSX.Element | null {
  const { archive, isKept } = useSite()
  const { say, number: shown, names } = useMessages()
  const numbers = new Map<LineRole, number>()
  for (const { counts } of all(archive.articles)) {
    for (const { role, lines } of counts?.roles ?? []) numbers.set(role, (numbers.get(role) ?? 0) + lines)
  }
  const rows = [...numbers].sort((a, b) => b[1] - a[1])
  const fateOf = (role: LineRole): SourceLine['fate'] =>
    role === 'blank' ? 'blank' : isKept(role) ? 'kept' : 'left out'
  if (rows.length === 0) return null
  return (
    <>
      <h2>{say('rolesHead')}</h2>
      <Figures columns={[say('role'), say('lines'), say('fate')]}>
        <tbody>
          {rows.map(([role, number]) => (
            <tr>
              <th scope="row">{names.roles[role]}</th>
              <td>{shown(number)}</td>
              <td>{names.fates[fateOf(role)]}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </>
  )
}
