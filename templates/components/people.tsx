/** People and their offices as the pages name them. */
import type { JSX } from 'preact'
import type { Person } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { useMessages } from './messages.ts'

/** "Foreign Minister, Russia"; nothing where neither is known. */
export function OfficeName({ office }: { readonly office: Pick<Person, 'role' | 'country'> }): JSX.Element {
  const countryName = useCountryName()
  const { say } = useMessages()
  const { role, country } = office
  return (
    <>
      {role !== null && <bdi>{role}</bdi>}
      {role !== null && country !== null && say('comma')}
      {country !== null && countryName(country)}
    </>
  )
}
