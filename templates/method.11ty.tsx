/** How the archive is made, in words, with its own counts. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import * as urls from '../src/archive/urls.ts'
import type { LineRole, SourceLine } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { count, roleNames } from './components/words.ts'

export const data = pageData('method')

export function render(_: PageData): JSX.Element {
  return (
    <Layout title="How the archive is made" url={urls.methodUrl()} section="About">
      <PageHead title="How the archive is made" trail={[{ name: 'About', url: urls.aboutUrl() }]} />
      <div class="prose">
        <EveryLine />
        <ThreeClocks />
        <HowFactsAreKnown />
        <Countries />
        <Events />
        <Roles />
      </div>
    </Layout>
  )
}

function EveryLine(): JSX.Element {
  const { articles, refused } = useSite().archive
  const counts = all(articles).flatMap((article) => article.counts ?? [])
  const total = (fate: 'lines' | 'kept' | 'leftOut' | 'blank'): number =>
    counts.reduce((sum, each) => sum + each[fate], 0)
  return (
    <>
      <h2>Every line is accounted for</h2>
      <p>
        The archive is made from files as they were collected: whole pages, with their menus and footers. Each line gets
        one role. Lines of the report are kept, lines of the page around it are left out, and both stay on view: every
        report leads to its source, where left-out lines are struck through but can be read. Put together again, the
        lines of a source are the file, byte for byte.
      </p>
      <p>
        {count(articles.keys.length, 'report')} stand in the archive. Their sources have {count(total('lines'), 'line')}
        : {total('kept')} kept, {total('leftOut')} left out, {total('blank')} blank.{' '}
        <Link to={urls.refusedUrl()}>{count(refused.keys.length, 'file')}</Link> became no report of their own.
      </p>
      <p>
        The wording of a report is not touched. Where cleaning changed a character inside a kept line, such as a
        no-break space, the source page shows what stood there.
      </p>
    </>
  )
}

function ThreeClocks(): JSX.Element {
  return (
    <>
      <h2>Three clocks</h2>
      <p>
        When something happened, when a report of it was published, and when that page was updated are three things.
      </p>
      <dl>
        <dt>Happened</dt>
        <dd>The day the report gives for the event, read against the publisher’s own day: “on Monday”, “on Dec 18”.</dd>
        <dt>Published</dt>
        <dd>What the page states as its publication. Many pages don’t; then it reads “Not stated”.</dd>
        <dt>Updated</dt>
        <dd>
          What the page states as its last update. A report whose page tells nothing else stands under that day, and
          says so.
        </dd>
      </dl>
      <p>
        Times are the publisher’s own and are never shifted to another time zone. A report whose source tells no day is{' '}
        <Link to={urls.undatedUrl()}>undated</Link>; it is given none.
      </p>
    </>
  )
}

function HowFactsAreKnown(): JSX.Element {
  return (
    <>
      <h2>How a fact is known</h2>
      <p>Each fact beside a report says how it is known, and leads to the line of the source that proves it.</p>
      <dl>
        <dt>Stated</dt>
        <dd>The page says so, in the words of that line.</dd>
        <dt>Inferred</dt>
        <dd>The page doesn’t say so, but its layout or the text around gives it away.</dd>
        <dt>From the publisher’s table</dt>
        <dd>Known of the publisher, such as the time zone of its newsroom.</dd>
        <dt>From the note beside the file</dt>
        <dd>Written down by whoever collected the file. It beats a guess.</dd>
        <dt>Made by the archive</dt>
        <dd>
          Only where a source has no headline: words that stand in for one, in italics, never shown as the publisher’s.
        </dd>
      </dl>
    </>
  )
}

function Countries(): JSX.Element {
  return (
    <>
      <h2>Acting is not being mentioned</h2>
      <p>
        A country acts in a report when its officials or institutions do something in it: its name is filled in. A
        country that is only spoken of is outlined. Menus, captions, footers and the place a report was filed from never
        count.
      </p>
    </>
  )
}

function Events(): JSX.Element {
  return (
    <>
      <h2>Events are not reports</h2>
      <p>
        One report can tell of several events, and one event can have several reports. Numbers say which of the two they
        count. What is only planned, called off or remembered is no event.
      </p>
    </>
  )
}

/** The roles a line can have, and how many lines of the archive have each. */
function Roles(): JSX.Element | null {
  const { archive, isKept } = useSite()
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
      <h2>What the lines were taken for</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Lines</th>
            <th scope="col">Fate</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([role, number]) => (
            <tr>
              <th scope="row">{roleNames[role]}</th>
              <td>{number}</td>
              <td>{fateOf(role)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
