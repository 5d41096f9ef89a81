/** All people, by name. */
import type { JSX } from 'preact'
import { byName } from '../src/archive/order.ts'
import { all } from '../src/archive/shelf.ts'
import { peopleUrl, personUrl } from '../src/archive/urls.ts'
import type { PersonEntry } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { OfficeName } from './components/people.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('people')

export function render({ site }: PageData): JSX.Element {
  const { people, config } = site.archive
  const inOrder = all(people).sort(byName(config.language, ({ name }) => name))
  return (
    <Layout title="People" url={peopleUrl()} section="People">
      <PageHead title="People">
        <p>
          {count(inOrder.length, 'person', 'people')} named in full in the reports, each with the office that the newest
          report gives.
        </p>
      </PageHead>
      {inOrder.length > 0 && <PeopleTable people={inOrder} />}
    </Layout>
  )
}

function PeopleTable({ people }: { readonly people: readonly PersonEntry[] }): JSX.Element {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Office</th>
          <th scope="col">Reports</th>
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
            <td>{person.reports.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
