/** The world by reports: how often each country acts, and which are only mentioned. Each mark leads to its country. */
import type { JSX } from 'preact'
import { shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { all, groupBy } from '../../src/archive/shelf.ts'
import { countryUrl } from '../../src/archive/urls.ts'
import type { CountryEntry } from '../../src/model.ts'
import { type MapCountry, worldMap } from '../../src/reference/world-map.ts'
import type { Speaker } from '../messages/speaker.ts'
import { useCountryName } from './countries.tsx'
import { useMessages } from './messages.ts'
import { ShadeKey } from './shade-key.tsx'
import { useHref, useSite } from './site.tsx'

/** The countries named in the text alternative. */
const named = 5

export function WorldMap(): JSX.Element {
  const countries = all(useSite().archive.countries)
  const speaker = useMessages()
  const { say } = speaker
  const countryName = useCountryName()
  const steps = shadesOf(countries.map(({ acting }) => acting.length))
  const shown = new Set(countries.map(({ code }) => code))
  return (
    <figure class="chart world">
      <figcaption>{say('mapCaption')}</figcaption>
      {/* The table is the way for keyboards: its links are the same, and not two hundred stops on the way to it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is a picture, no fieldset */}
      <svg
        viewBox={`0 0 ${worldMap.width} ${worldMap.height}`}
        role="group"
        aria-label={alternative(countries, speaker, countryName)}
      >
        <path class="land" d={landWithout(shown)} />
        {[...groupBy(countries, ({ acting }) => [shadeClass(steps, acting.length) ?? 'only-mentioned'])].map(
          ([shade, alike]) => (
            <g class={shade}>
              {alike.map((country) => (
                <MapMark country={country} shape={worldMap.countries[country.code]} />
              ))}
            </g>
          ),
        )}
      </svg>
      <ShadeKey steps={steps} word="report" others={[{ class: 'only-mentioned', words: say('onlyMentioned') }]} />
      <p class="note">{say('mapSource')}</p>
    </figure>
  )
}

interface MarkProps {
  readonly country: CountryEntry
  readonly shape: MapCountry | undefined
}

function MapMark({ country, shape }: MarkProps): JSX.Element | null {
  const toHref = useHref()
  const { say, number } = useMessages()
  const countryName = useCountryName()
  if (!shape) return null
  const { code, acting, mentioned } = country
  const { outline, spot } = shape
  return (
    <a href={toHref(countryUrl(code))} tabindex={-1}>
      <title>
        {say('mapMark', {
          name: countryName(code),
          acting: number(acting.length),
          mentioned: number(mentioned.length),
        })}
      </title>
      {outline !== '' && <path d={outline} />}
      {spot && <path class="spot" d={`M${spot.join(' ')}h0`} />}
    </a>
  )
}

/** The outlines of all countries that no report names, as one. */
function landWithout(shown: ReadonlySet<string>): string {
  return Object.entries(worldMap.countries)
    .filter(([code]) => !shown.has(code))
    .map(([, { outline }]) => outline)
    .join('')
}

/** "Map of the world: 23 countries act in reports, most often China (12) and Russia (4); 7 more are only mentioned." */
function alternative(
  countries: readonly CountryEntry[],
  { say, count, number, listed }: Speaker,
  countryName: (code: string) => string,
): string {
  const active = countries.filter(({ acting }) => acting.length > 0)
  const most = active.toSorted((a, b) => b.acting.length - a.acting.length).slice(0, named)
  const counts = {
    acting: count('actingCountry', active.length),
    others: count('mentionedCountry', countries.length - active.length),
  }
  if (most.length === 0) return say('mapOf', counts)
  const often = most.map(({ code, acting }) =>
    say('bracketed', { words: countryName(code), aside: number(acting.length) }),
  )
  return say('mapOfMost', { ...counts, most: listed(often) })
}
