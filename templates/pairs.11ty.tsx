/** All pairs of countries that had contact: the busiest as a matrix, then every pair as a row. */
import type { JSX } from 'preact'
import { busiestCountries } from '../src/archive/pairs.ts'
import { type Shade, shadeClass, shadesOf } from '../src/archive/shades.ts'
import { all, find } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, pairsUrl, pairUrl } from '../src/archive/urls.ts'
import type { PairEntry } from '../src/model.ts'
import { useCountryName } from './components/countries.tsx'
import { Figures } from './components/figures.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { usePairName } from './components/pairs.tsx'
import { Section } from './components/section.tsx'
import { ShadeKey } from './components/shade-key.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('pairs')

/** Countries in the matrix: as many as can be read across a page. */
const matrixSize = 14

export function render({ site }: PageData): JSX.Element {
  const pairs = all(site.archive.pairs)
  const { say, count } = site.speaker
  return (
    <Layout title={say('pairs')} url={pairsUrl()} section="Countries">
      <PageHead title={say('pairs')} trail={[{ name: say('countries'), url: countriesUrl() }]}>
        <p>{say('pairsGist', { pairs: count('pair', pairs.length) })}</p>
      </PageHead>
      {pairs.length === 0 ? (
        <p class="meta">{say('noPairs')}</p>
      ) : (
        <div class="sections">
          <Matrix pairs={pairs} />
          <PairTable pairs={pairs} />
        </div>
      )}
    </Layout>
  )
}

interface PairsProps {
  readonly pairs: readonly PairEntry[]
}

function Matrix({ pairs }: PairsProps): JSX.Element {
  const countryName = useCountryName()
  const { say } = useMessages()
  const codes = busiestCountries(pairs, matrixSize)
  const steps = shadesOf(pairs.map(({ events }) => events.length))
  return (
    <Section title={say('whoTalked')}>
      <div class="scrolls">
        <table class="matrix">
          <caption>
            {say(
              codes.length < new Set(pairs.flatMap((pair) => pair.codes)).size ? 'matrixOfBusiest' : 'matrixCaption',
            )}
          </caption>
          <thead>
            <tr>
              <td />
              {codes.map((code) => (
                <th scope="col">
                  <abbr title={countryName(code)}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map((row) => (
              <tr>
                <th scope="row">
                  <Link to={countryUrl(row)}>{countryName(row)}</Link>
                </th>
                {codes.map((column) => (
                  <MatrixCell row={row} column={column} steps={steps} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShadeKey steps={steps} word="event" />
    </Section>
  )
}

interface CellProps {
  readonly row: string
  readonly column: string
  readonly steps: readonly Shade[]
}

function MatrixCell({ row, column, steps }: CellProps): JSX.Element {
  const { pairs } = useSite().archive
  const speaker = useMessages()
  const pairName = usePairName()
  if (row === column) return <td class="same" />
  const pair = find(pairs, [row, column].sort().join('-').toLowerCase())
  if (!pair) return <td />
  const number = pair.events.length
  const label = speaker.say('labelled', { label: pairName(pair.codes), value: speaker.count('event', number) })
  return (
    <td class={shadeClass(steps, number)}>
      <Link to={pairUrl(pair.key)} aria-label={label}>
        {speaker.number(number)}
      </Link>
    </td>
  )
}

function PairTable({ pairs }: PairsProps): JSX.Element {
  const pairName = usePairName()
  const { say, number } = useMessages()
  return (
    <Section title={say('allPairsByEvents')}>
      <Figures columns={[say('pair'), say('events'), say('reports')]}>
        <tbody>
          {pairs.map(({ key, codes, events, reports }) => (
            <tr>
              <th scope="row">
                <Link to={pairUrl(key)}>{pairName(codes)}</Link>
              </th>
              <td>{number(events.length)}</td>
              <td>{number(reports.length)}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </Section>
  )
}
