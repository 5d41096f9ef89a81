/** All countries, by name. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, pairsUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'
import { WorldMap } from './components/world-map.tsx'

export const data = pageData('countries')

export function render({ site }: PageData): JSX.Element {
  const countries = all(site.archive.countries)
  return (
    <Layout title="Countries" url={countriesUrl()} section="Countries">
      <PageHead title="Countries">
        <p>
          {count(countries.length, 'country', 'countries')}. A country acts in a report when its officials or
          institutions do something in it; otherwise the report only mentions it.
        </p>
        <p class="meta">
          <Link to={pairsUrl()}>Pairs of countries, as a matrix</Link>
        </p>
      </PageHead>
      {countries.length > 0 && <WorldMap />}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Acts in reports</th>
            <th scope="col">Mentioned in</th>
            <th scope="col">Events</th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ code, name, acting, mentioned, events }) => (
            <tr>
              <th scope="row">
                <Link to={countryUrl(code)}>{name}</Link>
              </th>
              <td>{acting.length}</td>
              <td>{mentioned.length}</td>
              <td>{events.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}
