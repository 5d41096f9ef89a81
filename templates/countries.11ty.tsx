/** All countries, by name. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, pairsUrl } from '../src/archive/urls.ts'
import { Figures } from './components/figures.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { WorldMap } from './components/world-map.tsx'

export const data = pageData('countries')

export function render({ site }: PageData): JSX.Element {
  const countries = all(site.archive.countries)
  const { say, count, number } = site.speaker
  return (
    <Layout title={say('countries')} url={countriesUrl()} section="Countries">
      <PageHead title={say('countries')}>
        <p>{say('countriesGist', { countries: count('country', countries.length) })}</p>
        <p class="meta">
          <Link to={pairsUrl()}>{say('pairsAsMatrix')}</Link>
        </p>
      </PageHead>
      {countries.length > 0 && <WorldMap />}
      <Figures columns={[say('country'), say('actsInReports'), say('mentionedIn'), say('events')]}>
        <tbody>
          {countries.map(({ code, name, acting, mentioned, events }) => (
            <tr>
              <th scope="row">
                <Link to={countryUrl(code)}>{name}</Link>
              </th>
              <td>{number(acting.length)}</td>
              <td>{number(mentioned.length)}</td>
              <td>{number(events.length)}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </Layout>
  )
}
