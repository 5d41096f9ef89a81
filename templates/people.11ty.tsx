/** All people, by name. */
import type { JSX } from 'preact'
import { byName } from '../src/archive/order.ts'
import { all } from '../src/archive/shelf.ts'
import { peopleUrl, personUrl } from '../src/archive/urls.ts'
import type { PersonEntry } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { OfficeName } from './components/people.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('people')

export function render({ site }: PageData): JSX.Element {
  const { people } = site.archive
  const { language, say, count } = site.speaker
  const inOrder = all(people).sort(byName(language, ({ name }) => name))
  return (
    <Layout title={say('people')} url={peopleUrl()} section="People">
      <PageHead title={say('people')}>
        <p>{say('peopleGist', { people: count('person', inOrder.length) })}</p>
      </PageHead>
      {inOrder.length > 0 && <PeopleTable people={inOrder} />}
    </Layout>
  )
}

function PeopleTable({ people }: { readonly people: readonly PersonEntry[] }): JSX.Element {
  const { say, number } = useMessages()
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{say('name')}</th>
          <th scope="col">{say('office')}</th>
          <th scope="col">{say('reports')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row" dir="auto">
              <Link to={personUrl(person.id)}>{person.name}</Link>
            </th>
            <td dir="auto">
              <OfficeName office={person} />
            </td>
            <td>{number(person.reports.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
