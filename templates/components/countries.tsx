/** Countries as chips: filled where they act, outlined where they are only mentioned. */
import type { JSX } from 'preact'
import { countryName } from '../../src/archive/names.ts'
import { countryUrl } from '../../src/archive/urls.ts'
import type { Countries } from '../../src/model.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

interface ChipsProps {
  readonly countries: Countries
  /** Chips at most; all of them where nothing is said. */
  readonly most?: number
}

/** The countries of a report, acting ones first. Read aloud, each group is named before its first country. */
export function CountryChips({ countries, most = Number.POSITIVE_INFINITY }: ChipsProps): JSX.Element | null {
  const { say } = useMessages()
  const acting = countries.acting.slice(0, most)
  const mentioned = countries.mentioned.slice(0, most - acting.length)
  const total = countries.acting.length + countries.mentioned.length
  const more = total - acting.length - mentioned.length
  if (total === 0) return null
  return (
    <ul class="chips">
      {acting.map((code, index) => (
        <li>
          {index === 0 && <span class="visually-hidden">{say('acting')}</span>}
          <CountryChip code={code} acting={true} />
        </li>
      ))}
      {mentioned.map((code, index) => (
        <li>
          {index === 0 && <span class="visually-hidden">{say('mentioned')}</span>}
          <CountryChip code={code} acting={false} />
        </li>
      ))}
      {more > 0 && <li class="meta">+{more}</li>}
    </ul>
  )
}

function CountryChip({ code, acting }: { readonly code: string; readonly acting: boolean }): JSX.Element {
  const name = useCountryName()
  return (
    <Link to={countryUrl(code)} class={acting ? 'chip acting' : 'chip'}>
      {name(code)}
    </Link>
  )
}

/** The names of countries in the archive's language. */
export function useCountryName(): (code: string) => string {
  const { language } = useMessages()
  return (code) => countryName(language, code)
}
