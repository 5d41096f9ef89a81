/** All people, by name. */
import type { JSX } from 'preact'
import { byName } from '../src/archive/order.ts'
import { all, groupBy } from '../src/archive/shelf.ts'
import { peopleUrl, personUrl } from '../src/archive/urls.ts'
import type { PersonEntry } from '../src/model.ts'
import { Figures } from './components/figures.tsx'
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
  const inOrder = all(people).toSorted(byName(language, ({ name }) => name))
  return (
    <Layout title={say('people')} url={peopleUrl()} section="People">
      <PageHead title={say('people')}>
        <p>{say('peopleGist', { people: count('person', inOrder.length) })}</p>
      </PageHead>
      {inOrder.length > 0 && <PeopleTable people={inOrder} />}
    </Layout>
  )
}

/** Above this the initials stand before the table, each leading to its names. */
const longestTable = 200

interface TableProps {
  readonly people: readonly PersonEntry[]
}

function PeopleTable({ people }: TableProps): JSX.Element {
  const { say } = useMessages()
  const initials = groupBy(people, ({ name }) => [initialOf(name)])
  return (
    <>
      {people.length > longestTable && <Initials initials={[...initials.keys()]} />}
      <Figures columns={[say('name'), say('office'), say('reports')]}>
        {[...initials].map(([initial, named]) => (
          <PeopleRows id={initialId(initial)} people={named} />
        ))}
      </Figures>
    </>
  )
}

function PeopleRows({ id, people }: TableProps & { readonly id: string }): JSX.Element {
  const { number } = useMessages()
  return (
    <tbody id={id}>
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
  )
}

function Initials({ initials }: { readonly initials: readonly string[] }): JSX.Element {
  return (
    <ul class="day-links initials">
      {initials.map((initial) => (
        <li>
          <a href={`#${initialId(initial)}`}>{initial}</a>
        </li>
      ))}
    </ul>
  )
}

/** `Émile` → `E`: the letter a reader would look under. */
function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD')
  return first.toUpperCase()
}

/** `E` → `u45`, in any script. */
function initialId(initial: string): string {
  return `u${initial.codePointAt(0)?.toString(16) ?? ''}`
}
